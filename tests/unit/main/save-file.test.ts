import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAndSave, kindOf, saveFile } from '../../../src/main/save-file.ts';
import { faultyFiles } from '../store/support/faulty-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'save-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('%PDF-1.4 new');
const at = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

describe('saveFile', () => {
  it.each([true, false])('writes a new file and nothing beside it (overwrite: %s)', async (overwrite) => {
    expect(await saveFile(at('a.pdf'), bytes, { overwrite })).toEqual({ ok: true, value: null });
    expect([readdirSync(folder), read('a.pdf')]).toEqual([['a.pdf'], '%PDF-1.4 new']);
  });

  it('replaces a file only where that was said', async () => {
    writeFileSync(at('a.pdf'), 'old');
    expect(await saveFile(at('a.pdf'), bytes, { overwrite: false })).toEqual({
      ok: false,
      code: 'exists',
      detail: at('a.pdf'),
    });
    expect([readdirSync(folder), read('a.pdf')]).toEqual([['a.pdf'], 'old']);
    await saveFile(at('a.pdf'), bytes, { overwrite: true });
    expect([readdirSync(folder), read('a.pdf')]).toEqual([['a.pdf'], '%PDF-1.4 new']);
  });

  it('of two that write a new file at once, one succeeds and the other says that it exists', async () => {
    const [one, other] = await Promise.all(
      ['een', 'twee'].map((text) => saveFile(at('a.pdf'), new TextEncoder().encode(text), { overwrite: false })),
    );
    expect([one?.ok, other?.ok].sort()).toEqual([false, true]);
    expect(read('a.pdf')).toBe(one?.ok ? 'een' : 'twee');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('counts a link to nowhere as a file that is there', async () => {
    symlinkSync(at('nowhere'), at('a.pdf'));
    expect(await saveFile(at('a.pdf'), bytes, { overwrite: false })).toMatchObject({ code: 'exists' });
  });

  it('leaves a folder alone', async () => {
    mkdirSync(at('a.pdf'));
    for (const overwrite of [true, false])
      expect(await saveFile(at('a.pdf'), bytes, { overwrite })).toMatchObject({ code: 'not-a-file' });
    expect(await kindOf(at('a.pdf'))).toBe('other');
  });

  it('says that the folder is not there', async () => {
    for (const overwrite of [true, false])
      expect(await saveFile(at('none/a.pdf'), bytes, { overwrite })).toMatchObject({ code: 'no-folder' });
  });

  it.each([
    ['a full disk', 'write', 'ENOSPC', 'no-space'],
    ['a full disk that says so late', 'sync', 'ENOSPC', 'no-space'],
    ['a quota', 'write', 'EDQUOT', 'no-space'],
    ['a read-only disk', 'open', 'EROFS', 'read-only'],
    ['a folder of somebody else', 'open', 'EACCES', 'read-only'],
    ['a broken disk', 'write', 'EIO', 'not-saved'],
    ['a disk that takes no more bytes', 'short', 'NONE', 'not-saved'],
  ] as const)(
    'says what is wrong with %s and leaves the old file, and no half one',
    async (_what, step, code, fault) => {
      writeFileSync(at('a.pdf'), 'old');
      const { files: faulty } = faultyFiles({ step, code });
      expect(await saveFile(at('a.pdf'), bytes, { overwrite: true, files: faulty })).toMatchObject({
        ok: false,
        code: fault,
      });
      expect([readdirSync(folder), read('a.pdf')]).toEqual([['a.pdf'], 'old']);
      expect(await saveFile(at('b.pdf'), bytes, { overwrite: false, files: faulty })).toMatchObject({ code: fault });
      expect(readdirSync(folder)).toEqual(['a.pdf']);
    },
  );

  it.each(['EPERM', 'EACCES', 'EBUSY'])('says that another program has the file open (%s on Windows)', async (code) => {
    writeFileSync(at('a.pdf'), 'old');
    const rename = async (): Promise<void> => {
      throw Object.assign(new Error(code), { code, syscall: 'rename' });
    };
    const how = { overwrite: true, files: { ...files, rename }, platform: 'win32', wait: async () => {} } as const;
    expect(await saveFile(at('a.pdf'), bytes, how)).toMatchObject({ ok: false, code: 'in-use' });
    expect([readdirSync(folder), read('a.pdf')]).toEqual([['a.pdf'], 'old']);
  });

  it.each(['EPERM', 'ENOTSUP'])('writes a new file where a file has one name only (%s)', async (code) => {
    const link = async (): Promise<void> => {
      throw Object.assign(new Error(code), { code, syscall: 'link' });
    };
    const how = { overwrite: false, files: { ...files, link } } as const;
    expect((await saveFile(at('a.pdf'), bytes, how)).ok).toBe(true);
    expect([readdirSync(folder), read('a.pdf')]).toEqual([['a.pdf'], '%PDF-1.4 new']);
    expect(await saveFile(at('a.pdf'), new Uint8Array(1), how)).toMatchObject({ code: 'exists' });
    expect([readdirSync(folder), read('a.pdf')]).toEqual([['a.pdf'], '%PDF-1.4 new']);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('says that a folder is read-only', async () => {
    chmodSync(folder, 0o500);
    expect(await saveFile(at('a.pdf'), bytes, { overwrite: true })).toMatchObject({ code: 'read-only' });
    chmodSync(folder, 0o700);
  });
});

describe('askAndSave', () => {
  let asked: SaveDialogOptions = {};
  const ask = (answer: string | null, name = 'Jemen'): ReturnType<typeof askAndSave> => {
    const chooseNewFile = async (question: SaveDialogOptions): Promise<string | null> => {
      asked = question;
      return answer;
    };
    return askAndSave(bytes, { chooseNewFile, language: 'nl', folder, name, format: 'pdf' });
  };

  it('asks in the reader’s folder for a PDF, and for leave to overwrite', async () => {
    expect(await ask(at('a.pdf'))).toEqual({ ok: true, value: 'saved' });
    expect(asked).toMatchObject({ defaultPath: at('Jemen.pdf'), filters: [{ name: 'PDF', extensions: ['pdf'] }] });
    expect(asked.properties).toContain('showOverwriteConfirmation');
  });

  it('writes nothing when the dialog is cancelled', async () => {
    expect(await ask(null)).toEqual({ ok: true, value: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('overwrites what the dialog has asked about', async () => {
    writeFileSync(at('a.PDF'), 'old');
    expect((await ask(at('a.PDF'))).ok).toBe(true);
    expect(read('a.PDF')).toBe('%PDF-1.4 new');
  });

  it('does not overwrite the file that comes of adding the ending', async () => {
    writeFileSync(at('a.pdf'), 'old');
    expect(await ask(at('a'))).toMatchObject({ ok: false, code: 'exists', detail: at('a.pdf') });
    expect([read('a.pdf'), existsSync(at('a'))]).toEqual(['old', false]);
    expect((await ask(at('b'))).ok).toBe(true);
    expect(read('b.pdf')).toBe('%PDF-1.4 new');
  });

  it.each([
    ['MH17: stand van zaken / 2018', 'MH17 stand van zaken 2018.pdf'],
    ['..', 'briefing.pdf'],
    ['a\u0000\nb', 'a b.pdf'],
    ['x'.repeat(300), `${'x'.repeat(80)}.pdf`],
    // No half of an emoji, and no letter without its accent.
    [`${'x'.repeat(79)}🇳🇱 en`, `${'x'.repeat(79)}.pdf`],
    [`${'x'.repeat(79)}e\u0301`, `${'x'.repeat(79)}.pdf`],
    ['aux', 'Briefing aux.pdf'],
    ['Con.cept', 'Briefing Con.cept.pdf'],
    ['Conclusie', 'Conclusie.pdf'],
    ['Jemen \u202efdp.exe', 'Jemen fdp.exe.pdf'],
    ['Jemen \ud83d', 'Jemen.pdf'],
  ])('proposes a name that every system takes: %j', async (name, file) => {
    await ask(null, name);
    expect(asked.defaultPath).toBe(at(file));
  });
});
