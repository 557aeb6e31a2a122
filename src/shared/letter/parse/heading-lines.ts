import { isDateLine } from '../dates.ts';
import { emphasisOf } from './emphasis.ts';
import { isAddressLine, labelOf } from './labels.ts';
import type { HeadingStyle } from './raw.ts';
import type { Rich } from './rich.ts';

/** The number a heading begins with, as depth: "2" and "II." are 1, "2.1" is 2; 0 where there is none. */
export function numberDepth(text: string): number {
  const dotted = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\)?\s+\S/.exec(text);
  if (dotted !== null) return (dotted[1] ?? '').split('.').length;
  return /^(?:[IVX]{1,5}|[A-H])[.)]\s+\S/.test(text) ? 1 : 0;
}

/** Whether a line that stands alone can be a heading: short, with a capital or a number first, no sentence's end. */
export function isHeadingText(text: string): boolean {
  if (text.length < 3 || text.length > 110 || text.split(' ').length > 16) return false;
  if (!/^(?:\p{Lu}|\d{1,2}[.)]?(?:\d{1,2}\.?)*\s+\p{L}|['’‘]s-|[«"“‘(]\p{Lu})/u.test(text)) return false;
  if (/[.,;:…–-]$/.test(text) || !/\p{L}{3}/u.test(text) || /[.;] \p{L}/u.test(text.replace(/^\S+ /, ''))) return false;
  return (
    !isDateLine(text) &&
    !isAddressLine(text) &&
    !/https?:|www\.|@/.test(text) &&
    !(labelOf(text)?.valueStart === text.length && !/^bijlage/i.test(text))
  );
}

/** A line set wholly bold or italic, with no sentence's end, in a source that marks headings in no other way. */
export function isEmphasised(rich: Rich): boolean {
  const text = rich.text.trim();
  return (
    emphasisOf(rich) !== 'none' &&
    text.length <= 120 &&
    /[\p{L}\p{N}?!)»”"’]$/u.test(text) &&
    /^[^\p{Ll}]/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

/** The style of a heading that has no "#": as deep as can be. */
export function lineStyle(rich: Rich): HeadingStyle {
  const text = rich.text.trim();
  const emphasis = emphasisOf(rich);
  const capitals = emphasis === 'none' && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return { depth: 7, emphasis: capitals ? 'capitals' : emphasis };
}
