import { blockAt } from '../letter/block-at.ts';
import type { Fact } from '../letter/fact.ts';
import type { Block, Letter } from '../letter/letter.ts';
import { lowerBound } from '../letter/lower-bound.ts';
import type { Span } from '../span.ts';

/** A topic as it was found: its name, and the fact that it is, if it is one. */
export interface Named {
  readonly name: string;
  readonly fact: Fact | null;
  readonly start: number;
}

/** Facts whose name can be what a passage is about. The state whose letter it is, a date or a sum is not. */
const subjects: ReadonlySet<Fact['type']> = new Set([
  'country',
  'territory',
  'region',
  'place',
  'people',
  'organisation',
  'mission',
  'instrument',
  'resolution',
]);

/**
 * The bold runs of a letter that name what it is about. None are: a run in quotation marks, a whole block in bold (a
 * heading without its markup), a sentence or a part of one, a name of no subject (the state as which one acted), and a
 * lone word in small letters, which is bold for emphasis.
 */
export function boldTopics(letter: Letter, subjectAt: SubjectAt): Named[] {
  return letter.marks.flatMap((mark): Named[] => {
    if (mark.kind !== 'bold') return [];
    const block = blockAt(letter, mark.start);
    const words = letter.text.slice(mark.start, mark.end).replace(/\s+/g, ' ').trim();
    if (
      block === undefined ||
      block.end < mark.end ||
      !isRunningText(block) ||
      isWhole(block, mark) ||
      isQuoted(letter.text, mark)
    )
      return [];
    const fact = subjectAt(mark);
    if (fact === 'other') return [];
    if (fact !== null) return [{ name: nameOf(fact, words), fact, start: mark.start }];
    return isName(words) ? [{ name: upper(words), fact: null, start: mark.start }] : [];
  });
}

const isRunningText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'listItem';
const isWhole = (block: Span, mark: Span): boolean => mark.end - mark.start >= (block.end - block.start) * 0.9;

const opening = /["“”„‘'«]\s*$/;
const closing = /^\s*["“”’'»]/;
const isQuoted = (text: string, { start, end }: Span): boolean =>
  opening.test(text.slice(Math.max(0, start - 2), start)) || closing.test(text.slice(end, end + 2));

/** The subject that a span names: a fact that it is or that fills it; `other` where it is a fact of another kind. */
export type SubjectAt = (span: Span) => Fact | 'other' | null;

/** Made once for all that ask: the mentions of all facts are put in order. */
export function subjectsOf(facts: readonly Fact[]): SubjectAt {
  const mentions = facts.flatMap((fact, order) => fact.mentions.map(({ start, end }) => ({ start, end, fact, order })));
  mentions.sort((a, b) => a.start - b.start);
  return (span) => {
    const near: typeof mentions = [];
    const first = lowerBound(mentions.length, (at) => (mentions[at]?.start ?? 0) < span.start - 1);
    for (let at = first; at < mentions.length; at++) {
      const mention = mentions[at];
      if (mention === undefined || mention.start > span.start + 1) break;
      if (Math.abs(mention.end - span.end) <= 1) near.push(mention);
    }
    const same = near.sort((a, b) => a.order - b.order).map(({ fact }) => fact);
    const subject = same.find(({ type }) => subjects.has(type));
    if (subject !== undefined) return subject;
    // An abbreviation says nothing of what it stands for: that is for the words themselves.
    return same.some(({ type }) => type !== 'abbreviation') ? 'other' : null;
  };
}

/** A theme or a name: a few words without punctuation; one word alone needs a capital or a figure. */
function isName(words: string): boolean {
  if (words.length > 60 || words.split(' ').length > 6 || /[.,;:!?()]/.test(words)) return false;
  if (/^(?:de|het|een|niet|geen|alle|wel|ook|en|of|maar|dat|dit|die|deze|zeer|wij|we|ik)\b/i.test(words)) return false;
  return words.includes(' ') || /[\p{Lu}\d]/u.test(words);
}

/** The letter's own words; but "resolutie over conflict en honger" is on "Conflict en honger". */
function nameOf(fact: Fact, words: string): string {
  if (fact.type === 'resolution' && fact.number === null) return upper(fact.identity);
  if (fact.type === 'country' && /^[\p{Lu}.]{2,}$/u.test(words)) return fact.label; // "VS"
  return upper(words);
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
