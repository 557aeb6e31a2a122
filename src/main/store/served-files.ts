import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files of the built renderer that its pages may ask for, as a map from URL path to file. It is made once, at the
 * start; nothing outside it is ever served. Whole pages are not in it: they are served at "/" only, with the start
 * state written into them.
 */
export async function servedFiles(renderer: string): Promise<ReadonlyMap<string, string>> {
  const found = await walk(renderer, '');
  return new Map(found.map((name) => [name, path.join(renderer, ...name.split('/'))]));
}

/** Names that read the same in a URL and on a disk; the build makes no others. */
const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const isPage = (name: string): boolean => name.endsWith('.html');

// By hand, because `recursive` of readdir does not look inside an asar archive.
async function walk(folder: string, prefix: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => plainName.test(entry.name));
  const inside = entries.map((entry) => {
    const name = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return walk(path.join(folder, entry.name), name);
    return entry.isFile() && !isPage(entry.name) ? [name] : [];
  });
  return (await Promise.all(inside)).flat();
}
