import { isTime } from '../notebook/note.ts';

/**
 * A moment as other programs write it, in the form that notes have: also without seconds, a zone or a time of day, with
 * a space for the T, or as milliseconds since 1970. What is not said is read as zero, and no zone as that of Greenwich,
 * as the Web Annotations ask for. Null where it is no moment.
 */
export function readTime(value: unknown): string | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return null;
  const [, day, time = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = written.exec(value.trim()) ?? [];
  if (day === undefined) return null;
  const offset =
    zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, h, m = '00') => `${h}:${m}`);
  const read = `${day}T${time}${seconds}${fraction.replace(',', '.')}${offset}`;
  return isTime(read) ? read : null;
}

const written = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(:\d\d)?([.,]\d{1,9})?[ ]?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/** Smaller numbers are of 1970, and meant otherwise. */
const smallest = 1e11;

function fromNumber(ms: number): string | null {
  if (!(ms >= smallest && ms < 8.64e15)) return null;
  const read = new Date(ms).toISOString();
  return isTime(read) ? read : null;
}
