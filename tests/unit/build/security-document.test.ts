import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { titlesIn } from '../../support/titles.ts';

/** SECURITY.md says of each item of Electron's checklist which test shows it: none may be missing, or made up. */

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const document = read('SECURITY.md');
const { scripts, devDependencies } = JSON.parse(read('package.json'));

interface Item {
  readonly number: number;
  readonly how: string;
  readonly shownBy: string;
}

/** The numbered rows; the other table, of what holds, has no numbers. */
const items: readonly Item[] = document
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.slice(1, -1).split(' | '))
  .map(([number, , how = '', shownBy = '']) => ({ number: Number(number), how: how.trim(), shownBy: shownBy.trim() }));

const testFile = /`(tests\/[\w/.-]+\.(?:test|spec)\.ts)`/g;

/** Each test that a text names: its file, and the titles behind it up to the next file; there may be none. */
function testsIn(text: string): { file: string; titles: string[] }[] {
  const files = [...text.matchAll(testFile)];
  return files.map((match, at) => {
    const behind = text.slice(match.index, files[at + 1]?.index);
    return { file: match[1] ?? '', titles: [...behind.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title) };
  });
}

describe('the page on security', () => {
  it('has the twenty items of the checklist, each once and in order', () => {
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it.each(items)('shows item $number by a test with a title, or says why it is not there', ({ how, shownBy }) => {
    const shown = testsIn(shownBy);
    if (/^n\.v\.t\./.test(how)) expect(how).toMatch(/^n\.v\.t\.: \S+ \S+/);
    else expect(shown.length).toBeGreaterThan(0);
    for (const { file, titles } of shown) expect(titles, file).not.toEqual([]);
    expect(shownBy).not.toMatch(/no test/i);
  });

  it('names only tests that exist, by file and title', () => {
    const named = testsIn(document);
    expect(named.length).toBeGreaterThan(30);
    for (const { file } of named) expect(existsSync(path.join(root, file)), file).toBe(true);
    for (const { number, shownBy } of items) {
      for (const { file, titles } of testsIn(shownBy))
        expect(titlesIn(path.join(root, file)), `item ${number}: ${file}`).toEqual(expect.arrayContaining(titles));
    }
    // Anything else that looks like the name of a test would not be looked at.
    const all = [...document.matchAll(/`([^`]+\.(?:test|spec)\.ts)`/g)].map(([, file]) => file);
    expect(all.filter((file) => !file?.startsWith('tests/'))).toEqual([]);
  });

  it('names only folders, files and commands that exist', () => {
    const paths = [...document.matchAll(/`((?:src|tests|build|docs)\/[\w/.-]+)`/g)].map(([, name = '']) => name);
    expect(paths.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
    const commands = [...document.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(4);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    const links = [...document.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(path.join(root, to)))).toEqual([]);
  });

  it('item 16: Electron is one exact version, in package.json and the lock file alike', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[''].devDependencies.electron).toBe(devDependencies.electron);
    expect(packages['node_modules/electron'].version).toBe(devDependencies.electron);
    expect(packages['node_modules/electron'].integrity).toMatch(/^sha512-/);
    const others = Object.keys(packages).filter((name) => /.node_modules\/electron$/.test(name));
    expect(others, 'a second Electron').toEqual([]);
  });
});
