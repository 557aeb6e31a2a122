import { describe, expect, it } from 'vitest';
import type { Inline, Row } from '../../../src/shared/briefing/briefing.ts';
import { composeBriefing } from '../../../src/shared/briefing/compose.ts';
import type { partNames } from '../../../src/shared/briefing/layout.ts';
import type { EditorialRemark, Fact } from '../../../src/shared/letter/fact.ts';
import type { Language } from '../../../src/shared/settings.ts';
import { named, publishedOf } from '../facts/support.ts';
import { letterChoice } from './support/briefings.ts';

const published = publishedOf([
  'De motie-Kuzu is aangenomen. De heer Jansen vroeg op 15 november naar de FAQ.',
  'Zie Kamerstuk 26 150, nr. 168 van 3 mei, en Jemen.',
]);
const { facts } = published;

const parts = {
  ...letterChoice().parts,
  timeline: true,
  references: true,
  people: true,
  abbreviations: true,
  facts: true,
};
const bare = { ...parts, cover: false, passages: false, notes: false, metadata: false };

interface With {
  readonly language?: Language;
  readonly facts?: readonly Fact[];
  readonly editorial?: readonly EditorialRemark[];
}

const briefingOf = ({ language = 'nl', facts: own = facts, editorial = [] }: With = {}) =>
  composeBriefing({
    letter: published,
    facts: own,
    editorial,
    notes: [],
    choice: letterChoice({ parts: bare, language }),
    today: '2026-11-25',
  });

const spelled = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
const told = ({ name, lines, where }: Row): string[] => [
  spelled(name),
  ...lines.map(({ inlines }) => spelled(inlines)),
  where,
];
const rowsOf = (name: (typeof partNames)[number], among: With = {}): string[][] =>
  (briefingOf(among).parts.find((part) => part.name === name)?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? block.rows.map(told) : [],
  );

describe('the tables of a briefing', () => {
  it('name people with what is said of them, also where that is nothing', () => {
    expect(rowsOf('people')).toEqual([
      ['Jansen', 'alinea 1'],
      ['Kuzu', 'indiener van een motie', 'alinea 1'],
    ]);
    expect(rowsOf('people', { language: 'en' })).toEqual([
      ['Jansen', 'paragraph 1'],
      ['Kuzu', 'mover of a motion', 'paragraph 1'],
    ]);
  });

  it('say of an abbreviation that the letter does not write it out, or what it is by the editor', () => {
    expect(rowsOf('abbreviations')).toEqual([['FAQ', '[veelgestelde vragen]', 'Redactie', 'alinea 1']]);
    const unknown = { ...named(facts, 'FAQ'), expansion: null } as Fact;
    const sentence = 'De brief schrijft de afkorting niet uit.';
    expect(rowsOf('abbreviations', { facts: [unknown] })).toEqual([['FAQ', sentence, 'alinea 1']]);
  });

  it('put a date in its own words, and in brackets only a year that its name has', () => {
    const row = ['… is aangenomen. De heer Jansen vroeg op 15 november naar de FAQ.', 'alinea 1'];
    expect(rowsOf('timeline')[0]).toEqual(['15 november', ...row]);
    const inferred = (label: string): Fact => {
      const fact = named(facts, '15 november');
      return { ...fact, label, mentions: fact.mentions.map((one) => ({ ...one, basis: 'afgeleid' })) };
    };
    const [words = '', where = ''] = row;
    expect(rowsOf('timeline', { facts: [inferred('15 november 2018')] })).toEqual([
      ['15 november [2018]', words, 'Het jaar is afgeleid.', where],
    ]);
    expect(rowsOf('timeline', { facts: [inferred('15 november')] })).toEqual([['15 november', words, where]]);
  });

  it('have no words around a date that has none', () => {
    const alone = publishedOf(['15 november.', '- 3 mei']);
    const briefing = composeBriefing({
      letter: alone,
      facts: alone.facts,
      editorial: [],
      notes: [],
      choice: letterChoice({ parts: bare }),
      today: '2026-11-25',
    });
    const rows = briefing.parts.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === 'table' ? one.rows : [])),
    );
    expect(rows.map(({ lines }) => lines[0]?.inlines)).toEqual([
      [
        { kind: 'text', text: '15 november', bold: true },
        { kind: 'text', text: '.' },
      ],
      [{ kind: 'text', text: '3 mei', bold: true }],
    ]);
  });

  it('tell of a motion only what the letter says of it', () => {
    const motion = named(facts, 'motie Kuzu');
    const silent = { ...motion, about: null, answer: null } as Fact;
    expect(rowsOf('references', { facts: [silent] })).toEqual([
      ['Motie Kuzu', 'De brief noemt geen kamerstuk.', 'alinea 1'],
    ]);
    expect(rowsOf('references', { facts: [motion] })[0]).toContain('Wat ervan kwam: “De motie-Kuzu is aangenomen.”');
  });

  it('show a reference that lacks nothing in the words around it', () => {
    expect(rowsOf('references', { facts: [named(facts, '26150, nr. 168')] })).toEqual([
      ['Kamerstuk 26150, nr. 168', 'Zie Kamerstuk 26 150, nr. 168 van 3 mei, en Jemen.', 'alinea 2'],
    ]);
  });

  it('name the editor where there is no source, and leave a question open', () => {
    const paper = named(facts, '26150, nr. 168');
    const remark: EditorialRemark = {
      type: 'kamerstuk',
      identity: paper.identity,
      citation: 'Kamerstukken II 2018/19, 26150, nr. 168',
      status: 'checked',
      source: null,
      note: { nl: 'Is dit het stuk?', en: 'Is this the paper?' },
    };
    const rowWith = (fields: Partial<EditorialRemark>, language: Language = 'nl') =>
      rowsOf('references', { facts: [paper], editorial: [{ ...remark, ...fields }], language })[0]?.slice(1, -1);
    expect(rowWith({})).toEqual(['[Kamerstukken II 2018/19, 26150, nr. 168]', 'Redactie']);
    expect(rowWith({ source: 'kst-26150-168' })).toEqual([
      '[Kamerstukken II 2018/19, 26150, nr. 168]',
      'Redactie, bron: kst-26150-168',
    ]);
    expect(rowWith({ status: 'open' })).toEqual(['Mogelijk bedoeld? [Is dit het stuk?]', 'Redactie: niet nagegaan']);
    expect(rowWith({ status: 'open' }, 'en')?.[0]).toBe('Possibly meant? [Is this the paper?]');
  });

  it('leave no fact of the letter out, and have no part without facts', () => {
    const names = [
      ...rowsOf('facts'),
      ...rowsOf('timeline'),
      ...rowsOf('references'),
      ...rowsOf('people'),
      ...rowsOf('abbreviations'),
    ];
    expect(names.map(([name]) => name)).toHaveLength(facts.length);
    expect(rowsOf('facts')).toEqual([['Jemen', 'alinea 2']]);
    expect(briefingOf({ facts: [] }).parts).toEqual([]);
  });
});
