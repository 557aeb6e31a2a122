import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { BriefingChoice } from '../../src/shared/briefing/choice.ts';
import { defaultChoice } from '../../src/shared/briefing/choice.ts';
import type { MadeBriefing } from '../../src/shared/briefing/made.ts';
import { formatNote } from '../../src/shared/notebook/note.ts';
import { expect, test } from '../host/fixture.ts';
import type { Host } from '../host/host.ts';
import { checkPdf } from '../support/pdf/check.ts';
import { hasQpdf } from '../support/pdf/objects.ts';
import { noteOf } from '../unit/notebook/support/notes.ts';
import { restLoaded } from './support/page.ts';

// What the page can ask of briefings, through the bridge and down to the disk.

let folder = '';
test.beforeEach(async ({ host }) => {
  folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-briefing-'));
  await restLoaded(host.page);
});
test.afterEach(() => {
  // A test that is skipped has none.
  if (folder === '') return;
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
  folder = '';
});

const jemen = defaultChoice({ kind: 'dossier', id: 'jemen' });

async function make(page: Page, choice: BriefingChoice): Promise<MadeBriefing> {
  const made = await page.evaluate((how) => window.leeswijzer.makeBriefing(how), { choice });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

const fetched = (
  page: Page,
  at: string,
): Promise<{ status: number; type: string | null; cache: string | null; bytes: number[] }> =>
  page.evaluate(async (address) => {
    const response = await fetch(address);
    const bytes = [...new Uint8Array(await response.arrayBuffer())];
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      cache: response.headers.get('cache-control'),
      bytes,
    };
  }, at);

const save = (host: Host, format: 'pdf' | 'md' | 'html' | 'docx', choice = jemen) =>
  host.page.evaluate((how) => window.leeswijzer.saveBriefing(how), { choice, format });
const answerSave = (host: Host, file: string | null): Promise<void> =>
  host.queueDialog(
    'showSaveDialog',
    file === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: file },
  );

test('a briefing is made, can be fetched until the next, and is what is saved', async ({ host }) => {
  const { page } = host;
  await page.evaluate(() => {
    window.leeswijzer.onBriefing(({ step }) => {
      document.documentElement.dataset.steps = `${document.documentElement.dataset.steps ?? ''}${step} `;
    });
  });
  const made = await make(page, jemen);
  expect(made).toMatchObject({ pageCount: 3, notes: 0, isNumbered: true });
  expect(made.passages).toBeGreaterThan(0);
  await expect(page.locator('html')).toHaveAttribute('data-steps', /^print finish $/);
  const pdf = await fetched(page, made.path);
  expect(pdf).toMatchObject({ status: 200, type: 'application/pdf', cache: 'no-store' });
  const file = path.join(folder, 'jemen.pdf');
  await answerSave(host, file);
  expect(await save(host, 'pdf')).toEqual({ ok: true, value: 'saved' });
  expect(Buffer.compare(readFileSync(file), Buffer.from(pdf.bytes))).toBe(0);
  if (hasQpdf()) {
    const { faults } = checkPdf(file, { title: 'Jemen', author: null, language: 'nl-NL', contents: 'Inhoud' });
    expect(faults).toEqual([]);
  }

  const next = await make(page, { ...jemen, paper: 'A5' });
  expect(next.path).not.toBe(made.path);
  expect((await fetched(page, made.path)).status).toBe(404);
  expect((await fetched(page, next.path)).status).toBe(200);
  const missing = await page.evaluate((how) => window.leeswijzer.makeBriefing(how), {
    choice: defaultChoice({ kind: 'dossier', id: 'nergens' }),
  });
  expect(missing).toEqual({ ok: false, code: 'no-dossier', detail: 'nergens' });
});

test('one that is under way is given up for the next, or when the page says so', async ({ host }) => {
  const letter = defaultChoice({ kind: 'letter' });
  const [first, second] = await host.page.evaluate(
    ([one, other]) =>
      Promise.all([window.leeswijzer.makeBriefing({ choice: one }), window.leeswijzer.makeBriefing({ choice: other })]),
    [letter, jemen] as const,
  );
  expect([first, second]).toMatchObject([{ ok: false, code: 'cancelled' }, { ok: true }]);
  const cancelled = await host.page.evaluate(async (choice) => {
    const making = window.leeswijzer.makeBriefing({ choice });
    await window.leeswijzer.cancelBriefing({});
    return making;
  }, letter);
  expect(cancelled).toEqual({ ok: false, code: 'cancelled' });
});

test('the notes of the notebook are in it, where they belong', async ({ host }) => {
  const { page } = host;
  const documents = await host.evaluate(({ app }) => app.getPath('documents'));
  test.skip(!documents.startsWith(host.userData), 'the documents here are those of whoever runs this');
  const letter = await page.evaluate(() => fetch('/letters/bzdoc-151021554-15/letter.json').then((got) => got.json()));
  const text: string = letter.letter.text;
  const exact = 'hongersnood';
  const start = text.indexOf(exact);
  const note = noteOf({
    body: 'Navragen bij de directie.',
    letter: { id: letter.id, sha256: letter.source.sha256 },
    selectors: {
      quote: {
        exact,
        prefix: text.slice(start - 32, start),
        suffix: text.slice(start + exact.length, start + exact.length + 32),
      },
      position: { start, end: start + exact.length },
      block: null,
    },
  });
  await page.evaluate((one) => window.leeswijzer.saveNotes({ notes: [{ text: one, base: null }] }), formatNote(note));
  expect((await make(page, { ...jemen, passages: 'all' })).notes).toBe(1);
  const file = path.join(folder, 'jemen.md');
  await answerSave(host, file);
  await save(host, 'md');
  expect(readFileSync(file, 'utf8')).toContain('Navragen bij de directie.');
});

test('it is saved for other programs too', async ({ host }) => {
  for (const format of ['md', 'html', 'docx'] as const) {
    const file = path.join(folder, `jemen.${format}`);
    await answerSave(host, file);
    expect(await save(host, format)).toEqual({ ok: true, value: 'saved' });
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 2).toString(), format).toBe({ md: '--', html: '<!', docx: 'PK' }[format]);
  }
  const titles = (await host.dialogs()).map(({ options }) => options.title);
  expect(titles).toEqual(['Opslaan als Markdown', 'Opslaan als HTML', 'Opslaan als Word-document']);
});

test('what cannot be saved leaves no file, and what is there stays', async ({ host }) => {
  await answerSave(host, null);
  expect(await save(host, 'md')).toEqual({ ok: true, value: 'cancelled' });

  const nowhere = path.join(folder, 'geen', 'a.md');
  await answerSave(host, nowhere);
  expect(await save(host, 'md')).toEqual({ ok: false, code: 'no-folder', detail: nowhere });

  // The dialog has asked about the name that was typed, not about the one with the ending.
  const there = path.join(folder, 'a.md');
  writeFileSync(there, 'van iemand anders');
  await answerSave(host, path.join(folder, 'a'));
  expect(await save(host, 'md')).toEqual({ ok: false, code: 'exists', detail: there });
  expect(readFileSync(there, 'utf8')).toBe('van iemand anders');

  mkdirSync(path.join(folder, 'map.md'));
  await answerSave(host, path.join(folder, 'map.md'));
  expect(await save(host, 'md')).toMatchObject({ code: 'not-a-file' });
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'map.md']);
});

test('a folder that may not be written gets no file', async ({ host }) => {
  test.skip(process.platform === 'win32' || process.getuid?.() === 0, 'whoever runs this may write everywhere');
  chmodSync(folder, 0o500);
  await answerSave(host, path.join(folder, 'b.md'));
  expect(await save(host, 'md')).toMatchObject({ code: 'read-only' });
  expect(readdirSync(folder)).toEqual([]);
});

test('it goes to the system’s print dialog, on the paper that was chosen', async ({ host }) => {
  const print = () =>
    host.page.evaluate((how) => window.leeswijzer.printBriefing(how), {
      choice: { ...jemen, paper: 'A5' as const, orientation: 'landscape' as const, colour: 'bw' as const },
    });
  expect(await print()).toEqual({ ok: true, value: 'cancelled' });
  await host.queueDialog('print', [true, '']);
  expect(await print()).toEqual({ ok: true, value: 'printed' });
  await host.queueDialog('print', [false, 'Print job failed']);
  expect(await print()).toEqual({ ok: false, code: 'not-printed' });
  const dialogs = (await host.dialogs()).filter(({ name }) => name === 'print');
  expect(dialogs.length).toBe(3);
  expect(dialogs[0]?.options).toMatchObject({
    silent: false,
    printBackground: true,
    pageSize: 'A5',
    landscape: true,
    color: false,
  });
  expect(await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBeLessThanOrEqual(2);
});

test('a kept choice is a file of the notebook, never overwritten unseen; the command line makes it', async ({
  host,
}) => {
  const { page } = host;
  const documents = await host.evaluate(({ app }) => app.getPath('documents'));
  test.skip(!documents.startsWith(host.userData), 'the documents here are those of whoever runs this');
  const keep = (choice: BriefingChoice, file: string | null, base: string | null) =>
    page.evaluate((how) => window.leeswijzer.keepBriefing(how), { choice, file, base });
  const kept = await keep({ ...jemen, title: 'Commissie 12 maart', intro: 'Vooraf.' }, null, null);
  if (!kept.ok) throw new Error(kept.code);
  const { file, version } = kept.value;
  expect(file).toMatch(/^Briefings\/commissie-12-maart--[0-9a-f]{8}\.briefing$/);
  const onDisk = path.join(documents, 'Leeswijzer', file);
  expect(readFileSync(onDisk, 'utf8')).toContain('Vooraf.');

  writeFileSync(onDisk, readFileSync(onDisk, 'utf8').replace('Vooraf.', 'Van buiten.'));
  expect(await keep({ ...jemen, title: 'Ander' }, file, version)).toMatchObject({ code: 'changed-outside' });
  expect(readFileSync(onDisk, 'utf8')).toContain('Van buiten.');
  writeFileSync(path.join(documents, 'Leeswijzer/Briefings/kapot.briefing'), 'niets');
  const read = await page.evaluate(() => window.leeswijzer.readBriefings({}));
  expect(read).toMatchObject({
    ok: true,
    value: {
      briefings: [{ file, choice: { intro: 'Van buiten.' } }],
      unreadable: [{ file: 'Briefings/kapot.briefing', reason: 'unreadable' }],
    },
  });
  const checked = await page.evaluate(() => window.leeswijzer.checkNotebook({}));
  expect(checked).toMatchObject({
    ok: true,
    value: { findings: [{ what: 'unreadable', file: 'Briefings/kapot.briefing' }] },
  });

  const listed = await host.secondInstance(['--list']);
  expect(listed.logs.split('\n')[0]).toBe('commissie-12-maart\tCommissie 12 maart');
  const made = path.join(folder, 'kept.pdf');
  expect((await host.secondInstance(['--briefing', 'commissie-12-maart', '--out', made])).code).toBe(0);
  expect(readFileSync(made, 'latin1').slice(0, 5)).toBe('%PDF-');

  const now = read.ok ? (read.value.briefings[0]?.version ?? '') : '';
  const removed = await page.evaluate((which) => window.leeswijzer.removeBriefing(which), { file, version: now });
  expect(removed).toEqual({ ok: true, value: null });
  expect([existsSync(onDisk), readdirSync(path.join(documents, 'Leeswijzer/.prullenbak/Briefings')).length]).toEqual([
    false,
    1,
  ]);
});

test('the command line makes the file that the app makes, but for the moment and what follows from it', async ({
  host,
}) => {
  const [fromApp, fromLine] = [path.join(folder, 'app.pdf'), path.join(folder, 'line.pdf')];
  await answerSave(host, fromApp);
  expect(await save(host, 'pdf')).toEqual({ ok: true, value: 'saved' });
  expect((await host.secondInstance(['--briefing', 'jemen', '--out', fromLine])).code).toBe(0);
  const timeless = (file: string): string =>
    readFileSync(file, 'latin1')
      .replace(/D:\d{14}Z/g, 'D')
      .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g, 'T')
      .replace(/\/ID\s*\[[^\]]*\]/g, '/ID');
  expect(timeless(fromLine)).toBe(timeless(fromApp));
});
