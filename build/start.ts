// npm start: builds the app and opens it, in Electron or, where its binary is not, in an installed Chromium.
// Exit codes: that of the app; 1 the build failed; 2 nothing here can run it; 3 there is no display.
import { readCommandLine } from '../src/main/command-line.ts';
import { announce, buildApp, CannotStart, chooseHost, forwardSignals, requireDisplay, runApp, say } from './launch.ts';

async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const opensWindow = readCommandLine(args).kind === 'window';
  if (opensWindow) requireDisplay();
  const host = await chooseHost();
  say('building');
  if (!buildApp()) throw new CannotStart('the build failed', 1);
  if (opensWindow) announce(host);
  const app = runApp(host, args);
  forwardSignals(() => app);
  app.on('error', (error) => {
    say(error.message);
    process.exitCode = 1;
  });
  app.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

start().catch((error: unknown) => {
  if (!(error instanceof CannotStart)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
});
