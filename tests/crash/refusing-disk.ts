import * as realFiles from 'node:fs/promises';
import type { Random } from './random.ts';

/** A disk that takes nothing new now and then, for a while, in one folder or another: full, read-only, or closed. */

const codes = ['ENOSPC', 'EROFS', 'EACCES'] as const;

/** `share`: of the writes, at how many it begins to refuse; it goes on for a few more. */
export interface Refusing {
  readonly folder: string;
  readonly share: number;
  readonly longest: number;
}

export interface RefusingDisk {
  readonly files: typeof realFiles;
  /** Whether it takes nothing in this folder now. */
  refuses(folder: string): boolean;
  /** From now on it takes all again. */
  relent(): void;
  readonly refused: number;
}

export function refuseNowAndThen(places: readonly Refusing[], random: Random): RefusingDisk {
  const under = new Map<string, { code: string; left: number }>();
  let refused = 0;
  let relents = false;

  function refusal(file: string): string | null {
    const place = places.find(({ folder }) => file.startsWith(folder));
    if (place === undefined || relents) return null;
    const { folder, share, longest } = place;
    if (!under.has(folder) && random.chance(share)) {
      under.set(folder, { code: random.pick(codes) ?? 'ENOSPC', left: 1 + random.whole(longest) });
    }
    const now = under.get(folder);
    if (now === undefined) return null;
    if (--now.left <= 0) under.delete(folder);
    refused++;
    return now.code;
  }

  const open: typeof realFiles.open = (file, flags, ...rest) => {
    // Every file is written by way of a new one (atomic-file.ts).
    const code = flags === 'wx' ? refusal(String(file)) : null;
    if (code === null) return realFiles.open(file, flags, ...rest);
    return Promise.reject(Object.assign(new Error(`${code}: refused`), { code }));
  };
  return {
    files: { ...realFiles, open },
    refuses: (folder) => under.has(folder),
    relent() {
      relents = true;
      under.clear();
    },
    get refused() {
      return refused;
    },
  };
}
