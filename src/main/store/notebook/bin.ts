import path from 'node:path';
import type { KeptNote } from '../../../shared/notebook/view.ts';
import { type Disk, renameOver, syncFolder } from '../atomic-file.ts';
import { bin, ensureFolder, freePath, goneIsNull, inside, refuseLinks } from './paths.ts';
import { type Found, nothingFound, scanFolder } from './scan.ts';
import { series } from './write-note.ts';

/** Deleting is a move to `.prullenbak`, where a note keeps its folder and name; restoring is the way back. */

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** Moves a note's file to the bin; gives its path there. Whatever the file is at that moment is what is kept. */
export const moveToBin = (root: string, file: string, disk: Disk): Promise<string> =>
  move(root, file, `${bin}/${file}`, disk).then((moved) => moved.slice(bin.length + 1));

/** Moves it back to where it was, or beside what stands there now; gives its path in the notebook. */
export const moveFromBin = (root: string, file: string, disk: Disk): Promise<string> =>
  move(root, `${bin}/${file}`, file, disk);

async function move(root: string, from: string, to: string, disk: Disk): Promise<string> {
  await refuseLinks(root, from, disk);
  const folder = await ensureFolder(root, folderOf(to), disk);
  const target = await freePath(folder, series(path.basename(inside(root, to))), disk);
  // One step: the note is in one of the two places at any moment, whatever happens.
  await renameOver(inside(root, from), target, disk);
  await syncFolder(folder, disk);
  await syncFolder(path.dirname(inside(root, from)), disk);
  return path.relative(root, target).split(path.sep).join('/');
}

/** What is in the bin; empty if there is none. */
export async function scanBin(root: string, disk: Disk): Promise<Found> {
  return (await scanFolder(inside(root, bin), disk).catch(goneIsNull)) ?? nothingFound;
}

/** The notes in the bin that can be read, by name. */
export const notesInBin = (found: Found): KeptNote[] =>
  [...found.files.values()].flatMap(({ file, content }) =>
    content.note === null ? [] : [{ file, version: content.version, note: content.note }],
  );
