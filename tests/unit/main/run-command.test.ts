import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Briefings } from '../../../src/main/command-line/briefings.ts';
import { type CommandNeeds, runCommand } from '../../../src/main/command-line/run.ts';
import { makePdf } from '../../../src/main/pdf/make-pdf.ts';
import { saveFile } from '../../../src/main/save-file.ts';
import { testPdf } from '../../support/pdf/test-pdf.ts';
import { faultyFiles } from '../store/support/faulty-files.ts';

vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'run-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const briefings: Briefings = {
  list: () => [
    { id: 'jemen', name: 'Jemen' },
    { id: 'mh17', name: 'MH17' },
  ],
  make: (id, { print, now }) =>
    makePdf({
      html: (pages) => `${id} ${pages === 'figures' ? '' : (pages.get('a') ?? '')}`,
      print,
      contents: ['a'],
      finish: { title: id, author: '', subject: '', language: 'nl-NL', creator: '', now, describeLink: () => 'x' },
    }),
};

function run(command: Parameters<typeof runCommand>[0], change: Partial<CommandNeeds> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const needs: CommandNeeds = {
    language: 'nl',
    briefings: async () => briefings,
    print: async () => testPdf({ a: 2 }),
    save: saveFile,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    now: new Date(0),
    ...change,
  };
  return runCommand(command, needs).then((code) => ({ code, said, complained }));
}

const file = (): string => path.join(folder, 'uit.pdf');
const briefing = (id: string, force = false) => ({ kind: 'briefing', id, out: file(), force }) as const;

describe('runCommand', () => {
  it('lists ids and names', async () => {
    expect(await run({ kind: 'list' })).toEqual({ code: 0, said: ['jemen\tJemen', 'mh17\tMH17'], complained: [] });
  });

  it('makes a briefing and says how long it is', async () => {
    expect(await run(briefing('mh17'))).toEqual({ code: 0, said: [`${file()}: 2 bladzijden.`], complained: [] });
    expect(readFileSync(file(), 'latin1')).toMatch(/^%PDF-/);
  });

  it('makes nothing of a name that is not there', async () => {
    const print = vi.fn();
    expect(await run(briefing('x'), { print })).toMatchObject({ code: 3, said: [] });
    expect(print).not.toHaveBeenCalled();
  });

  it('prints nothing where the file is there, unless it may be overwritten', async () => {
    writeFileSync(file(), 'old');
    const print = vi.fn(async () => testPdf({ a: 1 }));
    expect(await run(briefing('mh17'), { print })).toMatchObject({ code: 4 });
    expect(print).not.toHaveBeenCalled();
    expect(readFileSync(file(), 'utf8')).toBe('old');
    expect(await run(briefing('mh17', true), { print })).toMatchObject({ code: 0 });
  });

  it('leaves a file alone that came to be there meanwhile', async () => {
    const print = async (): Promise<Uint8Array> => {
      writeFileSync(file(), 'of somebody else');
      return testPdf({ a: 1 });
    };
    expect(await run(briefing('mh17'), { print })).toMatchObject({ code: 4 });
    expect(readFileSync(file(), 'utf8')).toBe('of somebody else');
  });

  it('says in the reader’s language that the disk is full', async () => {
    const { files } = faultyFiles({ step: 'write', code: 'ENOSPC' });
    const save: CommandNeeds['save'] = (to, bytes, how) => saveFile(to, bytes, { ...how, files });
    const { code, complained } = await run(briefing('mh17'), { save, language: 'en' });
    expect([code, complained]).toEqual([4, [expect.stringContaining('The disk is full.')]]);
    expect(existsSync(file())).toBe(false);
  });

  it('ends with 1 and one line when printing fails', async () => {
    const { code, said, complained } = await run(briefing('mh17'), { print: () => Promise.reject(new Error('gone')) });
    expect([code, said, complained]).toEqual([1, [], ['De PDF kon niet worden gemaakt. Er is niets opgeslagen.']]);
  });

  it('says that the contents stand without numbers where they do not come to rest', async () => {
    let page = 1;
    const print = async (): Promise<Uint8Array> => {
      page = 3 - page;
      return testPdf({ a: page });
    };
    const { code, complained } = await run(briefing('mh17'), { print });
    expect([code, complained]).toEqual([0, [expect.stringContaining('kwamen niet tot rust')]]);
  });
});
