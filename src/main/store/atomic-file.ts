import { randomBytes } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * One durable write. Whatever happens in between (an error, a full disk, a killed process, a power cut), a reader of
 * the path sees the whole old file or the whole new one, never a torn one and never none.
 */

export interface AtomicOptions {
  /** The file system; a test hands one that fails. */
  readonly files?: typeof nodeFiles;
  readonly platform?: NodeJS.Platform;
  /** Waits a number of milliseconds. */
  readonly wait?: (ms: number) => Promise<unknown>;
  /** Is told of a temporary file before it is made, in a folder that the next start would not clear. */
  readonly announce?: (temporary: string) => Promise<unknown>;
}

/** Short and without the target's name, so that a long name stays within what the file system takes. */
const temporaryName = /^\.[0-9a-f]{24}\.leeswijzer-tmp$/;

/** The last write of each path that is under way; the next one waits for it. */
const queues = new Map<string, Promise<void>>();

/**
 * Writes a file in one step. The promise resolves once the bytes and the file's name are on the disk, and rejects with
 * the error of the file system when that is not sure; then the temporary file is gone. Writes to one path happen one
 * after the other, so the last call wins. An existing file keeps its permissions, a new one is the user's alone. A
 * symbolic link is replaced, not followed.
 */
export function writeFileAtomic(file: string, data: string | Uint8Array, options: AtomicOptions = {}): Promise<void> {
  const target = path.resolve(file);
  // Copied now: the caller may go on with its buffer while an earlier write is still under way.
  const bytes = Buffer.from(data as Uint8Array);
  const before = queues.get(target) ?? Promise.resolve();
  const mine = before.catch(() => {}).then(() => write(target, bytes, options));
  queues.set(target, mine);
  const forget = (): void => {
    if (queues.get(target) === mine) queues.delete(target);
  };
  mine.then(forget, forget);
  return mine;
}

/** Resolves once no write is under way any more, whether they succeeded or not. */
export async function writesSettled(): Promise<void> {
  while (queues.size > 0) await Promise.allSettled(queues.values());
}

/**
 * Removes temporary files that an earlier run of the app left in a folder; returns how many. To be called before the
 * first write. A folder that cannot be read has none.
 */
export async function clearLeftovers(folder: string, files: typeof nodeFiles = nodeFiles): Promise<number> {
  const entries = await files.readdir(folder, { withFileTypes: true }).catch(() => []);
  const leftovers = entries.filter((entry) => entry.isFile() && temporaryName.test(entry.name));
  const removals = await Promise.allSettled(leftovers.map((entry) => files.unlink(path.join(folder, entry.name))));
  return removals.filter(({ status }) => status === 'fulfilled').length;
}

async function write(target: string, bytes: Buffer, options: AtomicOptions): Promise<void> {
  const disk = diskOf(options);
  const temporary = await writeTemporary(path.dirname(target), bytes, disk, await modeOf(target, disk.files));
  try {
    await renameOver(temporary, target, disk);
  } catch (error) {
    await disk.files.unlink(temporary).catch(() => {});
    throw error;
  }
  await syncFolder(path.dirname(target), disk);
}

/** The file system with its peculiarities, all of them filled in. */
export type Disk = Required<AtomicOptions>;

export const diskOf = (options: AtomicOptions = {}): Disk => ({
  files: options.files ?? nodeFiles,
  platform: options.platform ?? process.platform,
  wait: options.wait ?? pause,
  announce: options.announce ?? (async () => {}),
});

/**
 * The first half of a durable write: a new file in a folder, whole and on the disk, under a name that the next start
 * clears. Gives its path; rejects with the file system's error, and then leaves nothing that can be removed.
 */
export async function writeTemporary(
  folder: string,
  bytes: Buffer,
  { files, announce }: Disk,
  mode = 0o600,
): Promise<string> {
  const temporary = path.join(folder, `.${randomBytes(12).toString('hex')}.leeswijzer-tmp`);
  await announce(temporary);
  try {
    await fillNewFile(temporary, bytes, mode, files);
    return temporary;
  } catch (error) {
    // The reason is what the caller needs to hear; a temporary file that stays is cleared at the next start.
    await files.unlink(temporary).catch(() => {});
    throw error;
  }
}

/** Whether a name is one that `writeTemporary` gives. */
export const isTemporary = (name: string): boolean => temporaryName.test(name);

async function fillNewFile(file: string, bytes: Buffer, mode: number, files: typeof nodeFiles): Promise<void> {
  const handle = await files.open(file, 'wx', 0o600);
  try {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
      if (bytesWritten === 0) throw failure('EIO', 'the disk takes no more bytes');
      done += bytesWritten;
    }
    const { size } = await handle.stat();
    if (size !== bytes.length) throw failure('EIO', `${size} bytes on disk instead of ${bytes.length}`);
    // Some file systems have no permissions; then there are none to keep, and the stricter ones stand.
    if (mode !== 0o600) await handle.chmod(mode).catch(() => {});
    // Never tried twice on one file: after a failure the kernel may have dropped the pages and would report success.
    await handle.sync();
  } catch (error) {
    await handle.close().catch(() => {});
    throw error;
  }
  await handle.close();
}

/** The permissions of an existing file, else those of a file that is the user's alone. */
export async function modeOf(file: string, files: typeof nodeFiles): Promise<number> {
  const found = await files.lstat(file).catch(() => null);
  return found?.isFile() ? found.mode & 0o777 : 0o600;
}

/** On Windows a virus scanner or an indexer may hold the old file for a moment: about 1.3 seconds of patience. */
const patience = [10, 20, 40, 80, 160, 320, 640];

/** Puts a file in the place of another, or of none; on Windows with patience for whoever holds it. */
export async function renameOver(from: string, to: string, { files, platform, wait }: Disk): Promise<void> {
  for (const ms of platform === 'win32' ? patience : []) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await wait(ms);
    }
  }
  return files.rename(from, to);
}

/** A new name must reach the disk too. Windows and some file systems cannot sync a folder; that is no fault. */
export async function syncFolder(folder: string, { files, platform }: Disk): Promise<void> {
  if (platform === 'win32') return;
  const cannot = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EPERM', 'EACCES'];
  const ignore = (error: unknown): void => {
    if (!cannot.includes(codeOf(error))) throw error;
  };
  const handle = await files.open(folder, 'r').catch(ignore);
  if (!handle) return;
  try {
    await handle.sync().catch(ignore);
  } finally {
    await handle.close().catch(() => {});
  }
}

/** The code of a file system's error, such as ENOENT; empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}
