import type { Fact, KamerstukFact } from '../letter/fact.ts';
import { amounts } from '../letter/facts/amounts.ts';
import { dates } from '../letter/facts/dates.ts';
import type { Found } from '../letter/facts/found.ts';
import { kamerstukken } from '../letter/facts/kamerstukken.ts';
import { type Reading, readLetter } from '../letter/facts/reading.ts';
import { references } from '../letter/facts/references.ts';
import { resolutions } from '../letter/facts/resolutions.ts';
import { sdgs } from '../letter/facts/sdgs.ts';
import type { Span } from '../span.ts';

/**
 * References, dates and amounts in a query are read by the rules that read them in the letter, so that any spelling of
 * one finds every other: "15-11-2018" finds "15 november 2018", "21501-20-1538" finds "21 501-20, nr. 1538".
 */
export interface Reference extends Span {
  /** Whether a fact of the letter is the same thing, or for a dossier or a month a part of it. */
  readonly means: (fact: Fact) => boolean;
}

type KamerstukDetails = Pick<KamerstukFact, 'identity' | 'dossier' | 'sub' | 'number'>;

const extractors: readonly ((reading: Reading) => Found[])[] = [
  kamerstukken,
  resolutions,
  dates,
  amounts,
  sdgs,
  references,
];

/** Beyond this no one types a reference; it keeps a pasted page from being read as a letter. */
const longest = 200;

/**
 * What of a query is a reference, in order, of those that begin together the longest first. Where two overlap ("€ 21501-20"
 * may be an amount), the first that the letter has counts. `date` is the letter's: it says which year is meant.
 */
export function referencesIn(query: string, date: string | null): Reference[] {
  if (query.length > longest || !/\d/.test(query)) return [];
  const text = query.normalize('NFC');
  const reading = readLetter({
    frontMatter: { sender: null, recipient: null, date, reference: null, subject: null, signatories: [] },
    text,
    blocks: [{ kind: 'paragraph', number: 1, start: 0, end: text.length }],
    marks: [],
    sections: [],
  });
  const found = extractors
    .flatMap((extract) => extract(reading))
    .filter(({ start, end }) => !isPlain(text, start, end));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.map(({ start, end, fact }) => ({ start, end, means: meaning(fact) }));
}

/** A single word or number is looked for as it is. */
const isPlain = (text: string, start: number, end: number): boolean => /^[\p{L}\p{N}]+$/u.test(text.slice(start, end));

function meaning(asked: Found['fact']): (fact: Fact) => boolean {
  if (asked.type === 'kamerstuk') return (fact) => fact.type === 'kamerstuk' && isOrHolds(asked, fact);
  if (asked.type === 'date' && asked.from !== '' && ['day', 'month', 'period'].includes(asked.granularity))
    return (fact) =>
      fact.type === 'date' && fact.from !== '' && fact.from >= asked.from && fact.to <= asked.to && fact.to !== '';
  return (fact) => fact.type === asked.type && fact.identity === asked.identity;
}

/** "26150" asks for all papers of that dossier, and "21501-20" for paper 20 or for those of sub-dossier 20. */
function isOrHolds(asked: KamerstukDetails, fact: KamerstukDetails): boolean {
  if (fact.dossier !== asked.dossier) return false;
  if (fact.identity === asked.identity) return true;
  const sub = asked.number === null ? asked.sub : asked.sub === null ? asked.number : undefined;
  return sub === null || (sub !== undefined && fact.sub === sub);
}
