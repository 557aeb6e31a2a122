import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { NotebookStore } from '../../../src/main/store/notebook-store.ts';
import { type BriefingChoice, defaultChoice, formatChoice } from '../../../src/shared/briefing/choice.ts';
import { freshFolder } from './support/folder.ts';
import { filesIn, must, notebookOf, sentence } from './support/notebook.ts';

const inFolder = freshFolder();
const { book, open } = notebookOf(inFolder);
const jemen = (fields: Partial<BriefingChoice> = {}): BriefingChoice => ({
  ...defaultChoice({ kind: 'dossier', id: 'jemen' }),
  ...fields,
});
const put = (name: string, text: string | Uint8Array): void => {
  mkdirSync(book('Briefings'), { recursive: true });
  writeFileSync(book(`Briefings/${name}`), text);
};
const list = async (store: NotebookStore) => must(await store.readBriefings());
vi.spyOn(console, 'error').mockImplementation(() => {});

describe('the names of kept briefings', () => {
  it.each<[string, Partial<BriefingChoice>]>([
    ['jemen', {}],
    ['voor-morgen', { title: 'Voor morgen' }],
    ['notities', { source: { kind: 'notes', ids: [] } }],
    ['passages', { source: { kind: 'passages', spans: [{ start: 0, end: 9 }] } }],
    ['brief', { source: { kind: 'letter' } }],
    ['briefing', { title: '***' }],
  ])('%s', async (name, fields) => {
    const { file } = must(await (await open()).keepBriefing(jemen(fields), null, null));
    expect(file).toMatch(new RegExp(`^Briefings/${name}--[0-9a-f]{8}\\.briefing$`));
  });
});

describe('what is in the folder of kept briefings', () => {
  it('is listed, with the reason where it cannot be read; links, folders and other files are passed over', async () => {
    const store = await open();
    const kept = must(await store.keepBriefing(jemen(), null, null));
    put('te-groot.briefing', new Uint8Array(16_000_001).fill(32));
    put('nul.briefing', 'a\0b');
    put('latin.briefing', Uint8Array.of(0x2d, 0xe9, 0x2d));
    put('leeg.briefing', '');
    put('versie.briefing', '---\nleeswijzer-briefing: "1"\n---\n');
    put('zonder.briefing', '---\nleeswijzer-briefing: 1\n---\n');
    put('waarde.briefing', formatChoice(jemen()).replace(/^paper: .*$/m, 'paper: "A7"'));
    put('nieuwer.briefing', '---\nleeswijzer-briefing: 99\n---\n');
    put('anders.txt', 'niets');
    mkdirSync(book('Briefings/map.briefing'));
    symlinkSync(book(kept.file), book('Briefings/schakel.briefing'));
    const { briefings, unreadable } = await list(store);
    expect(briefings.map(({ file }) => file)).toEqual([kept.file]);
    expect(unreadable.map(({ file, reason, detail }) => [path.basename(file, '.briefing'), reason, detail])).toEqual([
      ['latin', 'unreadable', 'not-text'],
      ['leeg', 'unreadable', expect.any(String)],
      ['nieuwer', 'too-new', '99'],
      ['nul', 'unreadable', 'not-text'],
      ['te-groot', 'unreadable', 'too-large'],
      ['versie', 'wrong-value', 'leeswijzer-briefing'],
      ['waarde', 'wrong-value', 'paper'],
      ['zonder', 'missing-key', expect.any(String)],
    ]);
  });

  it('is nothing where a link or a file has the folder’s place', async () => {
    const store = await open();
    must(await store.save(sentence(1), null));
    writeFileSync(book('Briefings'), 'een bestand');
    expect(await list(store)).toEqual({ briefings: [], unreadable: [] });
    rmSync(book('Briefings'));
    mkdirSync(inFolder('elders'));
    writeFileSync(inFolder('elders/x.briefing'), formatChoice(jemen()));
    symlinkSync(inFolder('elders'), book('Briefings'));
    expect(await list(store)).toEqual({ briefings: [], unreadable: [] });
  });

  it('a file that the system does not give is told of with the system’s word for it', async () => {
    const store = await open({
      files: {
        ...files,
        open: (async (file: string, ...rest: [string]) => {
          if (file.endsWith('dicht.briefing')) throw Object.assign(new Error('no'), { code: 'EACCES' });
          if (file.endsWith('net-weg.briefing')) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
          return files.open(file, ...rest);
        }) as typeof files.open,
      },
    });
    put('dicht.briefing', formatChoice(jemen()));
    put('net-weg.briefing', formatChoice(jemen()));
    expect(await list(store)).toEqual({
      briefings: [],
      unreadable: [{ file: 'Briefings/dicht.briefing', reason: 'unreadable', detail: 'EACCES' }],
    });
  });
});

describe('keeping a briefing again', () => {
  it('needs the file as it was seen: changed, unreadable, gone, or the whole folder gone', async () => {
    const store = await open();
    must(await store.save(sentence(1), null));
    const { file, version } = must(await store.keepBriefing(jemen(), null, null));
    const again = () => store.keepBriefing(jemen({ author: 'A. de Vries' }), file, version);
    writeFileSync(book(file), formatChoice(jemen({ author: 'Een ander' })));
    expect(await again()).toMatchObject({ code: 'changed-outside' });
    expect(await store.removeBriefing(file, version)).toMatchObject({ code: 'changed-outside' });
    writeFileSync(book(file), 'a\0b');
    expect(await again()).toMatchObject({ code: 'changed-outside', detail: 'not-text' });
    rmSync(book(file));
    expect(await again()).toMatchObject({ code: 'not-found' });
    expect(await store.removeBriefing(file, version)).toMatchObject({ code: 'not-found' });
    renameSync(book(), inFolder('weg'));
    expect(await again()).toMatchObject({ code: 'folder-missing' });
    expect(await store.keepBriefing(jemen(), null, null)).toMatchObject({ code: 'folder-missing' });
  });

  it('of the very text that is there is no conflict, and keeps the version before', async () => {
    const store = await open();
    const first = must(await store.keepBriefing(jemen(), null, null));
    const second = must(await store.keepBriefing(jemen({ intro: 'Twee' }), first.file, first.version));
    expect(await store.keepBriefing(jemen({ intro: 'Twee' }), first.file, first.version)).toEqual({
      ok: true,
      value: { ...second },
    });
    const old = [...filesIn(book()).values()].filter((text) => text === formatChoice(first.choice));
    expect(old).toHaveLength(1);
  });

  it('an edit from outside in the midst of it is not overwritten', async () => {
    const edited = formatChoice(jemen({ intro: 'Van buiten' }));
    let armed: string | null = null;
    const store = await open({
      files: {
        ...files,
        readFile: (async (file: string, ...rest: [never]) => {
          if (armed !== null && file === armed) writeFileSync(armed, edited);
          return files.readFile(file, ...rest);
        }) as typeof files.readFile,
      },
    });
    const { file, version } = must(await store.keepBriefing(jemen(), null, null));
    armed = book(file);
    expect(await store.keepBriefing(jemen({ intro: 'Van hier' }), file, version)).toMatchObject({
      code: 'changed-outside',
    });
    expect(readFileSync(book(file), 'utf8')).toBe(edited);
    expect(readdirSync(book('Briefings')).filter((name) => !name.startsWith('.'))).toHaveLength(1);
  });

  it('of what would not come back the same is refused before anything is written', async () => {
    const store = await open();
    expect(await store.keepBriefing(jemen({ intro: 'x'.repeat(16_000_000) }), null, null)).toMatchObject({
      code: 'not-storable',
    });
    expect(await list(store)).toEqual({ briefings: [], unreadable: [] });
  });
});
