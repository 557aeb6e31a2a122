import path from 'node:path';

/**
 * The `@font-face` rules of the app's own stylesheets, for a document that is printed from inside the app: paper has the
 * type of the screen, from one list (renderer/styles/fonts.css). The document lies in another folder, so each address
 * becomes one from the root.
 *
 * `files` are the files that the app serves, by URL path; `read` gives the text of one.
 */
export async function fontFaces(
  files: ReadonlyMap<string, string>,
  read: (file: string) => Promise<string>,
): Promise<string> {
  const styles = [...files].filter(([url]) => url.endsWith('.css'));
  const found = styles.map(async ([url, file]) => {
    const rules = (await read(file)).match(/@font-face\s*\{[^}]*\}/g) ?? [];
    const folder = path.posix.dirname(url);
    return rules.map((rule) =>
      rule
        .replace(
          /url\(\s*(["']?)(.*?)\1\s*\)/g,
          (_all, _quote, to: string) => `url("${path.posix.resolve(folder, to)}")`,
        )
        // A page that is printed once must not be set in a stand-in for the font that is still on its way.
        .replace(/font-display:\s*\w+/, 'font-display:block'),
    );
  });
  return (await Promise.all(found)).flat().join('\n');
}
