import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShipped } from '../../../src/main/app-data.ts';
import { shippedLetters } from '../../../src/main/store/library.ts';
import { servedFiles } from '../../../src/main/store/served-files.ts';
import { freshFolder } from './support/folder.ts';

const inFolder = freshFolder();
const page = '<!doctype html>\n<html data-start="">\n<title>x</title></html>';

/** Writes files of a built renderer: path → contents. */
function build(files: Record<string, string>): string {
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(inFolder(name)), { recursive: true });
    writeFileSync(inFolder(name), contents);
  }
  return inFolder();
}

const whole = {
  'assets/index-1a_B.js': '',
  'letters/brief-2/letter.json': '{}',
  'letters/brief-2/source.txt': '',
  'letters/brief-2/page.nl.html': page,
  'letters/brief-2/page.en.html': page,
};

describe('servedFiles', () => {
  it('maps what pages may ask for, without the whole pages and without hidden or odd names', async () => {
    const renderer = build({
      ...whole,
      '.hidden': '',
      'assets/.x.js': '',
      'assets/é.js': '',
      'assets/a b.js': '',
      'index.html': '',
    });
    const files = await servedFiles(renderer);
    expect([...files.keys()].sort()).toEqual([
      '/assets/index-1a_B.js',
      '/letters/brief-2/letter.json',
      '/letters/brief-2/source.txt',
    ]);
    expect(files.get('/letters/brief-2/letter.json')).toBe(inFolder('letters/brief-2/letter.json'));
  });
});

describe('shippedLetters', () => {
  it('are the folders that hold a letter, by name', async () => {
    const others = {
      'letters/brief-1/letter.json': '{}',
      'letters/empty/x': '',
      'letters/A B/letter.json': '{}',
      'letters/file': '',
    };
    expect(await shippedLetters(build({ ...whole, ...others }))).toEqual(['brief-1', 'brief-2']);
  });
});

describe('readShipped', () => {
  it('has the first letter ready to be opened', async () => {
    const shipped = await readShipped(build(whole));
    expect(shipped.letter).toBe('brief-2');
    expect(shipped.pages.nl).toEqual(['<!doctype html>\n', '\n<title>x</title></html>']);
  });

  it.each([
    ['there is no renderer', {}],
    ['there is no letter', { 'letters/x/y': '' }],
    ['a page is missing', { ...whole, 'letters/brief-1/letter.json': '{}' }],
    ['a page has no root tag', { ...whole, 'letters/brief-2/page.en.html': '<html lang="en">' }],
    ['a page has two root tags', { ...whole, 'letters/brief-2/page.nl.html': page + page }],
  ])('fails when %s', async (_name, files) => {
    await expect(readShipped(path.join(build(files)))).rejects.toThrow();
  });
});
