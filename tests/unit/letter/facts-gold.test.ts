import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldLetters, place, readLabels } from '../../../build/gold.ts';
import { score } from '../../../build/score.ts';
import { extractFacts } from '../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

/** The extractors against letters that were labelled by hand; see tests/gold/README.md, and `npm run letter -- --score`. */
const letters = goldLetters();
const isShipped = ({ name }: { name: string }): boolean => name.startsWith('bzdoc');
const structured = ['kamerstuk', 'motion', 'resolution', 'date', 'amount', 'count', 'sdg', 'url'];

describe('the shipped letter', () => {
  const bars: readonly (readonly [percent: number, types: readonly string[]])[] = [
    [100, structured],
    [99, ['person', 'country', 'territory', 'region', 'mission', 'abbreviation', 'state', 'people']],
    [97, ['organisation', 'place', 'instrument']],
  ];
  const scores = new Map(score(letters.filter(isShipped)).map((one) => [one.type, one]));
  const cases = bars.flatMap(([bar, types]) => types.map((type) => [type, bar] as const));

  it.each(cases)('%s: recall and precision at least %d', (type, bar) => {
    const one = scores.get(type);
    if (one === undefined) throw new Error(`no score for ${type}`);
    expect(one.labelled).toBeGreaterThan(0);
    expect((100 * one.right) / one.labelled, one.missed.join('\n')).toBeGreaterThanOrEqual(bar);
    expect((100 * one.right) / one.found, one.extra.join('\n')).toBeGreaterThanOrEqual(bar);
  });

  it.each([...structured, 'person', 'country', 'territory', 'state'])('%s: every identity as labelled', (type) => {
    expect(scores.get(type)?.misnamed).toEqual([]);
  });
});

describe('letters of other ministries and eras', () => {
  const others = letters.filter((letter) => !isShipped(letter));
  const names = [
    'person',
    'country',
    'territory',
    'region',
    'place',
    'people',
    'state',
    'organisation',
    'mission',
    'instrument',
    'abbreviation',
  ];

  it.each([
    ['structured types', structured, 95, 98],
    ['names', names, 90, 95],
  ] as const)('%s: recall and precision', (_, types, recall, precision) => {
    const scores = score(others, types);
    const sum = (key: 'labelled' | 'found' | 'right'): number => scores.reduce((total, one) => total + one[key], 0);
    expect(sum('labelled')).toBeGreaterThan(300);
    expect((100 * sum('right')) / sum('labelled')).toBeGreaterThanOrEqual(recall);
    expect((100 * sum('right')) / sum('found')).toBeGreaterThanOrEqual(precision);
  });
});

describe('the labels', () => {
  const gold = path.resolve(import.meta.dirname, '../../gold');
  const both = readdirSync(gold, { withFileTypes: true }).flatMap((entry) => {
    const files = entry.isDirectory() ? readdirSync(path.join(gold, entry.name)) : [];
    const [labelled, source] = ['labelled.', 'source.'].map((start) => files.find((file) => file.startsWith(start)));
    return labelled === undefined || source === undefined ? [] : [[entry.name, labelled, source] as const];
  });

  it.each(both)('%s: without its labels it is the source', (name, labelled, source) => {
    const read = (file: string): string => readFileSync(path.join(gold, name, file), 'utf8');
    expect(readLabels(read(labelled)).source).toBe(read(source));
  });

  it.each(letters.map((letter) => [letter.name, letter] as const))(
    '%s: each stands in the text, exactly as printed',
    (_, letter) => {
      const { text } = parseLetter(letter.source);
      const bare = (words: string): string =>
        words
          .replace(/<[^>]+>|[*_\\]/g, '')
          .replace(/-\n\s*(?=\p{Ll})/gu, '')
          .replace(/-\n\s*/g, '-')
          .replace(/\s+/g, ' ')
          .trim();
      for (const { span, surface } of place(letter, text)) {
        if (span === null) throw new Error(`“${surface}” is not in the text`);
        expect(bare(text.slice(span.start, span.end))).toBe(bare(surface));
      }
    },
  );
});

describe('what holds for every letter', () => {
  it.each(letters.map((letter) => [letter.name, letter] as const))(
    '%s: spans lie in the text, in order, and never overlap within a type',
    (_, { source }) => {
      const letter = parseLetter(source);
      const facts = extractFacts(letter);
      const last = new Map<string, number>();
      const mentions = facts
        .flatMap((fact) => fact.mentions.map((mention) => ({ ...mention, type: fact.type })))
        .sort((a, b) => a.start - b.start);
      for (const { start, end, type } of mentions) {
        expect(start).toBeGreaterThanOrEqual(last.get(type) ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(letter.text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
        last.set(type, end);
      }
      for (const fact of facts) expect(fact.mentions.length).toBeGreaterThan(0);
      expect(extractFacts(letter)).toEqual(facts);
    },
  );
});
