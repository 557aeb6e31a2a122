import { type FrontLine, splitFrontMatter, toJson } from '../notebook/front-matter.ts';
import { formatNote, type Note, parseNote } from '../notebook/note.ts';
import { fail, ok, type Result } from '../result.ts';
import { sorted } from './json.ts';
import { type Kept, keptKey, keptOf } from './kept.ts';

/**
 * The lines of a note's head that hold what the note itself does not: unknown keys, known keys with something unknown
 * in their value, and comments. What is kept of an annotation goes its own way.
 */
export function unknownLines(note: Note): string[] {
  if (note.head === undefined) return [];
  const { head: _, ...bare } = note;
  const known = valuesOf(bare);
  const lines: FrontLine[] = [];
  if (!splitFrontMatter(formatNote(note), lines).ok) return [];
  const kept = keptOf(note) !== null;
  return lines.flatMap(({ key, json, rest }) => {
    if (key === null) return rest.trim() === '' ? [] : [rest];
    if (key === keptKey && kept) return [];
    return known.has(key) && toJson(known.get(key)) === toJson(JSON.parse(json)) ? [] : [`${key}: ${json}${rest}`];
  });
}

function valuesOf(note: Note): ReadonlyMap<string, unknown> {
  const split = splitFrontMatter(formatNote(note));
  return split.ok ? split.value.values : new Map();
}

/**
 * A note of values by key, as a note file has them, with a body and lines of a head. They may be anything: the parser of
 * note files, which is the one gate to the notebook, says whether they are a note.
 */
export function noteFrom(
  values: Readonly<Record<string, unknown>>,
  body: string,
  lines: readonly string[],
  kept: Kept | null,
): Result<Note, 'wrong-value'> {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  const bare = parseNote(
    `${['---', ...pairs.map(([key, value]) => `${key}: ${toJson(value)}`), '---', ''].join('\n')}${body}`,
  );
  if (!bare.ok) return fail('wrong-value', bare.detail ?? bare.code);
  const has = lines.some((line) => line.startsWith(`${keptKey}:`));
  const all = kept === null || has ? lines : [...lines, `${keptKey}: ${toJson(kept)}`];
  if (all.length === 0) return ok(bare.value.note);
  const given: FrontLine[] = [];
  const head = splitFrontMatter(`${['---', ...all, '---'].join('\n')}\n`, given);
  if (!head.ok || head.value.body !== '') return fail('wrong-value', 'head');
  const { note } = bare.value;
  const usual: FrontLine[] = [];
  splitFrontMatter(note.head ?? '', usual);
  const ofKey = new Map(given.map((line) => [line.key, line]));
  const own = new Set(usual.map(({ key }) => key));
  const merged = [
    ...usual.map((line) => ofKey.get(line.key) ?? line),
    ...given.filter(({ key }) => key === null || !own.has(key)),
  ];
  const whole = parseNote(formatNote({ ...note, head: `${['---', ...merged.map(textOf), '---'].join('\n')}\n` }));
  return whole.ok ? ok(whole.value.note) : fail('wrong-value', 'head');
}

const textOf = ({ key, json, rest }: FrontLine): string => (key === null ? rest : `${key}: ${json}${rest}`);

/**
 * What a note says, as one string: all but its id, its times (which decide nothing) and of which note it is the other
 * version. Two notes that say the same need not both be kept.
 */
export function contentOf(note: Note): string {
  const values = [...valuesOf(note)].filter(([key, value]) => value !== null && !identity.includes(key));
  return toJson([sorted(Object.fromEntries(values)), note.body]);
}

const identity = ['leeswijzer', 'id', 'created', 'modified', 'conflict-of'];
