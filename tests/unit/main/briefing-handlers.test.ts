import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBriefingMaker } from '../../../src/main/briefing/maker.ts';
import { namedBriefings } from '../../../src/main/command-line/briefings.ts';
import { type BriefingEffects, createBriefingHandlers } from '../../../src/main/ipc/briefing-handlers.ts';
import { createLastPdf } from '../../../src/main/pdf/made-pdf.ts';
import { openLocation } from '../../../src/main/store/notebook/location.ts';
import { lookAt } from '../../../src/main/store/notebook/look.ts';
import { openNotebook } from '../../../src/main/store/notebook-store.ts';
import { openSettings } from '../../../src/main/store/settings.ts';
import { defaultChoice } from '../../../src/shared/briefing/choice.ts';
import type { Progress } from '../../../src/shared/briefing/made.ts';
import { testPdf } from '../../support/pdf/test-pdf.ts';
import { letter } from '../briefing/support/briefings.ts';
import { noteOf } from '../notebook/support/notes.ts';
import { freshFolder } from '../store/support/folder.ts';

const inFolder = freshFolder();
const jemen = defaultChoice({ kind: 'dossier', id: 'jemen' });
const maker = createBriefingMaker({ published: letter, fontFaces: '', creator: 'Leeswijzer' });

/** The handlers on a real notebook and a real maker; a PDF is a small one, and what is printed is written down. */
async function start(effects: Partial<BriefingEffects> = {}) {
  const printed: string[] = [];
  const steps: Progress[] = [];
  const last = createLastPdf();
  const location = await openLocation(inFolder('notebook.json'), inFolder('Notities'));
  const store = await openNotebook({ location, journal: inFolder('journaal'), watch: false });
  const fresh = createBriefingMaker({ published: letter, fontFaces: '', creator: 'Leeswijzer' });
  const handlers = createBriefingHandlers({
    settings: await openSettings(inFolder('settings.json')),
    notebook: async () => store,
    chooseNewFile: async () => null,
    documents: () => inFolder(),
    briefings: async () => fresh,
    print: async (html) => {
      printed.push(html);
      return testPdf({ h1: 1, h2: 2 });
    },
    printOut: async () => 'printed',
    showPdf: last.put,
    tellProgress: (step) => steps.push(step),
    now: () => new Date(2026, 10, 25, 12),
    ...effects,
  });
  return { handlers, printed, steps, last, store };
}

describe('makeBriefing', () => {
  it('makes the PDF, and gives the same one as long as nothing is different', async () => {
    const { handlers, printed, steps, last } = await start();
    const made = await handlers.makeBriefing({ choice: jemen });
    if (!made.ok) throw new Error(made.code);
    expect(made.value).toMatchObject({ pageCount: 2, notes: 0, isNumbered: true });
    expect(
      Buffer.from(last.get(made.value.path) ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(steps).toEqual([{ step: 'print', pass: 1 }, { step: 'print', pass: 2 }, { step: 'finish' }]);
    expect(printed.length).toBe(2);
    expect(await handlers.makeBriefing({ choice: jemen })).toEqual(made);
    expect(printed.length).toBe(2);
    // Another colour is another file. What is printed here has no figures to fill in, so each takes two prints.
    const black = await handlers.makeBriefing({ choice: { ...jemen, colour: 'bw' } });
    expect(black.ok && black.value.path !== made.value.path).toBe(true);
    expect([printed.length, last.get(made.value.path)]).toEqual([4, null]);
  });

  it('says that there is no such dossier, and that nothing could be made', async () => {
    const { handlers, printed } = await start();
    const choice = defaultChoice({ kind: 'dossier', id: 'nergens' });
    expect(await handlers.makeBriefing({ choice })).toEqual({ ok: false, code: 'no-dossier', detail: 'nergens' });
    expect(printed).toEqual([]);
    const failing = await start({ print: () => Promise.reject(new Error('no window')) });
    expect(await failing.handlers.makeBriefing({ choice: jemen })).toEqual({ ok: false, code: 'not-made' });
  });

  it('gives up the one before, and the one that is cancelled', async () => {
    const { handlers } = await start({
      print: (_html, { signal }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          setTimeout(() => resolve(testPdf({ h1: 1 })), 30);
        }),
    });
    const first = handlers.makeBriefing({ choice: defaultChoice({ kind: 'letter' }) });
    const second = handlers.makeBriefing({ choice: jemen });
    expect(await first).toEqual({ ok: false, code: 'cancelled' });
    expect((await second).ok).toBe(true);
    const third = handlers.makeBriefing({ choice: { ...jemen, paper: 'A5' } });
    await handlers.cancelBriefing({});
    expect(await third).toEqual({ ok: false, code: 'cancelled' });
  });
});

describe('saveBriefing', () => {
  it('writes what the page has been shown, and proposes its title', async () => {
    const asked: unknown[] = [];
    const file = inFolder('uit.pdf');
    const { handlers, last, printed } = await start({
      chooseNewFile: async (question) => {
        asked.push(question.defaultPath);
        return file;
      },
    });
    const made = await handlers.makeBriefing({ choice: jemen });
    expect(await handlers.saveBriefing({ choice: jemen, format: 'pdf' })).toEqual({ ok: true, value: 'saved' });
    expect(made.ok && Buffer.from(last.get(made.value.path) ?? []).equals(readFileSync(file))).toBe(true);
    expect([printed.length, asked]).toEqual([2, [inFolder('Jemen.pdf')]]);
  });

  it('shows one dialog at a time, writes nothing after a no, and says why it could not save', async () => {
    let answer: (file: string | null) => void = () => {};
    const { handlers } = await start({
      chooseNewFile: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const first = handlers.saveBriefing({ choice: jemen, format: 'md' });
    expect(await handlers.printBriefing({ choice: jemen })).toEqual({ ok: true, value: 'cancelled' });
    const asked = setInterval(() => answer(null), 5);
    expect(await first).toEqual({ ok: true, value: 'cancelled' });
    clearInterval(asked);
    const nowhere = await start({ chooseNewFile: async () => inFolder('geen/a.html') });
    const saved = await nowhere.handlers.saveBriefing({ choice: jemen, format: 'html' });
    expect(saved).toMatchObject({ ok: false, code: 'no-folder' });
  });
});

describe('printBriefing', () => {
  it('prints the document with its page numbers, on the chosen paper', async () => {
    const out: unknown[] = [];
    const { handlers } = await start({
      printOut: async (html, paper) => {
        out.push(html.includes('class="p">'), paper);
        return 'cancelled';
      },
    });
    const choice = { ...jemen, paper: 'A5' as const, colour: 'bw' as const };
    expect(await handlers.printBriefing({ choice })).toEqual({ ok: true, value: 'cancelled' });
    expect(out).toEqual([true, { size: 'A5', landscape: false, colour: false }]);
    const failing = await start({ printOut: () => Promise.reject(new Error('no printer')) });
    expect(await failing.handlers.printBriefing({ choice: jemen })).toEqual({ ok: false, code: 'not-printed' });
  });
});

describe('kept briefings', () => {
  it('are kept, changed, refused when seen in another version, and removed to the bin', async () => {
    const started = await start();
    const { handlers } = started;
    const kept = await handlers.keepBriefing({ choice: { ...jemen, title: 'Één' }, file: null, base: null });
    if (!kept.ok) throw new Error(kept.code);
    const { file, version } = kept.value;
    const first = readFileSync(inFolder(`Notities/${file}`), 'utf8');
    const changed = await handlers.keepBriefing({ choice: { ...kept.value.choice, intro: 'x' }, file, base: version });
    if (!changed.ok) throw new Error(changed.code);
    // The version that was replaced is kept, with the new one; nothing else is left in the folder of versions.
    const second = readFileSync(inFolder(`Notities/${file}`), 'utf8');
    const history = inFolder(`Notities/.geschiedenis/Briefings/${path.basename(file, '.briefing')}`);
    const versions = readdirSync(history).sort();
    expect(versions).toEqual([expect.stringMatching(/^000001-.*\.briefing$/), expect.stringMatching(/^000002-/)]);
    expect(versions.map((name) => readFileSync(path.join(history, name), 'utf8'))).toEqual([first, second]);
    expect(readdirSync(inFolder('Notities/.geschiedenis'))).toEqual(['Briefings']);
    expect(await started.store.check()).toMatchObject({ ok: true, value: { findings: [] } });
    const old = { choice: { ...jemen, title: 'Oud' }, file, base: version };
    expect(await handlers.keepBriefing(old)).toMatchObject({ ok: false, code: 'changed-outside' });
    expect(await handlers.removeBriefing({ file, version })).toMatchObject({ ok: false, code: 'changed-outside' });
    expect(await handlers.removeBriefing({ file: '../notebook.json', version })).toMatchObject({ code: 'not-found' });
    expect(await handlers.keepBriefing({ ...old, file: 'LEESMIJ.txt' })).toMatchObject({ code: 'not-found' });
    const read = await handlers.readBriefings({});
    expect(read).toMatchObject({ ok: true, value: { briefings: [{ file, choice: { intro: 'x' } }] } });
    expect(await handlers.removeBriefing({ file, version: changed.value.version })).toEqual({ ok: true, value: null });
    expect(readdirSync(inFolder('Notities/.prullenbak/Briefings')).length).toBe(1);
  });

  it('leaves alone what it cannot read, and what a newer version wrote', async () => {
    const { handlers, store } = await start();
    const kept = await handlers.keepBriefing({ choice: { ...jemen, title: 'Nieuwer' }, file: null, base: null });
    if (!kept.ok) throw new Error(kept.code);
    const place = inFolder(`Notities/${kept.value.file}`);
    const newer = readFileSync(place, 'utf8').replace('leeswijzer-briefing: 1', 'leeswijzer-briefing: 9');
    writeFileSync(place, newer);
    writeFileSync(inFolder('Notities/Briefings/bytes.briefing'), Uint8Array.of(0xff, 0, 1));
    mkdirSync(inFolder('Notities/Briefings/map.briefing'));
    const read = await handlers.readBriefings({});
    if (!read.ok) throw new Error(read.code);
    const unreadable = [{ file: 'Briefings/bytes.briefing', reason: 'unreadable', detail: 'not-text' }];
    expect(read.value).toMatchObject({ briefings: [{ readOnly: true }], unreadable });
    const [found] = read.value.briefings;
    const again = { choice: jemen, file: kept.value.file, base: found?.version ?? '' };
    expect(await handlers.keepBriefing(again)).toMatchObject({ code: 'newer-format' });
    expect(readFileSync(place, 'utf8')).toBe(newer);
    const checked = await store.check();
    expect(checked.ok && checked.value.findings).toEqual([
      { what: 'unreadable', file: 'Briefings/bytes.briefing', detail: 'not-text' },
    ]);
    expect(store.view).toMatchObject({ notes: [], unreadable: [] });
  });

  it('come before a dossier of that name on the command line, with the notes of the notebook', async () => {
    const { handlers, store } = await start();
    await store.save(noteOf({ letter: { id: letter.id, sha256: letter.source.sha256 }, dossiers: ['jemen'] }), null);
    await handlers.keepBriefing({ choice: { ...jemen, title: 'Jemen', paper: 'A5' }, file: null, base: null });
    for (const _ of [1, 2])
      await handlers.keepBriefing({ choice: { ...jemen, title: 'Twee keer' }, file: null, base: null });
    const before = readdirSync(inFolder('Notities'), { recursive: true });
    const seen = await lookAt(inFolder('Notities'));
    expect(seen.notes.length).toBe(1);
    const named = namedBriefings(maker, seen);
    const ids = named.list().map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual([
      'jemen',
      expect.stringMatching(/^twee-keer--[0-9a-f]{8}$/),
      expect.stringMatching(/^twee-keer--/),
    ]);
    expect([ids.filter((id) => id === 'jemen').length, ids.at(-1)]).toEqual([1, 'brief']);
    const printed: string[] = [];
    const print = async (html: string): Promise<Uint8Array> => {
      printed.push(html);
      return testPdf({ h1: 1 });
    };
    await named.make('jemen', { print, now: new Date(0) });
    expect(printed[0]).toContain('size: 148mm 210mm');
    expect(printed[0]).toContain('class="note');
    await expect(named.make('nergens', { print, now: new Date(0) })).rejects.toThrow('nergens');
    expect(readdirSync(inFolder('Notities'), { recursive: true })).toEqual(before);
    expect(await lookAt(inFolder('is-er-niet'))).toEqual({ notes: [], kept: [] });
  });
});
