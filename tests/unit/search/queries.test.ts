import { describe, expect, it } from 'vitest';
import { faultsOf, goldIndex, otherQueries, shippedQueries } from '../../../build/queries.ts';

/** Queries that readers made, with passages that must and must not be found; `npm run queries -- --details`. */
describe('queries that a reader made for the shipped letter', () => {
  const queries = shippedQueries();
  const index = goldIndex('bzdoc-151021554-15');

  it('are 23', () => {
    expect(queries).toHaveLength(23);
  });

  it.each(queries.map((query) => [query.query, query.kind, query] as const))('%s (%s)', (_, __, gold) => {
    expect(faultsOf(index, gold)).toEqual([]);
  });

  it('a passage that is missing, wrong or not first is a fault', () => {
    const [query] = queries;
    if (query === undefined) throw new Error('no query');
    expect(faultsOf(index, { ...query, must: ['De primaire verantwoordelijkheid voor de'] })).not.toEqual([]);
    expect(faultsOf(index, { ...query, mustNot: query.must })).toHaveLength(query.must.length);
    expect(faultsOf(index, { ...query, first: 'In Syrië is de Raad slechts' })).toHaveLength(1);
    expect(faultsOf(index, { ...query, suggestion: 'iets' })).toHaveLength(1);
  });
});

/**
 * Queries that another reader made for other letters before seeing a rule. Where search and that reader disagree, it is
 * by decision: digits inside a number are printed, so they are shown, as such (docs/adr/0013), and Bosnië is another
 * name of Bosnië-Herzegovina.
 */
describe('queries that a reader made for other letters', () => {
  const queries = otherQueries();
  const indexes = new Map([...new Set(queries.map(({ letter }) => letter))].map((name) => [name, goldIndex(name)]));
  const decided = ['500', '6%', '87', 'bosnie herzegovina'];

  it('are 160, for 16 letters', () => {
    expect(queries).toHaveLength(160);
    expect(indexes.size).toBe(16);
  });

  it.each(
    queries
      .filter(({ query }) => !decided.includes(query))
      .map((query) => [query.letter, query.query, query.kind, query] as const),
  )('%s: %s (%s)', (letter, _, __, gold) => {
    const index = indexes.get(letter);
    if (index === undefined) throw new Error(`no index of ${letter}`);
    expect(faultsOf(index, gold)).toEqual([]);
  });
});
