import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { format, place, publish } from '../../../build/letter.ts';
import { faultsOf } from './invariants.ts';

/** The shipped letter against the gold standard that was made by reading it. */
const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, 'resources/letters/bzdoc-151021554-15');
const gold = JSON.parse(readFileSync(path.join(root, 'tests/gold/bzdoc-151021554-15/gold.json'), 'utf8'));
const published = publish(folder);
const { letter } = published;
const words = (text: string): string[] => text.split(/\s+/);
const textOf = ({ start, end }: { start: number; end: number }): string => letter.text.slice(start, end);
const paragraphs = letter.blocks.filter(({ kind }) => kind === 'paragraph').map(textOf);

describe('the shipped letter', () => {
  it('is in letter.json as its source reads', () => {
    expect(readFileSync(path.join(folder, 'letter.json'), 'utf8')).toBe(format(published));
  });

  it('has the front matter of the gold standard', () => {
    const { sender, recipient, reference, date, subject, signatories } = gold.front_matter;
    expect(letter.frontMatter).toEqual({
      sender: sender.organisation.text,
      recipient: recipient.name,
      reference: reference.value,
      date: date.iso,
      subject: subject.text,
      signatories: signatories.map(({ name, office }: { name: string; office: string }) => ({ name, office })),
    });
  });

  it('has its 15 headings with the level intended', () => {
    const wanted = gold.sections.filter(({ kind }: { kind: string }) => kind === 'section');
    expect(wanted).toHaveLength(15);
    const headings = letter.blocks.flatMap((block) => (block.kind === 'heading' ? [[textOf(block), block.level]] : []));
    expect(headings).toEqual(
      wanted.map((section: { text: string; level_intended: number }) => [section.text, section.level_intended]),
    );
  });

  it('has its 39 paragraphs, each with its first words and its number of words', () => {
    expect(paragraphs.map((text) => [words(text).slice(0, 6).join(' '), words(text).length])).toEqual(
      gold.paragraphs.map(({ first6, words: count }: { first6: string; words: number }) => [first6, count]),
    );
  });

  it('has the three cut paragraphs whole', () => {
    for (const { rejoined_full: whole } of gold.page_furniture.interruptions)
      expect(paragraphs).toContain(whole.replace(/\*/g, ''));
  });

  it('has the furniture once, in the letterhead', () => {
    expect(letter.text.split('BZDOC-151021554-15')).toHaveLength(2);
    expect(letter.text.split('Onze Referentie')).toHaveLength(2);
  });

  it('has the two columns of signatures in the order of the source', () => {
    expect(letter.blocks.flatMap((block) => (block.kind === 'signature' ? [[block.role, textOf(block)]] : []))).toEqual(
      [
        ['office', 'De Minister van Buitenlandse Zaken,'],
        ['office', 'De Minister voor Buitenlandse Handel\nen Ontwikkelingssamenwerking,'],
        ['name', 'Stef Blok'],
        ['name', 'Sigrid A.M. Kaag'],
      ],
    );
  });

  it('marks its English and no Dutch', () => {
    expect(letter.marks.filter(({ kind }) => kind === 'language').map(textOf)).toEqual([
      'Fact Finding Mission',
      'early warning',
      'rules based order',
      'Secretary of State',
      'hate speech',
      'rule of law/accountability',
      "United Nations Investigative Team for Accountability of Da'esh",
      'Action for Peacekeeping',
      'peacekeeping intelligence',
      'Small Island Developing States',
      'Small Island Developing States',
      'Travel Information Portal',
      'Passenger Name Records',
      'Sustainable Development Goals',
      'high-level',
      'legacy',
    ]);
  });

  it('keeps every word of its source but the furniture', () => {
    const source = readFileSync(path.join(folder, 'source.md'), 'utf8');
    const bare = source
      .replace(/<\/?sup>|[*#<>]/g, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const counts = (list: readonly string[]): Map<string, number> => {
      const map = new Map<string, number>();
      for (const word of list) map.set(word, (map.get(word) ?? 0) + 1);
      return map;
    };
    const missing = [...counts(bare)].filter(([word, count]) => (counts(words(letter.text)).get(word) ?? 0) !== count);
    expect(missing).toEqual([
      ['Onze', 5],
      ['Referentie', 4],
      ['BZDOC-151021554-15', 4],
    ]);
  });

  it('places each remark on its words', () => {
    const surfaces: string[] = gold.ocr_errors.map(({ surface }: { surface: string }) => surface);
    for (const remark of published.remarks) {
      expect(
        surfaces.some((surface) => surface.includes(textOf(remark))),
        textOf(remark),
      ).toBe(true);
    }
    expect(published.remarks).toHaveLength(18);
    expect(published.citation?.text).toBe('Kamerstukken II 2018/19, 26150, nr. 180');
  });

  it('refuses a remark whose words are not there, or there twice', () => {
    const remark = { quote: 'Raad', before: 'de ', after: '', likely: 'raad', note: null, certain: true };
    expect(() => place(remark, letter.text)).toThrow('more than once');
    expect(() => place({ ...remark, quote: 'Rood' }, letter.text)).toThrow('not found');
  });

  it('keeps every rule of a letter', () => {
    expect(faultsOf(letter)).toEqual([]);
  });
});
