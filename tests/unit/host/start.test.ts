import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { electronBinary } from '../../../build/electron-binary.ts';
import { chromiumHint, findChromium } from '../../../build/find-chromium.ts';
import { CannotStart, chooseHost, requireDisplay } from '../../../build/launch.ts';

const project = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'start-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

/** Runs `npm start`'s script with nothing in the environment but this. */
function start(
  env: Record<string, string>,
  args: string[] = [],
): Promise<{ code: number | null; text: string; ms: number }> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'build/start.ts', ...args], { cwd: project, env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return new Promise((done) => child.on('close', (code) => done({ code, text, ms: performance.now() - begin })));
}

describe('npm start', () => {
  test.runIf(process.platform === 'linux')('says at once that there is no display', async () => {
    const { code, text } = await start({});
    expect(code).toBe(3);
    expect(text).toBe(
      'start: there is no display (DISPLAY and WAYLAND_DISPLAY are not set). Try: xvfb-run npm start\n',
    );
  });

  test.skipIf(electronBinary())('needs no display where no window is opened', async () => {
    const env = { ELECTRON_SKIP_BINARY_DOWNLOAD: '1', LEESWIJZER_CHROMIUM: join(folder, 'none') };
    const { code, text } = await start(env, ['--list']);
    expect([code, text]).toEqual([2, expect.not.stringContaining('no display')]); // and says what is missing instead
  });

  test.skipIf(electronBinary())('says how to get something to run the app in, before it builds', async () => {
    const env = { DISPLAY: ':0', ELECTRON_SKIP_BINARY_DOWNLOAD: '1', LEESWIJZER_CHROMIUM: join(folder, 'none') };
    const { code, text } = await start(env);
    expect(code).toBe(2);
    expect(text).toBe(
      'start: The Electron binary is not there; with a network, npx install-electron fetches it. ' +
        `LEESWIJZER_CHROMIUM is ${join(folder, 'none')}, and no program is there.\n`,
    );
  });
});

describe('the host of the app', () => {
  const skip = { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };

  test('is Electron where its binary is', async () => {
    const binary = program(process.platform === 'win32' ? 'electron.exe' : 'electron');
    if (process.platform === 'darwin') return;
    expect(await chooseHost({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({ kind: 'electron', binary });
  });

  test('is else the Chromium that is named, or lies on PATH', async () => {
    const chromium = program('chromium');
    const none = { ...skip, ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'empty') };
    expect(await chooseHost({ ...none, LEESWIJZER_CHROMIUM: chromium })).toEqual({
      kind: 'chromium',
      binary: chromium,
    });
    expect(findChromium({ PATH: folder }, 'linux')).toBe(chromium);
  });

  test('is nothing where neither is', async () => {
    const none = {
      ...skip,
      ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'empty'),
      LEESWIJZER_CHROMIUM: join(folder, 'no'),
    };
    await expect(chooseHost(none)).rejects.toThrow(CannotStart);
  });

  test.skipIf(electronBinary())('does not wait for a release page that does not answer', async () => {
    const silent = createServer(() => {}).listen(0);
    const { port } = silent.address() as { port: number };
    const begin = performance.now();
    const env = { ELECTRON_MIRROR: `http://127.0.0.1:${port}/`, LEESWIJZER_CHROMIUM: program('chromium') };
    expect((await chooseHost(env)).kind).toBe('chromium');
    expect(performance.now() - begin).toBeLessThan(10_000);
    silent.close();
  });
});

test('a file that cannot be run is no Chromium', () => {
  const file = join(folder, 'text');
  writeFileSync(file, '');
  expect(findChromium({ LEESWIJZER_CHROMIUM: file })).toBeNull();
  expect(chromiumHint({})).toContain('apt install chromium');
});

test('only Linux has no display', () => {
  expect(() => requireDisplay({}, 'darwin')).not.toThrow();
  expect(() => requireDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).not.toThrow();
  expect(() => requireDisplay({}, 'linux')).toThrow(/xvfb-run/);
});
