import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExchangeHandlers, type ExchangeEffects } from '../../../src/main/ipc/exchange-handlers.ts';
import type { NotebookStore } from '../../../src/main/store/notebook-store.ts';
import { openSettings } from '../../../src/main/store/settings.ts';
import { mostBytes } from '../../../src/shared/exchange/json.ts';
import { freshFolder } from '../store/support/folder.ts';

const inFolder = freshFolder();

const start = async (effects: Partial<ExchangeEffects>) =>
  createExchangeHandlers({
    settings: await openSettings(inFolder('settings.json')),
    notebook: async () => ({ view: { folder: inFolder('notitieboek') } }) as NotebookStore,
    chooseNewFile: async () => null,
    chooseFile: async () => null,
    documents: () => inFolder(),
    ...effects,
  });

describe('saveExport', () => {
  it('writes the text where the reader says, and nothing else', async () => {
    const asked: unknown[] = [];
    const file = inFolder('mijn notities.md');
    const handlers = await start({
      chooseNewFile: async (question) => {
        asked.push(question.defaultPath);
        return file;
      },
    });
    expect(await handlers.saveExport({ extension: 'md', text: 'één' })).toEqual({ ok: true, value: 'saved' });
    expect(readFileSync(file, 'utf8')).toBe('één');
    expect(asked).toEqual([inFolder('notities.md')]);
    expect(readdirSync(inFolder()).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('does nothing where the reader says no, and tells when the disk refuses', async () => {
    expect(await (await start({})).saveExport({ extension: 'csv', text: '' })).toEqual({
      ok: true,
      value: 'cancelled',
    });
    const handlers = await start({ chooseNewFile: async () => inFolder('geen-map/x.csv') });
    expect(await handlers.saveExport({ extension: 'csv', text: '' })).toMatchObject({ ok: false, code: 'not-saved' });
  });

  it('does not write into the notebook, by whatever way, and leaves what is there', async () => {
    mkdirSync(inFolder('notitieboek/brief'), { recursive: true });
    writeFileSync(inFolder('notitieboek/brief/a.md'), 'een notitie');
    symlinkSync(inFolder('notitieboek/brief'), inFolder('elders'));
    for (const file of ['notitieboek/x.md', 'notitieboek/brief/a.md', 'notitieboek/nieuw/x.csv', 'elders/x.html']) {
      const handlers = await start({ chooseNewFile: async () => inFolder(file) });
      expect(await handlers.saveExport({ extension: 'md', text: 'x' }), file).toMatchObject({ code: 'in-notebook' });
    }
    expect(readdirSync(inFolder('notitieboek'), { recursive: true }).sort()).toEqual(['brief', 'brief/a.md']);
    expect(readFileSync(inFolder('notitieboek/brief/a.md'), 'utf8')).toBe('een notitie');
    // Beside it, also with a name that begins like it, is another place.
    mkdirSync(inFolder('notitieboek2'));
    const beside = await start({ chooseNewFile: async () => inFolder('notitieboek2/x.md') });
    expect(await beside.saveExport({ extension: 'md', text: 'x' })).toEqual({ ok: true, value: 'saved' });
  });

  it('shows one dialog at a time', async () => {
    let answer: (file: string | null) => void = () => {};
    const handlers = await start({
      chooseNewFile: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const first = handlers.saveExport({ extension: 'md', text: '' });
    expect(await handlers.openImport({})).toEqual({ ok: true, value: 'cancelled' });
    answer(null);
    expect(await first).toEqual({ ok: true, value: 'cancelled' });
  });
});

describe('openImport', () => {
  const opened = async (name: string, content: string | Uint8Array | null) => {
    const file = inFolder(name);
    if (content !== null) writeFileSync(file, content);
    return (await start({ chooseFile: async () => file })).openImport({});
  };

  it('reads UTF-8 text, with or without a byte order mark', async () => {
    expect(await opened('a.json', '\ufeff{"é": 1}')).toEqual({ ok: true, value: { name: 'a.json', text: '{"é": 1}' } });
  });

  it('says why it does not read a file', async () => {
    expect(await opened('b.json', Uint8Array.of(0xff, 0xfe, 0x00))).toMatchObject({ code: 'not-text' });
    expect(await opened('c.json', 'a\0b')).toMatchObject({ code: 'not-text' });
    expect(await opened('weg.json', null)).toMatchObject({ code: 'not-read' });
    mkdirSync(inFolder('map.json'));
    expect(await opened('map.json', null)).toMatchObject({ code: 'not-read' });
    writeFileSync(inFolder('groot.json'), '');
    truncateSync(inFolder('groot.json'), mostBytes + 1);
    expect(await opened('groot.json', null)).toMatchObject({ code: 'too-large' });
  });
});
