import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/shared/letter/decode.ts';
import type { FrontMatter, Letter } from '../../../src/shared/letter/letter.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { faultsOf } from './invariants.ts';

/**
 * Letters read by hand. To add one: 1. make a folder in tests/gold; 2. put the letter in source.md or source.txt;
 * 3. read it, and write expected.json beside it; 4. run this test, and mend whichever of the two is wrong.
 */
interface Expected {
  readonly frontMatter: FrontMatter;
  readonly headings: readonly (readonly [level: number, text: string])[];
  /** First and last words of each paragraph. */
  readonly paragraphs: readonly (readonly [first: string, last: string])[];
  readonly items: readonly (readonly [level: number, marker: string, text: string])[];
  readonly rows: readonly (readonly string[])[];
  readonly footnotes: readonly (readonly [marker: string, text: string])[];
  /** Each raised number with the words before it. */
  readonly raised: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly english: readonly string[];
}

const gold = path.resolve(import.meta.dirname, '../../gold');
const folders = readdirSync(gold, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && readdirSync(path.join(gold, entry.name)).includes('expected.json') ? [entry.name] : [],
);

describe.each(folders)('%s', (name) => {
  const folder = path.join(gold, name);
  const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? '';
  const letter = parseLetter(decodeSource(readFileSync(path.join(folder, source))));
  const expected: Expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));

  it('reads the front matter as printed', () => {
    expect(letter.frontMatter).toEqual(expected.frontMatter);
  });

  it('finds the headings, with the level intended', () => {
    expect(ofKind(letter, 'heading').map((block) => [block.level, textOf(letter, block)])).toEqual(expected.headings);
  });

  it('makes the paragraphs whole', () => {
    const paragraphs = ofKind(letter, 'paragraph').map((block) => textOf(letter, block));
    expect(
      paragraphs.map((text, i) => [
        text.slice(0, expected.paragraphs[i]?.[0].length),
        text.slice(-(expected.paragraphs[i]?.[1].length ?? 1)),
      ]),
    ).toEqual(expected.paragraphs);
  });

  it('finds lists, tables and notes', () => {
    expect(ofKind(letter, 'listItem').map((block) => [block.level, block.marker, textOf(letter, block)])).toEqual(
      expected.items,
    );
    expect(ofKind(letter, 'tableRow').map((block) => block.cells.map((cell) => textOf(letter, cell)))).toEqual(
      expected.rows,
    );
    expect(ofKind(letter, 'footnote').map((block) => [block.marker, textOf(letter, block)])).toEqual(
      expected.footnotes,
    );
    const raised = letter.marks
      .filter(({ kind }) => kind === 'superscript')
      .map(({ end }) => letter.text.slice(0, end));
    expect(raised.map((text, i) => text.slice(-(expected.raised[i]?.length ?? 10)))).toEqual(expected.raised);
  });

  it('takes the furniture out and nothing else', () => {
    for (const words of expected.present) expect(letter.text).toContain(words);
    for (const words of expected.absent) expect(letter.text).not.toContain(words);
  });

  it('marks the English', () => {
    expect(letter.marks.filter(({ kind }) => kind === 'language').map((mark) => textOf(letter, mark))).toEqual(
      expected.english,
    );
  });

  it('keeps every rule of a letter', () => {
    expect(faultsOf(letter)).toEqual([]);
  });
});

function ofKind<K extends Letter['blocks'][number]['kind']>(letter: Letter, kind: K) {
  return letter.blocks.filter((block): block is Extract<Letter['blocks'][number], { kind: K }> => block.kind === kind);
}

const textOf = (letter: Letter, { start, end }: { start: number; end: number }): string =>
  letter.text.slice(start, end);
