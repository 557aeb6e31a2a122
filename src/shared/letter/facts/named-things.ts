import { ambiguousAbbreviations, type OwnerTable } from '../reference/ambiguous.ts';
import type { Named } from '../reference/rows.ts';
import { definitions } from './definitions.ts';
import type { Found } from './found.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { once, type Reading } from './reading.ts';

/** Bodies, missions and instruments are found in one way: by table, by pattern, and by the short names a letter gives them. */
export type ThingType = 'organisation' | 'mission' | 'instrument';

/** A mention before it is a fact. `name` is null where only a pattern says what it is; then the words are its name. */
export interface Thing {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Printed in the usual form, another form, or known only by inference. */
  readonly basis: Found['basis'];
}

interface Form {
  readonly name: string;
  readonly usual: boolean;
}

/**
 * A gazetteer of every form of the things in a table, but for short forms that in a letter which says nothing more stand
 * for another thing.
 */
export function formsOf(table: readonly Named[], kind: OwnerTable): Gazetteer<Form> {
  return gazetteer(
    table.flatMap(({ name, forms, abbreviations, expansion }) =>
      [name, ...forms, ...abbreviations, ...(expansion === undefined ? [] : [expansion])]
        // "EU-ETS" is "ETS" with its owner before it.
        .map((form) => form.replace(/^(?:EU|VN)[- ](?=\p{Lu}{2,}$)/u, ''))
        .filter((form) => isLikeliest(form, kind, name))
        .map((form) => [form, { name, usual: form === name }] as const),
    ),
  );
}

/** Whether a short form that several things share is this one's by default. */
export function isLikeliest(form: string, kind: OwnerTable, name: string): boolean {
  const first = ambiguousAbbreviations.get(form)?.[0];
  return first === undefined || (first.table === kind && first.name === name);
}

/**
 * Adds what the letter defines: if words before "(X)" are such a thing, X is one at every printing; if X is one by table,
 * the words that it stands for are one too. The things do not overlap, so that no two have one end.
 */
export function withShortNames(
  reading: Reading,
  things: readonly Thing[],
  isShort: (text: string) => string | null,
): Thing[] {
  const { plain } = reading;
  const byEnd = new Map(things.map((thing) => [thing.end, thing]));
  const added: Thing[] = [];
  const shorts = new Map<string, string>();
  for (const { short, long, before } of definitions(reading)) {
    const words = plain.slice(short.start, short.end);
    const owner = byEnd.get(before) ?? (long === null ? undefined : (byEnd.get(long.end) ?? byEnd.get(before)));
    if (owner !== undefined && owner.start !== short.start) shorts.set(words, owner.name);
    else if (long !== null && /^\p{Lu}/u.test(plain.slice(long.start, long.end))) {
      const name = isShort(words);
      const longWords = plain.slice(long.start, long.end);
      if (name !== null && / /.test(longWords) && /\p{Lu}\p{L}* *\p{L}*$/u.test(longWords))
        added.push({ start: long.start, end: long.end, name, basis: 'genormaliseerd' });
    }
  }
  if (shorts.size > 0) {
    const found = gazetteer([...shorts].map(([words, value]) => [words, value] as const)).find(reading);
    for (const hit of found) {
      added.push({ start: hit.start, end: hit.end, name: hit.value, basis: 'afgeleid' });
    }
  }
  return [...added, ...things];
}

export function toFound(type: ThingType, things: readonly Thing[]): Found[] {
  return things.map(
    ({ start, end, name, basis }): Found => ({ start, end, basis, fact: { type, identity: name, label: name } }),
  );
}

/** Things without overlaps: the longest wins, of equals the first. */
export function longest(things: readonly Thing[]): Thing[] {
  const inOrder = things
    .map((thing, i) => ({ thing, i }))
    .sort((a, b) => a.thing.start - b.thing.start || b.thing.end - a.thing.end || a.i - b.i);
  const kept: Thing[] = [];
  for (const { thing } of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || thing.start >= last.end) kept.push(thing);
    else if (thing.end - thing.start > last.end - last.start) kept[kept.length - 1] = thing;
  }
  return kept;
}

/** Whether the token at a place opens a sentence, where a capital proves nothing. */
export function opensSentence(reading: Reading, start: number): boolean {
  const openers = once(reading, openersOf);
  return openers.has(start);
}

const openersOf = ({ tokens }: Reading): ReadonlySet<number> =>
  new Set(tokens.filter((token) => token.opens).map((token) => token.start));
