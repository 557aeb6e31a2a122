import type { Span } from '../../span.ts';
import { lowerBound } from '../lower-bound.ts';
import { once, type Reading } from './reading.ts';

/** What the sentences around a motion say: what it asked for, and what came of it. Spans of the text, never a paraphrase. */

/** The end of a sentence or of a block, with the closing mark and the blanks behind it. */
const sentenceEnd = /(?:[.!?](?=["”’)]? +\p{Lu}|\n|$)|\n)["”’)]? */gu;

/** Where the letter's sentences begin, found once. */
const sentenceStarts = (reading: Reading): readonly number[] => once(reading, findStarts);

function findStarts({ plain }: Reading): number[] {
  return [0, ...[...plain.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)];
}

/** No sentence is looked at further than this from the motion in it, in characters. */
const reach = 600;

/** The sentence that holds a span; a full stop inside the span ("Kamerstuk 34 550, D.") ends none. */
function sentenceAt(reading: Reading, start: number, end: number): Span {
  const starts = sentenceStarts(reading);
  const first = lowerBound(starts.length, (i) => (starts[i] ?? 0) <= start) - 1;
  const last = lowerBound(starts.length, (i) => (starts[i] ?? 0) < end);
  const to = (starts[last] ?? reading.plain.length + 1) - 1;
  return {
    start: Math.max(starts[first] ?? 0, start - reach),
    end: Math.min(trimmedEnd(reading.plain, to, end), end + reach),
  };
}

/** A place moved back over blanks, not before another. */
function trimmedEnd(plain: string, to: number, least: number): number {
  let end = to + 1;
  while (end > least && /\s/.test(plain[end - 1] ?? ' ')) end--;
  return end;
}

/** Words behind a motion that lead to what it asks. */
const asks = /^,? ?(?:over|om|inzake|betreffende|ten aanzien van|met betrekking tot|waarin(?: wordt gevraagd)?|die) /u;
/** Where the words that say what is asked end: a parenthesis that closes, a new clause, an adverb of the main clause. */
const ends =
  /, (?:werd|is|heeft|hebben|zijn|wordt|kan|en |ben|zal|zullen|doch|maar)|;| (?:heb|heeft|hebben|is|zijn|wordt|werd|worden|werden|herhaaldelijk|consequent|meermaals|doorlopend)(?= )|\.?$/u;
/** Verbs behind which the request itself stands: "opgeroepen te stoppen", "ingezet voor een wapenembargo". */
const requests =
  /(?:^|[ ])(?:opgeroepen(?: om| tot)?|verzocht(?: om)?|gevraagd(?: om| naar)?|gepleit voor|ingezet voor|ingezet op|aangedrongen op|aandacht gevraagd voor) (?=\p{L})/gu;
/** What makes a clause an example of the motion: "…, conform de motie". */
const follows =
  /(?:,? (?:conform|in lijn met|overeenkomstig|zoals gevraagd in|mede naar aanleiding van|naar aanleiding van|ter uitvoering van|waarmee)(?: de| het)?) ?$/u;

/** What was asked: the words behind the motion that say so; in an aside, or at the end of its sentence, the clause before. */
export function aboutOf(reading: Reading, start: number, end: number): Span | null {
  const { plain } = reading;
  const sentence = sentenceAt(reading, start, end);
  const behind = plain.slice(end, sentence.end);
  const lead = asks.exec(behind);
  if (lead !== null)
    return clause(plain, end + lead[0].length, end + lead[0].length + upTo(behind.slice(lead[0].length)));
  const before = plain.slice(sentence.start, start);
  const aside =
    /\((?:(?:zie|conform|cf\.|vgl\.|in lijn met|naar aanleiding van|alsmede|en|ook) )*(?:de )?[^()]*$/u.exec(before);
  if (aside !== null) return request(plain, sentence.start, sentence.start + aside.index);
  const rest = /^\)?,? (?=\p{Ll})/u.exec(behind);
  if (rest !== null && !saysWhatCame(behind.slice(rest[0].length - 1)))
    return request(plain, end + rest[0].length, end + rest[0].length + upTo(behind.slice(rest[0].length)));
  const example = follows.exec(before);
  return example === null ? null : request(plain, sentence.start, sentence.start + example.index);
}

/** "De motie is uitgevoerd" says what came of it; "in de motie is gevraagd de winning te beperken" what it asked. */
const saysWhatCame = (words: string): boolean => ends.exec(words)?.index === 0 && words.search(requests) < 0;

/** How far words go before they end; a parenthesis inside them belongs to them. */
function upTo(words: string): number {
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '(') depth++;
    else if (words[i] === ')' && --depth < 0) return i;
    else if (depth === 0 && ends.exec(words.slice(i, i + 24))?.index === 0) return i;
  }
  return words.length;
}

/** A clause, from the last verb that leads to a request in it. */
function request(plain: string, start: number, end: number): Span | null {
  const verbs = [...plain.slice(start, end).matchAll(requests)];
  const verb = verbs.at(-1);
  return clause(plain, verb === undefined ? start : start + verb.index + verb[0].length, end);
}

/** A span without the blanks and the full stop at its ends; null for less than two words. */
function clause(plain: string, from: number, to: number): Span | null {
  const words = plain.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const trimmed = words.trim().replace(/[.,]$/, '');
  return trimmed.includes(' ') ? { start, end: start + trimmed.length } : null;
}

/** What came of it: the motion's sentence and those after it that speak of the same ("Dit is niet haalbaar gebleken"). */
export function answerOf(reading: Reading, start: number, end: number): Span {
  const { plain } = reading;
  const sentence = sentenceAt(reading, start, end);
  let last = sentence.end;
  for (let i = 0; i < 2; i++) {
    const next =
      /^["”’)]? (?:Dit|Deze|Dat|Hier(?:voor|mee|aan|toe|bij|door|op)|Daar(?:voor|mee|aan|toe|bij|door|op|naast)|Aan deze motie|Helaas|Wel|Het (?:voorstel|verzoek)) [^\n]*?(?:[.!?](?= +\p{Lu}|\n|$)|\n|$)/u.exec(
        plain.slice(last, last + reach),
      );
    if (next === null) break;
    last += next[0].trimEnd().length;
  }
  return { start: sentence.start, end: last };
}
