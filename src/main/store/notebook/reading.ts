import type { NotebookStatus } from '../../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { codeOf, type Disk } from '../atomic-file.ts';
import { createKnownFiles, type KnownFiles } from './known-files.ts';
import type { LocationStore } from './location.ts';
import { bin, history, inside, isBehindLink, makeRoot } from './paths.ts';
import { keepUnreadable } from './quarantine.ts';
import { writeReadMe } from './read-me.ts';
import { closedAbove, type FoundFile, readFound, refusalOf, scanFolder, unseenIn } from './scan.ts';

/** The folder as it is: what is in it, and whether it is there at all. */
export interface Reading {
  readonly root: string;
  readonly status: NotebookStatus;
  readonly known: KnownFiles;
  /** The folders that held notes when it was last read, with slashes; '' is the notebook itself. */
  readonly folders: readonly string[];
  /** Reads all of it again. Never rejects because of a disk; the status tells. */
  reread(): Promise<void>;
  /** Reads one file again; null if it is not there. Rejects with the system's error. */
  lookAt(file: string): Promise<FoundFile | null>;
  /**
   * The file of a note as it is now, wherever it was moved to; null if there is none. A note that is new
   * (`mayBeElsewhere` false) is not looked for in files that were never read.
   */
  findNote(id: string, mayBeElsewhere: boolean): Promise<FoundFile | null>;
  /** Makes sure that there is a folder to write in: the first time it is made, later it must be there. */
  ready(): Promise<Result<null, 'folder-missing'>>;
  /**
   * Why nothing is to be written at this path, the system's code: its folder cannot be listed, also when it is looked at
   * once more, so that what was written there would not be found again. Null if it can.
   */
  closedAt(file: string): Promise<string | null>;
  /** Whether the folder is gone, or came back empty. What was known is still known. */
  isGone(): boolean;
  /** Remembers whether the folder holds notes, for when it does not. */
  notice(heldNotes: boolean): Promise<void>;
}

export interface ReadingNeeds {
  readonly location: LocationStore;
  readonly disk: Disk;
  /** Is called when the disk turns out to be different from what was known. */
  readonly changed: () => void;
  /** Is told which folders hold notes. */
  readonly follow: (folders: readonly string[]) => void;
}

export function createReading({ location, disk, changed, follow }: ReadingNeeds): Reading {
  const known = createKnownFiles();
  const quarantined = new Set<string>();
  let status: NotebookStatus = 'new';
  let folders: readonly string[] = [];
  let closed: ReadonlyMap<string, string> = new Map();
  /** Whether what was last noticed is on the disk; if not, it is tried again at the next reading. */
  let remembered = true;

  const root = (): string => location.current.folder;
  const isGone = (): boolean => status === 'missing' || status === 'emptied';

  async function reread(): Promise<void> {
    const before = status;
    let different = false;
    try {
      const first = await scanFolder(root(), disk, known.files);
      // Where a file goes as it is looked at, all of them may be going, with their disk: what was read is half of them.
      const found = first.vanishing ? await scanFolder(root(), disk, known.files) : first;
      const empty = found.files.size === 0 && found.closed.size === 0;
      if (empty && location.current.heldNotes) status = 'emptied';
      else {
        status = await whetherWritable();
        different = known.replace(found.files, unseenIn(found));
        ({ folders, closed } = found);
        follow(folders.map((folder) => inside(root(), folder)));
        // Where no note is found and not all can be seen, nothing is learnt of whether there are any.
        await notice(found.files.size > 0 || (!empty && location.current.heldNotes));
        if (status === 'ready') await keepAllUnreadable();
      }
    } catch (error) {
      if (codeOf(error) === '') throw error;
      status = codeOf(error) === 'ENOENT' && !location.current.made ? 'new' : 'missing';
    }
    if (different || status !== before) changed();
  }

  async function whetherWritable(): Promise<'ready' | 'read-only'> {
    return disk.files.access(root(), disk.files.constants.W_OK).then(
      () => 'ready',
      () => 'read-only',
    );
  }

  async function notice(heldNotes: boolean): Promise<void> {
    const { current } = location;
    if (current.made && current.heldNotes === heldNotes && remembered) return;
    remembered = await location.change({ made: true, heldNotes }).then(
      () => true,
      (error: unknown) => {
        console.error(`[notebook] its place is not remembered: ${error}`);
        return false;
      },
    );
  }

  async function keepAllUnreadable(): Promise<void> {
    for (const { file, content } of known.files.values()) {
      if (content.note !== null || content.version === '' || quarantined.has(`${file} ${content.version}`)) continue;
      quarantined.add(`${file} ${content.version}`);
      await keepUnreadable(root(), file, disk).catch((error: unknown) =>
        console.error(`[notebook] no copy of an unreadable file: ${error}`),
      );
    }
  }

  async function lookAt(file: string): Promise<FoundFile | null> {
    const before = known.files.get(file)?.content;
    const found = (await isBehindLink(root(), file, disk)) ? null : await readFound(root(), file, disk);
    // A file that is not there is not forgotten here: the whole folder may be gone, which only a whole reading tells.
    if (found === null) return null;
    // Nor is what was known of it where the disk does not give it: the next whole reading tells of that.
    if (refusalOf(found) !== null && before !== undefined && before.note !== null) return found;
    known.set(found);
    if (found.content.version !== before?.version) changed();
    return found;
  }

  /** Whether something of the notebook is in the folder: an empty folder where a disk was taken out is not it. */
  async function isThere(): Promise<boolean> {
    if (known.files.size === 0 && !location.current.heldNotes) return true;
    const names = await disk.files.readdir(root());
    if (names.includes(history) || names.includes(bin)) return true;
    const ours = new Set([...known.files.keys()].map((file) => file.split('/')[0]));
    return names.some((name) => ours.has(name));
  }

  return {
    get root() {
      return root();
    },
    get status() {
      return status;
    },
    known,
    get folders() {
      return folders;
    },
    reread,
    lookAt,
    async findNote(id, mayBeElsewhere) {
      const before = known.noteOf(id);
      const found = before === undefined ? null : await lookAt(before.file);
      if (found !== null && (found.content.note === null || found.content.note.id === id)) return found;
      if (before === undefined && !mayBeElsewhere) return null;
      await reread();
      return known.noteOf(id) ?? null;
    },
    async ready() {
      if (isGone()) await reread();
      if (status === 'new') {
        await makeRoot(root(), disk);
        await writeReadMe(root(), disk);
        await reread();
      } else if (!isGone() && !(await isThere())) await reread();
      return isGone() ? fail('folder-missing') : ok(null);
    },
    async closedAt(file) {
      if (closedAbove(file, closed) !== null) await reread();
      return closedAbove(file, closed);
    },
    isGone,
    notice,
  };
}
