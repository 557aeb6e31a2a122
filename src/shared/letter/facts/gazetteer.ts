import { stripAccents } from '../../alphabet.ts';
import type { Reading, Token } from './reading.ts';

/**
 * Finds names of a list in a letter, in one walk over its words. A name matches whole words; a hyphen in it may be a
 * blank and the other way round ("VN Veiligheidsraad"), accents may be left out ("Geneve"), a curly apostrophe is a
 * straight one, and a line of capitals matches what is usually printed small. Of names at one place the longest wins.
 */
export interface Gazetteer<Value> {
  readonly find: (reading: Reading) => readonly Hit<Value>[];
}

export interface Hit<Value> {
  readonly start: number;
  readonly end: number;
  /** Indexes of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

interface Node<Value> {
  /** The words that lead here, as names spell them. */
  readonly spelled: Set<string>;
  readonly next: Map<string, Node<Value>>;
  /** What the name means that ends here, with the characters between its words. */
  ends: { readonly gaps: readonly string[]; readonly lead: string; readonly tail: string; readonly value: Value }[];
}

export function gazetteer<Value>(names: Iterable<readonly [name: string, value: Value]>): Gazetteer<Value> {
  const root: Node<Value> = { spelled: new Set(), next: new Map(), ends: [] };
  for (const [name, value] of names) {
    add(root, name, value);
  }
  return {
    find: (reading) => {
      const hits: Hit<Value>[] = [];
      for (let i = 0; i < reading.tokens.length; ) {
        const hit = longestAt(root, reading, i);
        if (hit !== null) hits.push(hit);
        i = hit === null ? i + 1 : hit.to;
      }
      return hits;
    },
  };
}

const word = /[\p{L}\p{N}]+/gu;

function add<Value>(root: Node<Value>, name: string, value: Value): void {
  const plain = unified(stripAccents(name));
  const words = [...plain.matchAll(word)];
  let node = root;
  const gaps: string[] = [];
  words.forEach((match, i) => {
    const previous = words[i - 1];
    if (previous !== undefined) gaps.push(gapOf(plain.slice(previous.index + previous[0].length, match.index)));
    let next = node.next.get(match[0]);
    if (next === undefined) {
      next = { spelled: new Set([match[0]]), next: new Map(), ends: [] };
      node.next.set(match[0], next);
    }
    node = next;
  });
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return;
  node.ends.push({ gaps, lead: plain.slice(0, first.index), tail: plain.slice(last.index + last[0].length), value });
}

/** Apostrophes and dashes in one form. */
export const unified = (text: string): string => text.replace(/[’‘`´]/g, "'").replace(/[–—‑]/g, '-');

/** Blank and hyphen are the same; other marks stay what they are, blanks around them aside. */
function gapOf(between: string): string {
  const marks = between.trim();
  return marks === '' || marks === '-' ? ' ' : marks;
}

function longestAt<Value>(root: Node<Value>, { plain, tokens }: Reading, from: number): Hit<Value> | null {
  let node: Node<Value> | undefined = root;
  let best: Hit<Value> | null = null;
  const gaps: string[] = [];
  for (let i = from; i < tokens.length; i++) {
    const token: Token | undefined = tokens[i];
    if (token === undefined) break;
    if (i > from) {
      const between = plain.slice(tokens[i - 1]?.end ?? 0, token.start);
      // A name does not run over a sentence or a block, and has no wide gaps; a line of the letterhead may break it.
      if (between.length > 3 || /\n\n|[\0;:!?]/.test(between)) break;
      gaps.push(gapOf(unified(between)));
    }
    node = child(node, token, i > from);
    if (node === undefined) break;
    for (const { gaps: wanted, lead, tail, value } of node.ends) {
      const first = tokens[from]?.start ?? 0;
      if (!wanted.every((gap, n) => gap === gaps[n])) continue;
      // "OSS" alone is an abbreviation; "DEN HAAG" and "BREDA" are names in capitals.
      if (i === from && token.text.length < 4 && !node.spelled.has(token.bare)) continue;
      const start = first - lead.length;
      const end = token.end + tail.length;
      if (unified(plain.slice(start, first)) !== lead || unified(plain.slice(token.end, end)) !== tail) {
        // An apostrophe or a full stop that the list writes may be missing in print only at the end of an abbreviation.
        continue;
      }
      best = { start, end, from, to: i + 1, value };
      break;
    }
  }
  return best;
}

function child<Value>(node: Node<Value> | undefined, { bare }: Token, inside: boolean): Node<Value> | undefined {
  const exact = node?.next.get(bare);
  if (exact !== undefined || node === undefined) return exact;
  if (bare.length < (inside ? 2 : 3) || bare !== bare.toUpperCase() || bare === bare.toLowerCase()) return undefined;
  // A line in capitals.
  const small = bare[0] + bare.slice(1).toLowerCase();
  return node.next.get(small) ?? node.next.get(bare.toLowerCase());
}

/** Makes a list's gazetteer when it is first needed. */
export function lazily<Value>(make: () => Iterable<readonly [name: string, value: Value]>): () => Gazetteer<Value> {
  let made: Gazetteer<Value> | undefined;
  return () => {
    made ??= gazetteer(make());
    return made;
  };
}
