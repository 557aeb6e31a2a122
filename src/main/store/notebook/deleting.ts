import type { KeptNote, NotebookFault, StoredNote } from '../../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Disk } from '../atomic-file.ts';
import { moveFromBin, moveToBin } from './bin.ts';
import { keepVersion } from './history.ts';
import { storedNote } from './known-files.ts';
import { versionOf } from './note-file.ts';
import { bin, inside, isPlain } from './paths.ts';
import type { Reading } from './reading.ts';
import { readFound, refusalOf } from './scan.ts';

type Answer<T> = Promise<Result<T, NotebookFault>>;

/** Deleting a note and taking it back, each of a version that the caller has seen and of nothing else. */
export interface Deleting {
  /** The file of a known note, if it is still in the version that the caller has seen. */
  readonly seen: (file: string, version: string) => Answer<StoredNote>;
  /** Moves it to the bin. */
  readonly remove: (file: string, version: string) => Answer<KeptNote>;
  /** Takes it out of the bin. */
  readonly restore: (file: string, version: string) => Answer<StoredNote>;
}

/** In turn with whatever else happens to the folder. Rejects with the disk's error. */
export function createDeleting(reading: Reading, disk: Disk): Deleting {
  const { known } = reading;

  async function seen(file: string, version: string): Answer<StoredNote> {
    const closed = await reading.closedAt(file);
    if (closed !== null) return fail('not-saved', closed);
    const found = known.files.has(file) ? await reading.lookAt(file) : null;
    const stored = found === null ? null : storedNote(found);
    if (stored !== null) return stored.version === version ? ok(stored) : fail('changed-outside');
    if (found !== null && refusalOf(found) !== null) return fail('not-saved');
    await reading.reread();
    return fail(reading.isGone() ? 'folder-missing' : 'not-found');
  }

  async function remove(file: string, version: string): Answer<KeptNote> {
    const stored = await seen(file, version);
    if (!stored.ok) return stored;
    const { root } = reading;
    const { note } = stored.value;
    const bytes = await disk.files.readFile(inside(root, file));
    if (versionOf(bytes) !== version) return fail('changed-outside');
    await keepVersion(root, note.id, bytes, disk);
    const moved = await moveToBin(root, file, disk);
    known.delete(file);
    if (known.files.size === 0) await reading.notice(false);
    return ok({ file: moved, version, note });
  }

  async function restore(file: string, version: string): Answer<StoredNote> {
    const place = await reading.ready();
    if (!place.ok) return place;
    const found = isPlain(file) ? await readFound(inside(reading.root, bin), file, disk) : null;
    if (found !== null && refusalOf(found) !== null) return fail('not-saved');
    if (found === null || found.content.note === null) return fail('not-found');
    if (found.content.version !== version) return fail('changed-outside');
    const closed = await reading.closedAt(file);
    if (closed !== null) return fail('not-saved', closed);
    const back = await reading.lookAt(await moveFromBin(reading.root, file, disk));
    await reading.notice(true);
    const stored = back === null ? null : storedNote(back);
    return stored === null ? fail('not-found') : ok(stored);
  }

  return { seen, remove, restore };
}
