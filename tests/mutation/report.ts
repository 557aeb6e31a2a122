import type { Mutant } from './mutants.ts';

/** What became of a mutant: noticed by a test, never come to its end, noticed by none, or never loaded by one. */
export type Fate = 'killed' | 'timed out' | 'survived' | 'not loaded';

export interface Told {
  readonly area: string;
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** One line an area and one of all: mutants that were tried, and the share that tests noticed, in percent. */
export function table(told: readonly Told[], all: Readonly<Record<string, number>>): string {
  const row = (name: string, ones: readonly Told[], of: number): string => {
    const count = (fate: Fate): number => ones.filter((one) => one.fate === fate).length;
    const killed = count('killed') + count('timed out');
    const score = ones.length === 0 ? '-' : `${((100 * killed) / ones.length).toFixed(1)} %`;
    const numbers = [
      of,
      ones.length,
      count('killed'),
      count('timed out'),
      count('survived'),
      count('not loaded'),
      score,
    ];
    return [name.padEnd(8), ...numbers.map((number) => String(number).padStart(11))].join('');
  };
  const heads = ['mutants', 'tried', 'killed', 'timed out', 'survived', 'not loaded', 'score'];
  return [
    [''.padEnd(8), ...heads.map((head) => head.padStart(11))].join(''),
    ...Object.entries(all).map(([area, of]) =>
      row(
        area,
        told.filter((one) => one.area === area),
        of,
      ),
    ),
    row(
      'all',
      told,
      Object.values(all).reduce((sum, of) => sum + of, 0),
    ),
  ].join('\n');
}

/** `file:line  operator: code → code`, in one line. */
export function lineOf({ file, line, operator, from, to }: Mutant): string {
  const short = (code: string): string => {
    const flat = code.replace(/\s+/g, ' ');
    return flat.length > 90 ? `${flat.slice(0, 89)}…` : flat;
  };
  return `${file}:${line}  ${operator}: ${short(from)} → ${short(to)}`;
}
