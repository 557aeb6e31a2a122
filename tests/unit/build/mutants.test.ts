import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { areas, filesOf } from '../../mutation/areas.ts';
import { draw, mutantsIn, mutated } from '../../mutation/mutants.ts';
import { table } from '../../mutation/report.ts';

const root = path.resolve(import.meta.dirname, '../../..');
/** What each mutant of a line of code makes of it. */
const made = (code: string): string[] => mutantsIn('x.ts', code).map((mutant) => mutated(code, mutant));

describe('mutants', () => {
  it.each<[string, string[]]>([
    ['f(a < b)', [';', 'f(a <= b)', 'f(a >= b)']],
    ['x = (a) >= (b)', [';', 'x = (a) > (b)', 'x = (a) < (b)']],
    ['if (a) b()', ['if (!(a)) b()', 'if (a) ;']],
    ['x = a && !b', [';', 'x = a || !b', 'x = a && b']],
    ['x = a ?? 1', [';', 'x = a && 1', 'x = a ?? 2']],
    ['const x = i + 1', ['const x = i - 1', 'const x = i + 2']],
    ["const x = 'a' + b", ["const x = '' + b"]],
    ['i++', [';', 'i--']],
    ['i += 2', [';', 'i -= 2', 'i += 3']],
    ["const x = ''", ["const x = 'mutant'"]],
    ['const x = true ? f : g', ['const x = !(true) ? f : g', 'const x = false ? f : g']],
    ['for (;;) { break; }', ['for (;;) { ; }']],
  ])('%s', (code, expected) => {
    expect(made(code).sort()).toEqual(expected.sort());
  });

  it.each([
    "import a from 'a';",
    "export * from 'b';",
    "type A = 'a' | 1 | true;",
    'interface A { readonly b: 1 }',
    "const x = { 'a-b': c };",
    'const x = a as 1;',
    "function f(this: 'x'): 1 {}",
  ])('%s has none: nothing would change when it runs', (code) => {
    expect(made(code)).toEqual([]);
  });

  it('know their line and what stood there', () => {
    expect(mutantsIn('x.ts', 'const ë = "𝒳";\nconst b = a - 1;')).toMatchObject([
      { line: 1, from: '"𝒳"' },
      { line: 2, operator: 'arithmetic', from: '-', to: '+' },
      { line: 2, operator: 'number literal', from: '1' },
    ]);
  });
});

describe('the sample', () => {
  const mutants = mutantsIn('x.ts', Array.from({ length: 60 }, (_, i) => `x${i} = a${i} < ${i};`).join('\n'));
  const lines = (seed: number, count: number, of = mutants): string[] =>
    draw(of, seed, count).map(({ from, to, operator }) => `${operator} ${from} ${to}`);

  it('is the same for a seed, another for another, and grows by adding', () => {
    expect(lines(1, 20)).toEqual(lines(1, 20));
    expect(lines(1, 20)).not.toEqual(lines(2, 20));
    expect(lines(1, 40).slice(0, 20)).toEqual(lines(1, 20));
    expect(new Set(draw(mutants, 1, 500)).size).toBe(mutants.length);
  });

  it('does not change with lines that are added before it', () => {
    const moved = mutants.map((mutant) => ({ ...mutant, line: mutant.line + 9, start: mutant.start + 99 }));
    expect(lines(1, 20, moved)).toEqual(lines(1, 20));
  });
});

it('every area has files, and its tests are there', () => {
  for (const area of areas) {
    expect(filesOf(root, area).length, area.name).toBeGreaterThan(3);
    for (const file of [...filesOf(root, area), ...area.tests])
      expect(existsSync(path.join(root, file)), file).toBe(true);
  }
});

it('the table counts what timed out as killed, and says what no test loaded', () => {
  const [mutant] = mutantsIn('x.ts', 'x = 1');
  if (mutant === undefined) throw new Error('no mutant');
  const fates = ['killed', 'timed out', 'survived', 'not loaded'] as const;
  const rows = table(
    fates.map((fate) => ({ area: 'note', mutant, fate })),
    { note: 9 },
  ).split('\n');
  expect(rows[1]?.split(/\s+/)).toEqual(['note', '9', '4', '1', '1', '1', '1', '50.0', '%']);
  expect(rows.at(-1)?.split(/\s+/)).toEqual(['all', '9', '4', '1', '1', '1', '1', '50.0', '%']);
});
