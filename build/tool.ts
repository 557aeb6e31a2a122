import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** The packages of tools that are called otherwise than they. */
const packages: Readonly<Record<string, string>> = {
  biome: '@biomejs/biome',
  tsc: 'typescript',
  playwright: '@playwright/test',
};

/**
 * The script behind a tool of the project, to be run by `process.execPath`. Not the launcher in `node_modules/.bin`: on
 * Windows that takes a shell, which parts a path with a blank in it and reads signs in an argument as its own.
 */
export function toolScript(tool: string): string {
  const folder = path.join(root, 'node_modules', packages[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}
