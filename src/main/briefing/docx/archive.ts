// The entry for Node declares a `require` of its own, which clashes with the bundler's.
import { unzipSync, type Zippable, zipSync } from 'fflate/browser';

/**
 * The library writes the time of making in the properties and in the archive, and counts bookmarks from where it last
 * stopped. The time becomes the day of the briefing, and the count begins at 1.
 */
export function withoutTraces(bytes: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(bytes);
  const out: Zippable = {};
  const edit = (data: Uint8Array, change: (xml: string) => string): Uint8Array =>
    new TextEncoder().encode(change(new TextDecoder().decode(data)));
  for (const name of Object.keys(files).sort(byPlace)) {
    const data = files[name];
    if (data === undefined) continue;
    if (name === 'docProps/core.xml')
      out[name] = edit(data, (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
    else if (name === 'word/document.xml') out[name] = edit(data, countBookmarks);
    else out[name] = data;
  }
  // The time of a zip has no zone: it is taken as it stands.
  return zipSync(out, { level: 6, mtime: new Date(1980, 0, 1) });
}

function countBookmarks(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)"/g, (_, before: string, id: string) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1);
    return `${before}${ids.get(id)}"`;
  });
}

/** The list of types stands first. */
const byPlace = (a: string, b: string): number =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1);
