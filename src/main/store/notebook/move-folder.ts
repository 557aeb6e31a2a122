import path from 'node:path';
import type { MoveFault } from '../../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { clearLeftovers, type Disk, isTemporary, renameOver, syncFolder, writeTemporary } from '../atomic-file.ts';
import { isWithin, trueName } from './lies-in.ts';
import { versionOf } from './note-file.ts';
import { awayName, ensureFolder, goneIsNull, inside } from './paths.ts';

/**
 * Moving the notebook: everything is copied and compared first, and the old place is only cleared after the app has
 * been told of the new one. A move that does not come to its end leaves the old place whole, and can be begun again.
 */

interface Inventory {
  readonly folders: string[];
  readonly files: string[];
}

/**
 * Copies all files and folders; links stay behind. Rejects with the system's error; the old place is never touched. Where
 * it does not come to its end, what it made in the new place is taken away again: it would fill a disk that is full, and
 * be in the way of the next try once a note has changed.
 */
export async function copyNotebook(from: string, to: string, disk: Disk): Promise<Result<Inventory, MoveFault>> {
  // By their true names: a link to the old place has all that is in it, and clearing the one would clear the other.
  const [old, next] = await Promise.all([trueName(from), trueName(to)]);
  if (isWithin(old, next) || isWithin(next, old)) return fail('nested');
  const here = await list(from, disk);
  // What is there in its place would be copied for it, and to remove that from the old place is to remove it from iCloud.
  const away = here.files.find((file) => awayName(path.posix.basename(file)) !== null);
  if (away !== undefined) return fail('not-downloaded', away);
  const made: Made = { top: await disk.files.mkdir(to, { recursive: true }), folders: [], files: new Map() };
  const copied = await copyInto(from, to, here, made, disk).catch(async (error: unknown) => {
    await takeBack(from, to, made, disk);
    throw error;
  });
  if (!copied.ok) await takeBack(from, to, made, disk);
  return copied;
}

/** What a move made in the new place. */
interface Made {
  /** The topmost folder that was made on the way there; undefined where the place was there. */
  readonly top: string | undefined;
  readonly folders: string[];
  /** With the version of each. */
  readonly files: Map<string, string>;
}

async function copyInto(
  from: string,
  to: string,
  here: Inventory,
  made: Made,
  disk: Disk,
): Promise<Result<Inventory, MoveFault>> {
  await clearLeftovers(to, disk.files);
  if (await isSamePlace(from, to, disk)) return fail('nested');
  const there = await list(to, disk);
  // What an unfinished move left there is the same as here; anything else is not ours to mix with.
  const ours = new Set(here.files);
  for (const file of there.files) {
    if (!ours.has(file) || !(await same(from, to, file, disk))) return fail('not-empty', file);
  }
  made.folders.push(...here.folders.filter((folder) => !there.folders.includes(folder)));
  for (const folder of here.folders) await ensureFolder(to, folder, disk);
  const copied = new Set(there.files);
  for (const file of here.files) {
    if (copied.has(file)) continue;
    const bytes = await disk.files.readFile(inside(from, file));
    made.files.set(file, versionOf(bytes));
    await writeCopy(to, file, bytes, disk);
  }
  // Copying takes its time: what came meanwhile would stay behind, in a folder in which nobody looks any more.
  const { files: now } = await list(from, disk);
  for (const file of new Set([...here.files, ...now])) {
    if (!(await same(from, to, file, disk))) return fail('changed-outside', file);
  }
  return ok(here);
}

/** A folder that is mounted twice, or shared twice, has two true names: what is written by one is there by the other. */
async function isSamePlace(from: string, to: string, disk: Disk): Promise<boolean> {
  const probe = await writeTemporary(to, Buffer.alloc(0), disk);
  try {
    return (await disk.files.lstat(inside(from, path.basename(probe))).catch(goneIsNull)) !== null;
  } finally {
    await disk.files.unlink(probe).catch(() => {});
  }
}

/** By way of the top of the new place, where whatever an unfinished move leaves is found again. */
async function writeCopy(to: string, file: string, bytes: Buffer, disk: Disk): Promise<void> {
  const temporary = await writeTemporary(to, bytes, disk);
  try {
    await renameOver(temporary, inside(to, file), disk);
  } finally {
    await disk.files.unlink(temporary).catch(() => {});
  }
  await syncFolder(path.dirname(inside(to, file)), disk);
}

/** Removes what was made, as far as it is still that and the old place still gives the file. Never rejects. */
async function takeBack(from: string, to: string, { top, folders, files }: Made, disk: Disk): Promise<void> {
  for (const [file, version] of files) {
    const [old, copy] = await Promise.all(
      [from, to].map((root) => disk.files.readFile(inside(root, file)).catch(() => undefined)),
    );
    if (old !== undefined && copy !== undefined && versionOf(copy) === version)
      await disk.files.unlink(inside(to, file)).catch(() => {});
  }
  for (const folder of [...folders].reverse()) await disk.files.rmdir(inside(to, folder)).catch(() => {});
  for (let folder = to; top !== undefined && isWithin(top, folder); folder = path.dirname(folder))
    await disk.files.rmdir(folder).catch(() => {});
}

/** Removes from the old place what is the same in the new one; whatever is not stays. Never rejects. */
export async function clearOldPlace(
  from: string,
  to: string,
  { folders, files }: Inventory,
  disk: Disk,
): Promise<void> {
  for (const file of files) {
    if (await same(from, to, file, disk).catch(() => false))
      await disk.files.unlink(inside(from, file)).catch(() => {});
  }
  for (const folder of [...folders].reverse()) await disk.files.rmdir(inside(from, folder)).catch(() => {});
  await disk.files.rmdir(from).catch(() => {});
}

async function list(root: string, disk: Disk, folder = ''): Promise<Inventory> {
  const entries = await disk.files.readdir(inside(root, folder), { withFileTypes: true });
  const all: Inventory = { folders: [], files: [] };
  for (const entry of entries) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile() && !isTemporary(entry.name)) all.files.push(name);
    if (!entry.isDirectory()) continue;
    const inner = await list(root, disk, name);
    all.folders.push(name, ...inner.folders);
    all.files.push(...inner.files);
  }
  return all;
}

async function same(from: string, to: string, file: string, { files }: Disk): Promise<boolean> {
  const [here, there] = await Promise.all(
    [from, to].map((root) => files.readFile(inside(root, file)).catch(goneIsNull)),
  );
  return here !== undefined && here !== null && there !== undefined && there !== null && here.equals(there);
}
