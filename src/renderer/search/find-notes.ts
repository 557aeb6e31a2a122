import type { Note } from '../../shared/notebook/note.ts';
import { type Folded, fold, isWordEdge, unfold } from '../../shared/search/fold.ts';
import { parseQuery, type Term } from '../../shared/search/query.ts';
import type { FindOptions } from '../../shared/search/result.ts';
import { isAsStrict } from '../../shared/search/strict.ts';
import type { Span } from '../../shared/span.ts';
import type { PlacedNote } from '../notebook/book.ts';

/**
 * The notes that have all the words of a query, folded as the letter is: in what the reader wrote, the name, the tags, or
 * the quoted passage. Words are looked for as they are typed; the Dutch of the letter's search (other forms, other names)
 * is not for what somebody wrote themselves.
 */
export interface FoundNote {
  readonly placed: PlacedNote;
  /** The fields that have some of the words, in the order in which they are shown. */
  readonly fields: readonly FoundField[];
}

export interface FoundField {
  readonly name: 'quote' | 'name' | 'body' | 'tag';
  readonly text: string;
  /** Where words of the query stand in it, in order, none over another. */
  readonly spans: readonly Span[];
}

type How = Pick<FindOptions, 'wholeWords' | 'accents' | 'case' | 'inside'>;

/** Finds notes, one at each step, so that thousands can be looked through in slices (inSlices). */
export function* findingNotes(notes: readonly PlacedNote[], query: string, how: How): Generator<void, FoundNote[]> {
  const { terms } = parseQuery(query);
  const found: FoundNote[] = [];
  if (terms.length === 0) return found;
  for (const placed of notes) {
    const fields = fieldsOf(placed.stored.note);
    const places = fields.map((field) => terms.map((term) => placesOf(term, field, how)));
    if (terms.every((_, i) => places.some((ofTerm) => (ofTerm[i]?.length ?? 0) > 0))) {
      const matched = fields.map(({ name, text }, i) => ({ name, text, spans: apart(places[i]?.flat() ?? []) }));
      found.push({ placed, fields: matched.filter(({ spans }) => spans.length > 0) });
    }
    yield;
  }
  return found;
}

interface Field {
  readonly name: FoundField['name'];
  readonly text: string;
  readonly folded: Folded;
}

/** Folded once for each note: every key that is typed looks in all of them. */
const known = new WeakMap<Note, readonly Field[]>();

function fieldsOf(note: Note): readonly Field[] {
  const before = known.get(note);
  if (before !== undefined) return before;
  const { selectors, name, body, tags } = note;
  const texts: readonly (readonly [FoundField['name'], string])[] = [
    ['quote', selectors.quote.exact],
    ['name', name ?? ''],
    ['body', body],
    ...tags.map((tag) => ['tag', tag] as const),
  ];
  const fields = texts.flatMap(([field, text]) => (text === '' ? [] : [{ name: field, text, folded: fold(text) }]));
  known.set(note, fields);
  return fields;
}

function placesOf({ typed, folded: words }: Term, { text, folded }: Field, how: How): Span[] {
  const { wholeWords = false, inside = true } = how;
  const found: Span[] = [];
  for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + words.length)) {
    const span = unfold(folded, at, at + words.length);
    if ((wholeWords || !inside) && !isWordEdge(text, span.start)) continue;
    if (wholeWords && !isWordEdge(text, span.end)) continue;
    if (isAsStrict(text.slice(span.start, span.end), typed, how)) found.push(span);
  }
  return found;
}

/** In order; what overlaps is one. */
function apart(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
