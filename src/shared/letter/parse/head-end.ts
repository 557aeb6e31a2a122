import { isDateLine } from '../dates.ts';
import { isChamberLine, isPaperLine } from './kamerstuk.ts';
import { isAddressLine, labelOf } from './labels.ts';
import type { SourceLine } from './pieces.ts';

/** Where the letterhead ends, as an index in the lines, and the salutation's line if there is one. */
export interface HeadEnd {
  readonly end: number;
  readonly salutation: number | null;
}

const salutation =
  /^(?:(?:zeer\s+)?(?:hoog)?geachte\s+\S.{0,80}|(?:mijnheer|mevrouw|meneer|mijne heren)[^.]{0,40}voorzitter.{0,3}|excellentie.{0,3}|voorzitter,)$/i;

/**
 * A letterhead ends at the salutation. A printed paper has none: it ends at the day ("Den Haag, 5 april 2016"). A letter
 * with neither ends at the last line that only a letterhead has. None is looked for below running text.
 */
export function findHeadEnd(lines: readonly SourceLine[]): HeadEnd {
  const text = firstRunningText(lines);
  for (let i = 0; i < text; i++) {
    const line = lines[i]?.text ?? '';
    if (salutation.test(line) && /[,:!;]$|^.{1,40}$/.test(line)) return { end: i, salutation: i };
  }
  const paper = lines.slice(0, text).some((line) => isPaperLine(line.text));
  let last = -1;
  for (let i = 0; i < text; i++) {
    const line = lines[i]?.text ?? '';
    if (paper && isDateLine(line)) return { end: i + 1, salutation: null };
    if (!paper && isProse(lines, i)) break;
    if (isHeadLine(line)) last = i;
  }
  if (last < 0) return { end: 0, salutation: null };
  // A label without its value: that is the next line.
  const label = labelOf(lines[last]?.text ?? '');
  if (label?.valueStart === lines[last]?.text.length && last + 1 < text && !isProse(lines, last + 1)) last++;
  // A subject that runs on: its next line begins in lower case.
  while (last + 1 < text && /^\p{Ll}/u.test(lines[last + 1]?.text ?? '') && sameBlock(lines[last], lines[last + 1]))
    last++;
  return { end: last + 1, salutation: null };
}

const sameBlock = (a: SourceLine | undefined, b: SourceLine | undefined): boolean => a?.block === b?.block;

/** The first sentence of a letter without a salutation: long, and neither a label nor the value of one. */
function isProse(lines: readonly SourceLine[], i: number): boolean {
  const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
  if (line === undefined || line.text.length < 50 || /\t| {3,}/.test(line.text) || isHeadLine(line.text)) return false;
  const label = labelOf(before?.text ?? '');
  if (label?.role === 'subject' && (sameBlock(before, line) || label.valueStart === before?.text.length)) return false;
  return (
    /[.:]$/.test(line.text) ||
    (sameBlock(line, after) && (/^\p{Ll}/u.test(after?.text ?? '') || line.text.length >= 60))
  );
}

const isHeadLine = (line: string): boolean =>
  line.length < 200 &&
  (isDateLine(line) ||
    isChamberLine(line) ||
    isPaperLine(line) ||
    (isAddressLine(line) && /\b\d{4} ?[A-Z]{2}\b|postbus|www\./i.test(line)) ||
    /^ministerie van\b|^aan (?:de|het) (?:leden|voorzitter)|^bij beantwoording\b.*vermelden|^correspondentie uitsluitend/i.test(
      line,
    ) ||
    labelOf(line) !== null);

/** Index of the line at which running text begins: one long line, or four full lines after each other. */
function firstRunningText(lines: readonly SourceLine[]): number {
  let full = 0;
  let long = 0;
  for (const [i, { text }] of lines.entries()) {
    full = text.length >= 60 ? full + 1 : 0;
    if (text.length > 220) long++;
    // A letter may put a notice above its salutation: one paragraph is let pass while a salutation may still come.
    if (full === 6 || long === 1) return lookPast(lines, i) ?? Math.max(0, i - (full === 6 ? 5 : 0));
  }
  return lines.length;
}

/** A salutation within a few lines below the first running text (converters put the margin of page 1 anywhere). */
function lookPast(lines: readonly SourceLine[], from: number): number | null {
  for (let i = from; i < Math.min(lines.length, from + 12); i++) {
    const line = lines[i]?.text ?? '';
    if (/^(?:zeer )?geachte (?:mevrouw |heer )?(?:de )?voorzitter,?$/i.test(line)) return i + 1;
  }
  return null;
}
