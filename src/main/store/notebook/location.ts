import path from 'node:path';
import type { AtomicOptions } from '../atomic-file.ts';
import { type JsonRecord, openJsonFile } from '../json-file.ts';

/** Where the notebook is, and what must be known of it to tell a folder that is gone from one that never was. */
export interface Location {
  readonly folder: string;
  /** The folder has been there. */
  readonly made: boolean;
  /** There were notes in it when it was last seen. */
  readonly heldNotes: boolean;
}

export interface LocationStore {
  readonly current: Location;
  /** Rejects with the system's error when it is not on the disk. Another folder then does not hold; the rest does. */
  change(change: Partial<Location>): Promise<void>;
}

export interface LocationOptions extends AtomicOptions {
  /** The folder of a portable app: a notebook in it is kept by its place in it, as its whole path is another tomorrow. */
  readonly base?: string | null;
}

/** Kept in the app's own data folder. Until the user chooses, the notebook is `usual`. */
export async function openLocation(
  file: string,
  usual: string,
  { base = null, ...options }: LocationOptions = {},
): Promise<LocationStore> {
  const { found, save: saveRecord } = await openJsonFile(file, options);
  let current: Location = {
    folder: readFolder(found.folder, base) ?? usual,
    made: found.made === true,
    heldNotes: found.heldNotes === true,
  };
  const save = (record: JsonRecord, { folder, ...rest }: Location): Promise<void> =>
    saveRecord({ ...record, ...rest, folder: storedFolder(folder, base) });
  return {
    get current() {
      return current;
    },
    async change(change) {
      const before = current;
      current = { ...current, ...change };
      try {
        await save(found, current);
      } catch (error) {
        // The app must not write in another place than the one it will look in next time.
        if (current.folder !== before.folder) {
          current = before;
          await save(found, before).catch(() => {});
        }
        throw error;
      }
    },
  };
}

/** How a folder is written down: whole, or from `base` on with slashes where it lies in it. */
function storedFolder(folder: string, base: string | null): string {
  if (base === null) return folder;
  const within = path.relative(base, folder);
  const outside = within === '' || within === '..' || within.startsWith(`..${path.sep}`) || path.isAbsolute(within);
  return outside ? folder : within.split(path.sep).join('/');
}

/** The folder that was written down; null where none was, or one from `base` on and there is no base. */
export function readFolder(stored: unknown, base: string | null): string | null {
  if (typeof stored !== 'string' || stored === '') return null;
  if (path.isAbsolute(stored)) return stored;
  if (base === null || stored.split('/').includes('..')) return null;
  return path.join(base, ...stored.split('/'));
}
