// npm run dev: as npm start, then builds and starts again whenever a file changes. Also for the renderer: main reads
// the pages and the list of their files when it starts, so a page that were only loaded again would be the old one.
// A build that fails is printed, and the app that runs stays.
import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { announce, buildApp, CannotStart, chooseHost, forwardSignals, requireDisplay, runApp, say } from './launch.ts';

const root = path.resolve(import.meta.dirname, '..');
/** Editors write a file in several steps, and a switch of branches changes many. */
const SETTLE_MS = 150;
/** An app that does not quit is killed. */
const QUIT_MS = 5000;

async function dev(): Promise<void> {
  requireDisplay();
  const host = await chooseHost();
  say('building');
  if (!buildApp()) throw new CannotStart('the build failed', 1);
  announce(host);

  let replacing = false;
  let app = open();
  forwardSignals(() => app);

  function open(): ChildProcess {
    const child = runApp(host, process.argv.slice(2));
    // A person closed it, or it failed: then this ends too.
    child.on('exit', (code) => {
      if (!replacing) process.exit(code ?? 1);
    });
    return child;
  }

  async function replace(): Promise<void> {
    say('building');
    if (!buildApp()) return say('the build failed; the app stays as it was');
    replacing = true;
    await quit(app);
    replacing = false;
    app = open();
  }

  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  async function changed(): Promise<void> {
    again = busy;
    if (busy) return;
    busy = true;
    await replace();
    busy = false;
    if (again) await changed();
  }
  for (const folder of ['src', 'resources']) {
    watch(path.join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void changed(), SETTLE_MS);
    });
  }
}

function quit(app: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => app.kill('SIGKILL'), QUIT_MS);
    app.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    app.kill('SIGTERM');
  });
}

dev().catch((error: unknown) => {
  if (!(error instanceof CannotStart)) throw error;
  say(error.message);
  process.exit(error.exitCode);
});
