import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The app's `@font-face` rules with the fonts in them, for a document that has no address to load them from. */
export function fontsInside(): string {
  const css = path.resolve(import.meta.dirname, '../../src/renderer/styles/paper-type.css');
  const { resolve } = createRequire(css);
  const rules = readFileSync(css, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  if (rules.length === 0) throw new Error('there are no fonts');
  return rules
    .map((rule) =>
      rule.replace(/url\("(.*?)"\)/g, (_all, file: string) => {
        return `url("data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')}")`;
      }),
    )
    .join('\n');
}
