import path from 'node:path';
import type { Note } from '../../../shared/notebook/note.ts';
import type { KeptNote } from '../../../shared/notebook/view.ts';
import { codeOf, type Disk, isTemporary, renameOver, syncFolder, writeTemporary } from '../atomic-file.ts';
import { readNoteFile, versionOf } from './note-file.ts';
import { briefings, ensureFolder, goneIsNull, inside, isLink, history as name, refusedIsNull } from './paths.ts';

/**
 * Every version of every note that was ever saved, as `.geschiedenis/ID/NUMBER-HASH.md`, and of every kept choice for a
 * briefing, as `.geschiedenis/Briefings/NAME/NUMBER-HASH.briefing`. A version is kept before it is said to be saved, so
 * that it can be found again whatever another program makes of the file afterwards.
 */

const versionName = /^(\d{6,})-([0-9a-f]{16})\.(?:md|briefing)$/;

/** A version to keep; its bytes are asked for only if they are not kept yet. */
export interface Version {
  /** The SHA-256 of its bytes, in hex. */
  readonly version: string;
  readonly bytes: () => Promise<Buffer>;
}

/** What this run of the app has itself written to the history, and so need not read to know that it is whole. */
const written = new Set<string>();

/**
 * Keeps versions of a note, or with another `ending` of another file, in this order; one that is there already, and whole, is not written again. Gives a function
 * that makes their names last: until that is done, a power cut may take them. Rejects with the system's error.
 */
export async function keepVersions(
  root: string,
  id: string,
  versions: readonly Version[],
  disk: Disk,
  ending = '.md',
): Promise<() => Promise<void>> {
  const folder = await ensureFolder(root, `${name}/${id}`, disk);
  const there = await namesOf(folder, disk);
  let number = Math.max(0, ...there.map((one) => one.number));
  for (const { version, bytes } of versions) {
    const hash = version.slice(0, 16);
    const same = there.find((one) => one.hash === hash);
    if (same !== undefined && (await isWhole(path.join(folder, same.name), version, disk))) continue;
    const file = path.join(folder, same?.name ?? `${String(++number).padStart(6, '0')}-${hash}${ending}`);
    await writeVersion(root, file, await bytes(), disk);
    written.add(`${file} ${version}`);
  }
  return () => syncFolder(folder, disk);
}

/** One that the disk does not give is none, to be written again: else its note could not be saved any more. */
async function isWhole(file: string, version: string, { files }: Disk): Promise<boolean> {
  if (written.has(`${file} ${version}`)) return true;
  const bytes = await files.readFile(file).catch(refusedIsNull);
  return bytes !== null && versionOf(bytes) === version;
}

/** By way of `.geschiedenis` itself, so that the next start has one place to clear. */
async function writeVersion(root: string, file: string, bytes: Buffer, disk: Disk): Promise<void> {
  const temporary = await writeTemporary(inside(root, name), bytes, disk);
  try {
    await renameOver(temporary, file, disk);
  } catch (error) {
    await disk.files.unlink(temporary).catch(() => {});
    throw error;
  }
}

/** Keeps one version, for good. */
export async function keepVersion(root: string, id: string, bytes: Buffer, disk: Disk): Promise<void> {
  const sync = await keepVersions(root, id, [{ version: versionOf(bytes), bytes: async () => bytes }], disk);
  await sync();
}

interface VersionName {
  readonly name: string;
  readonly number: number;
  readonly hash: string;
}

const namesOf = async (folder: string, { files }: Disk): Promise<VersionName[]> =>
  numbersOf(await files.readdir(folder));

function numbersOf(names: readonly string[]): VersionName[] {
  return names.flatMap((file) => {
    const [, number, hash] = versionName.exec(file) ?? [];
    return number === undefined || hash === undefined ? [] : [{ name: file, number: Number(number), hash }];
  });
}

/**
 * The versions of a note that can be read, the newest first. None if there is no such folder. One that the disk does not
 * give hides no other, and another note's that came among them is none of this one.
 */
export async function versionsOf(root: string, id: string, disk: Disk): Promise<KeptNote[]> {
  const folder = inside(root, `${name}/${id}`);
  const names = (await namesOf(folder, disk).catch(goneIsNull)) ?? [];
  const read = names
    .sort((a, b) => b.number - a.number || (a.name < b.name ? -1 : 1))
    .map(async (version): Promise<KeptNote[]> => {
      const bytes = await disk.files.readFile(path.join(folder, version.name)).catch(refusedIsNull);
      const content = bytes === null ? null : readNoteFile(bytes);
      return content === null || content.note?.id !== id
        ? []
        : [{ file: `${id}/${version.name}`, version: content.version, note: content.note }];
    });
  return (await Promise.all(read)).flat();
}

/** What a note last was, as far as that can be read; null if no version of it can. */
export async function lastVersionOf(root: string, id: string, disk: Disk): Promise<Note | null> {
  const folder = inside(root, `${name}/${id}`);
  const names = (await namesOf(folder, disk).catch(refusedIsNull)) ?? [];
  for (const version of names.sort((a, b) => b.number - a.number)) {
    const bytes = await disk.files.readFile(path.join(folder, version.name)).catch(refusedIsNull);
    const note = bytes === null ? null : readNoteFile(bytes).note;
    if (note?.id === id) return note;
  }
  return null;
}

export interface CheckedHistory {
  /** The ids of notes of which there are versions. */
  readonly ids: readonly string[];
  /** The same of kept choices for briefings: the hashes of each by its name, the newest first. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Files that are not what their name says, or that the disk does not give. */
  readonly damaged: readonly string[];
  /** Folders that could not be listed, with the system's code. */
  readonly closed: ReadonlyMap<string, string>;
  readonly links: readonly string[];
  readonly leftovers: readonly string[];
  /** How many files were read. */
  readonly files: number;
}

/** Reads every earlier version there is. Paths are those in the notebook. No link is followed. */
export async function checkHistory(root: string, disk: Disk): Promise<CheckedHistory> {
  const ids: string[] = [];
  const choices = new Map<string, string[]>();
  const damaged: string[] = [];
  const closed = new Map<string, string>();
  const links: string[] = [];
  const leftovers: string[] = [];
  let files = 0;

  /** The names of the folders and files in a folder. */
  async function list(folder: string): Promise<{ inner: string[]; names: string[] }> {
    const inner: string[] = [];
    const names: string[] = [];
    try {
      for (const entry of await disk.files.readdir(inside(root, folder), { withFileTypes: true })) {
        if (entry.isSymbolicLink()) links.push(`${folder}/${entry.name}`);
        else if (entry.isDirectory()) inner.push(entry.name);
        else if (isTemporary(entry.name)) leftovers.push(`${folder}/${entry.name}`);
        else names.push(entry.name);
      }
    } catch (error) {
      const code = codeOf(error);
      if (code === '') throw error;
      if (code !== 'ENOENT') closed.set(folder, code);
    }
    return { inner: inner.sort(), names };
  }

  /** Reads the versions in a folder; gives their hashes, the newest first. */
  async function read(folder: string): Promise<string[]> {
    const versions = numbersOf((await list(folder)).names).sort((a, b) => b.number - a.number);
    for (const version of versions) {
      files++;
      const file = `${folder}/${version.name}`;
      const bytes = await disk.files.readFile(inside(root, file)).catch(refusedIsNull);
      if (bytes === null || !versionOf(bytes).startsWith(version.hash)) damaged.push(file);
    }
    return versions.map(({ hash }) => hash);
  }

  const isOurs = !(await isLink(root, name, disk));
  if (!isOurs) links.push(name);
  for (const id of isOurs ? (await list(name)).inner : []) {
    if (id === briefings) {
      for (const choice of (await list(`${name}/${id}`)).inner) {
        choices.set(choice, await read(`${name}/${id}/${choice}`));
      }
    } else if ((await read(`${name}/${id}`)).length > 0) ids.push(id);
  }
  return { ids, choices, damaged, closed, links, leftovers, files };
}
