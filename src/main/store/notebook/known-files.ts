import type { NoteConflict, StoredNote, UnreadableFile } from '../../../shared/notebook/view.ts';
import { noteFirst, splitConflicts } from './conflicts.ts';
import type { FoundFile } from './scan.ts';

/** What is known of the folder's files: as they were last read, and as they were written since. */
export interface KnownFiles {
  readonly files: ReadonlyMap<string, FoundFile>;
  /** The file that counts as the note with an id. */
  noteOf(id: string): FoundFile | undefined;
  set(found: FoundFile): void;
  delete(file: string): void;
  /**
   * Takes over a whole reading, with what it could not look at; tells whether anything is different from what
   * was known.
   */
  replace(files: ReadonlyMap<string, FoundFile>, unseen?: readonly UnreadableFile[]): boolean;
  lists(): {
    readonly notes: readonly StoredNote[];
    readonly conflicts: readonly NoteConflict[];
    readonly unreadable: readonly UnreadableFile[];
  };
}

export function createKnownFiles(): KnownFiles {
  let files = new Map<string, FoundFile>();
  let byId = new Map<string, Set<string>>();
  /** The file that last counted as the note, so that a copy that turns up does not take its place. */
  const before = new Map<string, string>();
  let unseen: readonly UnreadableFile[] = [];
  let lists: ReturnType<KnownFiles['lists']> | null = null;

  function forget(file: string): void {
    const id = files.get(file)?.content.note?.id;
    files.delete(file);
    if (id === undefined) return;
    byId.get(id)?.delete(file);
    if (byId.get(id)?.size === 0) byId.delete(id);
  }
  function remember(found: FoundFile): void {
    const { file, content } = found;
    files.set(file, found);
    if (content.note === null) return;
    const group = byId.get(content.note.id) ?? new Set();
    byId.set(content.note.id, group.add(file));
  }
  function groupOf(id: string): FoundFile[] {
    return [...(byId.get(id) ?? [])].flatMap((file) => files.get(file) ?? []);
  }
  /** A note whose file is gone is from now on the file that takes its place. */
  function settle(id: string): void {
    const file = before.get(id);
    if (file !== undefined && byId.get(id)?.has(file)) return;
    const [first] = noteFirst(groupOf(id), undefined);
    if (first !== undefined) before.set(id, first.file);
  }

  return {
    get files() {
      return files;
    },
    noteOf: (id) => noteFirst(groupOf(id), before.get(id))[0],
    set(found) {
      forget(found.file);
      remember(found);
      if (found.content.note !== null) settle(found.content.note.id);
      lists = null;
    },
    delete(file) {
      forget(file);
      lists = null;
    },
    replace(now, unseenNow = []) {
      const sameFiles =
        now.size === files.size && [...now].every(([file, found]) => sameContent(found, files.get(file)));
      const same = sameFiles && JSON.stringify(unseenNow) === JSON.stringify(unseen);
      unseen = unseenNow;
      files = new Map();
      byId = new Map();
      for (const found of now.values()) remember(found);
      for (const id of byId.keys()) settle(id);
      if (!same) lists = null;
      return !same;
    },
    lists() {
      lists ??= {
        ...splitConflicts(stored(files), (id) => before.get(id)),
        unreadable: [...unseen, ...unreadable(files)],
      };
      return lists;
    },
  };
}

const sameContent = (a: FoundFile, b: FoundFile | undefined): boolean =>
  a.content.version === b?.content.version && (a.content.note === null) === (b.content.note === null);

const stored = (files: ReadonlyMap<string, FoundFile>): StoredNote[] =>
  [...files.values()].flatMap((found) => storedNote(found) ?? []);

const unreadable = (files: ReadonlyMap<string, FoundFile>): UnreadableFile[] =>
  [...files.values()].flatMap(({ file, content }) =>
    content.note === null ? [{ file, reason: content.reason, detail: content.detail }] : [],
  );

/** A found file as a stored note; null if it cannot be read. */
export function storedNote({ file, content }: FoundFile): StoredNote | null {
  const { version } = content;
  return content.note === null ? null : { note: content.note, file, version, readOnly: content.readOnly };
}
