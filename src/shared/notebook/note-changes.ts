import type { Note } from './note.ts';

/** What else than the text differs between two versions of a note. */
export const changeableFields = ['kind', 'label', 'colour', 'name', 'tags', 'dossiers', 'passage', 'place'] as const;
export type ChangeableField = (typeof changeableFields)[number];

export interface FieldChange {
  readonly field: ChangeableField;
  /** The values as the note has them; none where it had or has none. */
  readonly was: readonly string[];
  readonly now: readonly string[];
}

/** The fields that differ, in one order. The same tags or dossiers in another order are no difference. */
export function changesBetween(was: Note, now: Note): FieldChange[] {
  const [before, after] = [valuesOf(was), valuesOf(now)];
  return changeableFields.flatMap((field) => {
    const change = { field, was: before[field], now: after[field] };
    return same(change.was, change.now) ? [] : [change];
  });
}

function valuesOf({ kind, label, colour, name, tags, dossiers, selectors, withoutPlace }: Note) {
  const { quote, position } = selectors;
  return {
    kind: [kind],
    label: label === null ? [] : [label],
    colour: [colour],
    name: name === null || name === '' ? [] : [name],
    tags,
    dossiers,
    passage: [quote.exact],
    // The same words elsewhere are another passage; of offsets only that they differ can be told.
    place: withoutPlace === true ? ['none'] : [String(position.start)],
  } satisfies Record<ChangeableField, readonly string[]>;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));
