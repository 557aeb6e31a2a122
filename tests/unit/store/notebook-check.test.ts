import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { NotebookStore } from '../../../src/main/store/notebook-store.ts';
import { type BriefingChoice, defaultChoice } from '../../../src/shared/briefing/choice.ts';
import type { KeptBriefing } from '../../../src/shared/briefing/kept.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import type { Finding } from '../../../src/shared/notebook/view.ts';
import { idOf } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { beforeCall, refusal } from './support/meddling.ts';
import { draftOf, filesIn, must, notebookOf, sentence } from './support/notebook.ts';

/** *Controleer mijn notities* looks everywhere, also where the disk gives only a part, and changes nothing. */

const inFolder = freshFolder();
const { book, open, create, write } = notebookOf(inFolder);
vi.spyOn(console, 'error').mockImplementation(() => {});

const temporary = (n: number): string => `.${String(n).padStart(24, '0')}.leeswijzer-tmp`;
const titled = (title: string): BriefingChoice => ({ ...defaultChoice({ kind: 'letter' }), title });

/** What is found, and that nothing is changed by it. */
async function findingsOf(store: NotebookStore): Promise<readonly Finding[]> {
  const before = filesIn(inFolder());
  const { findings } = must(await store.check());
  expect(filesIn(inFolder())).toEqual(before);
  return findings;
}
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ what, file, detail }) => [what, file, ...(detail === null ? [] : [detail])].join(' ')).sort();

describe('checking', () => {
  it('tells of the versions of kept choices for briefings: damaged, and without a file', async () => {
    const store = await open();
    const whole = await keepTwice(store, 'heel');
    const gone = await keepTwice(store, 'weg');
    const binned = await keepTwice(store, 'prullenbak');
    must(await store.removeBriefing(binned.file, binned.version));
    const renamed = await keepTwice(store, 'anders');
    renameSync(book(renamed.file), book('Briefings/zelf.briefing'));
    expect(told(await findingsOf(store))).toEqual([]);
    unlinkSync(book(gone.file));
    write(`.geschiedenis/${versionOf(whole.file)}`, 'veranderd');
    write('.prullenbak/Briefings/kapot.briefing', 'x');
    expect(told(await findingsOf(store))).toEqual([
      `briefing-only-in-history .geschiedenis/Briefings/${path.basename(gone.file, '.briefing')}`,
      `damaged-history .geschiedenis/${versionOf(whole.file)}`,
      expect.stringContaining('unreadable-in-bin .prullenbak/Briefings/kapot.briefing'),
    ]);
  });

  /** Keeps a choice and changes it: what is replaced is kept, and what takes its place. */
  async function keepTwice(store: NotebookStore, title: string): Promise<KeptBriefing> {
    const { file, version, choice } = must(await store.keepBriefing(titled(title), null, null));
    return must(await store.keepBriefing({ ...choice, intro: 'later' }, file, version));
  }
  function versionOf(file: string): string {
    const folder = `Briefings/${path.basename(file, '.briefing')}`;
    return `${folder}/${readdirSync(book(`.geschiedenis/${folder}`))[0]}`;
  }

  it.skipIf(process.platform === 'win32')('tells of what is left over and of links in every folder', async () => {
    const store = await open();
    await create(store, sentence(1));
    write('kapot.md', 'x');
    await store.refresh();
    const gone = await create(store, sentence(2));
    must(await store.remove(gone.file, gone.version));
    const folders = ['.prullenbak', '.geschiedenis', `.geschiedenis/${idOf(1)}`, '.quarantaine'];
    folders.forEach((folder, n) => {
      write(`${folder}/${temporary(n)}`, 'half');
    });
    mkdirSync(inFolder('elders'));
    for (const folder of folders) symlinkSync(inFolder('elders'), book(`${folder}/verwijzing`));
    expect(told(await findingsOf(store))).toEqual(
      [
        ...folders.map((folder, n) => `left-over ${folder}/${temporary(n)}`),
        ...folders.map((folder) => `link ${folder}/verwijzing`),
        'unreadable kapot.md no-head',
      ].sort(),
    );
  });

  it.skipIf(process.platform === 'win32')(
    'does not look behind a link in the place of a folder of its own',
    async () => {
      const store = await open();
      await create(store, sentence(1));
      const own = ['.prullenbak', '.geschiedenis', '.quarantaine'];
      mkdirSync(inFolder('elders'));
      writeFileSync(inFolder('elders/kapot.md'), 'x');
      for (const folder of own) {
        rmSync(book(folder), { recursive: true, force: true });
        symlinkSync(inFolder('elders'), book(folder));
      }
      expect(told(await findingsOf(store))).toEqual(own.map((folder) => `link ${folder}`).sort());
    },
  );

  it('goes on where folders cannot be listed, and tells of each', async () => {
    const closed = new Set<string>();
    const store = await open({
      files: beforeCall('readdir', (folder) => {
        if (closed.has(folder)) throw refusal('EIO');
      }),
    });
    await create(store, sentence(1));
    const binned = await create(store, sentence(2));
    const removed = must(await store.remove(binned.file, binned.version));
    must(await store.keepBriefing(titled('bewaard'), null, null));
    write('kapot.md', 'x');
    await store.refresh();
    const inner = [`.prullenbak/${path.posix.dirname(removed.file)}`, `.geschiedenis/${idOf(1)}`, 'Briefings'];
    const outer = ['.prullenbak', '.geschiedenis', '.quarantaine'];
    for (const folder of inner) closed.add(book(folder));
    const what = (folder: string): string => (folder.startsWith('.prullenbak') ? 'unreadable-in-bin' : 'unreadable');
    const found = told(await findingsOf(store));
    for (const folder of inner) expect(found).toContain(`${what(folder)} ${folder} EIO`);
    expect(found).toContain('unreadable kapot.md no-head');
    for (const folder of outer) closed.add(book(folder));
    const foundNow = told(await findingsOf(store));
    for (const folder of outer) expect(foundNow).toContain(`${what(folder)} ${folder} EIO`);
  });

  it('tells of typed text that cannot be read, by its whole path', async () => {
    const store = await open();
    await create(store, sentence(1));
    must(await store.keepDraft(draftOf(1, 'getypt')));
    writeFileSync(inFolder('data/journaal/x.json'), '{');
    writeFileSync(inFolder('data/journaal/y.json'), '{"id": 7}');
    expect(told(await findingsOf(store))).toEqual([
      `unreadable-draft ${inFolder('data/journaal/x.json')} no-draft`,
      `unreadable-draft ${inFolder('data/journaal/y.json')} no-draft`,
      `unsaved ${idOf(1)}`,
    ]);
  });

  it('tells what a note was that is only in the history, from its last version that can be read', async () => {
    const store = await open();
    const stored = await create(store, sentence(1, 'eerst'));
    const saved = must(await store.save({ ...stored.note, body: 'het laatst' }, stored.version)).stored;
    unlinkSync(book(saved.file));
    const kept = await create(store, sentence(2));
    mkdirSync(book(`.geschiedenis/${idOf(3)}`)); // of a save that did not come to a version
    await store.refresh();
    expect(await findingsOf(store)).toMatchObject([
      { what: 'only-in-history', file: idOf(1), note: { id: idOf(1), body: 'het laatst' } },
    ]);
    const folder = `.geschiedenis/${idOf(1)}`;
    const last = `${folder}/${readdirSync(book(folder)).sort().at(-1)}`;
    write(last, 'veranderd');
    expect(await findingsOf(store)).toMatchObject([
      { what: 'damaged-history', file: last },
      { what: 'only-in-history', note: { body: 'eerst' } },
    ]);
    for (const name of readdirSync(book(folder))) write(`${folder}/${name}`, formatNote(kept.note));
    const without = (await findingsOf(store)).find(({ what }) => what === 'only-in-history');
    expect(without).toEqual({ what: 'only-in-history', file: idOf(1), detail: null });
  });
});
