import { fail, ok, type Result } from '../result.ts';
import type { Span } from '../span.ts';
import { type FrontMatterFault, formatHead, splitFrontMatter, toJson } from './front-matter.ts';

/** A note and its file (docs/adr/0015): UTF-8 Markdown whose head says where and what, and whose body is the user's. */

export const noteKinds = ['highlight', 'note', 'bookmark'] as const;
export const colours = ['geel', 'groen', 'blauw', 'roze', 'paars'] as const;
export const noteLabels = ['vraag', 'feit', 'toezegging', 'actie', 'spreekpunt'] as const;

export type NoteKind = (typeof noteKinds)[number];
export type Colour = (typeof colours)[number];
export type NoteLabel = (typeof noteLabels)[number];

/** What a note stores of its place. All offsets are UTF-16; `start` is included, `end` is not. */
export interface Selectors {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** In the letter's text. */
  readonly position: Span;
  /** The numbered block in which the passage lies, with offsets from the block's own start; null if it lies in none. */
  readonly block: { readonly number: number; readonly start: number; readonly end: number } | null;
}

export interface Note {
  /** A lower-case UUID; the identity of the note, whatever its file is called. */
  readonly id: string;
  readonly kind: NoteKind;
  /** The letter it belongs to, and the SHA-256 (hex) of that letter's text when the note was made. */
  readonly letter: { readonly id: string; readonly sha256: string };
  /** ISO 8601 with an offset. For people: nothing is ordered or decided by them. */
  readonly created: string;
  readonly modified: string;
  readonly colour: Colour;
  readonly label: NoteLabel | null;
  readonly tags: readonly string[];
  /** Ids of dossiers. */
  readonly dossiers: readonly string[];
  /** What a bookmark is called; null for a note that has no name. */
  readonly name: string | null;
  readonly selectors: Selectors;
  /** The reader keeps it without a place: where it has none that is beyond doubt, that asks for no attention any more. */
  readonly withoutPlace?: boolean;
  /** The id of the note of which this one is the other version, when both were changed at once. */
  readonly conflictOf: string | null;
  /** The user's text, Markdown; exactly what follows the head in the file. */
  readonly body: string;
  /** The head as the file had it, so that a write keeps what it does not know, and the order. Absent on a new note. */
  readonly head?: string;
}

export interface ParsedNote {
  readonly note: Note;
  /** The file is of a newer version of the format: it can be shown, and must not be written. */
  readonly readOnly: boolean;
}

export type NoteFault =
  | FrontMatterFault
  /** A key that must be there is not; the detail is the key. */
  | 'missing-key'
  /** A value that is not what its key asks for; the detail is the key. */
  | 'wrong-value'
  /** Of a newer version of the format that this one cannot read; the detail is that version. */
  | 'too-new';

/** The version of the format that is written. */
export const formatVersion = 1;

type Check<T> = (value: unknown) => value is T;

const isString: Check<string> = (value): value is string => typeof value === 'string';
const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isVersion = (value: unknown): value is number => isOffset(value) && value > 0;
export const isId: Check<string> = (value): value is string =>
  isString(value) && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
export const isTime: Check<string> = (value): value is string =>
  isString(value) &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isWords: Check<string[]> = (value): value is string[] =>
  Array.isArray(value) && value.every((word) => isString(word) && word.trim() !== '');
const oneOf =
  <T extends string>(list: readonly T[]): Check<T> =>
  (value): value is T =>
    isString(value) && (list as readonly string[]).includes(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSpan: Check<Span> = (value): value is Span =>
  isRecord(value) && isOffset(value.start) && isOffset(value.end) && value.start <= value.end;
const isLetter: Check<Note['letter']> = (value): value is Note['letter'] =>
  isRecord(value) &&
  isString(value.id) &&
  value.id.length <= 80 &&
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value.id) &&
  isString(value.sha256) &&
  /^[0-9a-f]{64}$/.test(value.sha256);
const isQuote: Check<Selectors['quote']> = (value): value is Selectors['quote'] =>
  isRecord(value) && isString(value.exact) && isString(value.prefix) && isString(value.suffix);
const isBlock: Check<NonNullable<Selectors['block']>> = (value): value is NonNullable<Selectors['block']> =>
  isSpan(value) && isOffset((value as { number?: unknown }).number);

/** The keys in the order in which a new file has them: how to check each, and what its absence means. */
const keys = {
  leeswijzer: { check: isVersion },
  id: { check: isId },
  kind: { check: oneOf(noteKinds) },
  letter: { check: isLetter },
  created: { check: isTime },
  modified: { check: isTime },
  colour: { check: oneOf(colours), absent: 'geel' },
  label: { check: oneOf(noteLabels), absent: null },
  name: { check: isString, absent: null },
  tags: { check: isWords, absent: [] },
  dossiers: { check: isWords, absent: [] },
  quote: { check: isQuote },
  position: { check: isSpan },
  block: { check: isBlock, absent: null },
  'without-place': { check: isBoolean, absent: null },
  'conflict-of': { check: isId, absent: null },
} as const;

type Key = keyof typeof keys;
type Checked<K extends Key> = (typeof keys)[K]['check'] extends Check<infer T> ? T : never;
type Value<K extends Key> = (typeof keys)[K] extends { absent: infer A }
  ? Checked<K> | Exclude<A, readonly []>
  : Checked<K>;

/**
 * Reads a note file's text. A file with one wrong value is refused as a whole, with what is wrong: half a note would be
 * written back as half a note. Never throws.
 */
export function parseNote(text: string): Result<ParsedNote, NoteFault> {
  const split = splitFrontMatter(text);
  if (!split.ok) return split;
  const { values, head, body } = split.value;
  const version = values.get('leeswijzer');
  const newer = isVersion(version) && version > formatVersion;
  const read = new Map<Key, unknown>();
  for (const key of Object.keys(keys) as Key[]) {
    const { check, absent } = keys[key] as { check: Check<unknown>; absent?: unknown };
    const value = values.get(key) ?? absent;
    const right = value === absent || check(value);
    if (value !== undefined && right) read.set(key, value);
    else if (newer) return fail('too-new', String(version));
    else return fail(values.has(key) ? 'wrong-value' : 'missing-key', key);
  }
  const get = <K extends Key>(key: K): Value<K> => read.get(key) as Value<K>;
  const letter = get('letter');
  const quote = get('quote');
  const position = get('position');
  const block = get('block');
  const note: Note = {
    id: get('id'),
    kind: get('kind'),
    letter: { id: letter.id, sha256: letter.sha256 },
    created: get('created'),
    modified: get('modified'),
    colour: get('colour'),
    label: get('label'),
    tags: get('tags'),
    dossiers: get('dossiers'),
    name: get('name'),
    selectors: {
      quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      position: { start: position.start, end: position.end },
      block: block && { number: block.number, start: block.start, end: block.end },
    },
    ...(get('without-place') === true && { withoutPlace: true }),
    conflictOf: get('conflict-of'),
    body,
    head,
  };
  return ok({ note, readOnly: newer });
}

/**
 * The file's text for a note. Keys that the file had and this version does not know are kept where they were, also
 * inside the values of known keys; a value that did not change is written as it was. A note made from a file of a
 * newer version is not to be written: that is up to the caller, who has `readOnly`.
 */
export function formatNote(note: Note): string {
  const { head, eol } = formatHead(note.head, valuesOf(note));
  return `${head}${eol}${note.body}`;
}

function valuesOf(note: Note): ReadonlyMap<string, unknown> {
  const { quote, position, block } = note.selectors;
  const values: Record<Key, unknown> = {
    leeswijzer: formatVersion,
    id: note.id,
    kind: note.kind,
    letter: note.letter,
    created: note.created,
    modified: note.modified,
    colour: note.colour,
    label: note.label,
    name: note.name,
    tags: note.tags,
    dossiers: note.dossiers,
    quote,
    position,
    block,
    'without-place': note.withoutPlace === true ? true : null,
    'conflict-of': note.conflictOf,
  };
  return new Map(Object.entries(values));
}

/** Whether two notes say the same, whatever their files look like. */
export function sameNote(one: Note, other: Note): boolean {
  return one.body === other.body && toJson([...valuesOf(one).values()]) === toJson([...valuesOf(other).values()]);
}

/** A new id: a UUID of version 7, of a time in milliseconds and ten random bytes. Nothing relies on the time in it. */
export function newNoteId(now: number, random: Uint8Array): string {
  const time = Math.max(0, Math.floor(now)) % 2 ** 48;
  const bytes = [...Array.from({ length: 6 }, (_, i) => Math.floor(time / 2 ** (8 * (5 - i))) % 256), ...random];
  const hex = bytes
    .slice(0, 16)
    .map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x70 : i === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** A moment as notes have it: ISO 8601 in whole seconds, with the offset in minutes east of Greenwich. */
export function isoTime(ms: number, offset: number): string {
  const sign = offset < 0 ? '-' : '+';
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
