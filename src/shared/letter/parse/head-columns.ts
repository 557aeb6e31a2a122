import { monthNames } from '../dates.ts';
import { labelOf } from './labels.ts';
import type { SourceLine } from './pieces.ts';
import { slice } from './rich.ts';

/** Columns that stand beside each other (recipient and sender's address) are read one after the other. */
export function readColumns(source: readonly SourceLine[]): SourceLine[] {
  const lines = pairRows(source);
  const read: SourceLine[] = [];
  const beside: SourceLine[] = [];
  for (const [i, line] of lines.entries()) {
    const [first = line, ...rest] = splitColumns(line);
    if (lines[i - 1]?.block !== line.block) read.push(...beside.splice(0));
    read.push(first);
    // Half a block further: what is in another column is in another block.
    beside.push(...rest.map((cell) => ({ ...cell, block: cell.block + 0.5 })));
    if (rest.some((cell) => labelOf(cell.text) !== null)) read.push(...beside.splice(0));
  }
  return [...read, ...beside];
}

/** A tab or a wide gap; a subject behind a year; a town with its day behind something else ("Kenmerk: 01M411892 's-Gravenhage, 22 augustus 2001"). */
const gaps = new RegExp(
  String.raw`(?:\t| {3,})(?=\S)|(?<=\d{4}) +(?=(?:betreft|onderwerp)\b)|(?<=[\p{L}\d]) +(?=(?:den haag|['’‘]s[- ]gravenhage), \d{1,2} (?:${monthNames}) \d{4}$)`,
  'giu',
);

/** "Datum 15 mei 2007     Betreft Voortgang": two columns read as one line. */
function splitColumns(line: SourceLine): SourceLine[] {
  const cuts: number[] = [];
  for (const gap of line.rich.text.matchAll(gaps)) {
    const at = gap.index + gap[0].length;
    const before = line.rich.text.slice(cuts.at(-1) ?? 0, gap.index).trim();
    const label = labelOf(before);
    // A gap between a label and its own value is no cut.
    const own =
      label !== null && label.valueStart === before.length && labelOf(line.rich.text.slice(at).trim()) === null;
    if (gap.index > 0 && before !== '' && !own) cuts.push(at);
  }
  if (cuts.length === 0) return [line];
  return [0, ...cuts].map((start, i) => {
    const rich = slice(line.rich, start, cuts[i] ?? line.rich.text.length);
    return { ...line, rich, text: rich.text.trim() };
  });
}

interface Cell {
  readonly at: number;
  readonly text: string;
}

const cellsOf = (text: string): Cell[] =>
  [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => ({ at: match.index, text: match[0] }));

/** "Datum      Bijlage(n)" over "6 oktober 2006      2": a row of labels with its values below, each under its own. */
function pairRows(lines: readonly SourceLine[]): SourceLine[] {
  const read: SourceLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line === undefined) break;
    const labels = cellsOf(line.rich.text);
    const values = next?.block === line.block ? cellsOf(next.rich.text) : [];
    const isLabel = ({ text }: Cell): boolean => labelOf(text)?.valueStart === text.length;
    if (
      next === undefined ||
      labels.length < 2 ||
      !labels.every(isLabel) ||
      values.length === 0 ||
      values.some((cell) => labelOf(cell.text) !== null)
    ) {
      read.push(line);
      continue;
    }
    for (const [n, label] of labels.entries()) {
      const to = labels[n + 1]?.at ?? Number.POSITIVE_INFINITY;
      const under = values.filter(({ at }) => (n === 0 || at >= label.at - 2) && at < to - 2).map(({ text }) => text);
      // A label in small letters is one only where it stands apart from its value.
      const text = [label.text, ...under].join('  ');
      read.push({ ...line, rich: { text, marks: [] }, text });
    }
    i++;
  }
  return read;
}
