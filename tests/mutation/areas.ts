import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A part of the source that is broken on purpose, and the unit tests that should notice. */
export interface Area {
  readonly name: string;
  /** Files, or folders with all that is in them, from the root of the project. */
  readonly sources: readonly string[];
  /**
   * The unit tests that concern it, in the order in which they are run: what is quick and near first, for the first
   * that fails ends the trial. Slow ones are left out where they look at the same thing through a whole screen or PDF.
   */
  readonly tests: readonly string[];
}

export const areas: readonly Area[] = [
  {
    name: 'anchor',
    sources: ['src/shared/anchor'],
    tests: [
      'tests/unit/anchor/describe.test.ts',
      'tests/unit/anchor/stands.test.ts',
      'tests/unit/anchor/fold.test.ts',
      'tests/unit/anchor/edits.test.ts',
      'tests/unit/anchor/words.test.ts',
      'tests/unit/anchor/level.test.ts',
      'tests/unit/anchor/choose.test.ts',
      'tests/unit/anchor/another.test.ts',
      'tests/unit/anchor/resolve.test.ts',
      'tests/unit/anchor/published.test.ts',
      'tests/unit/anchor/little-context.test.ts',
      'tests/unit/anchor/twin.test.ts',
      'tests/unit/anchor/recorded-short.test.ts',
      'tests/unit/anchor/recorded.test.ts',
      'tests/unit/anchor/recorded-long.test.ts',
    ],
  },
  {
    name: 'facts',
    sources: ['src/shared/letter/facts'],
    tests: [
      'tests/unit/letter/facts/numbers.test.ts',
      'tests/unit/letter/facts/dates.test.ts',
      'tests/unit/letter/facts/kamerstukken.test.ts',
      'tests/unit/letter/facts/names.test.ts',
      'tests/unit/letter/facts/date-forms.test.ts',
      'tests/unit/letter/facts/rare-forms.test.ts',
      'tests/unit/letter/reference.test.ts',
      'tests/unit/letter/facts/recorded.test.ts',
    ],
  },
  {
    name: 'search',
    sources: ['src/shared/search'],
    tests: [
      'tests/unit/search/edges.test.ts',
      'tests/unit/search/fold.test.ts',
      'tests/unit/search/dutch.test.ts',
      'tests/unit/search/find.test.ts',
    ],
  },
  {
    name: 'note',
    sources: [
      'src/shared/notebook/note.ts',
      'src/shared/notebook/front-matter.ts',
      'src/shared/notebook/selectors.ts',
      'src/shared/notebook/file-name.ts',
    ],
    tests: [
      'tests/unit/notebook/file-name.test.ts',
      'tests/unit/notebook/front-matter.test.ts',
      'tests/unit/notebook/selectors.test.ts',
      'tests/unit/notebook/note.test.ts',
      'tests/unit/notebook/notebook.test.ts',
    ],
  },
];

/** The files of an area, from the root, in order of name. */
export function filesOf(root: string, { sources }: Area): string[] {
  return sources.flatMap((source) =>
    source.endsWith('.ts')
      ? [source]
      : readdirSync(path.join(root, source), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${source}/${name.split(path.sep).join('/')}`)
          .sort(),
  );
}
