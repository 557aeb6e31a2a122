import { readFileSync } from 'node:fs';

/** The titles of the tests in a file, as they are written there; those of a table (`it.each(…)('…')`) too. */
export function titlesIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const calls = source.matchAll(/(?:\b(?:test|it)|\))\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g);
  const named = [...calls].map((match) => match[2] ?? '');
  // The rows of a table whose title is their first value.
  const rows = source.includes(")('%s'") ? [...source.matchAll(/\[\s*'([^'\n]+)',\s*\//g)].map(([, name]) => name) : [];
  return [...named, ...rows.map((name) => name ?? '')];
}
