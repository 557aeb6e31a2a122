import { letterFolder, noteFileName, numbered } from '../../../shared/notebook/file-name.ts';
import { type Note, parseNote, sameNote } from '../../../shared/notebook/note.ts';
import type { NotebookFault, Saved, StoredNote } from '../../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { codeOf, type Disk } from '../atomic-file.ts';
import { faultOf } from './faults.ts';
import { keepVersion, keepVersions } from './history.ts';
import { storedNote } from './known-files.ts';
import { noteBytes, versionOf } from './note-file.ts';
import { ensureFolder, inside } from './paths.ts';
import type { Reading } from './reading.ts';
import { type FoundFile, refusalOf } from './scan.ts';
import { createFile, type Placed, replaceFile, type Written } from './write-note.ts';

type Answer<T> = Promise<Result<T, NotebookFault>>;

/** What becomes of a note that is to be saved. Rejects with the system's error; then nothing is said to be saved. */
export interface Saving {
  save(note: Note, base: string | null): Answer<Saved>;
  /** Gives a file that says to be another note an id of its own. The file must be known in this version. */
  separate(stored: StoredNote): Answer<StoredNote>;
  /** Whether a file as it is known is what was written last, and it was not said that it will stay. */
  isUnsure(found: FoundFile): boolean;
}

/** A file that changes again and again while it is to be written is left alone after so many tries. */
const patience = 3;

export function createSaving(reading: Reading, newId: () => string, disk: Disk): Saving {
  const { known } = reading;
  /** Files whose last write is there, but not for sure: a save may start from it, or from what that write started from. */
  const unsure = new Map<string, { readonly base: string | null; readonly version: string }>();

  async function save(note: Note, base: string | null): Answer<Saved> {
    const serialised = noteBytes(note);
    if (!serialised.ok) return serialised;
    const bytes = serialised.value;
    const place = await reading.ready();
    if (!place.ok) return place;
    for (let tries = 1; ; tries++) {
      const found = await reading.findNote(note.id, base !== null);
      if (reading.isGone()) return fail('folder-missing');
      if (found === null) return create(note, bytes);
      const closed = await reading.closedAt(found.file);
      if (closed !== null) return fail('not-saved', closed);
      const { content } = found;
      const refused = refusalOf(found);
      if (refused !== null) return fail('not-saved', refused);
      if (content.note === null) return keepBoth(note);
      if (content.readOnly) return fail('newer-format');
      const fits = content.version === base || content.version === versionOf(bytes) || isOwnUnsure(found, base);
      if (!fits && sameNote(content.note, note)) return keepAsItIs(found);
      if (!fits || tries > patience) return keepBoth(note);
      const written = await replace({ file: found.file, version: content.version }, bytes, note.id);
      if (written.state === 'held') return keepBoth(note);
      if (written.state !== 'changed') return conclude(written, bytes, base);
    }
  }

  const isUnsure = ({ file, content }: FoundFile): boolean => unsure.get(file)?.version === content.version;
  const isOwnUnsure = (found: FoundFile, base: string | null): boolean =>
    isUnsure(found) && unsure.get(found.file)?.base === base;

  async function replace(
    { file, version }: Pick<StoredNote, 'file' | 'version'>,
    bytes: Buffer,
    id: string,
  ): Promise<Written> {
    const { root } = reading;
    try {
      const keep = async (): Promise<() => Promise<void>> => {
        const old = { version, bytes: () => oldBytes(file, version) };
        return keepVersions(root, id, [old, { version: versionOf(bytes), bytes: async () => bytes }], disk);
      };
      return await replaceFile(root, file, { bytes, base: version, keep }, disk);
    } catch (error) {
      // The file went away, or another app that started just now cleared our temporary file as a left-over.
      if (codeOf(error) === 'ENOENT') return { state: 'changed' };
      throw error;
    }
  }

  /** The bytes that are to be replaced. Rejects with ENOENT if the file is another one by now. */
  async function oldBytes(file: string, version: string): Promise<Buffer> {
    const bytes = await disk.files.readFile(inside(reading.root, file));
    if (versionOf(bytes) === version) return bytes;
    throw Object.assign(new Error('ENOENT: that version is gone'), { code: 'ENOENT' });
  }

  /** The file says the same in other words; what was to be saved is safe without touching it. */
  async function keepAsItIs(found: FoundFile): Answer<Saved> {
    const bytes = await disk.files.readFile(inside(reading.root, found.file));
    const stored = storedNote(found);
    if (stored === null || versionOf(bytes) !== stored.version) return fail('changed-outside');
    await keepVersion(reading.root, stored.note.id, bytes, disk);
    return ok({ how: 'saved', stored });
  }

  async function keepBoth(note: Note): Answer<Saved> {
    const own: Note = { ...note, id: newId(), conflictOf: note.id };
    const bytes = noteBytes(own);
    if (!bytes.ok) return bytes;
    const created = await create(own, bytes.value);
    return created.ok ? ok({ ...created.value, how: 'kept-both' }) : created;
  }

  async function create(note: Note, bytes: Buffer): Answer<Saved> {
    const { root } = reading;
    const folder = await folderFor(note.letter.id);
    const version = { version: versionOf(bytes), bytes: async () => bytes };
    const keep = (): Promise<() => Promise<void>> => keepVersions(root, note.id, [version], disk);
    const place = { folder, name: noteFileName(note) };
    const written = await createFile(root, place, { bytes, keep }, disk).catch((error: unknown) => {
      // Another app that started just now may have cleared our temporary file as a left-over.
      if (codeOf(error) === 'ENOENT') return createFile(root, place, { bytes, keep }, disk);
      throw error;
    });
    const created = conclude(written, bytes, null);
    await reading.notice(true);
    return created;
  }

  /** The folder of a letter's notes, or the next name if something else has that one, or what is in it cannot be seen. */
  async function folderFor(letter: string): Promise<string> {
    for (let count = 1; ; count++) {
      const folder = numbered(letterFolder(letter), count);
      if ((await reading.closedAt(`${folder}/`)) !== null) continue;
      try {
        await ensureFolder(reading.root, folder, disk);
        return folder;
      } catch (error) {
        if (codeOf(error) !== 'ENOTDIR' || count > 9) throw error;
      }
    }
  }

  function conclude(written: Placed, bytes: Buffer, base: string | null): Result<Saved, NotebookFault> {
    const { file } = written;
    const read = parseNote(bytes.toString('utf8'));
    if (!read.ok) throw new Error('what was written cannot be read');
    const version = versionOf(bytes);
    known.set({ file, content: { ...read.value, version }, stamp: null });
    if (written.state === 'unsure') {
      unsure.set(file, { base, version });
      return faultOf(written.error);
    }
    unsure.delete(file);
    return ok({ how: 'saved', stored: { ...read.value, file, version } });
  }

  return {
    save,
    isUnsure,
    async separate({ file, note, version, readOnly }) {
      if (readOnly) return fail('newer-format');
      const own: Note = { ...note, id: newId(), conflictOf: note.id };
      const bytes = noteBytes(own);
      if (!bytes.ok) return bytes;
      const written = await replace({ file, version }, bytes.value, own.id);
      if (written.state === 'changed') return fail('changed-outside');
      if (written.state === 'held') return faultOf(written.error);
      const saved = conclude(written, bytes.value, version);
      return saved.ok ? ok(saved.value.stored) : saved;
    },
  };
}
