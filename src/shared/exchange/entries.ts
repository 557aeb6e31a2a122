import { type Messages, messagesIn } from '../i18n/i18n.ts';
import { letterCitation, passageCitation, placeName } from '../letter/citation.ts';
import type { Note } from '../notebook/note.ts';
import { hasOtherWords } from '../notebook/selectors.ts';
import { headingsAt } from './headings.ts';
import { type NotesOfLetter, placeOf } from './subject.ts';

/** The notes as people read them, in Markdown, HTML or a table: in the order of the letter, those without a place last. */
export interface Listing {
  readonly title: string;
  /** How the letter is cited; empty for one that prints nothing to cite it by. */
  readonly citation: string;
  readonly entries: readonly Entry[];
  readonly messages: Messages;
}

export interface Entry {
  readonly note: Note;
  /** The words of the letter as it is; of a note without a place, the words that it was put at. */
  readonly quote: string;
  /** The words that it was put at, where the letter has others there now; else null. */
  readonly before: string | null;
  /** "alinea 14"; null for a place without a number, and for a note without a place. */
  readonly place: string | null;
  /** The innermost heading over it; null before the first. */
  readonly section: string | null;
  /** Whether its passage was not found in the letter. */
  readonly lost: boolean;
  readonly citation: string;
  /** Names, or the id of a dossier that has none. */
  readonly dossiers: readonly string[];
}

export function listingOf(given: NotesOfLetter): Listing {
  const { published, notes, language, dossierNames, locate } = given;
  const { letter } = published;
  const messages = messagesIn(language);
  const citation = letterCitation(published, language, messages);
  const placed = notes.map((note) => ({ note, span: placeOf(note, locate) }));
  const far = letter.text.length;
  placed.sort((a, b) => (a.span?.start ?? far) - (b.span?.start ?? far) || (a.span?.end ?? far) - (b.span?.end ?? far));
  const entries = placed.map(({ note, span }): Entry => {
    const dossiers = note.dossiers.map((id) => dossierNames.get(id) ?? id);
    if (span === null) {
      const quote = note.selectors.quote.exact;
      return { note, quote, before: null, place: null, section: null, lost: true, citation, dossiers };
    }
    return {
      note,
      quote: letter.text.slice(span.start, span.end),
      before: hasOtherWords(letter.text, span, note.selectors) ? note.selectors.quote.exact : null,
      place: placeName(letter, span, messages),
      section: headingsAt(letter, span.start).at(-1)?.text ?? null,
      lost: false,
      citation: passageCitation(published, span, language, messages),
      dossiers,
    };
  });
  return { title: messages.exchange.title(citation), citation, entries, messages };
}

/** Entries under one heading; `lost` are those without a place. */
export interface Group {
  readonly section: string | null;
  readonly lost: boolean;
  readonly entries: readonly Entry[];
}

export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups: { section: string | null; lost: boolean; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last !== undefined && last.section === entry.section && last.lost === entry.lost) last.entries.push(entry);
    else groups.push({ section: entry.section, lost: entry.lost, entries: [entry] });
  }
  return groups;
}

/** What a group is headed by. */
export const headingOf = ({ section, lost }: Group, { exchange }: Messages): string =>
  lost ? exchange.lost : (section ?? exchange.noSection);

/** What an entry is headed by: its place, what it is, and its name. */
export function entryTitle({ note, place }: Entry, { exchange }: Messages): string {
  const what = note.label === null ? exchange.kinds[note.kind] : exchange.labels[note.label];
  return [place, what, note.name].filter((part) => part !== null && part !== '').join(' · ');
}
