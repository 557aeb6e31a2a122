import type { Fact, FactType } from '../letter/fact.ts';
import { type FactGroup, factGroups } from '../settings.ts';

/** Which group a type of fact is listed in. A new type gets a line here; a new group a line in shared/settings.ts too. */
export const groupOfType: Readonly<Record<FactType, FactGroup>> = {
  person: 'person',
  country: 'country',
  territory: 'region',
  region: 'region',
  place: 'place',
  people: 'people',
  state: 'state',
  organisation: 'organisation',
  mission: 'mission',
  instrument: 'instrument',
  motion: 'motion',
  kamerstuk: 'kamerstuk',
  resolution: 'resolution',
  date: 'date',
  amount: 'amount',
  count: 'amount',
  sdg: 'sdg',
  abbreviation: 'abbreviation',
  law: 'law',
  proceedings: 'law',
  question: 'law',
  ruling: 'law',
  url: 'url',
};

export interface Group {
  readonly id: FactGroup;
  readonly facts: readonly Fact[];
}

/** The groups that have facts, in the order of the list; each fact is in one. */
export function grouped(facts: readonly Fact[]): Group[] {
  return factGroups
    .map((id) => ({ id, facts: facts.filter(({ type }) => groupOfType[type] === id) }))
    .filter((group) => group.facts.length > 0);
}
