import { type Entry, listingOf } from './entries.ts';
import type { NotesOfLetter } from './subject.ts';

export interface CsvOptions {
  /** A byte order mark, without which Excel takes the file for Windows-1252. */
  readonly bom?: boolean;
  /** A Dutch Excel opens a semicolon in columns, and a comma in one; RFC 4180 has the comma. */
  readonly separator?: ',' | ';';
}

/** The notes as a table: RFC 4180, a line of names first. No cell is ever a formula. */
export function toCsv(given: NotesOfLetter, { bom = true, separator = ',' }: CsvOptions = {}): string {
  const { entries, messages } = listingOf(given);
  const { columns, kinds, labels, colours, lost } = messages.exchange;
  const row = ({ note, quote, before, place, section, lost: isLost, citation, dossiers }: Entry, index: number) => ({
    number: String(index + 1),
    place: isLost ? lost : (place ?? ''),
    section: section ?? '',
    kind: kinds[note.kind],
    label: note.label === null ? '' : labels[note.label],
    colour: colours[note.colour],
    name: note.name ?? '',
    quote,
    before: before ?? '',
    text: note.body,
    tags: note.tags.join(', '),
    dossiers: dossiers.join(', '),
    created: note.created,
    modified: note.modified,
    source: citation,
    id: note.id,
  });
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const lines = [keys.map((key) => columns[key]), ...entries.map(row).map((values) => keys.map((key) => values[key]))];
  return (bom ? '\ufeff' : '') + lines.map((cells) => `${cells.map(toCell).join(separator)}\r\n`).join('');
}

/** Every cell in quotation marks: some readers split on the other separator, or on a line break, of one without. */
const toCell = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;

/**
 * Spreadsheets run what begins with one of these, some after blanks or in the wide forms of East Asian type. An
 * apostrophe before it makes it text. NUL ends a cell in some readers.
 */
function safe(text: string): string {
  const plain = text.replaceAll('\0', '');
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(plain) ? `'${plain}` : plain;
}
