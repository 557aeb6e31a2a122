import type * as fs from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { defaultChoice } from '../../../src/shared/briefing/choice.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import { freshFolder } from './support/folder.ts';
import { must, notebookOf, sentence } from './support/notebook.ts';

/** Windows has no way to say that a link is not to be followed. */
vi.mock('node:fs', async (original) => {
  const actual = await original<typeof fs>();
  const { O_NOFOLLOW: _, ...constants } = actual.constants;
  return { ...actual, constants };
});

const { book, open, create } = notebookOf(freshFolder());

it('notes and kept briefings are read all the same, and links to them are not followed', async () => {
  const store = await open();
  const stored = await create(store, sentence(1));
  const kept = must(await store.keepBriefing(defaultChoice({ kind: 'letter' }), null, null));
  writeFileSync(book('tweede.md'), formatNote(sentence(2)));
  symlinkSync(book('tweede.md'), book('schakel.md'));
  symlinkSync(book(kept.file), book('Briefings/schakel.briefing'));
  expect((await store.refresh()).notes.map(({ file }) => file)).toEqual([stored.file, 'tweede.md']);
  expect(must(await store.readBriefings()).briefings.map(({ file }) => file)).toEqual([kept.file]);
});
