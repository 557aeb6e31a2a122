import type { ImportContext } from '../../../../src/shared/exchange/read-annotation.ts';
import type { Locate, NotesOfLetter } from '../../../../src/shared/exchange/subject.ts';
import { parseLetter } from '../../../../src/shared/letter/parse.ts';
import type { PublishedLetter } from '../../../../src/shared/letter/published.ts';
import type { Note } from '../../../../src/shared/notebook/note.ts';
import type { Span } from '../../../../src/shared/span.ts';
import { noteOf } from '../../notebook/support/notes.ts';

const source = `Geachte voorzitter,

Dit gaat over de 🕊️ vrede, en over *water*.

## Jemen & omstreken

De haven van Hodeida (الحديدة) is van belang: 1. voor voedsel, 2. voor <hulp>.

### Wapenstilstand

De 👩‍👩‍👧 gezinnen in Café São Tomé wachten. Zij hebben #hoop en [geduld] genoeg.

## Mali

De haven is hier niet van belang.
`;

const letter = parseLetter(source);

export const sha256 = 'ab'.repeat(32);

export const published: PublishedLetter = {
  id: 'bzdoc-151021554-15',
  source: { file: 'source.md', bytes: source.length, sha256: 'cd'.repeat(32) },
  letter: {
    ...letter,
    frontMatter: {
      ...letter.frontMatter,
      sender: 'Ministerie van Buitenlandse Zaken',
      date: '2019-02-15',
      reference: 'BZDOC-151021554-15',
      subject: 'Nederland in de VN-Veiligheidsraad',
    },
  },
  remarks: [],
  citation: null,
  facts: [],
  editorial: [],
};

export const { text } = letter;

/** Where the position says, if the quote is there; else where the quote is, if it is in one place. */
export const locate: Locate = ({ quote, position }) => {
  if (position !== undefined && text.slice(position.start, position.end) === quote.exact) return position;
  const start = text.indexOf(quote.exact);
  const once = quote.exact !== '' && start !== -1 && text.indexOf(quote.exact, start + 1) === -1;
  return once ? { start, end: start + quote.exact.length } : null;
};

export function describeSpan({ start, end }: Span): Note['selectors'] {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    position: { start, end },
    block: null,
  };
}

/** A note at the words, with the given fields changed. */
export function noteAt(words: string, fields: Partial<Note> = {}): Note {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The letter has no “${words}”`);
  return noteOf({ selectors: describeSpan({ start, end: start + words.length }), ...fields });
}

export const exportOf = (notes: readonly Note[], fields: Partial<NotesOfLetter> = {}): NotesOfLetter => ({
  published,
  sha256,
  notes,
  dossierNames: new Map([['jemen', 'Jemen']]),
  language: 'nl',
  generated: '2026-11-23T12:00:00+01:00',
  locate,
  ...fields,
});

let made = 0;

/** Ids that it makes are new in every context. */
export function importContext(fields: Partial<ImportContext> = {}): ImportContext {
  return {
    published,
    sha256,
    locate,
    describe: describeSpan,
    newId: () => `0197c2d4-9999-7222-8333-${(++made).toString(16).padStart(12, '0')}`,
    now: '2026-11-24T09:00:00+01:00',
    ...fields,
  };
}
