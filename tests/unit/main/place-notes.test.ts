import { expect, it } from 'vitest';
import { createPlaceNotes } from '../../../src/main/briefing/place-notes.ts';
import { selectorsAt } from '../../../src/shared/notebook/selectors.ts';
import type { StoredNote } from '../../../src/shared/notebook/view.ts';
import { noteAt, published } from '../../app/support/notebook.ts';
import { seeded } from '../anchor/changes.ts';
import { changes } from '../anchor/figures.ts';
import { wordSpans } from '../anchor/notes.ts';
import { idOf } from '../notebook/support/notes.ts';

it('finds a note that was changed where it stood, though only its neighbours tell where', async () => {
  // Notes of an earlier version of the letter, in which some paragraphs stood elsewhere.
  const old = changes['a tenth of paragraphs moved']?.(published.letter.text, seeded(5)).text ?? '';
  const stored = wordSpans(old, 150, seeded(7)).map((span, i): StoredNote => {
    const selectors = selectorsAt({ text: old, blocks: [] }, span);
    return {
      note: { ...noteAt(i, 'Jemen'), id: idOf(i), selectors },
      file: `${i}.md`,
      version: `${i}`,
      readOnly: false,
    };
  });
  const place = createPlaceNotes(published.letter);
  const spansOf = async (notes: readonly StoredNote[]) => (await place(notes)).map(({ span }) => span);
  const before = await spansOf(stored);
  for (const changed of ['81', '129']) {
    const now = stored.map((one) =>
      one.version === changed ? { ...one, version: `${changed}, with other words` } : one,
    );
    expect(await spansOf(now)).toEqual(before);
  }
});
