import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { codeOf } from '../../../src/main/store/atomic-file.ts';
import { lookAt } from '../../../src/main/store/notebook/look.ts';
import { defaultChoice } from '../../../src/shared/briefing/choice.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { idOf } from '../notebook/support/notes.ts';
import { freshFolder } from './support/folder.ts';
import { beforeCall, refusal, unsure } from './support/meddling.ts';
import { draftOf, filesIn, must, notebookOf, sentence, sessionOf } from './support/notebook.ts';

/** What is answered, and what is on the disk then. */

const inFolder = freshFolder();
const { book, open, create } = notebookOf(inFolder);
const choice = defaultChoice({ kind: 'dossier', id: 'jemen' });
vi.spyOn(console, 'error').mockImplementation(() => {});

describe('an error that is not the disk’s is a bug, and is thrown on', () => {
  const bug = new TypeError('a bug of ours');
  const buggy = (call: 'open' | 'readdir', ending: string) => {
    let armed = false;
    const faulty = beforeCall(call, (file) => {
      if (armed && file.endsWith(ending)) throw bug;
    });
    const arm = (): void => {
      armed = true;
    };
    return { files: faulty, arm };
  };

  it('has no code, also where what is thrown is no error at all', () => {
    expect([codeOf(bug), codeOf('ENOENT'), codeOf({ code: 'ENOENT' }), codeOf(refusal('ENOENT'))]).toEqual([
      ...['', '', ''],
      'ENOENT',
    ]);
  });

  it('listing the folder', async () => {
    const { files: faulty, arm } = buggy('readdir', 'Notities');
    const store = await open({ files: faulty });
    await create(store, sentence(1));
    arm();
    await expect(store.refresh()).rejects.toBe(bug);
    await expect(store.check()).rejects.toBe(bug);
  });

  it('reading a note, of which the page is then not told that it is gone', async () => {
    const { files: faulty, arm } = buggy('open', '.md');
    const store = await open({ files: faulty });
    const stored = await create(store, sentence(1));
    arm();
    await expect(store.remove(stored.file, stored.version)).rejects.toBe(bug);
    expect(readFileSync(book(stored.file), 'utf8')).toBe(formatNote(sentence(1)));
  });

  it('reading a kept briefing', async () => {
    const { files: faulty, arm } = buggy('open', '.briefing');
    const store = await open({ files: faulty });
    must(await store.keepBriefing(choice, null, null));
    arm();
    await expect(store.readBriefings()).rejects.toBe(bug);
  });
});

describe('typing that goes on while a save fails', () => {
  it('is what the journal keeps', async () => {
    let typing: (() => void) | null = null;
    const store = await open({
      files: beforeCall('link', () => {
        typing?.();
        throw refusal('EIO');
      }),
    });
    let kept: Promise<unknown> = Promise.resolve();
    typing = () => {
      kept = store.keepDraft(draftOf(1, formatNote(sentence(1, 'later getypt')), { count: 2 }));
    };
    expect(await store.save(sentence(1, 'eerst getypt'), null, draftOf(1, '').stage)).toMatchObject({
      ok: false,
      code: 'not-saved',
    });
    await kept;
    expect(store.view.unsaved.map(({ text }) => text)).toEqual([formatNote(sentence(1, 'later getypt'))]);
    const [journal] = filesIn(inFolder('data/journaal')).values();
    expect(JSON.parse(journal ?? '').text).toBe(formatNote(sentence(1, 'later getypt')));
  });
});

describe('the journal', () => {
  it('lists drafts by note, and forgets only what was typed by the stage that it is told', async () => {
    const store = await open();
    for (const n of [2, 1]) must(await store.keepDraft(draftOf(n, `tekst ${n}`, { session: 3 - n, count: 4 })));
    must(await store.dropDraft({ session: sessionOf(2), count: 3 }));
    must(await store.dropDraft({ session: sessionOf(3), count: 4 }));
    expect(store.view.unsaved.map(({ id, text }) => [id, text])).toEqual([
      [idOf(1), 'tekst 1'],
      [idOf(2), 'tekst 2'],
    ]);
    must(await store.dropDraft({ session: sessionOf(1), count: 4 }));
    expect([...filesIn(inFolder('data/journaal')).keys()]).toEqual([`${sessionOf(2)}.json`]);
  });

  it('keeps no draft whose text was saved when it came, nor the one that it replaces', async () => {
    const store = await open();
    must(await store.save(sentence(1, 'getypt'), null));
    must(await store.keepDraft(draftOf(1, formatNote(sentence(1, 'anders getypt')))));
    const late = formatNote({ ...sentence(1, 'getypt'), modified: '2026-11-23T10:15:01+01:00' });
    must(await store.keepDraft(draftOf(1, late, { count: 2 })));
    expect(store.view.unsaved).toEqual([]);
    expect([...filesIn(inFolder('data/journaal')).keys()]).toEqual([]);
  });

  it('keeps the draft of what is in its file and may not stay there', async () => {
    let broken = false;
    const store = await open({ files: unsure((folder) => broken && folder.endsWith('bzdoc-151021554-15')) });
    const stored = await create(store, sentence(1, 'Eerst.'));
    const typed = { ...stored.note, body: 'Getypt.' };
    broken = true;
    const draft = draftOf(1, formatNote(typed), { base: stored.version });
    expect(await store.save(typed, stored.version, draft.stage)).toMatchObject({ ok: false, code: 'not-saved' });
    must(await store.keepDraft(draft));
    expect(store.view.unsaved.map(({ text }) => text)).toEqual([formatNote(typed)]);
    broken = false;
    must(await store.save(typed, stored.version));
    expect(store.view.unsaved).toEqual([]);
  });

  it('is waited for by who waits for the store', async () => {
    const store = await open();
    void store.keepDraft(draftOf(1, 'getypt'));
    await store.settled();
    expect([...filesIn(inFolder('data/journaal')).keys()]).toEqual([`${sessionOf(1)}.json`]);
    await create(store, sentence(2));
    renameSync(book(), inFolder('weg'));
    void store.save(sentence(3, 'geweigerd'), null);
    await store.settled();
    expect([...filesIn(inFolder('data/journaal')).keys()].sort()).toEqual([
      expect.stringMatching(new RegExp(`^${idOf(3)}-[0-9a-f]{8}\\.json$`)),
      `${sessionOf(1)}.json`,
    ]);
  });

  it('offers a draft of before that it could not read once it can', async () => {
    const before = await open();
    await create(before, sentence(2));
    must(await before.keepDraft(draftOf(1, 'eerder getypt')));
    let held = true;
    const store = await open({
      files: beforeCall('readFile', (file) => {
        if (held && file.endsWith(`${sessionOf(1)}.json`)) throw refusal('EBUSY');
      }),
    });
    expect(store.view.unsaved).toEqual([]);
    must(await store.check());
    expect(store.view.unsaved).toEqual([]);
    held = false;
    must(await store.check());
    must(await store.keepDraft(draftOf(1, 'nu getypt', { session: 2 })));
    must(await store.keepDraft(draftOf(1, 'nu meer getypt', { session: 2, count: 2 })));
    for (const one of [store, await open()]) {
      expect(one.view.unsaved.map(({ text }) => text).sort()).toEqual(['eerder getypt', 'nu meer getypt']);
    }
  });

  it('leaves a file that is no draft where it is', async () => {
    mkdirSync(inFolder('data/journaal'), { recursive: true });
    writeFileSync(inFolder(`data/journaal/${idOf(1)}.json`), '{"id": 7}');
    expect((await open()).view.unsaved).toEqual([]);
    expect(readFileSync(inFolder(`data/journaal/${idOf(1)}.json`), 'utf8')).toBe('{"id": 7}');
  });
});

describe('a notebook that is gone', () => {
  it('is said to be: nothing comes out of its bin, and no choice for a briefing can be taken away', async () => {
    const store = await open();
    const stored = await create(store, sentence(1));
    const gone = must(await store.remove(stored.file, stored.version));
    await create(store, sentence(2));
    const kept = must(await store.keepBriefing(choice, null, null));
    renameSync(book(), inFolder('weg'));
    expect(await store.removeBriefing(kept.file, kept.version)).toEqual({ ok: false, code: 'folder-missing' });
    expect((await store.refresh()).status).toBe('missing');
    expect(await store.restore(gone.file, gone.version)).toEqual({ ok: false, code: 'folder-missing' });
  });

  it('has nothing in it for who only looks, where one that cannot be read is told of', async () => {
    expect(await lookAt(inFolder('nergens'))).toEqual({ notes: [], kept: [] });
    const closed = beforeCall('readdir', () => {
      throw refusal('EACCES');
    });
    await expect(lookAt(inFolder(), { files: closed })).rejects.toMatchObject({ code: 'EACCES' });
  });
});

it('a folder in the place of a kept briefing is not one, and stays', async () => {
  const store = await open();
  mkdirSync(book('Briefings/map.briefing'), { recursive: true });
  writeFileSync(book('Briefings/map.briefing/erin'), 'van mij');
  expect(await store.keepBriefing(choice, 'Briefings/map.briefing', null)).toEqual({ ok: false, code: 'not-found' });
  expect(readFileSync(book('Briefings/map.briefing/erin'), 'utf8')).toBe('van mij');
});
