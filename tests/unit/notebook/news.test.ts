import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTeller, withNews } from '../../../src/shared/notebook/news.ts';
import type { NotebookView, StoredNote } from '../../../src/shared/notebook/view.ts';
import { idOf, noteOf } from './support/notes.ts';

const stored = (n: number, version = 'a', file = `brief/${n}.md`): StoredNote => ({
  note: noteOf({ id: idOf(n) }),
  file,
  version,
  readOnly: false,
});
const viewOf = (notes: readonly StoredNote[]): NotebookView => ({
  folder: '/notities',
  status: 'ready',
  notes,
  unreadable: [],
  conflicts: [],
  unsaved: [],
});
const sorted = ({ notes, ...rest }: NotebookView) => ({
  ...rest,
  notes: [...notes].sort((a, b) => (a.note.id < b.note.id ? -1 : 1)),
});

it('of one note that changed only that one is told, and the others stay the same objects', () => {
  const teller = createTeller();
  const first = withNews(null, teller.tell(viewOf([stored(1), stored(2), stored(3)]), null));
  const news = teller.tell(viewOf([stored(1), stored(2, 'b'), stored(4)]), 1);
  expect(news.notes.map(({ note }) => note.id)).toEqual([idOf(2), idOf(4)]);
  expect(news.gone).toEqual([idOf(3)]);
  const second = withNews(first, news);
  expect(second.notes.map(({ note }) => note.id)).toEqual([idOf(1), idOf(2), idOf(4)]);
  expect(second.notes[0]).toBe(first.notes[0]);
});

it('a file of another name, and one that may no longer be written, are news', () => {
  const teller = createTeller();
  teller.tell(viewOf([stored(1), stored(2)]), null);
  const news = teller.tell(viewOf([stored(1, 'a', 'brief/anders.md'), { ...stored(2), readOnly: true }]), 1);
  expect(news.notes).toHaveLength(2);
});

it('whoever names a telling that is not the last gets all: a page that was loaded anew, or missed one', () => {
  const teller = createTeller();
  const all = viewOf([stored(1), stored(2)]);
  teller.tell(all, null);
  teller.tell(all, 1);
  for (const since of [null, 1, 7]) expect(teller.tell(all, since)).toMatchObject({ since: null, notes: all.notes });
});

it('a page that follows, now and then misses a telling or begins anew, always has what the notebook holds', () => {
  const notes = fc
    .uniqueArray(fc.tuple(fc.nat(9), fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y')), { selector: ([n]) => n })
    .map((list) => viewOf(list.map(([n, version, file]) => stored(n, version, `${file}${n}.md`))));
  const steps = fc.array(fc.tuple(notes, fc.constantFrom('follow', 'miss', 'reload')), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (all) => {
      const teller = createTeller();
      let page: NotebookView | null = null;
      let revision: number | null = null;
      for (const [view, how] of all) {
        if (how === 'reload') [page, revision] = [null, null];
        const news = teller.tell(view, revision);
        if (how === 'miss') continue;
        page = withNews(page, news);
        revision = news.revision;
        expect(sorted(page)).toEqual(sorted(view));
      }
    }),
  );
});
