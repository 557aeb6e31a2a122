import { describe } from '../../src/shared/anchor/describe.ts';
import type { PublishedLetter } from '../../src/shared/letter/published.ts';
import { formatNote, type Note } from '../../src/shared/notebook/note.ts';
import { seeded } from '../unit/anchor/changes.ts';
import { wordSpans } from '../unit/anchor/notes.ts';
import { idOf, noteOf } from '../unit/notebook/support/notes.ts';

/** So many notes on words all over a letter, the same each time. */
export function notesOn({ id, letter }: PublishedLetter, count: number): Note[] {
  return wordSpans(letter.text, count, seeded(5)).map((span, n) => {
    const { quote, position, block } = describe(letter.text, span, letter.blocks);
    return noteOf({
      id: idOf(n),
      letter: { id, sha256: 'ab'.repeat(32) },
      selectors: {
        quote: { exact: quote?.exact ?? '', prefix: quote?.prefix ?? '', suffix: quote?.suffix ?? '' },
        position: position ?? span,
        block: block ?? null,
      },
      body: `Navragen ${n}. ${'De haven van Hodeida is het kruispunt van hulp. '.repeat(1 + (n % 4))}\n`,
    });
  });
}

/** The same as files of a notebook, to be there before the app starts. */
export const noteFiles = (letter: PublishedLetter, count: number): Record<string, string> =>
  Object.fromEntries(
    notesOn(letter, count).map((note, n) => [
      `Documents/Leeswijzer/${letter.id}/notitie--${n.toString(16).padStart(8, '0')}.md`,
      formatNote(note),
    ]),
  );
