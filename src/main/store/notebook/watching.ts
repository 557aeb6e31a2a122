import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';

/**
 * Hints that something may have changed in folders. Nothing relies on them: who gets one reads the folder again. This
 * is the one place to put a library for watching in, should the system's own hints turn out to be too few.
 */
export interface Watching {
  /** The folders to watch from now on; each by itself, because watching a tree is not to be had on every system. */
  follow(folders: readonly string[]): void;
  close(): void;
}

/** Hints that come in a bunch are one; in ms. */
const together = 150;
/** How often to look where a folder cannot be watched (a network, too many watches), in ms. */
const everySoOften = 5000;

export function startWatching(hint: () => void, watchFolder: typeof watch = watch): Watching {
  const watchers = new Map<string, FSWatcher>();
  let soon: NodeJS.Timeout | null = null;
  let polling: NodeJS.Timeout | null = null;

  const tell = (): void => {
    if (soon !== null) return;
    soon = setTimeout(() => {
      soon = null;
      hint();
    }, together);
    soon.unref();
  };
  const poll = (): void => {
    polling ??= setInterval(hint, everySoOften).unref();
  };
  const leave = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const enter = (folder: string): void => {
    try {
      const watcher = watchFolder(folder, { persistent: false }, (event, name) => {
        // It says its own name when it is deleted, moved or unmounted. What is of that name from then on is another
        // folder, which is watched when it is found.
        if (event === 'rename' && name === path.basename(folder)) leave(folder);
        tell();
      });
      // A folder that goes away may say so by an error; it is watched again when it is found again.
      watcher.on('error', () => {
        leave(folder);
        tell();
        poll();
      });
      watchers.set(folder, watcher);
    } catch {
      poll();
    }
  };

  return {
    follow(folders) {
      for (const folder of [...watchers.keys()]) if (!folders.includes(folder)) leave(folder);
      for (const folder of folders) if (!watchers.has(folder)) enter(folder);
    },
    close() {
      for (const folder of [...watchers.keys()]) leave(folder);
      if (soon !== null) clearTimeout(soon);
      if (polling !== null) clearInterval(polling);
    },
  };
}
