import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { factTypes } from '../src/shared/letter/fact.ts';

/**
 * Letters whose facts were labelled by hand (tests/gold/README.md), with each label as a span of the letter's source and,
 * once the letter is parsed, of its text.
 */
export interface Label {
  readonly type: string;
  readonly identity: string;
  /** Exactly as the source prints it, markup included. */
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldLetter {
  readonly name: string;
  readonly source: string;
  readonly labels: readonly Label[];
}

const gold = path.resolve(import.meta.dirname, '..', 'tests', 'gold');

/** The types of the policy that are scored under another name. */
const scoredAs: Readonly<Record<string, string>> = {
  organisation_alias: 'organisation',
  named_instrument: 'instrument',
};

/** All labelled letters of a folder, by name. */
export function goldLetters(folder = gold): GoldLetter[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): GoldLetter[] => {
    if (!entry.isDirectory()) return [];
    const inside = path.join(folder, entry.name);
    const labelled = readdirSync(inside).find((name) => name.startsWith('labelled.'));
    if (labelled !== undefined)
      return [{ name: entry.name, ...readLabels(readFileSync(path.join(inside, labelled), 'utf8')) }];
    return existsSync(path.join(inside, 'gold.json')) ? [shipped(entry.name, inside)] : [];
  });
}

function shipped(name: string, folder: string): GoldLetter {
  const file = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const source = readFileSync(path.resolve(gold, '../../resources/letters', name, 'source.md'), 'utf8');
  const labels = file.mentions.flatMap((mention: Record<string, unknown>): Label[] => {
    const type = scoredAs[String(mention.type)] ?? String(mention.type);
    if (!(factTypes as readonly string[]).includes(type)) return [];
    const [start, end] = [Number(mention.offset), Number(mention.end)];
    return [{ type, identity: String(mention.norm), surface: source.slice(start, end), start, end }];
  });
  return { name, source, labels };
}

/** Takes the labels out of a labelled source. `{type=identity|words}` or `{type|words}`; labels nest. */
export function readLabels(labelled: string): { source: string; labels: Label[] } {
  let source = '';
  const open: { type: string; identity: string; start: number }[] = [];
  const labels: Label[] = [];
  const pattern = /\{([a-z]+)(?:=([^|{}]*))?\||\}/g;
  let from = 0;
  for (const match of labelled.matchAll(pattern)) {
    source += labelled.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] !== undefined) {
      open.push({ type: match[1], identity: match[2] ?? '', start: source.length });
      continue;
    }
    const label = open.pop();
    if (label === undefined) throw new Error(`A "}" without its "{" before: ${labelled.slice(from, from + 40)}`);
    const surface = source.slice(label.start);
    const identity = label.identity === '' ? surface.replace(/\s+/g, ' ') : label.identity;
    labels.push({ ...label, identity, surface, end: source.length });
  }
  if (open.length > 0) throw new Error(`A label of type ${open.at(-1)?.type} is not closed.`);
  return { source: source + labelled.slice(from), labels: labels.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Letters and digits of a text with their offsets; what markup, hard wraps and hyphens at a line's end do not touch. */
function skeleton(text: string): { characters: string; offsets: number[] } {
  const offsets: number[] = [];
  let characters = '';
  for (let i = 0; i < text.length; i++) {
    const one = text[i] ?? '';
    if (!/[\p{L}\p{N}€$£]/u.test(one)) continue;
    characters += one;
    offsets.push(i);
  }
  return { characters, offsets };
}

export interface Placed extends Label {
  /** As a span of the letter's text; null where the words are not in it. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** Where the labels of a source stand in the text of the letter read from it: same letters, best-fitting surroundings. */
export function place(letter: GoldLetter, text: string): Placed[] {
  // Tags such as <sup> are markup of the source.
  const source = skeleton(letter.source.replace(/<[^>\n]{1,8}>/g, (tag) => ' '.repeat(tag.length)));
  const target = skeleton(text);
  const at = new Map(source.offsets.map((offset, index) => [offset, index]));
  return letter.labels.map((label) => {
    const inside = source.offsets.filter((offset) => offset >= label.start && offset < label.end);
    const first = at.get(inside[0] ?? -1);
    if (first === undefined) return { ...label, span: null };
    const words = source.characters.slice(first, first + inside.length);
    let best = { index: -1, fit: -1 };
    for (let i = target.characters.indexOf(words); i >= 0; i = target.characters.indexOf(words, i + 1)) {
      const fit =
        common(source.characters, first, target.characters, i, -1) +
        common(source.characters, first + words.length, target.characters, i + words.length, 1);
      if (fit > best.fit) best = { index: i, fit };
    }
    if (best.index < 0) return { ...label, span: null };
    let start = target.offsets[best.index] ?? 0;
    let end = (target.offsets[best.index + words.length - 1] ?? 0) + 1;
    // Brackets, full stops and apostrophes at the ends belong to it where the source has them inside the label.
    const plain = label.surface.replace(/[*_\s]/g, '');
    for (const mark of /[^\p{L}\p{N}€$£]*$/u.exec(plain)?.[0] ?? '') if (text[end] === mark) end++;
    for (const mark of [...(/^[^\p{L}\p{N}€$£]*/u.exec(plain)?.[0] ?? '')].reverse())
      if (text[start - 1] === mark) start--;
    return { ...label, span: { start, end } };
  });
}

/** How many characters agree going one way from two places, 60 at most. */
function common(a: string, i: number, b: string, j: number, step: 1 | -1): number {
  let n = 0;
  while (n < 60) {
    const [x, y] = step === 1 ? [a[i + n], b[j + n]] : [a[i - 1 - n], b[j - 1 - n]];
    if (x === undefined || x !== y) break;
    n++;
  }
  return n;
}
