import path from 'node:path';

/**
 * The `@font-face` rules for a document that is printed from inside the app, from the stylesheet that lists them
 * (renderer/styles/paper-type.css). The document lies in another folder, so each address becomes one from the root.
 *
 * `files` are the files that the app serves, by URL path; `read` gives the text of one.
 */
export async function fontFaces(
  files: ReadonlyMap<string, string>,
  read: (file: string) => Promise<string>,
): Promise<string> {
  const styles = [...files].filter(([url]) => /\/paper-type-[^/]*\.css$/.test(url));
  if (styles.length === 0) throw new Error('the app has no type for paper');
  const found = styles.map(async ([url, file]) => {
    const rules = (await read(file)).match(/@font-face\s*\{[^}]*\}/g) ?? [];
    const folder = path.posix.dirname(url);
    return rules.map((rule) =>
      rule.replace(
        /url\(\s*(["']?)(.*?)\1\s*\)/g,
        (_all, _quote, to: string) => `url("${path.posix.resolve(folder, to)}")`,
      ),
    );
  });
  return (await Promise.all(found)).flat().join('\n');
}
