import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { clearLeftovers } from '../../../src/main/store/atomic-file.ts';
import { freshFolder } from './support/folder.ts';

const inFolder = freshFolder();
const source = path.resolve(import.meta.dirname, '../../../src/main/store/atomic-file.ts');
/** Writes one file again and again until it is killed, and says which write is known to be on the disk. */
const writer = `
import { writeSync } from 'node:fs';
import { writeFileAtomic } from './atomic-file.mjs';
const [file, first] = process.argv.slice(2);
for (let count = Number(first); ; count++) {
  await writeFileAtomic(file, count + '\\n' + 'abcdefgh'[count % 8].repeat(1000 + (count % 5) * 60_000));
  writeSync(1, count + '\\n');
}`;
const kills = 60;

/** Runs the writer from `first` on, kills it `ms` after its first write; gives the last write that it had confirmed. */
function runAndKill(file: string, first: number, ms: number): Promise<number> {
  const child = spawn(process.execPath, [inFolder('writer.mjs'), file, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), ms);
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(Number(said.trim().split('\n').at(-1))));
  });
}

/** The number of the write that stands in the file. Throws if it is not one whole write. */
function wholeWrite(file: string): number {
  const [count = '', body = ''] = readFileSync(file, 'utf8').split('\n');
  const letter = 'abcdefgh'[Number(count) % 8] ?? '?';
  if (body !== letter.repeat(1000 + (Number(count) % 5) * 60_000)) throw new Error(`torn at write ${count}`);
  return Number(count);
}

it(`${kills} kills in the midst of writing: the file is always whole, and no confirmed write is lost`, async () => {
  writeFileSync(inFolder('atomic-file.mjs'), (await transformWithOxc(readFileSync(source, 'utf8'), source)).code);
  writeFileSync(inFolder('writer.mjs'), writer);
  const file = inFolder('data/target');
  mkdirSync(inFolder('data'));
  let count = 0;
  let leftovers = 0;
  for (let kill = 0; kill < kills; kill++) {
    const confirmed = await runAndKill(file, count, Math.random() * 25);
    const found = wholeWrite(file);
    expect(found).toBeGreaterThanOrEqual(confirmed);
    leftovers += await clearLeftovers(inFolder('data'));
    expect(readdirSync(inFolder('data'))).toEqual(['target']);
    count = found + 1;
  }
  expect(count).toBeGreaterThan(kills);
  // Otherwise no kill would have hit a write, and this would show nothing.
  expect(leftovers).toBeGreaterThan(kills / 10);
  console.log(`${kills} kills, ${count} writes, ${leftovers} hit in the midst of one`);
});
