import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { titlesIn } from '../../support/titles.ts';

/** docs/toegankelijkheid.md says of each criterion which test shows it: none may be missing, twice there, or made up. */

const root = path.resolve(import.meta.dirname, '../../..');
const document = readFileSync(path.join(root, 'docs/toegankelijkheid.md'), 'utf8');

/** WCAG 2.2, levels A and AA; 4.1.1 is removed in it. */
const wcag = `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11
  1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3
  2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`;

/** EN 301 549 V3.2.1, clauses 11 and 12, without headings and void numbers; for software with open functionality. */
const software = `11.1.1.1.1 11.1.2.1.1 11.1.2.2 11.1.2.3.1 11.1.2.4 11.1.2.5 11.1.3.1.1 11.1.3.2.1 11.1.3.3 11.1.3.4
  11.1.3.5.1 11.1.4.1 11.1.4.2 11.1.4.3 11.1.4.4.1 11.1.4.5.1 11.1.4.10 11.1.4.11 11.1.4.12 11.1.4.13 11.2.1.1.1 11.2.1.2
  11.2.1.4.1 11.2.2.1 11.2.2.2 11.2.3.1 11.2.4.3 11.2.4.4 11.2.4.6 11.2.4.7 11.2.5.1 11.2.5.2 11.2.5.3.1 11.2.5.4
  11.3.1.1.1 11.3.2.1 11.3.2.2 11.3.3.1.1 11.3.3.2 11.3.3.3 11.3.3.4 11.4.1.1.1 11.4.1.2.1 11.4.1.3.1 11.5.1 11.5.2.1
  11.5.2.2 11.5.2.3 11.5.2.4 11.5.2.5 11.5.2.6 11.5.2.7 11.5.2.8 11.5.2.9 11.5.2.10 11.5.2.11 11.5.2.12 11.5.2.13
  11.5.2.14 11.5.2.15 11.5.2.16 11.5.2.17 11.6.1 11.6.2 11.7 11.8.1 11.8.2 11.8.3 11.8.4 11.8.5
  12.1.1 12.1.2 12.2.2 12.2.3 12.2.4`;

/** Clause 10, for the documents that the app makes. */
const documents = `10.1.1.1 10.1.2.1 10.1.2.2 10.1.2.3 10.1.2.4 10.1.2.5 10.1.3.1 10.1.3.2 10.1.3.3 10.1.3.4 10.1.3.5 10.1.4.1
  10.1.4.2 10.1.4.3 10.1.4.4 10.1.4.5 10.1.4.10 10.1.4.11 10.1.4.12 10.1.4.13 10.2.1.1 10.2.1.2 10.2.1.4 10.2.2.1 10.2.2.2
  10.2.3.1 10.2.4.2 10.2.4.3 10.2.4.4 10.2.4.6 10.2.4.7 10.2.5.1 10.2.5.2 10.2.5.3 10.2.5.4 10.3.1.1 10.3.1.2 10.3.2.1
  10.3.2.2 10.3.3.1 10.3.3.2 10.3.3.3 10.3.3.4 10.4.1.1 10.4.1.2 10.4.1.3 10.5 10.6`;

const numbers = (list: string): string[] => list.trim().split(/\s+/);

/** The rows of all tables, as lists of cells, without heads and rules. */
const rows = document
  .split('\n')
  .filter(
    (line) =>
      line.startsWith('| ') && !line.startsWith('| WCAG') && !line.startsWith('| EN ') && !line.startsWith('| code'),
  )
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

const judged = rows.filter(([first]) => /^\d/.test(first ?? ''));
const tests = rows.filter(([first]) => /^[A-Z]\d$/.test(first ?? ''));
const verdicts = ['ondersteund', 'deels', 'niet', 'n.v.t.'];

/** What a row judges: its WCAG number and its number in EN 301 549, or the latter alone. */
const numbersOf = (row: readonly string[]): string[] => [row[0] ?? '', ...(row.length === 7 ? [row[3] ?? ''] : [])];
const verdictOf = (row: readonly string[]): string => (row.length === 7 ? row[4] : row[2]) ?? '';
const codesOf = (row: readonly string[]): string[] =>
  (row.at(-2) ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '–' && code !== '');

describe('the document on accessibility', () => {
  it('judges every criterion of WCAG 2.2 A and AA, and every number of EN 301 549, exactly once', () => {
    const named = judged.flatMap(numbersOf).filter((number) => number !== '–');
    const needed = [wcag, software, documents].flatMap(numbers);
    expect(numbers(wcag)).toHaveLength(55);
    expect([...named].sort()).toEqual([...needed].sort());
  });

  it('gives each one of four verdicts, and a reason or a test', () => {
    for (const row of judged) {
      expect(verdicts, row.join(' | ')).toContain(verdictOf(row));
      if (verdictOf(row) === 'ondersteund' && codesOf(row).length === 0)
        expect(row.at(-1), row[0]).toMatch(/Geen proef/);
      if (verdictOf(row) !== 'ondersteund') expect(row.at(-1), row[0]).not.toBe('');
    }
  });

  it('has 1.4.4 and 1.4.10 supported for the app itself, with tests', () => {
    for (const number of ['1.4.4', '1.4.10']) {
      const row = judged.find(([first]) => first === number) ?? [];
      expect(verdictOf(row), number).toBe('ondersteund');
      expect(codesOf(row).length, number).toBeGreaterThan(0);
    }
  });

  it('names only tests that exist, by file and title', () => {
    for (const [code, file = '', title = ''] of tests) {
      expect(existsSync(path.join(root, file)), `${code}: ${file}`).toBe(true);
      expect(titlesIn(path.join(root, file)), `${code}: ${file}`).toContain(title);
    }
  });

  it('counts the tasks with the keyboard as they are', () => {
    const folder = path.join(root, 'docs/transcripts');
    // The life of a note is a test of its own (T2).
    const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'note-life.md');
    const parts = files.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(/^## /gm) ?? []);
    const [, , , about] = tests.find(([code]) => code === 'T1') ?? [];
    expect(about).toMatch(new RegExp(`^${parts.length} taken `));
  });

  it('uses each test that it lists, and lists each that it uses', () => {
    const used = new Set(judged.flatMap(codesOf));
    expect([...used].sort()).toEqual(tests.map(([code]) => code ?? '').sort());
    expect(new Set(tests.map(([code]) => code)).size).toBe(tests.length);
  });
});
