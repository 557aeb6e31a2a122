import { importNotes } from '../../src/shared/exchange/import.ts';
import { importContext } from '../unit/exchange/support/letter.ts';

const annotation = (more: object, exact = 'geduld') => ({
  type: 'Annotation',
  target: { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact } },
  ...more,
});
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

export type ImportFile = readonly [what: string, file: () => string];

/** Files that are small and become large, or are large, deep or wide: what a zip bomb is to an archive. */
export const imports: readonly ImportFile[] = [
  ...[10, 31, 32, 33, 100, 10_000, 1_000_000].flatMap((depth) => [
    [`lists ${depth} deep`, () => nested('[', ']', depth)] as const,
    [`objects ${depth} deep`, () => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`] as const,
    [`items ${depth} deep`, () => `${'{"items":['.repeat(depth)}${']}'.repeat(depth)}`] as const,
  ]),
  ['a list that is not closed', () => '['.repeat(16_000_000)],
  ['32 MB of blanks', () => ' '.repeat(32 * 1024 * 1024)],
  ['more than 32 MB', () => `["${'x'.repeat(32 * 1024 * 1024)}"]`],
  ['one string of 31 MB', () => JSON.stringify([annotation({ bodyValue: 'x'.repeat(31_000_000) })])],
  ['a number of a million digits', () => `[${'9'.repeat(1_000_000)}]`],
  ['a million numbers', () => `[${'1,'.repeat(999_999)}1]`],
  ['two million keys', () => `{${Array.from({ length: 2_000_000 }, (_, i) => `"${i}":1`).join(',')}}`],
  ['a million times one key', () => `{${'"a":1,'.repeat(999_999)}"a":1}`],
  ['20,000 annotations of nowhere', () => JSON.stringify(Array(20_000).fill(annotation({}, 'nergens')))],
  ['20,001 annotations', () => JSON.stringify(Array(20_001).fill(1))],
  [
    '100,000 tags',
    () => JSON.stringify([annotation({ body: Array(100_000).fill({ value: 'x', purpose: 'tagging' }) })]),
  ],
  [
    '100,000 selectors',
    () => JSON.stringify([{ target: { selector: Array(100_000).fill({ type: 'XPathSelector' }) } }]),
  ],
  ['a quote of a million words', () => JSON.stringify([annotation({}, 'geduld '.repeat(1_000_000))])],
  ['a note of 30 MB', () => `---\n${'a: 1\n'.repeat(6_000_000)}---\n`],
  ['a note without an end', () => `---\n${'a'.repeat(10_000_000)}`],
  [
    'a prototype',
    () =>
      JSON.stringify([annotation({})]).replace(
        '{',
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
      ),
  ],
];

/** The files that were read for longer than ten seconds, that threw, or that changed what all objects have. */
export const importFaults = (files: readonly ImportFile[]): string[] =>
  files.flatMap(([what, file]) => {
    const start = performance.now();
    try {
      importNotes(file(), [], importContext());
    } catch (error) {
      return [`import of ${what} threw ${error}`];
    }
    const ms = performance.now() - start;
    if ('polluted' in {}) return [`import of ${what} changed all objects`];
    return ms > 10_000 ? [`import of ${what} took ${ms.toFixed(0)} ms`] : [];
  });
