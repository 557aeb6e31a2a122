// The channel by which a test (or `npm run dev`) drives the app from outside: messages over Node's fork channel.
// A test speaks to it through the Host of host.ts.
import { runInThisContext } from 'node:vm';
import { app } from './app.ts';
import { denyDownloads, startBrowser } from './browser.ts';
import { clipboardContent } from './clipboard.ts';
import { codec } from './codec.ts';
import { queueDialog } from './dialog.ts';
import type { DialogName, ForgedMessage, Media } from './host.ts';
import { receiveInvoke, receiveSend } from './ipc.ts';
import type { ToPage } from './isolated-world.ts';
import { changeMedia, nativeTheme } from './native-theme.ts';
import { type PrintAnswer, queuePrint, records } from './records.ts';
import { NotThere, preventable } from './strict.ts';
import type { StandInWindow } from './window.ts';
import { windows } from './windows.ts';

interface Command {
  id: number;
  name: string;
  args: unknown[];
}

function firstWindow(): StandInWindow {
  const window = windows.all()[0];
  if (!window) throw new Error('the app has no window');
  return window;
}

async function forge({ kind, channel, args, url, inSubFrame = false }: ForgedMessage): Promise<unknown> {
  const sender = firstWindow().webContents;
  const from = { url, inSubFrame };
  if (kind === 'send') return receiveSend(channel, args, sender, from);
  const answer = codec.decode(await receiveInvoke({ id: 0, channel, args }, sender, from)) as ToPage;
  if (answer.type === 'failure') throw new Error(answer.message);
  return answer.type === 'reply' ? answer.value : undefined;
}

/** The first window shows a page (or failed to). Whoever attaches while Chromium loads one may never get hold of it. */
async function settled(): Promise<void> {
  while (!windows.all()[0]?.webContents.isSettled()) await new Promise((resolve) => setTimeout(resolve, 10));
}

type EmitTarget = 'app' | 'window' | 'webContents' | 'nativeTheme';

/** Events of the desktop that no desktop is here to cause. The first argument is Electron's event object. */
function emit(target: EmitTarget, event: string, args: unknown[]): void {
  const emitter = {
    app: () => app,
    nativeTheme: () => nativeTheme,
    window: firstWindow,
    webContents: () => firstWindow().webContents,
  }[target]();
  emitter.emit(event, preventable(), ...args);
}

function crash(): Promise<void> {
  const contents = firstWindow().webContents;
  return new Promise((resolve) => {
    contents.once('render-process-gone', () => resolve());
    contents.forcefullyCrashRenderer();
  });
}

export function serveControl(electron: Record<string, unknown>): void {
  const commands: Record<string, (...args: never[]) => unknown> = {
    // A function of the test, as source: it gets what `import … from 'electron'` gives.
    evaluate: (source: string, arg: unknown) => runInThisContext(`(${source})`)(electron, arg),
    queueDialog: (name: DialogName, answer: unknown) =>
      name === 'print' ? queuePrint(answer as PrintAnswer) : queueDialog(name, answer),
    records: () => ({ ...records, clipboard: clipboardContent() }),
    media: (media: Media) => changeMedia(media),
    forge,
    crash,
    emit: (target: EmitTarget, event: string, args: unknown[]) => emit(target, event, args),
    settled,
    /** A test has connected to Chromium; what it set by that is set back. */
    connected: async () => denyDownloads(await startBrowser(app.getPath('sessionData'))),
    reload: () => firstWindow().webContents.reload(),
    quit: () => app.quit(),
  };
  process.on('message', async ({ id, name, args }: Command) => {
    try {
      const command = commands[name];
      if (!command) throw new NotThere(`control command ${name}`);
      process.send?.({ id, value: await command(...(args as never[])) });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
  // Whoever started the app is gone, so nobody is left to close it.
  process.on('disconnect', () => app.exit());
}
