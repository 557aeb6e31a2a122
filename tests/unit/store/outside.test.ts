import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../../src/main/save-file.ts';
import { writeFileAtomic } from '../../../src/main/store/atomic-file.ts';
import { openOutside } from '../../../src/main/store/outside.ts';
import { freshFolder } from './support/folder.ts';

const inFolder = freshFolder();
const list = (): string => inFolder('outside.jsonl');

/** A process that is ended in the midst of a write: the temporary file is there, and nobody removes it. */
const killed = { ...files, open: openHalf, unlink: async () => {} };
async function openHalf(...given: Parameters<typeof files.open>): ReturnType<typeof files.open> {
  const handle = await files.open(...given);
  if (String(given[0]).endsWith('.leeswijzer-tmp')) {
    handle.sync = async () => {
      throw Object.assign(new Error('EIO: the process is gone'), { code: 'EIO' });
    };
  }
  return handle;
}

describe('a temporary file in a folder of the reader', () => {
  it.each([
    ['an export', (file: string, options: object) => writeFileAtomic(file, 'x', options)],
    [
      'a briefing',
      (file: string, options: object) => saveFile(file, Buffer.from('x'), { ...options, overwrite: false }),
    ],
  ])('that %s left is removed at the next start, and nothing else', async (_what, write) => {
    const docs = inFolder('docs');
    mkdirSync(docs, { recursive: true });
    const others = ['a.txt', '.0123456789abcdef01234567.leeswijzer-tmp', '.verborgen'];
    for (const name of others) writeFileSync(path.join(docs, name), 'van de lezer');
    const { announce } = openOutside(list());
    await write(path.join(docs, 'notities.jsonld'), { announce, files: killed }).catch(() => {});
    expect(readdirSync(docs)).toHaveLength(others.length + 1);
    await openOutside(list()).clear();
    expect(readdirSync(docs).sort()).toEqual([...others].sort());
    expect(readFileSync(list(), 'utf8')).toBe('');
  });

  it('on a disk that is not there is removed once it is', async () => {
    const [stick, away] = [inFolder('stick'), inFolder('weg')];
    mkdirSync(stick);
    const temporary = path.join(stick, `.${'ab'.repeat(12)}.leeswijzer-tmp`);
    await openOutside(list()).announce(temporary);
    writeFileSync(temporary, 'half');
    await files.rename(stick, away);
    await openOutside(list()).clear();
    await files.rename(away, stick);
    await openOutside(list()).clear();
    expect(existsSync(temporary)).toBe(false);
    rmSync(stick, { recursive: true });
  });

  it('is known though the line before it was cut off', async () => {
    const temporary = inFolder(`.${'ab'.repeat(12)}.leeswijzer-tmp`);
    writeFileSync(temporary, 'half');
    writeFileSync(list(), JSON.stringify(inFolder(`.${'cd'.repeat(12)}.leeswijzer-tmp`)).slice(0, -9));
    await openOutside(list()).announce(temporary);
    await openOutside(list()).clear();
    expect(existsSync(temporary)).toBe(false);
  });

  it('that is being written while the left ones are removed stays, and stays noted', async () => {
    const names = ['11', '22'].map((two) => inFolder(`.${two.repeat(12)}.leeswijzer-tmp`));
    const [old = '', fresh = ''] = names;
    await openOutside(list()).announce(old);
    const outside = openOutside(list());
    const noted = outside.announce(fresh);
    for (const name of names) writeFileSync(name, 'half');
    await Promise.all([noted, outside.clear()]);
    expect(names.map((name) => existsSync(name))).toEqual([false, true]);
    expect(readFileSync(list(), 'utf8')).toBe(`${JSON.stringify(fresh)}\n`);
  });

  it('is written all the same where it cannot be noted, and a list that is none removes nothing', async () => {
    const { announce } = openOutside(inFolder('geen-map/outside.jsonl'));
    await writeFileAtomic(inFolder('b.md'), 'x', { announce });
    expect(readFileSync(inFolder('b.md'), 'utf8')).toBe('x');
    writeFileSync(list(), [JSON.stringify(inFolder('b.md')), '"a.md"', '{', '7', '"'].join('\n'));
    await openOutside(list()).clear();
    expect(existsSync(inFolder('b.md'))).toBe(true);
  });
});
