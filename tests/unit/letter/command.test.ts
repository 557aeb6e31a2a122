import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** `npm run --silent letter -- FILE`, as a script would call it. */
const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'letter-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'build/letter.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('the letter command', () => {
  it('prints one JSON object for a letter', () => {
    const { status, stdout, stderr } = run('resources/letters/bzdoc-151021554-15/source.md');
    expect([status, stderr]).toEqual([0, '']);
    const letter = JSON.parse(stdout);
    expect(Object.keys(letter)).toEqual([
      'frontMatter',
      'text',
      'blocks',
      'marks',
      'sections',
      'facts',
      'otherReferences',
    ]);
    expect(letter.facts.find((fact: { type: string }) => fact.type === 'kamerstuk')).toMatchObject({
      identity: '26150-168',
      basis: 'genormaliseerd',
    });
    expect(letter.frontMatter.date).toBe('2019-02-15');
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'leeg', 'empty'],
    ['a file that is not UTF-8', Uint8Array.from([0x61, 0xff]), 'UTF-8', 'offset 1'],
    ['a binary file', Uint8Array.from([0x61, 0]), 'geen tekst', 'NUL'],
  ])('says in Dutch and English what is wrong with %s, and prints nothing', (_, bytes, dutch, english) => {
    const file = path.join(folder, 'brief.md');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = run(file);
    expect([status, stdout]).toEqual([1, '']);
    const [first, second] = stderr.trim().split('\n');
    expect(first).toContain(dutch);
    expect(second).toContain(english);
  });

  it('says so when the file is not there', () => {
    const { status, stdout, stderr } = run(path.join(folder, 'no.md'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('ENOENT');
  });

  it('finds the shipped letter.json up to date', () => {
    expect(run('--check').status).toBe(0);
  });
});
