import path from 'node:path';
import type { KeptNote } from '../../../shared/notebook/view.ts';
import { type Disk, renameOver, syncFolder, writeTemporary } from '../atomic-file.ts';
import { readNoteFile, versionOf } from './note-file.ts';
import { briefings, ensureFolder, goneIsNull, inside, history as name } from './paths.ts';

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

async function isWhole(file: string, version: string, { files }: Disk): Promise<boolean> {
  return written.has(`${file} ${version}`) || versionOf(await files.readFile(file)) === version;
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

async function namesOf(folder: string, { files }: Disk): Promise<{ name: string; number: number; hash: string }[]> {
  const found = await files.readdir(folder);
  return found.flatMap((file) => {
    const [, number, hash] = versionName.exec(file) ?? [];
    return number === undefined || hash === undefined ? [] : [{ name: file, number: Number(number), hash }];
  });
}

/** The versions of a note that can be read, the newest first. None if there is no such folder. */
export async function versionsOf(root: string, id: string, disk: Disk): Promise<KeptNote[]> {
  const folder = inside(root, `${name}/${id}`);
  const names = (await namesOf(folder, disk).catch(goneIsNull)) ?? [];
  const read = names
    .sort((a, b) => b.number - a.number || (a.name < b.name ? -1 : 1))
    .map(async (version): Promise<KeptNote[]> => {
      const content = readNoteFile(await disk.files.readFile(path.join(folder, version.name)));
      return content.note === null
        ? []
        : [{ file: `${id}/${version.name}`, version: content.version, note: content.note }];
    });
  return (await Promise.all(read)).flat();
}

/** What is in the folder of earlier versions: of which notes, and which files are not what their name says. */
export async function checkHistory(
  root: string,
  disk: Disk,
): Promise<{ ids: string[]; damaged: string[]; files: number }> {
  const folder = inside(root, name);
  const entries = (await disk.files.readdir(folder, { withFileTypes: true }).catch(goneIsNull)) ?? [];
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const ids = folders.filter((one) => one !== briefings);
  const damaged: string[] = [];
  let files = 0;
  for (const id of ids) {
    for (const version of await namesOf(path.join(folder, id), disk)) {
      files++;
      const bytes = await disk.files.readFile(path.join(folder, id, version.name)).catch(() => Buffer.alloc(0));
      if (!versionOf(bytes).startsWith(version.hash)) damaged.push(`${name}/${id}/${version.name}`);
    }
  }
  return { ids, damaged, files };
}
