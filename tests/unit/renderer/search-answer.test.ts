import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageDataOf } from '../../../src/renderer/page-data.ts';
import { answerTo, handedOver } from '../../../src/renderer/search/answer.ts';
import type { PublishedLetter } from '../../../src/shared/letter/published.ts';
import { buildIndex } from '../../../src/shared/search/index.ts';

const folder = path.resolve(import.meta.dirname, '../../../resources/letters/bzdoc-151021554-15');
const published: PublishedLetter = JSON.parse(readFileSync(path.join(folder, 'letter.json'), 'utf8'));
const index = buildIndex(published);
const { outline } = pageDataOf(published);
const ask = (query: string, sort: 'section' | 'relevance' = 'section') =>
  answerTo(index, outline, { query, options: {}, sort });

describe('an answer', () => {
  it('has the hits by place, with where they stand', () => {
    const { answer } = ask('syrie');
    const printed = [...answer.starts].map((start, at) => published.letter.text.slice(start, answer.ends[at]));
    expect(printed).toEqual(Array(8).fill('Syrië'));
    expect([...answer.starts]).toEqual([...answer.starts].sort((a, b) => a - b));
    expect(answer.rows.map(({ where }) => where)).toEqual([1, 6, 6, 6, 10, 17, 29, 37]);
    expect([answer.paragraphs, answer.outside]).toEqual([6, false]);
    const titles = [...answer.entries].map((entry) => outline[entry]?.title || outline[entry]?.kind);
    expect(titles).toEqual([
      'introduction',
      ...Array(4).fill('Veiligheid voor burgers, wereldwijd'),
      'Rechtvaardigheid en gerechtigheid',
      'VN-hervormingen: transparantie en effectiviteit',
      'Tot slot',
    ]);
  });

  it('lists the same hits in another order, and the order says which', () => {
    const [bySection, byRelevance] = [ask('raad').answer, ask('raad', 'relevance').answer];
    expect([...byRelevance.starts]).toEqual([...bySection.starts]);
    expect([...bySection.order]).toEqual([...bySection.starts.keys()]);
    expect([...byRelevance.order].sort((a, b) => a - b)).toEqual([...bySection.order]);
  });

  it('knows what stands outside the paragraphs', () => {
    const { answer } = ask('koninkrijk der nederlanden');
    expect(answer.outside).toBe(true);
    expect(outline[answer.entries[0] ?? -1]?.kind).toBe('letterhead');
  });

  it('still has its rows after its numbers were handed over', () => {
    const { answer, rows } = ask('raad');
    structuredClone(answer, { transfer: handedOver(answer) });
    expect(answer.order.length).toBe(0);
    expect(rows(0, 3)).toHaveLength(3);
    expect(rows(2, 3)[0]?.words.toLowerCase()).toBe('raad');
  });

  it('shows the beginning of a long word that a hit stands in', () => {
    const row = ask('raad').answer.rows.find(({ after }) => after.startsWith('2018/'));
    expect(row?.before).toMatch(/veiligheids$/);
  });

  it.each(['', '  ', '👩‍👩‍👧', '<b>', '"', '((((', '\\', 'شكرا', 'x'.repeat(10_000)])('takes any text: %j', (query) => {
    const { answer } = ask(query);
    expect(answer.rows.length).toBe(Math.min(200, answer.starts.length));
  });
});
