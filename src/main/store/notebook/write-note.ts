import path from 'node:path';
import { numbered } from '../../../shared/notebook/file-name.ts';
import { codeOf, type Disk, modeOf, renameOver, syncFolder, writeTemporary } from '../atomic-file.ts';
import { versionOf } from './note-file.ts';
import { freePath, goneIsNull, inside, refuseLinks } from './paths.ts';

/** The steps of writing one note file, in the order that docs/adr/0015 gives. */

/** What became of bytes that have been given their name. */
export type Placed =
  /** The bytes and the name are on the disk. */
  | { readonly state: 'written'; readonly file: string }
  /** The file is there, but the disk did not say that its name will stay; it must be written again before that is said. */
  | { readonly state: 'unsure'; readonly file: string; readonly error: unknown };

export type Written =
  | Placed
  /** The file is not the version that it was to replace. Nothing was written. */
  | { readonly state: 'changed' }
  /** Another program holds the file and does not let go. Nothing was written. */
  | { readonly state: 'held'; readonly error: unknown };

/** What else must be on the disk: before a file gets its new bytes, and (what `keep` gives) before that is said. */
export type Keep = () => Promise<() => Promise<void>>;

/**
 * Replaces the version `base` of a file by these bytes. Rejects with the system's error; then the file is as it was.
 */
export async function replaceFile(
  root: string,
  file: string,
  { bytes, base, keep }: { bytes: Buffer; base: string; keep: Keep },
  disk: Disk,
): Promise<Written> {
  const full = inside(root, file);
  const folder = path.dirname(full);
  await refuseLinks(root, file, disk);
  const { temporary, kept } = await prepare(folder, bytes, await modeOf(full, disk.files), keep, disk);
  try {
    // Once more, as late as can be: another program may have written meanwhile.
    if ((await versionAt(full, disk)) !== base) return { state: 'changed' };
    try {
      await renameOver(temporary, full, disk);
    } catch (error) {
      if (['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) return { state: 'held', error };
      throw error;
    }
  } finally {
    await disk.files.unlink(temporary).catch(() => {}); // it is not there any more when all went well
  }
  return settle(file, folder, kept, disk);
}

/** Puts bytes in a new file of a folder, under this name or the next one that is free. Never overwrites. */
export async function createFile(
  root: string,
  { folder, name }: { folder: string; name: string },
  { bytes, keep }: { bytes: Buffer; keep: Keep },
  disk: Disk,
): Promise<Placed> {
  const full = inside(root, folder);
  const { temporary, kept } = await prepare(full, bytes, 0o600, keep, disk);
  try {
    const placed = await place(temporary, full, name, disk);
    return await settle(`${folder}/${placed}`, full, kept, disk);
  } finally {
    await disk.files.unlink(temporary).catch(() => {});
  }
}

/** The new bytes in a temporary file, and what must be kept: both at once, as each waits for the disk. */
async function prepare(
  folder: string,
  bytes: Buffer,
  mode: number,
  keep: Keep,
  disk: Disk,
): Promise<{ temporary: string; kept: () => Promise<void> }> {
  const [written, keeping] = await Promise.allSettled([writeTemporary(folder, bytes, disk, mode), keep()]);
  if (written.status === 'fulfilled' && keeping.status === 'fulfilled') {
    return { temporary: written.value, kept: keeping.value };
  }
  if (written.status === 'fulfilled') await disk.files.unlink(written.value).catch(() => {});
  throw written.status === 'rejected' ? written.reason : (keeping as PromiseRejectedResult).reason;
}

/** Makes the new name last, and what was kept. */
async function settle(file: string, folder: string, kept: () => Promise<void>, disk: Disk): Promise<Placed> {
  const [synced, keeping] = await Promise.allSettled([syncFolder(folder, disk), kept()]);
  try {
    if (synced.status === 'rejected') throw synced.reason;
    if (keeping.status === 'rejected') throw keeping.reason;
    return { state: 'written', file };
  } catch (error) {
    return { state: 'unsure', file, error };
  }
}

/** A second name for the file is given only if there is nothing of that name: the one way that can never overwrite. */
async function place(temporary: string, folder: string, name: string, disk: Disk): Promise<string> {
  for (const candidate of series(name)) {
    try {
      await disk.files.link(temporary, path.join(folder, candidate));
      return candidate;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      if (!cannotLink.includes(codeOf(error))) throw error;
      if (await isOneFile(temporary, path.join(folder, candidate), disk)) return candidate; // done, whatever it says
    }
    // A file system without second names (FAT, some networks): look first. The name has digits of a random id.
    const free = await freePath(folder, series(name), disk);
    await renameOver(temporary, free, disk);
    return path.basename(free);
  }
  throw new Error('a series of names came to its end');
}

async function isOneFile(one: string, other: string, { files }: Disk): Promise<boolean> {
  const [a, b] = await Promise.all([files.lstat(one), files.lstat(other).catch(goneIsNull)]);
  return a.ino !== 0 && a.ino === b?.ino && a.dev === b.dev;
}

const cannotLink = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EACCES', 'EISDIR'];

/** `a.md`, `a-2.md`, `a-3.md` … */
export function* series(name: string): Generator<string> {
  for (let count = 1; ; count++) yield numbered(name, count);
}

/** The version of a file as it is now; null if there is none, or no file. */
async function versionAt(full: string, { files }: Disk): Promise<string | null> {
  const found = await files.lstat(full).catch(goneIsNull);
  const bytes = found?.isFile() ? await files.readFile(full).catch(goneIsNull) : null;
  return bytes && versionOf(bytes);
}
