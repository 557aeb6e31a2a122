import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { letterIdSchema } from '../../shared/contract.ts';

/**
 * The ids of the letters that ship, in order of name: the folders under `letters` of the built renderer that hold a
 * letter.json. Rejects when there is no such folder: then the app is not complete.
 */
export async function shippedLetters(renderer: string): Promise<string[]> {
  const folder = path.join(renderer, 'letters');
  const names = (await readdir(folder)).filter((name) => letterIdSchema.safeParse(name).success).sort();
  const there = await Promise.all(names.map((name) => isFile(path.join(folder, name, 'letter.json'))));
  return names.filter((_name, index) => there[index]);
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
