import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { PublishedLetter } from '../src/shared/letter/published.ts';
import { languages } from '../src/shared/settings.ts';

type Prerender = typeof import('../src/renderer/prerender.tsx');

/** Vite plugin: after the renderer is built, makes a whole page for every letter that ships, in every language. */
export function pages(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'leeswijzer:pages',
    apply: 'build',
    configResolved(config) {
      // Not from this file's own place: electron-vite bundles its configuration and runs it elsewhere.
      root = path.resolve(config.root, '../..');
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const letters = path.join(root, 'resources', 'letters');
      const built = path.join(outDir, 'index.html');
      const template = paintFirst(await readFile(built, 'utf8'));
      await rm(built);
      // Beside the renderer, not in it: for the tests and the bench, which make pages of other letters.
      await writeFile(path.join(outDir, '..', 'template.html'), template);
      for (const id of await readdir(letters)) {
        await buildLetter(path.join(letters, id), path.join(outDir, 'letters', id), template, root);
      }
    },
  };
}

/** What the first paint waits for is asked for first: the styles before the script, which runs after the page is there. */
function paintFirst(template: string): string {
  const script = /[ \t]*<script type="module"[^>]*><\/script>\n?/;
  const found = script.exec(template)?.[0];
  if (found === undefined) throw new Error('The page has no script.');
  return template.replace(script, '').replace('</head>', () => `${found.trim()}\n</head>`);
}

/** Writes the pages of one letter, its data and its source file into a folder of the built renderer. */
export async function buildLetter(from: string, to: string, template: string, root: string): Promise<void> {
  const published: PublishedLetter = JSON.parse(await readFile(path.join(from, 'letter.json'), 'utf8'));
  await mkdir(to, { recursive: true });
  await writeFile(path.join(to, 'letter.json'), JSON.stringify(published));
  await copyFile(path.join(from, published.source.file), path.join(to, published.source.file));
  const { module } = await runnerImport<Prerender>(path.join(root, 'src/renderer/prerender.tsx'), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  for (const language of languages) {
    await writeFile(path.join(to, `page.${language}.html`), fill(template, module.prerender(published, language)));
  }
}

/** Puts the parts in place of the template's comments; each has to be there once. */
function fill(template: string, parts: Record<string, string>): string {
  let page = template;
  for (const [name, html] of Object.entries(parts)) {
    const slot = `<!--${name}-->`;
    if (page.split(slot).length !== 2) throw new Error(`The page's template needs ${slot} exactly once.`);
    page = page.replace(slot, () => (name === 'title' ? escapeText(html) : html));
  }
  return page;
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
