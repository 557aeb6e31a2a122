import { realpath } from 'node:fs/promises';
import path from 'node:path';

/**
 * Whether a file that is to be written would lie in a folder, whichever way its path leads there: by links, and by other
 * capitals where the disk does not tell them apart. Neither has to be there yet.
 */
export async function liesIn(folder: string, file: string): Promise<boolean> {
  const [outer, inner] = await Promise.all([
    trueName(path.resolve(folder)),
    trueName(path.dirname(path.resolve(file))),
  ]);
  return isWithin(outer, inner);
}

/** Whether a path is that of a folder or leads on from it, by their names alone. */
export function isWithin(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** The path as the disk has it, as far as it is there. */
export async function trueName(name: string): Promise<string> {
  try {
    return await realpath(name);
  } catch {
    const parent = path.dirname(name);
    return parent === name ? name : path.join(await trueName(parent), path.basename(name));
  }
}
