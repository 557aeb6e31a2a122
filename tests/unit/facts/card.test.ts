import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/shared/facts/card.ts';
import { letterFactsOf } from '../../../src/shared/facts/letter-facts.ts';
import { shortfallOf } from '../../../src/shared/facts/missing.ts';
import { referenceOf } from '../../../src/shared/facts/reference.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import type { Fact } from '../../../src/shared/letter/fact.ts';
import type { PublishedLetter } from '../../../src/shared/letter/published.ts';

const folder = path.resolve(import.meta.dirname, '../../../resources/letters/bzdoc-151021554-15');
const published: PublishedLetter = JSON.parse(readFileSync(path.join(folder, 'letter.json'), 'utf8'));
const facts = letterFactsOf(published);
const nl = messagesIn('nl');

const paper = (identity: string, among = facts): Fact => {
  const fact = among.byKey.get(`kamerstuk ${identity}`);
  if (fact === undefined) throw new Error(`no kamerstuk ${identity}`);
  return fact;
};
const first = (fact: Fact) => fact.mentions[0] ?? { start: 0, end: 0, basis: 'letterlijk' as const };
const card = (fact: Fact, among = facts) => cardOf(among, fact, first(fact), 'nl', nl);
const reference = (fact: Fact, among = facts) => referenceOf(among, fact, first(fact), 'nl', nl);
/** The same letter before an editor looked at it. */
const unchecked = letterFactsOf({ ...published, editorial: [] });

describe('the card of a reference', () => {
  it('says what is missing, and what an editor found as ours, with its source', () => {
    const { gap } = card(paper('21501-02'));
    expect(gap?.sentence).toBe('Het nummer ontbreekt.');
    expect(gap?.fields).toMatchObject([
      { label: 'Bedoeld is', value: 'Kamerstukken II 2018/19, 21501-02, nr. 1929', basis: 'redactie', ours: true },
      { label: 'Bron' },
    ]);
  });

  it('sees a chapter that the letter leaves out', () => {
    expect(shortfallOf(facts, paper('34775-20'))).toBe('chapter');
    expect(shortfallOf(unchecked, paper('34775-20', unchecked))).toBeNull();
    expect(shortfallOf(facts, paper('26150-168'))).toBeNull();
    const found = (citation: string, fields: object = {}) => {
      const among = letterFactsOf({
        ...published,
        editorial: [{ type: 'kamerstuk', identity: '34775-20', citation, status: 'checked', source: null, note: null }],
      });
      return shortfallOf(among, { ...paper('34775-20'), ...fields } as Fact);
    };
    expect(found('Kamerstukken II 2017/18, 34775 V, nr. 20')).toBe('chapter');
    // One that it does have, or that is no chapter.
    expect(found('Kamerstukken II 2017/18, 34775 V, nr. 20', { sub: 'V' })).toBeNull();
    expect(found('Kamerstukken II 2017/18, 34775-120')).toBeNull();
    expect(found('34775 Vaststelling')).toBeNull();
  });

  it('keeps an open question a question', () => {
    const { found, gap } = card(paper('22045-290'));
    expect(gap).toBeNull();
    expect(found).toMatchObject([{ label: 'Mogelijk bedoeld?', ours: true }]);
    expect(found[0]?.value).toContain('niet nagegaan');
  });

  it('has each value with its basis, but for sources', () => {
    for (const fact of published.facts) {
      const { fields, gap, found, printed } = card(fact);
      expect(printed).toBe(published.letter.text.slice(first(fact).start, first(fact).end).replace(/\s+/g, ' '));
      for (const field of [...fields, ...found, ...(gap?.fields ?? [])])
        if (field.label !== nl.facts.fields.source) expect(field.basis, `${fact.label}: ${field.label}`).not.toBeNull();
    }
  });
});

describe('the reference to copy', () => {
  it('is what was checked, and says that it is the editor’s', () => {
    expect(reference(paper('21501-02'))).toEqual({
      text: 'Kamerstukken II 2018/19, 21501-02, nr. 1929',
      editorial: true,
    });
  });

  it('is what is printed where the rest is an open question', () => {
    expect(reference(paper('22045-290'))).toEqual({ text: 'Kamerstukken II 22045, nr. 290', editorial: false });
    const asked = published.editorial.map((one) =>
      one.identity === '22045-290' ? { ...one, citation: 'Kamerstukken II 22054, nr. 290' } : one,
    );
    const among = letterFactsOf({ ...published, editorial: asked });
    expect(reference(paper('22045-290', among), among).text).toBe('Kamerstukken II 22045, nr. 290');
  });

  it('never has a number that is neither printed nor checked', () => {
    for (const among of [facts, unchecked]) {
      const known = among.published.letter.text + JSON.stringify(among.published.editorial) + published.citation?.text;
      for (const fact of among.published.facts) {
        if (fact.type === 'motion' || fact.type === 'date') continue; // labels of ours
        const numbers = reference(fact, among).text.match(/\d+/g) ?? [];
        const places = new Set(among.published.letter.blocks.flatMap((one) => ('number' in one ? [one.number] : [])));
        for (const number of numbers)
          expect(
            known.replace(/\s/g, '').includes(number) || places.has(Number(number)),
            `${fact.label}: ${number}`,
          ).toBe(true);
      }
    }
    // An incomplete paper that no one checked is quoted with its place, not cited.
    expect(reference(paper('35000-XVII', unchecked), unchecked).text).toMatch(
      /^“Kamerstuk 35 000; nr\. XVII”, in: .*alinea 3$/,
    );
  });
});
