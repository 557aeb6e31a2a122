// `ipcMain`. Errors of handlers read as Electron words them.
import { codec } from './codec.ts';
import type { ToPage } from './isolated-world.ts';
import { type Listener, strict, strictEmitter } from './strict.ts';
import { appOrigin } from './url.ts';
import type { StandInWebContents } from './web-contents.ts';

/** Where a message comes from (or, in a test, claims to). */
export interface FrameAddress {
  url: string;
  inSubFrame: boolean;
}

type Handler = (event: unknown, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** By names that the app chooses, unlike the events of all other emitters. */
const listeners = new Map<string, Handler[]>();

class IpcMain extends strictEmitter('ipcMain', []) {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }
  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
  override on(channel: string, listener: Listener): this {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener as Handler]);
    return this;
  }
  override removeListener(channel: string, listener: Listener): this {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((other) => other !== listener),
    );
    return this;
  }
  override off(channel: string, listener: Listener): this {
    return this.removeListener(channel, listener);
  }
  override removeAllListeners(channel?: string): this {
    if (channel === undefined) listeners.clear();
    else listeners.delete(channel);
    return this;
  }
}

export const ipcMain = new IpcMain();

function frame(url: string, parent: object | null, top: object | null): object {
  const self = { url, origin: appOrigin(url), parent, routingId: parent ? 2 : 1, processId: 1, detached: false };
  return strict('senderFrame', Object.assign(self, { top: top ?? self }));
}

function eventFrom(sender: StandInWebContents, { url, inSubFrame }: FrameAddress): object {
  const top = frame(sender.getURL(), null, null);
  const senderFrame = inSubFrame ? frame(url, top, top) : frame(url, null, null);
  return strict('ipc event', {
    type: 'frame',
    sender,
    senderFrame,
    processId: 1,
    frameId: inSubFrame ? 2 : 1,
    reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args),
  });
}

/** The answer to the page as text for it. Never rejects: a failure is an answer too. */
export async function receiveInvoke(
  call: { id: number; channel: string; args: unknown[] },
  sender: StandInWebContents,
  from: FrameAddress,
): Promise<string> {
  const { id, channel, args } = call;
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const value = await handler(eventFrom(sender, from), ...args);
    return codec.encode({ type: 'reply', id, value } satisfies ToPage);
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    const message = `Error invoking remote method '${channel}': ${error}`;
    return codec.encode({ type: 'failure', id, message } satisfies ToPage);
  }
}

export function receiveSend(channel: string, args: unknown[], sender: StandInWebContents, from: FrameAddress): void {
  for (const listener of listeners.get(channel) ?? []) listener(eventFrom(sender, from), ...args);
}
