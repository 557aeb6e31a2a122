import { alphabet } from '../alphabet.ts';
import type { Fact } from '../letter/fact.ts';

/**
 * The order of a group's list: names as a Dutch index has them, under the main word (Van den Hul under H, digits by
 * value); dates by time; amounts, counts and goals by number; motions in the order of the letter.
 */
export function sorted(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => byKind(a, b) || place(a) - place(b));
}

function byKind(a: Fact, b: Fact): number {
  if (a.type === 'motion' && b.type === 'motion') return place(a) - place(b);
  if (a.type === 'date' && b.type === 'date') return compare(a.from, b.from) || compare(b.to, a.to);
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== null && y !== null && a.type === b.type) return x - y;
  if (a.type !== b.type && (a.type === 'amount' || b.type === 'amount')) return a.type === 'amount' ? -1 : 1;
  return alphabet.compare(indexWord(a), indexWord(b)) || alphabet.compare(a.label, b.label);
}

const numberOf = (fact: Fact): number | null =>
  fact.type === 'amount' || fact.type === 'count' ? fact.value : fact.type === 'sdg' ? fact.number : null;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const place = (fact: Fact): number => fact.mentions[0]?.start ?? 0;

const particles =
  /^(?:(?:van|von|de|den|der|het|ten|ter|te|op|in|aan|uit|bij|'t|’t|'s|’s|la|le|du|des|di|el|al)\s+)+(?=\S)/iu;

/**
 * The words that a fact is listed under. A person is under the surname, which follows given names and initials; what
 * stands before it in small letters (tussenvoegsels) does not count, also where it has a capital.
 */
export function indexWord(fact: Fact): string {
  if (fact.type === 'person') return surname(fact.label);
  return fact.label.replace(/^['‘’"“”(]+/u, '').replace(/^(?:de|het|een)\s+(?=\p{Lu})/u, '');
}

/** "Sigrid A.M. Kaag" → "Kaag, Sigrid A.M."; "Van den Hul" → "Hul"; "Pieter van der Berg" → "Berg, Pieter". */
function surname(name: string): string {
  const bare = name.replace(particles, '');
  if (bare !== name) return bare;
  const withParticle = /^(.+?)\s+((?:van|von|de|den|der|het|ten|ter|te|op|in|'t|’t)\s+)+(\p{Lu}.*)$/u.exec(name);
  if (withParticle) return `${withParticle[3]}, ${withParticle[1]}`;
  const words = name.split(/\s+/);
  return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}
