import type { Signatory } from '../letter.ts';
import { bareName, bareOffice, isName, isOffice, isOfficeName, nextOffice } from './names.ts';
import type { Piece, SourceLine } from './pieces.ts';
import { concat, hardBreak, type Rich, slice } from './rich.ts';

export interface Signature {
  /** Index of its first line, and of the first line after it. */
  readonly start: number;
  readonly end: number;
  readonly pieces: Piece[];
  readonly signatories: Signatory[];
}

/** No letter has more lines of signatures than this; five ministers with two lines each have half as many. */
const maxLines = 40;

const closing =
  /^(?:hoogachtend|(?:met )?(?:de )?(?:meeste |bijzondere |verschuldigde |gevoelens van )?(?:hoogachting|vriendelijke groet(?:en)?|groet(?:en)?)|u groetend|in afwachting van uw reactie)\W{0,3}$/i;
const closingAndMore = /^(?:hoogachtend|met vriendelijke groet(?:en)?)\s*,?\s+(?=\S)/i;

/**
 * The signatures: the first closing formula, or the first office that is followed by a name. Columns that were read
 * across ("De Minister van A, De Minister van B", then the rest of the second office, then two names) become offices and
 * names again, in the order of the source. Null where the letter has none.
 */
export function findSignature(lines: readonly SourceLine[]): Signature | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.text.length > 200) continue;
    const formula = closing.test(line.text);
    const more = formula ? null : closingAndMore.exec(line.text);
    if (formula || (more !== null && isSigned(line.text.slice(more[0].length)))) {
      const rest = more === null ? [] : [cutLine(line, more[0].length)];
      const group = readGroup([...rest, ...lines.slice(i + 1, i + maxLines)]);
      const words =
        more === null ? line.rich : slice(line.rich, 0, line.rich.text.length - (rest[0]?.rich.text.length ?? 0));
      return {
        start: i,
        end: i + 1 - rest.length + group.read,
        pieces: [{ kind: 'closing', rich: words }, ...group.pieces],
        signatories: group.signatories,
      };
    }
    if (!mayOpen(line.text)) continue;
    const group = readGroup(lines.slice(i, i + maxLines));
    if (group.signatories.length > 0 && group.offices > 0) {
      return { start: i, end: i + group.read, pieces: group.pieces, signatories: group.signatories };
    }
    // None of these lines opens a signature if all of them together are none.
    i += Math.max(0, group.read - 1);
  }
  return null;
}

const isSigned = (text: string): boolean => isOffice(text) || isName(text);
const mayOpen = (text: string): boolean =>
  text
    .split(/\t| {3,}/)
    .some(
      (cell) =>
        isName(cell) || isOffice(cell) || officeAndName(cell.trim(), '') !== null || nextOffices(cell).length > 1,
    );

function cutLine(line: SourceLine, from: number): SourceLine {
  const offset = line.rich.text.indexOf(line.text);
  const rich = slice(line.rich, offset + from);
  return { ...line, rich, text: rich.text.trim() };
}

interface Cell {
  readonly rich: Rich;
  readonly text: string;
}

interface Entry {
  readonly kind: 'office' | 'name' | 'note';
  readonly lines: Cell[];
}

interface Group {
  readonly pieces: Piece[];
  readonly signatories: Signatory[];
  readonly offices: number;
  /** How many lines it has. */
  readonly read: number;
}

function readGroup(lines: readonly SourceLine[]): Group {
  const entries: Entry[] = [];
  let read = 0;
  for (const [i, line] of lines.entries()) {
    const cells = cellsOf(line).flatMap((cell) => splitCell(cell, lines[i + 1]?.text ?? ''));
    const open = entries.filter(({ kind }) => kind === 'office');
    const taken: Entry[] = [];
    let fits = true;
    for (const [n, cell] of cells.entries()) {
      const unfinished = goesOnAt(open, entries, cells.length, n);
      if (isOffice(cell.text)) taken.push({ kind: 'office', lines: [cell] });
      else if (unfinished !== undefined && goesOn(cell.text, unfinished)) unfinished.lines.push(cell);
      else if (isName(cell.text)) taken.push({ kind: 'name', lines: [cell] });
      else if (/^(?:mede )?namens\b/i.test(cell.text) && cell.text.length < 120 && !/\.$/.test(cell.text))
        taken.push({ kind: 'note', lines: [cell] });
      else if (/^[([].{1,30}[)\]]$/.test(cell.text)) taken.push({ kind: 'note', lines: [cell] });
      else fits = false;
    }
    if (!fits) break;
    entries.push(...taken);
    read = i + 1;
  }
  splitJoinedNames(entries);
  return {
    pieces: entries.map(pieceOf),
    signatories: pair(entries),
    offices: entries.filter(({ kind }) => kind === 'office').length,
    read,
  };
}

const textOf = (entry: Entry): string => entry.lines.map(({ text }) => text).join(' ');

/** The office that a further line belongs to: of its column where there are as many, else the first without a comma. */
function goesOnAt(
  offices: readonly Entry[],
  entries: readonly Entry[],
  columns: number,
  column: number,
): Entry | undefined {
  if (offices.length === 0 || entries.at(-1)?.kind === 'name') return undefined;
  if (columns > 1 && columns === offices.length) return offices[column];
  return offices.find((office) => !/,$/.test(textOf(office))) ?? offices.at(-1);
}

function goesOn(text: string, office: Entry): boolean {
  if (!isOfficeName(text) || text.length > 110 || /[.:;?!]$/.test(text)) return false;
  if (/^\p{Ll}/u.test(text) && !isOffice(text)) return true;
  const finished = /,$/.test(textOf(office));
  return /,$/.test(text)
    ? !isName(text.replace(/,$/, '')) || !finished
    : / en /.test(text) || (!finished && !isName(text));
}

function cellsOf(line: SourceLine): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const add = (end: number): void => {
    const rich = slice(line.rich, from, end);
    if (rich.text.trim() !== '') cells.push({ rich, text: rich.text.trim() });
  };
  for (const gap of line.rich.text.matchAll(/\t| {3,}/g)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(line.rich.text.length);
  return cells;
}

/** Offices read across, and an office with its name behind it, become cells of their own. */
function splitCell(cell: Cell, next: string): Cell[] {
  const cuts = nextOffices(cell.text);
  const offset = cell.rich.text.indexOf(cell.text);
  const parts = cuts.map((start, i) =>
    slice(cell.rich, offset + start, cuts[i + 1] === undefined ? cell.rich.text.length : offset + (cuts[i + 1] ?? 0)),
  );
  return parts.flatMap((rich) => {
    const text = rich.text.trim();
    const at = officeAndName(text, next) ?? twoNames(text);
    if (at === null) return [{ rich, text }];
    const cut = rich.text.indexOf(text) + at;
    return [slice(rich, 0, cut), slice(rich, cut)].map((part) => ({ rich: part, text: part.text.trim() }));
  });
}

/** Offsets at which an office begins, the first always 0. */
function nextOffices(text: string): number[] {
  return [0, ...[...text.matchAll(nextOffice)].map((match) => match.index + match[0].length)];
}

/** "De Minister van Defensie, A. Jansen": offset of the name, unless the next line shows that the office goes on. */
function officeAndName(text: string, next: string): number | null {
  const comma = text.lastIndexOf(', ');
  if (comma < 0 || /^\p{Ll}/u.test(next) || /,$/.test(text)) return null;
  const name = text.slice(comma + 2);
  return isOffice(text.slice(0, comma)) && isName(name) ? comma + 2 : null;
}

/** "J.P. Balkenende W.J. Bos": two names with one blank between, told by the initials of the second. */
function twoNames(text: string): number | null {
  const match = /^(?:\p{Lu}\.)+\s?\S.*?\p{Ll}\s+(?=(?:\p{Lu}\.)+\s?\p{L})/u.exec(text);
  if (match === null) return null;
  return isName(text.slice(0, match[0].length)) && isName(text.slice(match[0].length)) ? match[0].length : null;
}

/** Two offices over one line that holds both names ("Ferd Jansen Sander Smit"), where only one way to part them is. */
function splitJoinedNames(entries: Entry[]): void {
  const names = entries.filter(({ kind }) => kind === 'name');
  const [name] = names;
  const cell = name?.lines[0];
  if (names.length !== 1 || name === undefined || cell === undefined) return;
  if (entries.filter(({ kind }) => kind === 'office').length !== 2) return;
  const cuts = [...cell.text.matchAll(/\s+/g)].map(({ index }) => index);
  const possible = cuts.filter((at) => isName(cell.text.slice(0, at)) && isName(cell.text.slice(at)));
  const [at] = possible;
  if (at === undefined || possible.length > 1) return;
  const offset = cell.rich.text.indexOf(cell.text) + at;
  const halves = [slice(cell.rich, 0, offset), slice(cell.rich, offset)];
  const parted = halves.map((rich): Entry => ({ kind: 'name', lines: [{ rich, text: rich.text.trim() }] }));
  entries.splice(entries.indexOf(name), 1, ...parted);
}

/** As many offices as names: paired in order. Else each name has the office that stands right before or after it. */
function pair(entries: readonly Entry[]): Signatory[] {
  const people = entries.filter(({ kind }) => kind !== 'note');
  const offices = people.filter(({ kind }) => kind === 'office');
  const names = people.filter(({ kind }) => kind === 'name');
  const nameFirst = people[0]?.kind === 'name';
  return names.map((name, i) => {
    const at = people.indexOf(name);
    const beside = people[nameFirst ? at + 1 : at - 1];
    // Two offices before one name: whose it is would be a guess.
    const doubtful = !nameFirst && people[at - 2]?.kind === 'office';
    const office =
      offices.length === names.length ? offices[i] : beside?.kind === 'office' && !doubtful ? beside : undefined;
    return { name: bareName(textOf(name)), office: office === undefined ? null : bareOffice(textOf(office)) };
  });
}

function pieceOf(entry: Entry): Piece {
  const rich = concat(
    entry.lines.map((line) => line.rich),
    hardBreak,
  );
  return entry.kind === 'note' ? { kind: 'closing', rich } : { kind: 'signature', role: entry.kind, rich };
}
