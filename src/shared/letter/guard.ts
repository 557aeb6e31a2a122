import { utf8Length } from '../utf8.ts';
import { LetterError } from './letter.ts';

/** The largest source that is read, in bytes of UTF-8. The longest letter known, with enclosures, has 2 MB. */
export const maxBytes = 5 * 1024 * 1024;

/** The most lines that are read. At forty characters a line the largest source has fewer; more is no text of a letter. */
export const maxLines = 200_000;

/** How deep lists and quotes may be nested. No letter needs five; a hostile one could exhaust the stack. */
export const maxDepth = 60;

export function tooLarge(bytes: number): LetterError {
  return new LetterError('too-large', `The file has ${bytes} bytes; a letter may have ${maxBytes} at most.`);
}

function tooManyLines(): LetterError {
  return new LetterError(
    'too-large',
    `The file has more than ${maxLines} lines; a letter may have ${maxLines} at most.`,
  );
}

export function tooDeep(): LetterError {
  return new LetterError('too-deep', `Lists or quotes are nested more than ${maxDepth} deep.`);
}

/** Refuses what cannot be a letter, before any work is done on it. Size is checked first: all else reads the text. */
export function guardSource(source: string): void {
  // A character has at most three bytes of UTF-8 for each UTF-16 unit, so a short text needs no counting.
  if (source.length * 3 > maxBytes) {
    const bytes = utf8Length(source);
    if (bytes > maxBytes) throw tooLarge(bytes);
  }
  const magic = magics.find(({ start }) => source.startsWith(start));
  if (magic !== undefined) throw new LetterError('binary', `The file is ${magic.name}, not text.`);
  const nul = source.indexOf('\0');
  if (nul >= 0) throw new LetterError('binary', `The file holds a NUL character at position ${nul}: it is not text.`);
  if (hasTooManyLines(source)) throw tooManyLines();
  const controls = countControls(source);
  if (controls * 100 > source.length) {
    throw new LetterError(
      'binary',
      `${controls} of ${source.length} characters are control characters: it is not text.`,
    );
  }
  if (!/\S/.test(source.replace(/^\ufeff/, ''))) {
    throw new LetterError('empty', source === '' ? 'The file is empty.' : 'The file holds only blank space.');
  }
}

/** How the common file types begin, read as UTF-8 or as Latin-1. */
const magics = [
  { start: '%PDF-', name: 'a PDF document' },
  { start: 'PK\u0003\u0004', name: 'a ZIP archive or Word document' },
  { start: '\u0089PNG', name: 'a PNG image' },
  { start: '\ufffdPNG', name: 'a PNG image' },
  { start: '\u00d0\u00cf\u0011\u00e0', name: 'an old Word document' },
  { start: '{\\rtf', name: 'an RTF document' },
  { start: 'GIF8', name: 'a GIF image' },
];

/** Whether there are more than {@link maxLines} line ends of any kind: LF, CRLF or CR. */
function hasTooManyLines(source: string): boolean {
  let ends = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) ends++;
  }
  return ends > maxLines;
}

function countControls(source: string): number {
  let count = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if ((code < 32 && (code < 9 || code > 13)) || (code >= 127 && code < 160 && code !== 0x85)) count++;
  }
  return count;
}

/** Refuses lists and quotes nested beyond reason, told by how a line begins, before a parser spends seconds on them. */
export function guardDepth(source: string): void {
  if (source.split('\n').some(opensTooDeep)) throw tooDeep();
}

/** Whether a line opens more lists and quotes than there may be, or is indented as an item that deep. */
function opensTooDeep(line: string): boolean {
  if (line.length < maxDepth || /^[\s*_-]+$/.test(line)) return false;
  let depth = 0;
  let at = 0;
  for (;;) {
    const from = at;
    while (line[at] === ' ' || line[at] === '\t') at++;
    const marker = line.slice(at, at + 5);
    const length = marker.startsWith('>') ? 1 : (/^(?:[-*+]|\d{1,3}[.)])(?=[ \t])/.exec(marker)?.[0].length ?? 0);
    if (length === 0) return false;
    if (++depth > maxDepth || at - from > maxDepth * 4) return true;
    at += length;
  }
}
