import { describe, expect, it } from 'vitest';
import { dossiersOf } from '../../../src/shared/dossier/dossier.ts';
import { slug, topicsOf } from '../../../src/shared/dossier/topics.ts';
import type { Fact, NameType } from '../../../src/shared/letter/fact.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

/** A fact at every place where its words stand. */
function named(text: string, type: NameType, label: string, identity = label): Fact {
  return { type, identity, label, basis: 'letterlijk', mentions: mentionsOf(text, label) };
}

const mentionsOf = (text: string, words: string, flags = 'gu') =>
  [...text.matchAll(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, flags))].map(({ index }) => ({
    start: index,
    end: index + words.length,
    basis: 'letterlijk' as const,
  }));

/** A resolution with a number and no year, wherever "resolutie 2451" stands, also at the start of a heading. */
const resolution = (text: string, number: string): Fact => ({
  type: 'resolution',
  identity: number,
  label: `resolutie ${number}`,
  basis: 'letterlijk',
  number,
  year: null,
  mentions: mentionsOf(text, `resolutie ${number}`, 'giu'),
});

const letterOf = (body: string) => parseLetter(`Geachte voorzitter,\n\n${body}\n`);
const names = (body: string, facts: (text: string) => Fact[] = () => []): string[] => {
  const letter = letterOf(body);
  return topicsOf(letter, facts(letter.text)).map(({ name }) => name);
};

describe('topics', () => {
  it('are the names and themes in bold', () => {
    const found = names('Over **Jemen** en **seksueel geweld** en **MH17** spraken wij.', (text) => [
      named(text, 'country', 'Jemen', 'YE'),
    ]);
    expect(found).toEqual(['Jemen', 'Seksueel geweld', 'MH17']);
  });

  it('has the usual name of a country that the letter prints in capitals', () => {
    const found = names('Over de **VS** spraken wij.', (text) => [
      {
        type: 'country',
        identity: 'US',
        label: 'Verenigde Staten',
        basis: 'genormaliseerd',
        mentions: [{ start: text.indexOf('VS'), end: text.indexOf('VS') + 2, basis: 'genormaliseerd' }],
      },
    ]);
    expect(found).toEqual(['Verenigde Staten']);
  });

  it.each([
    ['a quotation', 'Onder het motto "**niet spreken over mensen**" gingen wij.'],
    ['a quotation in Dutch marks', 'Het heet „**samen tegen geweld**” daar.'],
    ['a lone word in small letters', 'Dat is **niet** gebeurd.'],
    ['a sentence', 'Er was **geen steun, ook niet later**, voor dit plan.'],
    ['a whole paragraph', '**Vervolg van het beleid**\n\nWij gaan door.'],
    ['a heading', '### **Veiligheid voor burgers**\n\nWij gaan door.'],
  ])('is none: %s', (_what, body) => {
    expect(names(body)).toEqual([]);
  });

  it('is none: the state as which one acted, a date', () => {
    const found = names('KNL trad op als **Koninkrijk** in **2018** daar.', (text) => [
      named(text, 'state', 'Koninkrijk', 'NL (Koninkrijk)'),
      {
        type: 'date',
        identity: '2018',
        label: '2018',
        basis: 'letterlijk',
        granularity: 'year',
        from: '2018-01-01',
        to: '2018-12-31',
        mentions: [{ start: text.indexOf('2018'), end: text.indexOf('2018') + 4, basis: 'letterlijk' }],
      },
    ]);
    expect(found).toEqual([]);
  });

  it('are also the matters that a letter lists by name, without their articles', () => {
    expect(names('Wij kwamen op (in kwesties als MH17, Skripal en de OPCW-hack). Ook later.')).toEqual([
      'MH17',
      'Skripal',
      'OPCW-hack',
    ]);
    expect(names('Thema’s als voldoende water voor iedereen die daar woont vragen tijd.')).toEqual([]);
  });

  it('are every country of the paragraphs, after the topics and by name, once', () => {
    const found = names('Over **Jemen**. Ook Zweden, België en Jemen deden mee.', (text) => [
      named(text, 'country', 'Jemen', 'YE'),
      named(text, 'country', 'Zweden', 'SE'),
      named(text, 'country', 'België', 'BE'),
    ]);
    expect(found).toEqual(['Jemen', 'België', 'Zweden']);
  });

  it('has ids made of the name, the same each time', () => {
    expect(slug('Zuid-Sudan')).toBe('zuid-sudan');
    expect(slug('Haïti (noord)')).toBe('haiti-noord');
    const letter = letterOf('Over **Syrië** en **MH17**. Later MH17-dossiers.');
    expect(topicsOf(letter, [])).toEqual(topicsOf(letter, []));
    expect(topicsOf(letter, []).map(({ id }) => id)).toEqual(['syrie', 'mh17']);
  });

  it('looks for words as words: in MH17-dossier, not in MH170', () => {
    const letter = letterOf('Over **MH17**.\n\nHet MH17-dossier.\n\nVlucht MH170.');
    expect(topicsOf(letter, [])[0]?.mentions).toHaveLength(2);
  });
});

describe('dossiers', () => {
  const letter = letterOf(
    'Over **Jemen** kwam resolutie 2451.\n\n### Honger\n\nEen ander punt.\n\nOok resolutie 2451 hielp Jemen niet.\n\nVan resolutie 2451 leren wij.',
  );
  const facts = [named(letter.text, 'country', 'Jemen', 'YE'), resolution(letter.text, '2451')];
  const [jemen] = dossiersOf({ letter, facts, editorial: [] });

  it('has each paragraph that names it, with its number and its section', () => {
    expect(jemen?.passages.map(({ paragraph, section }) => [paragraph, section])).toEqual([
      [1, null],
      [3, 'Honger'],
    ]);
    for (const { start, end } of jemen?.passages ?? []) expect(letter.text.slice(start, end)).toContain('Jemen');
  });

  it('has the facts in its passages, but not itself, and where else they are spoken of', () => {
    expect(jemen?.facts).toEqual(['resolution 2451']);
    expect(jemen?.references).toEqual(['resolution 2451']);
    expect(jemen?.seeAlso).toEqual([{ paragraph: 4, key: 'resolution 2451' }]);
  });

  it('has a passage before the first paragraph without a number, and no other place there', () => {
    const early = letterOf('### Resolutie 2451\n\n- Jemen kreeg resolutie 2451;\n\nDaar is Jemen.');
    const [found] = dossiersOf({
      letter: early,
      facts: [named(early.text, 'country', 'Jemen', 'YE'), resolution(early.text, '2451')],
      editorial: [],
    });
    expect(found?.passages.map(({ start, end, paragraph }) => [early.text.slice(start, end), paragraph])).toEqual([
      ['Jemen kreeg resolutie 2451;', null],
      ['Daar is Jemen.', 1],
    ]);
    expect(found?.seeAlso).toEqual([]);
  });
});
