import { describe, expect, it } from 'vitest';
import { abbreviations, riskyAbbreviations } from '../../../src/shared/letter/reference/abbreviations.ts';
import { ambiguousAbbreviations } from '../../../src/shared/letter/reference/ambiguous.ts';
import { instruments, riskyInstruments } from '../../../src/shared/letter/reference/instruments.ts';
import { laws } from '../../../src/shared/letter/reference/laws.ts';
import { missions, riskyMissions } from '../../../src/shared/letter/reference/missions.ts';
import { organisations, parties, riskyOrganisations } from '../../../src/shared/letter/reference/organisations.ts';
import { itemSet, items, type Named, named, rows } from '../../../src/shared/letter/reference/rows.ts';

const printed = (of: Named): readonly string[] => [
  of.name,
  ...of.forms,
  ...of.abbreviations,
  ...(of.expansion === undefined ? [] : [of.expansion]),
];

const tables = { organisation: organisations, party: parties, mission: missions, instrument: instruments };

/** Every printed form with its owners, each as "table name". */
const owners = new Map<string, Set<string>>();
const own = (form: string, owner: string): void => {
  owners.set(form, (owners.get(form) ?? new Set()).add(owner));
};
for (const [table, all] of Object.entries(tables)) {
  for (const one of all) for (const form of printed(one)) own(form, `${table} ${one.name}`);
}
for (const law of laws) for (const form of [law.name, ...law.forms, ...law.abbreviations]) own(form, `law ${law.name}`);
for (const { abbreviation, expansion } of abbreviations) own(abbreviation, `abbreviation ${expansion}`);

const twice = (words: readonly string[]): readonly string[] => words.filter((word, i) => words.indexOf(word) !== i);
const capitals = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0;

describe('reference tables', () => {
  it.each(Object.entries(tables))('name no %s twice, and no form of it twice', (_, all) => {
    expect(twice(all.map(({ name }) => name))).toEqual([]);
    expect(all.flatMap((one) => twice(printed(one)))).toEqual([]);
  });

  it('name no law and no abbreviation twice', () => {
    expect(twice(laws.map(({ name }) => name))).toEqual([]);
    expect(laws.flatMap((law) => twice([law.name, ...law.forms, ...law.abbreviations]))).toEqual([]);
    expect(twice(abbreviations.map(({ abbreviation, expansion }) => `${abbreviation} ${expansion}`))).toEqual([]);
  });

  it('list every form that has more than one owner, with all of them, and no other', () => {
    const shared = [...owners].filter(([, of]) => of.size > 1).map(([form, of]) => [form, [...of].sort()]);
    const listed = [...ambiguousAbbreviations].map(([form, of]) => [
      form,
      of.map(({ table, name }) => `${table} ${name}`).sort(),
    ]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(shared));
  });

  it.each([
    ['organisation', riskyOrganisations],
    ['mission', riskyMissions],
    ['instrument', riskyInstruments],
    ['abbreviation', riskyAbbreviations],
  ])('call risky no %s that they do not hold', (table, risky) => {
    const held = (form: string): boolean =>
      [...(owners.get(form) ?? [])].some((of) => of.startsWith(`${table} `) || of.startsWith('party '));
    expect([...risky].filter((form) => !held(form))).toEqual([]);
  });

  it('hold only abbreviations with two capitals, and countries in capitals', () => {
    expect(abbreviations.filter(({ abbreviation }) => capitals(abbreviation) < 2)).toEqual([]);
    expect(missions.filter(({ country }) => country !== undefined && !/^[A-Z]{2}$/.test(country))).toEqual([]);
  });

  it('hold no form without a capital', () => {
    const forms = Object.values(tables).flatMap((all) =>
      all.flatMap(({ name, forms, abbreviations: short }) => [name, ...forms, ...short]),
    );
    expect(forms.filter((form) => capitals(form) === 0)).toEqual([]);
  });
});

describe('rows', () => {
  it('read cells and items, and leave out what a row leaves out', () => {
    expect(named('\n# group\nA | b; c | D | e\nF | | G\nH\n')).toEqual([
      { name: 'A', forms: ['b', 'c'], abbreviations: ['D'], expansion: 'e' },
      { name: 'F', forms: [], abbreviations: ['G'] },
      { name: 'H', forms: [], abbreviations: [] },
    ]);
    expect([...itemSet('\n# group\na; b\nc\n')]).toEqual(['a', 'b', 'c']);
  });

  it.each(['A | b | c', '| b', 'A | ', 'A |  b', ' A', 'A\t'])('refuse the malformed row %j', (row) => {
    expect(() => rows(row, 2)).toThrow();
  });

  it.each(['a; ', 'a;; b', 'a; a'])('refuse the malformed cell %j', (cell) => {
    expect(() => items(cell)).toThrow();
  });
});
