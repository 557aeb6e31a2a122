import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Area, filesOf } from './areas.ts';
import { type Change, changesOf } from './operators.ts';
import { walk } from './syntax.ts';

export interface Mutant extends Change {
  /** From the root of the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly from: string;
}

/** Every mutant of a text, in order of place. */
export function mutantsIn(file: string, text: string): Mutant[] {
  const changes: Change[] = [];
  walk(text, (node, parent) => changes.push(...changesOf(text, node, parent)));
  return changes
    .map((change) => ({
      ...change,
      file,
      line: text.slice(0, change.start).split('\n').length,
      from: text.slice(change.start, change.end),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export const mutantsOf = (root: string, area: Area): Mutant[] =>
  filesOf(root, area).flatMap((file) => mutantsIn(file, readFileSync(path.join(root, file), 'utf8')));

/** The text with the change made. */
export const mutated = (text: string, { start, end, to }: Change): string =>
  text.slice(0, start) + to + text.slice(end);

/**
 * `count` of them, the same for the same seed. Each draws its lot from what it is and not from its number in the list,
 * so that a line added elsewhere leaves the sample as it was, and a larger sample has the smaller one in it.
 */
export function draw(mutants: readonly Mutant[], seed: number, count: number): Mutant[] {
  const alike = new Map<string, number>();
  const lots = mutants.map((mutant) => {
    const self = [mutant.file, mutant.operator, mutant.from, mutant.to].join('\n');
    const nth = alike.get(self) ?? 0;
    alike.set(self, nth + 1);
    return { mutant, lot: createHash('sha256').update(`${seed}\n${nth}\n${self}`).digest('hex') };
  });
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}
