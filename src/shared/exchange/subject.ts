import type { PublishedLetter } from '../letter/published.ts';
import type { Note, Selectors } from '../notebook/note.ts';
import type { Language } from '../settings.ts';
import type { Span } from '../span.ts';

/** The letter that exchanged notes are about. */
export interface Subject {
  readonly published: PublishedLetter;
  /** SHA-256 (hex) of the letter's text, as notes store it. */
  readonly sha256: string;
}

/**
 * Where a passage is in the letter, or null where that is not beyond doubt. There may be a quote alone, of another
 * program. The module `anchor` gives it; this one does not know how.
 */
export type Locate = (selectors: {
  readonly quote: Selectors['quote'];
  readonly position?: Span;
  readonly block?: NonNullable<Selectors['block']>;
}) => Span | null;

/** What an export is made of. */
export interface NotesOfLetter extends Subject {
  readonly notes: readonly Note[];
  /** The names of the letter's dossiers by id. */
  readonly dossierNames: ReadonlyMap<string, string>;
  readonly language: Language;
  /** The time of the export, ISO 8601. */
  readonly generated: string;
  readonly locate: Locate;
}

const prefix = 'urn:leeswijzer:letter:';

/** A letter has no address of its own on the web, and one is not made up. */
export const letterUrn = (id: string): string => prefix + id;

/** The id in such a name; null for every other source. */
export const letterOfUrn = (source: string): string | null =>
  source.startsWith(prefix) ? source.slice(prefix.length) : null;

/** The passage of a note in the letter as it is. */
export function placeOf(note: Note, locate: Locate): Span | null {
  const { quote, position, block } = note.selectors;
  return locate(block === null ? { quote, position } : { quote, position, block });
}
