import { dayIn, isDateLine } from '../dates.ts';
import type { LetterheadRole } from '../letter.ts';
import { dossierIn } from './kamerstuk.ts';
import { isAddressLine, type Label } from './labels.ts';
import type { SourceLine } from './pieces.ts';
import type { Rich } from './rich.ts';

/** A part of a letterhead while it is read, and the rules that say which line still belongs to it. */
export interface Part {
  role: LetterheadRole;
  label: Rich | null;
  readonly lines: Rich[];
  /** The label, where it is still without its value. */
  readonly waits: Label | null;
  readonly own: boolean;
  /** Source block of the last line. */
  block: number;
}

export const textOf = (part: Part | undefined): string =>
  (part?.lines ?? [])
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export const isCapitals = (line: string): boolean =>
  /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && !/\d/.test(line);

export function mayBeValue(part: Part, line: SourceLine): boolean {
  switch (part.role) {
    case 'date':
      return dayIn(line.text) !== null || /^\d{0,2} ?\p{L}+ \d{4}$/u.test(line.text);
    case 'attachments':
      return (
        /^(?:\d{1,2}\b|geen|diversen?|div\.|een|één|twee|drie|vier|vijf|zes|zeven|acht|-)/i.test(line.text) &&
        line.text.length < 60
      );
    case 'reference':
      return line.text.length <= 60 && !isAddressLine(line.text) && /\d/.test(line.text);
    case 'subject':
      return !isAddressLine(line.text);
    case 'address':
      return isAddressLine(line.text);
    default:
      return line.text.length < 90;
  }
}

/** Only a subject runs over several lines: below a full line, or with a line that begins in lower case. */
export function valueGoesOn(part: Part, line: SourceLine): boolean {
  if (part.role !== 'subject' || part.lines.length === 0 || part.block !== line.block) return false;
  const last = part.lines.at(-1)?.text.trim() ?? '';
  return (
    /^[\p{Ll}\d(‘'"“«]/u.test(line.text) ||
    (last.length >= 35 && !isAddressLine(line.text)) ||
    /[,:–-]$| (?:van|de|het|en|voor|in|op|over|tot|met)$/.test(last)
  );
}

export function ministryGoesOn(part: Part, line: SourceLine): boolean {
  const soFar = textOf(part);
  if (/^(?:en|van|voor)\b/.test(line.text)) return true;
  if (isAddressLine(line.text) || /^directi|^dg\b|^afdeling/i.test(line.text)) return false;
  return /(?:,|\b(?:van|voor|en|de|(?:binnen|buiten)landse|economische|sociale|algemene|ruimtelijke))$/i.test(soFar);
}

export function recipientGoesOn(part: Part, line: SourceLine): boolean {
  const soFar = textOf(part);
  if (isDateLine(line.text) || dossierIn(line.text) !== null) return false;
  const open =
    /(?:\b(?:aan|van|de|der|het|en)|[,:])$/i.test(soFar) ||
    /^(?:de|van|der|tweede|eerste|staten)\b/.test(line.text.toLowerCase());
  return part.block === line.block || (open && !/staten[- ]generaal$/i.test(soFar));
}

export const senderName = (part: Part | undefined): string | null =>
  part === undefined
    ? null
    : textOf(part)
        .replace(/\s*(?:[,|•·>]\s*)?(?:postbus|retouradres|bezoekadres|directie)\b.*$/i, '')
        .replace(/[,;|•·]$/, '')
        .trim() || null;

export function recipientName(part: Part): string | null {
  const named: string[] = [];
  for (const line of part.lines) {
    const words = line.text.trim();
    if (named.length > 0 && (isAddressLine(words) || /^t\.a\.v\./i.test(words))) break;
    named.push(words);
  }
  const name = named
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^aan\b\s*:?\s*/i, '')
    .replace(/^(?:de|het)\s+/i, '')
    .replace(/(staten[- ]generaal)\b.+$/i, '$1')
    .replace(/[,;]?\s*(?:postbus|binnenhof \d|plein \d|prinses irenestraat|kazernestraat)\b.*$/i, '')
    .replace(/[,;.]$/, '')
    .trim();
  return name === '' ? null : name;
}
