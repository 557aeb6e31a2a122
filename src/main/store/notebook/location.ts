import path from 'node:path';
import type { AtomicOptions } from '../atomic-file.ts';
import { openJsonFile } from '../json-file.ts';

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

/** Kept in the app's own data folder. Until the user chooses, the notebook is `usual`. */
export async function openLocation(file: string, usual: string, options: AtomicOptions = {}): Promise<LocationStore> {
  const { found, save } = await openJsonFile(file, options);
  let current: Location = {
    folder: typeof found.folder === 'string' && path.isAbsolute(found.folder) ? found.folder : usual,
    made: found.made === true,
    heldNotes: found.heldNotes === true,
  };
  return {
    get current() {
      return current;
    },
    async change(change) {
      const before = current;
      current = { ...current, ...change };
      try {
        await save({ ...found, ...current });
      } catch (error) {
        // The app must not write in another place than the one it will look in next time.
        if (current.folder !== before.folder) {
          current = before;
          await save({ ...found, ...before }).catch(() => {});
        }
        throw error;
      }
    },
  };
}
