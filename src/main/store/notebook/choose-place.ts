import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { bin, history } from './paths.ts';

/** What the notebook's folder is called where the app makes it. */
export const folderName = 'Leeswijzer';

/**
 * The folder to use when the user chose one: that one if it is empty, not there, or a notebook; else `Leeswijzer` in it,
 * so that nobody's whole collection of documents becomes a notebook by one click.
 */
export async function choosePlace(chosen: string): Promise<string> {
  const names = await readdir(chosen).catch(() => []);
  const used = names.filter((name) => name !== '.DS_Store' && name !== 'desktop.ini');
  if (used.length === 0 || used.some((name) => ours.has(name)) || (await holdsNotes(chosen, used))) return chosen;
  return path.join(chosen, folderName);
}

const ours = new Set([bin, history, 'LEESMIJ.txt']);
const noteName = /--[0-9a-f]{8}(?:-\d+)?\.md$/;

/** A copy of the notes alone: files with names as the app gives them, here or one folder down. */
async function holdsNotes(folder: string, names: readonly string[]): Promise<boolean> {
  const inner = await Promise.all(names.slice(0, 500).map((name) => readdir(path.join(folder, name)).catch(() => [])));
  return [...names, ...inner.flat()].some((name) => noteName.test(name));
}
