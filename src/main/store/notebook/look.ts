import type { KeptBriefing } from '../../../shared/briefing/kept.ts';
import type { StoredNote } from '../../../shared/notebook/view.ts';
import { type AtomicOptions, codeOf, diskOf } from '../atomic-file.ts';
import { readKept } from './kept-briefings.ts';
import { createKnownFiles } from './known-files.ts';
import { scanFolder } from './scan.ts';

/** What a look at a notebook finds. */
export interface Seen {
  readonly notes: readonly StoredNote[];
  readonly kept: readonly KeptBriefing[];
}

/**
 * Reads a notebook and does nothing else: nothing is made, written, copied or watched, as an app that is open may be
 * writing it at this moment. A folder that is not there has nothing in it. Rejects when it cannot be read.
 */
export async function lookAt(folder: string, options: AtomicOptions = {}): Promise<Seen> {
  const disk = diskOf(options);
  const known = createKnownFiles();
  try {
    known.replace((await scanFolder(folder, disk)).files);
    return { notes: known.lists().notes, kept: (await readKept(folder, disk)).briefings };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { notes: [], kept: [] };
    throw error;
  }
}
