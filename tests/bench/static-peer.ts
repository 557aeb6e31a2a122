import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const out = path.resolve(import.meta.dirname, '../../out');

/** A copy of out/ whose page is static: styles inlined, no script but a line that says it is there. */
export function staticPeer(): { outDir: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'leeswijzer-static-'));
  const outDir = path.join(folder, 'out');
  cpSync(out, outDir, { recursive: true });
  const renderer = path.join(outDir, 'renderer');
  for (const id of readdirSync(path.join(renderer, 'letters'))) {
    for (const name of ['page.nl.html', 'page.en.html']) {
      const file = path.join(renderer, 'letters', id, name);
      const page = readFileSync(file, 'utf8')
        .replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/, (_link, href: string) => {
          const css = readFileSync(path.join(renderer, href), 'utf8').replace(/url\((?!\/)\.?\/?/g, 'url(/assets/');
          return `<style>${css}</style>`;
        })
        .replace(/<script type="module"[^>]*><\/script>/, '')
        .replace(/<script type="application\/json"[\s\S]*?<\/script>/, '');
      writeFileSync(file, page);
    }
  }
  // The peer's inlined styles need a policy that allows them; the app's own policy does not.
  const main = path.join(outDir, 'main', 'index.js');
  const code = readFileSync(main, 'utf8');
  writeFileSync(main, relax(code));
  return { outDir, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function relax(code: string): string {
  const relaxed = code.replace(/("style-src": \[)("'self'")/, `$1$2, "'unsafe-inline'"`);
  if (relaxed === code) throw new Error('The policy in out/main/index.js is not where the bench looks for it.');
  return relaxed;
}
