import { alphabet } from '../alphabet.ts';
import { type Colour, colours, type Note, type NoteKind, type NoteLabel, noteKinds } from './note.ts';

/** What can be done with a list of notes without touching one on the disk. All of it leaves its input as it is. */

/** Anything that has a note. */
export interface WithNote {
  readonly note: Note;
}

export const noteOrders = ['place', 'date', 'kind', 'tag', 'colour', 'dossier'] as const;
export type NoteOrder = (typeof noteOrders)[number];

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
/** Dutch order; words that differ in capitals or accents alone stand beside each other, and still apart. */
const inOrder = (a: string, b: string): number => alphabet.compare(a, b) || compare(a, b);
/** Notes without a tag or a dossier come last. */
const byWord = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : inOrder(a, b);

/** The word that a note is sorted under, of its tags or dossiers; none where it has none. */
export const firstWord = (words: readonly string[]): string | undefined =>
  words.map((word) => word.normalize('NFC')).sort(inOrder)[0];

const byPlace = (a: Note, b: Note): number =>
  compare(a.letter.id, b.letter.id) ||
  a.selectors.position.start - b.selectors.position.start ||
  a.selectors.position.end - b.selectors.position.end ||
  compare(a.id, b.id);

/**
 * The day on which a note was made as the clock stood there, which is the day that is shown of it. Moments alone would
 * part the notes of one day: on a journey, midnight comes at another moment.
 */
export const dayOf = ({ created }: Note): string => created.slice(0, 10);

const orders: Readonly<Record<NoteOrder, (a: Note, b: Note) => number>> = {
  place: () => 0,
  date: (a, b) => compare(dayOf(b), dayOf(a)) || compare(Date.parse(b.created), Date.parse(a.created)),
  kind: (a, b) =>
    noteKinds.indexOf(a.kind) - noteKinds.indexOf(b.kind) || byWord(a.label ?? undefined, b.label ?? undefined),
  tag: (a, b) => byWord(firstWord(a.tags), firstWord(b.tags)),
  colour: (a, b) => colours.indexOf(a.colour) - colours.indexOf(b.colour),
  dossier: (a, b) => byWord(firstWord(a.dossiers), firstWord(b.dossiers)),
};

/**
 * Notes in an order; those that are equal in it stand in the order of the letter. `date` has the newest first. `placeOf`
 * gives where a note stands now, if that is known better than its file says (a letter that changed).
 */
export function sortNotes<T extends WithNote>(
  list: readonly T[],
  order: NoteOrder,
  placeOf: (item: T) => number = ({ note }) => note.selectors.position.start,
): T[] {
  const by = orders[order];
  return [...list].sort(
    (a, b) =>
      by(a.note, b.note) ||
      compare(a.note.letter.id, b.note.letter.id) ||
      placeOf(a) - placeOf(b) ||
      byPlace(a.note, b.note),
  );
}

/** What to keep of a list. Each field that is given must hold; of a list of values one must. */
export interface NoteFilter {
  readonly letter?: string;
  readonly kinds?: readonly NoteKind[];
  readonly colours?: readonly Colour[];
  /** null stands for notes without a label. */
  readonly labels?: readonly (NoteLabel | null)[];
  readonly tags?: readonly string[];
  readonly dossiers?: readonly string[];
  /** Words that must all occur in the text, quote, name, tags or dossiers; accents and capitals do not count. */
  readonly words?: string;
}

export function filterNotes<T extends WithNote>(list: readonly T[], filter: NoteFilter): T[] {
  const words = fold(filter.words ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const among = <V>(values: readonly V[] | undefined, value: V): boolean => values?.includes(value) ?? true;
  const anyOf = (values: readonly string[] | undefined, has: readonly string[]): boolean =>
    values?.some((value) => has.some((own) => sameWord(own, value))) ?? true;
  return list.filter(({ note }) => {
    if (filter.letter !== undefined && note.letter.id !== filter.letter) return false;
    if (!among(filter.kinds, note.kind) || !among(filter.colours, note.colour)) return false;
    if (!among(filter.labels, note.label)) return false;
    if (!anyOf(filter.tags, note.tags) || !anyOf(filter.dossiers, note.dossiers)) return false;
    if (words.length === 0) return true;
    const text = searchable(note);
    return words.every((word) => text.includes(word));
  });
}

/** The words of a note, folded once: every key that is typed looks in all of them. */
const folded = new WeakMap<Note, string>();

function searchable(note: Note): string {
  const known = folded.get(note);
  if (known !== undefined) return known;
  const { body, name, selectors, tags, dossiers } = note;
  const text = fold([body, name ?? '', selectors.quote.exact, ...tags, ...dossiers].join('\n'));
  folded.set(note, text);
  return text;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
/** One tag, however an outside editor composed its accents. */
export const sameWord = (a: string, b: string): boolean => a === b || a.normalize('NFC') === b.normalize('NFC');

/** The tags in use with how often, the most used first; for completion. */
export function tagsInUse(list: readonly WithNote[]): { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { note } of list) {
    for (const tag of distinct(note.tags.map((word) => word.normalize('NFC'))))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || alphabet.compare(a.tag, b.tag));
}

/** The dossiers in use, in the order in which they first come. */
export function dossiersInUse(list: readonly WithNote[]): string[] {
  const found = new Set<string>();
  for (const { note } of list) for (const id of note.dossiers) found.add(id);
  return [...found];
}

/** Each value once. No set is made for the one value that most notes have: a set for each of 5,000 is felt. */
export const distinct = <T>(values: readonly T[]): Iterable<T> => (values.length > 1 ? new Set(values) : values);

/** A change of several notes at once. What is not named stays. */
export interface NotesChange {
  readonly colour?: Colour;
  readonly label?: NoteLabel | null;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addDossiers?: readonly string[];
  readonly removeDossiers?: readonly string[];
}

/** The notes that the change changes, changed; those that are so already are left out, and so are not written. */
export function changeNotes<T extends WithNote>(
  list: readonly T[],
  change: NotesChange,
): { readonly from: T; readonly note: Note }[] {
  return list.flatMap((from) => {
    const { note } = from;
    const tags = words(note.tags, change.addTags, change.removeTags);
    const dossiers = words(note.dossiers, change.addDossiers, change.removeDossiers);
    const colour = change.colour ?? note.colour;
    const label = change.label === undefined ? note.label : change.label;
    const same = tags === note.tags && dossiers === note.dossiers && colour === note.colour && label === note.label;
    return same ? [] : [{ from, note: { ...note, tags, dossiers, colour, label } }];
  });
}

/** The same list if nothing is to be added or removed. */
function words(has: readonly string[], add: readonly string[] = [], remove: readonly string[] = []): readonly string[] {
  const missing = add.filter((word) => word.trim() !== '' && !has.some((own) => sameWord(own, word)));
  const kept = has.filter((own) => !remove.some((word) => sameWord(own, word)));
  return missing.length === 0 && kept.length === has.length ? has : [...kept, ...new Set(missing)];
}
