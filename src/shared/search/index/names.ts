import type { Fact, FactType } from '../../letter/fact.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Span } from '../../span.ts';
import { foldWords } from '../fold.ts';

/**
 * Names of one thing in a letter, as its facts have them: KNL and Koninkrijk, Raad and VN-Veiligheidsraad, an
 * abbreviation and what it stands for. Whoever looks for one finds the others too, marked as such.
 */
export interface Names {
  /** Places of the other names of what a folded name names; empty where it has none. */
  othersOf(name: string): readonly NamedPlace[];
  /** Most words that a name has. */
  readonly longest: number;
}

export interface NamedPlace extends Span {
  /** The name printed there, folded. */
  readonly name: string;
}

/** Types whose printings are names, one as good as the other. People are not: half a name is not another person's. */
const named: readonly FactType[] = [
  'country',
  'territory',
  'region',
  'place',
  'people',
  'state',
  'organisation',
  'mission',
  'instrument',
  'abbreviation',
];

export function namesOf({ text }: Pick<Letter, 'text'>, facts: readonly Fact[]): Names {
  const groups = new Map<string, NamedPlace[][]>();
  let longest = 1;
  for (const fact of facts) {
    if (!named.includes(fact.type)) continue;
    const places = placesOf(fact, text);
    const names = new Set(places.map(({ name }) => name));
    if (fact.type === 'abbreviation' && fact.expansion !== null) names.add(foldWords(fact.expansion));
    if (names.size < 2) continue;
    for (const name of names) {
      groups.set(name, [...(groups.get(name) ?? []), places]);
      longest = Math.max(longest, name.split(' ').length);
    }
  }
  return {
    longest,
    othersOf: (name) => (groups.get(name) ?? []).flat().filter((place) => place.name !== name),
  };
}

function placesOf(fact: Fact, text: string): NamedPlace[] {
  const definition = fact.type === 'abbreviation' && fact.definition !== null ? [fact.definition] : [];
  return [...fact.mentions, ...definition].map(({ start, end }) => ({
    start,
    end,
    name: foldWords(text.slice(start, end)),
  }));
}
