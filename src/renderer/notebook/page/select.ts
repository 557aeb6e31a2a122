import type { Colour, NoteKind, NoteLabel } from '../../../shared/notebook/note.ts';
import { colours, noteLabels } from '../../../shared/notebook/note.ts';
import {
  distinct,
  dossiersInUse,
  filterNotes,
  type NoteFilter,
  type NoteOrder,
  sortNotes,
  tagsInUse,
} from '../../../shared/notebook/notebook.ts';
import { type PlacedNote, placeOf } from '../book.ts';
import type { Chosen } from './shown.ts';

/** A note in the form that the notebook's functions take, with where it stands. */
export interface Row {
  readonly placed: PlacedNote;
  readonly note: PlacedNote['stored']['note'];
}

export const rowsOf = (notes: readonly PlacedNote[]): Row[] =>
  notes.map((placed) => ({ placed, note: placed.stored.note }));

/** A note without a place that the reader has not said to keep so: it asks for attention. */
export const isLoose = ({ note, placed }: Row): boolean => placed.span === null && note.withoutPlace !== true;

const filterOf = ({ words, kind, label, colour, tag, dossier }: Chosen): NoteFilter => ({
  words,
  ...(kind !== null && { kinds: [kind] }),
  ...(label !== null && { labels: [label] }),
  ...(colour !== null && { colours: [colour] }),
  ...(tag !== null && { tags: [tag] }),
  ...(dossier !== null && { dossiers: [dossier] }),
});

/** The notes that fit, in an order. */
export const listed = (rows: readonly Row[], chosen: Chosen, order: NoteOrder): Row[] =>
  sortNotes(filterNotes(rows, filterOf(chosen)), order, ({ placed }) => placeOf(placed));

export interface Choice<T> {
  readonly value: T;
  readonly count: number;
}

/** What each filter offers, with how many notes it would leave while the other filters stay as they are. */
export interface Choices {
  readonly kinds: readonly Choice<NoteKind>[];
  readonly labels: readonly Choice<NoteLabel>[];
  readonly colours: readonly Choice<Colour>[];
  readonly tags: readonly Choice<string>[];
  readonly dossiers: readonly Choice<string>[];
}

/** What is written most comes first. */
const kindsInGuide: readonly NoteKind[] = ['note', 'highlight', 'bookmark'];

export function choicesOf(rows: readonly Row[], chosen: Chosen): Choices {
  const found = filterNotes(rows, { words: chosen.words });
  const without = (key: keyof Chosen): Row[] => filterNotes(found, filterOf({ ...chosen, words: '', [key]: null }));
  return {
    kinds: counted(kindsInGuide, without('kind'), ({ kind }) => [kind], chosen.kind),
    labels: counted(noteLabels, without('label'), ({ label }) => (label === null ? [] : [label]), chosen.label),
    colours: counted(colours, without('colour'), ({ colour }) => [colour], chosen.colour),
    tags: counted(
      tagsInUse(rows).map(({ tag }) => tag),
      without('tag'),
      ({ tags }) => tags.map((tag) => tag.normalize('NFC')),
      chosen.tag,
    ),
    dossiers: counted(dossiersInUse(rows), without('dossier'), ({ dossiers }) => dossiers, chosen.dossier),
  };
}

/** Values that no note has are not offered, but for the one that is chosen: it can be taken back. */
function counted<T>(
  values: readonly T[],
  rows: readonly Row[],
  valuesOf: (note: Row['note']) => readonly T[],
  chosen: T | null,
): Choice<T>[] {
  const counts = new Map<T, number>();
  for (const { note } of rows)
    for (const value of distinct(valuesOf(note))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen);
}
