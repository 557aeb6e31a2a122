import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { commandsIn, trials } from '../../readme/commands.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** This test itself, and what is named only to say something of it. */
const asides = ['npm start', 'npm test', 'npm run test:readme', 'npm run letter -- --score --details'];

it('every command that the README names is tried, or it is said why not', () => {
  const named = commandsIn(readme).filter((command) => !asides.includes(command));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((command) => trials[command] === undefined)).toEqual([]);
  expect(Object.keys(trials).filter((command) => !named.includes(command))).toEqual([]);
});

it('every script of the project is in the README, and every script that is named is there', () => {
  const named = new Set(
    commandsIn(readme).flatMap((command) => /npm (?:run )?(?:--silent )?([\w:]+)/.exec(command)?.[1] ?? []),
  );
  const ours = Object.keys(scripts).filter((name) => !['start', 'test', 'format', 'test:readme'].includes(name));
  expect(ours.filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
});

it('every file that the README leads to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((to) => !existsSync(path.join(root, to)))).toEqual([]);
});

it('every file of ours that a document names is there, by its path or by its name alone', () => {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const documents = ['README.md', 'SECURITY.md', ...docs.map((file) => path.join('docs', file))];
  const ours = ['src', 'tests', 'build'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }),
  );
  const names = new Set(ours.map((file) => path.basename(file)));
  // A document may leave out what is plain from what it is about: `notebook/text/target.ts` is the page's.
  const roots = ['', 'src', 'src/main', 'src/renderer', 'src/shared'];
  const named = documents
    .filter((document) => document.endsWith('.md'))
    .flatMap((document) => {
      const text = readFileSync(path.join(root, document), 'utf8');
      const paths = text.matchAll(/`((?:src|tests|build|main|preload|renderer|shared|notebook|store)\/[^`\s,;:]*)/g);
      const files = text.matchAll(/`([\w-]+\.(?:tsx?|mts|css))`/g);
      return [...paths, ...files].map(([, name = '']) => ({ document, name }));
    });
  expect(named.length).toBeGreaterThan(100);
  const isThere = (name: string): boolean =>
    name.includes('/') ? roots.some((folder) => existsSync(path.join(root, folder, name))) : names.has(name);
  expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
});
