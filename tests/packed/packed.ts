// npm run test:packed [-- FILES AND OPTIONS OF PLAYWRIGHT]: packs the bundles with a stub of Electron, takes the archive
// apart again in a folder without modules, and runs the app tests on what came out. Also builds the bundles a second
// time, which must give the same files. Build first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from '../../build/find-chromium.ts';
import { toolScript } from '../../build/tool.ts';
import { ChromiumHost } from '../host/chromium-host.ts';
import { makeUserData, removeUserData } from '../host/user-data.ts';
import { digests, packAndUnpack, root } from '../support/packaging/pack.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-packed-'));
const inFolder = (name: string): string => path.join(folder, name);
const run = (tool: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, [toolScript(tool), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

/** The names of files that are not the same in two folders. */
function differences(one: string, other: string): string[] {
  const [a, b] = [digests(one), digests(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

function buildAgain(): string[] {
  const target = inFolder('again');
  if (!run('electron-vite', ['build', '--logLevel', 'warn', '--outDir', target])) return ['the build failed'];
  return differences(path.join(root, 'out'), target);
}

/** Where the app says that it runs from: the tests must not run the project's own bundles by mistake. */
async function runsFrom(outDir: string): Promise<string> {
  const userData = makeUserData();
  const host = new ChromiumHost(userData, { outDir });
  try {
    await host.start();
    return await host.evaluate(({ app }) => app.getAppPath());
  } finally {
    await host.close();
    removeUserData(userData);
  }
}

try {
  await ensureChromium();
  const different = buildAgain();
  for (const name of different) console.error(`FAILED  not the same when built again: ${name}`);
  if (different.length === 0)
    console.log(`ok      built again: ${digests(path.join(root, 'out')).size} files, the same`);

  const app = packAndUnpack(folder);
  const outDir = path.join(app, 'out');
  const from = await runsFrom(outDir);
  if (from !== app) throw new Error(`the app runs from ${from}, not from ${app}`);
  console.log(`ok      packed, unpacked (${digests(app).size} files) and started from there`);

  const chosen = process.argv.slice(2);
  const suite = ['test', '--project=chromium', ...(chosen.length > 0 ? chosen : ['--grep-invert', '@long'])];
  const passed = run('playwright', suite, { LEESWIJZER_OUT: outDir });
  process.exitCode = passed && different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
