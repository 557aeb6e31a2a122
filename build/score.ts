import { type Fact, factTypes } from '../src/shared/letter/fact.ts';
import { extractFacts } from '../src/shared/letter/facts.ts';
import { parseLetter } from '../src/shared/letter/parse.ts';
import { type GoldLetter, goldLetters, place } from './gold.ts';

/** Precision and recall of the extractors against letters that were labelled by hand. */

export interface Score {
  readonly type: string;
  /** Labels, extracted mentions, and those of them that are the same words at the same place. */
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  /** Of the right ones, those with the labelled identity. */
  readonly identified: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly misnamed: readonly string[];
}

/** Types that the policy scores; the others are extracted and shown, but nobody labelled them. */
export const scoredTypes = factTypes.filter((type) => !['law', 'proceedings', 'question', 'ruling'].includes(type));

export function score(letters: readonly GoldLetter[], types: readonly string[] = scoredTypes): Score[] {
  const sums = new Map(
    types.map((type) => [
      type,
      {
        labelled: 0,
        found: 0,
        right: 0,
        identified: 0,
        missed: [] as string[],
        extra: [] as string[],
        misnamed: [] as string[],
      },
    ]),
  );
  for (const gold of letters) {
    const letter = parseLetter(gold.source);
    const mentions = flatten(extractFacts(letter));
    const labels = place(gold, letter.text);
    const show = (start: number, end: number): string =>
      `${gold.name}: ${letter.text.slice(Math.max(0, start - 40), start)}⟦${letter.text.slice(start, end)}⟧${letter.text.slice(end, end + 40)}`.replace(
        /\n+/g,
        '¶',
      );
    for (const type of types) {
      const sum = sums.get(type);
      if (sum === undefined) continue;
      const ours = new Map(mentions.filter((m) => m.type === type).map((m) => [`${m.start}-${m.end}`, m]));
      const theirs = labels.filter((label) => label.type === type);
      sum.labelled += theirs.length;
      sum.found += ours.size;
      for (const { span, identity, surface } of theirs) {
        const same = span === null ? undefined : ours.get(`${span.start}-${span.end}`);
        if (same === undefined) {
          sum.missed.push(span === null ? `${gold.name}: “${surface}” is not in the text` : show(span.start, span.end));
          continue;
        }
        ours.delete(`${span?.start}-${span?.end}`);
        sum.right++;
        if (same.identity === identity) sum.identified++;
        else sum.misnamed.push(`${gold.name}: ⟦${surface}⟧ ${same.identity} for ${identity}`);
      }
      for (const extra of ours.values()) sum.extra.push(`${show(extra.start, extra.end)} (${extra.identity})`);
    }
  }
  return [...sums].map(([type, sum]) => ({ type, ...sum }));
}

const flatten = (facts: readonly Fact[]) =>
  facts.flatMap(({ type, identity, mentions }) => mentions.map(({ start, end }) => ({ type, identity, start, end })));

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`;

export function scoreTable(scores: readonly Score[]): string {
  const rows = [['type', 'labelled', 'found', 'recall', 'precision', 'identity']];
  for (const { type, labelled, found, right, identified } of scores) {
    rows.push([
      type,
      String(labelled),
      String(found),
      percent(right, labelled),
      percent(right, found),
      percent(identified, right),
    ]);
  }
  const sum = (key: 'labelled' | 'found' | 'right' | 'identified'): number =>
    scores.reduce((total, score) => total + score[key], 0);
  rows.push([
    'all',
    String(sum('labelled')),
    String(sum('found')),
    percent(sum('right'), sum('labelled')),
    percent(sum('right'), sum('found')),
    percent(sum('identified'), sum('right')),
  ]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

/** Prints the scores; with `details` each difference. `folder` holds other labelled letters than those of tests/gold. */
export function printScores({
  details,
  folder,
  only,
}: {
  details: boolean;
  folder: string | undefined;
  only: string | undefined;
}): void {
  const letters = goldLetters(folder);
  const groups =
    folder === undefined
      ? [
          ['The shipped letter', letters.filter(({ name }) => name.startsWith('bzdoc'))] as const,
          ['The other letters', letters.filter(({ name }) => !name.startsWith('bzdoc'))] as const,
        ]
      : [[folder, letters] as const];
  for (const [title, group] of groups) {
    if (group.length === 0) continue;
    const scores = score(group, only === undefined ? scoredTypes : only.split(','));
    console.log(`${title} (${group.length})\n${scoreTable(scores)}\n`);
    if (!details) continue;
    for (const { type, missed, extra, misnamed } of scores) {
      for (const line of missed) console.log(`- ${type} missed  ${line}`);
      for (const line of extra) console.log(`- ${type} extra   ${line}`);
      for (const line of misnamed) console.log(`- ${type} named   ${line}`);
    }
  }
}
