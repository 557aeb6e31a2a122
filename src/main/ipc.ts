import { ipcMain, type WebContents } from 'electron';
import { type CallName, callArguments } from '../shared/contract.ts';
import { isOwnPage, readArgument } from './gate.ts';
import type { Handlers } from './handlers.ts';

/**
 * Puts a handler behind every call of the contract. A message from elsewhere, or with an argument that is not what the
 * contract says, never reaches it. What the page is told of a refusal or a bug holds no details; the log names the
 * channel.
 */
export function answerCalls(handlers: Handlers, ownContents: () => WebContents | null): void {
  for (const name of Object.keys(callArguments) as CallName[]) answerCall(name, handlers, ownContents);
}

function answerCall<Name extends CallName>(
  name: Name,
  handlers: Handlers,
  ownContents: () => WebContents | null,
): void {
  ipcMain.handle(name, async (event, ...args: unknown[]) => {
    if (!isOwnPage(event, ownContents())) return refuse(name, 'sender');
    const argument = readArgument(name, args);
    if (argument === null) return refuse(name, 'argument');
    try {
      return await handlers[name](argument);
    } catch (error) {
      console.error(`[ipc] ${name} failed`, error);
      throw new Error('failed');
    }
  });
}

function refuse(name: CallName, what: 'sender' | 'argument'): never {
  console.warn(`[ipc] refused: ${name} (${what})`);
  throw new Error('refused');
}
