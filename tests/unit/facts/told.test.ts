import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/shared/facts/card.ts';
import { joined } from '../../../src/shared/facts/fields.ts';
import { mentionsIn } from '../../../src/shared/facts/letter-facts.ts';
import { shortfallOf } from '../../../src/shared/facts/missing.ts';
import { referenceOf } from '../../../src/shared/facts/reference.ts';
import { whatOf } from '../../../src/shared/facts/told.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import type { EditorialRemark, Fact } from '../../../src/shared/letter/fact.ts';
import type { Language } from '../../../src/shared/settings.ts';
import { factsOf, first, named } from './support.ts';

const paragraphs = [
  'De motie-Kuzu is aangenomen. De motie Voordewind c.s. (Kamerstuk 21 501-02, nr. 1929) verzoekt de regering de havens open te houden.',
  'De heer Jansen vroeg op 15 november en in mei 2018 naar de FAQ, EUR 500.000 en 151 lidstaten.',
  'De Wet open overheid en Handelingen II 2018/19, nr. 24, item 16.',
];
const facts = factsOf(paragraphs);
const all = facts.published.facts;

const card = (fact: Fact, language: Language = 'nl', among = facts) =>
  cardOf(among, fact, first(fact), language, messagesIn(language));
const told = (fact: Fact, language: Language = 'nl', among = facts): string =>
  card(fact, language, among)
    .fields.map(({ label, value }) => `${label}: ${value}`)
    .join(' | ');
const reference = (fact: Fact, among = facts) => referenceOf(among, fact, first(fact), 'nl', messagesIn('nl'));

describe('what is known of a fact, in Dutch and in English', () => {
  it.each([
    ['EUR 500.000', 'Waarde: €\u00a0500.000,00', 'Value: €500,000.00'],
    ['151 lidstaten', 'Waarde: 151 | Geteld: lidstaten', 'Value: 151 | Counted: lidstaten'],
    [
      'mei 2018',
      'Datum: mei 2018 | Van en tot en met: 1 mei 2018 – 31 mei 2018',
      'Date: mei 2018 | From and to: 1 May 2018 – 31 May 2018',
    ],
    ['15 november', 'Datum: 15 november', 'Date: 15 november'],
    ['FAQ', 'Voluit: veelgestelde vragen', 'In full: veelgestelde vragen'],
    ['Wet open overheid', 'Verwijzing: Wet open overheid', 'Reference: Wet open overheid'],
    [
      'Handelingen II 2018/19, nr. 24, item 16',
      'Verwijzing: Handelingen II 2018/19, nr. 24, item 16',
      'Reference: Handelingen II 2018/19, nr. 24, item 16',
    ],
    ['Jansen', '', ''],
    [
      'motie Voordewind c.s.',
      'Indiener: Voordewind c.s. | Kamer: Tweede Kamer | Gevraagd is: “verzoekt de regering de havens open te houden” | Wat ervan kwam: “De motie Voordewind c.s. (Kamerstuk 21 501-02, nr. 1929) verzoekt de regering de havens open te houden.” | Dossier en nr.: 21501-02, nr. 1929 | Verwijzing: Kamerstukken II 21501-02, nr. 1929',
      null,
    ],
  ])('%s', (label, dutch, english) => {
    expect(told(named(all, label))).toBe(dutch);
    if (english !== null) expect(told(named(all, label), 'en')).toBe(english);
  });

  it('of a motion that says neither what was asked nor what came of it is who moved it, and in which chamber', () => {
    const motion = { ...named(all, 'motie Kuzu'), about: null, answer: null, chamber: 'EK' } as Fact;
    expect(told(motion)).toBe('Indiener: Kuzu | Kamer: Eerste Kamer');
    expect(told(motion, 'en')).toBe('Moved by: Kuzu | Chamber: Senate (Eerste Kamer)');
  });

  it('of a stretch of time of which no one knows the year has no days', () => {
    expect(told({ ...named(all, 'mei 2018'), from: '', to: '' } as Fact)).toBe('Datum: mei 2018');
  });

  it('of an abbreviation that no one writes out is nothing', () => {
    const unknown = { ...named(all, 'FAQ'), expansion: null } as Fact;
    expect(told(unknown)).toBe('');
    expect(whatOf(facts, unknown, messagesIn('nl'))).toBe('');
  });

  it('joins names with a comma and a word', () => {
    expect(
      [[], ['Kuzu'], ['Kuzu', 'Van Ojik'], ['Kuzu', 'Van Ojik', 'Ploumen']].map((names) => joined(names, 'en')),
    ).toEqual(['', 'Kuzu', 'Kuzu en Van Ojik', 'Kuzu, Van Ojik en Ploumen']);
  });
});

describe('what a list says of a fact', () => {
  it.each([
    ['Kuzu', 'indiener van een motie', 'mover of a motion'],
    ['Jansen', '', ''],
    ['FAQ', 'veelgestelde vragen', 'veelgestelde vragen'],
    ['Wet open overheid', 'wet of regeling', 'law or regulation'],
    ['Handelingen II 2018/19, nr. 24, item 16', 'Handelingen', 'Proceedings (Handelingen)'],
    ['mei 2018', 'maand', 'month'],
  ])('%s: “%s”', (label, dutch, english) => {
    expect(whatOf(facts, named(all, label), messagesIn('nl'))).toBe(dutch);
    expect(whatOf(facts, named(all, label), messagesIn('en'))).toBe(english);
  });
});

describe('the other names in print', () => {
  const printed = ['VN', 'Verenigde Naties', 'de Verenigde Naties', 'NAVO', 'Noord-Atlantische Verdragsorganisatie'];
  const among = factsOf([`Naties: ${printed.join(', ')}. Verenigde Naties (VN).`]);
  const { text } = among.published.letter;
  const fact = (...forms: string[]): Fact => ({
    type: 'organisation',
    identity: 'x',
    label: 'Naties',
    basis: 'letterlijk',
    mentions: forms.map((form) => {
      const start = text.indexOf(form);
      return { start, end: start + form.length, basis: 'letterlijk' };
    }),
  });

  it('are three at most, abbreviations first, then the shortest', () => {
    expect(whatOf(among, fact('Naties', 'Verenigde Naties', 'VN'), messagesIn('nl'))).toBe(
      '3 keer, ook als “VN” en “Verenigde Naties”',
    );
    const forms = whatOf(among, fact(...printed), messagesIn('nl')).match(/“[^”]+”/g);
    expect(forms).toHaveLength(3);
    expect(forms?.[0]).toBe('“VN”');
    // Before a shorter name too.
    expect(whatOf(among, fact('Naties', 'N', 'VN'), messagesIn('nl'))).toBe('3 keer, ook als “VN” en “N”');
  });
});

describe('a date of which the year was inferred', () => {
  const dated = (label: string) => {
    const fact = named(all, label);
    const [mention] = fact.mentions;
    if (mention === undefined) throw new Error('nowhere');
    return cardOf(facts, fact, { ...mention, basis: 'afgeleid' }, 'nl', messagesIn('nl')).gap?.sentence;
  };

  it('says that the letter has no year, unless it prints one', () => {
    expect(dated('15 november')).toBe(messagesIn('nl').facts.missingSentence.year);
    expect(dated('mei 2018')).toBeUndefined();
  });
});

describe('what an editor found', () => {
  const remark = (fields: Partial<EditorialRemark>): EditorialRemark => ({
    type: 'motion',
    identity: 'Kuzu',
    citation: 'Kamerstukken II 2018/19, 21501-02, nr. 1930',
    status: 'checked',
    source: 'kst-21501-02-1930',
    note: { nl: 'Zie de stemming.', en: 'See the vote.' },
    ...fields,
  });
  const gapWith = (fields: Partial<EditorialRemark>, language: Language = 'nl') => {
    const among = factsOf(paragraphs, { editorial: [remark(fields)] });
    const { gap } = card(named(among.published.facts, 'motie Kuzu'), language, among);
    return {
      note: gap?.note,
      sentence: gap?.sentence,
      fields: gap?.fields.map(({ label, value }) => `${label}: ${value}`),
    };
  };

  it('fills the gap, with its source and its note', () => {
    expect(gapWith({})).toEqual({
      sentence: 'De brief noemt geen kamerstuk.',
      note: 'Zie de stemming.',
      fields: ['Bedoeld is: Kamerstukken II 2018/19, 21501-02, nr. 1930', 'Bron: kst-21501-02-1930'],
    });
    expect(gapWith({}, 'en').note).toBe('See the vote.');
  });

  it('has no source where the editor named none', () => {
    const fields = ['Bedoeld is: Kamerstukken II 2018/19, 21501-02, nr. 1930'];
    expect(gapWith({ source: null, note: null })).toMatchObject({ note: null, fields });
  });

  it('is not said where nothing was found', () => {
    expect(gapWith({ citation: null }).fields).toEqual([]);
    expect(gapWith({ status: 'open', note: null })).toMatchObject({ note: null, fields: [] });
  });

  it('that is a question is told as one, and not as a note', () => {
    expect(gapWith({ status: 'open' })).toMatchObject({ note: null, fields: ['Mogelijk bedoeld?: Zie de stemming.'] });
  });
});

describe('the reference to a motion', () => {
  const motion = named(all, 'motie Voordewind c.s.');

  it('is its Kamerstuk, after its name', () => {
    const text = 'Motie Voordewind c.s., Kamerstukken II 21501-02, nr. 1929';
    expect(reference(motion)).toEqual({ text, editorial: false });
  });

  it('is a passage where the letter does not have the paper', () => {
    const among = factsOf(paragraphs, { facts: all.filter(({ type }) => type !== 'kamerstuk') });
    expect(shortfallOf(among, motion)).toBe('kamerstuk');
    expect(reference(motion, among).text).toBe('“motie Voordewind c.s. (Kamerstuk 21 501-02, nr. 1929)”, in: alinea 1');
  });
});

describe('the mentions in a stretch of the text', () => {
  const { text } = facts.published.letter;
  const between = (from: string, to: string): string[] =>
    mentionsIn(facts, { start: text.indexOf(from), end: text.indexOf(to) }).map(({ fact }) => fact.label);

  it('are those that begin in it, the longest first where two begin together', () => {
    expect(between('De motie-Kuzu', 'De motie Voordewind')).toEqual(['motie Kuzu', 'Kuzu']);
    expect(between('FAQ', 'EUR')).toEqual(['FAQ']);
    expect(between('is aangenomen', 'motie Voordewind')).toEqual([]);
    expect(mentionsIn(facts, { start: 0, end: text.length })).toEqual(facts.mentions);
  });
});
