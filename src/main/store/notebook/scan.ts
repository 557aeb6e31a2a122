import { constants, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';
import type { UnreadableFile } from '../../../shared/notebook/view.ts';
import { codeOf, type Disk, isTemporary } from '../atomic-file.ts';
import { largest, type NoteFile, readNoteFile } from './note-file.ts';
import { awayName, inside } from './paths.ts';

/** Reads a folder of notes: every `.md` file in it and in its folders, each by itself. Nothing is written. */

export interface FoundFile {
  /** Its path in the folder, with slashes. */
  readonly file: string;
  readonly content: NoteFile;
  /** Size, times and number on the disk, by which an unchanged file is known without reading it; null: read it again. */
  readonly stamp: string | null;
}

export interface Found {
  readonly files: ReadonlyMap<string, FoundFile>;
  /** Folders that hold notes or may, with slashes; '' is the folder itself. */
  readonly folders: readonly string[];
  /** Folders that could not be listed, with the system's code. What was known of their files is kept. */
  readonly closed: ReadonlyMap<string, string>;
  /**
   * Files that the disk did not give, with the system's code, of which what was known is kept: another program has one for
   * a moment, or a network is slow. One of which nothing was known is among the files, as unreadable.
   */
  readonly held: ReadonlyMap<string, string>;
  /** Whether a file that was listed was not there any more when it was to be read. */
  readonly vanishing: boolean;
  /** Folders that lie too deep to be looked in. */
  readonly deep: readonly string[];
  /** Links. None is followed: it may lead out of the folder, and inside it every file is found anyway. */
  readonly links: readonly string[];
  /** Temporary files of writes that did not come to their end, or are under way. */
  readonly leftovers: readonly string[];
}

export const nothingFound: Found = {
  files: new Map(),
  folders: [],
  closed: new Map(),
  held: new Map(),
  vanishing: false,
  deep: [],
  links: [],
  leftovers: [],
};

/** Files read at a time; more make a disk no faster and may be more than a system allows a process to have open. */
const atOnce = 24;
/**
 * How deep folders are looked in. No link is followed, so that nothing goes round; but a folder can be mounted in
 * itself, and a path must end somewhere. What lies deeper is told of.
 */
const deepest = 24;
/** A file that changed within so many ms of being read may change again without its times telling. */
const coarsestClock = 3000;

/** Rejects when the folder itself cannot be listed. `before` spares reading what did not change since. */
export async function scanFolder(
  root: string,
  disk: Disk,
  before: ReadonlyMap<string, FoundFile> = new Map(),
): Promise<Found> {
  const folders: string[] = [];
  const names: string[] = [];
  const links: string[] = [];
  const leftovers: string[] = [];
  const away: string[] = [];
  const closed = new Map<string, string>();
  const deep: string[] = [];

  function sort(entry: Dirent, folder: string, inner: string[]): void {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile() && isTemporary(entry.name)) leftovers.push(file);
    else if (entry.isFile() && isNoteName(awayName(entry.name) ?? '')) away.push(file);
    else if (entry.name.startsWith('.')) return;
    else if (entry.isSymbolicLink()) links.push(file);
    else if (entry.isDirectory()) inner.push(file);
    else if (entry.isFile() && isNoteName(entry.name)) names.push(file);
  }

  async function list(folder: string, depth: number): Promise<void> {
    const inner: string[] = [];
    try {
      for (const entry of await disk.files.readdir(inside(root, folder), { withFileTypes: true }))
        sort(entry, folder, inner);
      folders.push(folder);
    } catch (error) {
      if (folder === '') throw error;
      closed.set(folder, codeOf(error));
    }
    if (depth === deepest) deep.push(...inner);
    else for (const name of inner) await list(name, depth + 1);
  }

  await list('', 0);
  const read = await inParallel(names.sort(), (file) => readFound(root, file, disk, before.get(file)));
  const files = new Map<string, FoundFile>();
  for (const file of away) files.set(file, unreadable(file, 'not-downloaded', null, null));
  const held = new Map<string, string>();
  for (const found of read) {
    if (found === null) continue;
    const kept = before.get(found.file);
    const code = refusalOf(found);
    if (code !== null && kept !== undefined && kept.content.note !== null) {
      held.set(found.file, code);
      files.set(found.file, { ...kept, stamp: null });
    } else files.set(found.file, found);
  }
  for (const [file, found] of before) {
    if (closedAbove(file, closed) !== null) files.set(file, found);
  }
  return { files, folders, closed, held, vanishing: read.includes(null), deep, links, leftovers };
}

/** The system's code where there is a file, but the disk does not give it now; else null. */
export const refusalOf = ({ content }: FoundFile): string | null =>
  content.note === null && content.reason === 'not-read' ? (content.detail ?? '') : null;

/** Why the folder of a file, or one above that, could not be listed: the system's code; null if it could. */
export function closedAbove(file: string, closed: ReadonlyMap<string, string>): string | null {
  for (const [folder, code] of closed) if (file.startsWith(`${folder}/`)) return code;
  return null;
}

/** What could not be looked at, each with why, as the page is told of it. */
export const unseenIn = ({ closed, held, deep }: Pick<Found, 'closed' | 'held' | 'deep'>): UnreadableFile[] => [
  ...[...held].map(([file, detail]): UnreadableFile => ({ file, reason: 'not-read', detail })),
  ...[...closed].map(([file, detail]): UnreadableFile => ({ file, reason: 'folder-not-read', detail })),
  ...deep.map((file): UnreadableFile => ({ file, reason: 'folder-too-deep', detail: null })),
];

const isNoteName = (name: string): boolean => path.extname(name).toLowerCase() === '.md';

/** A file as it is now; null if it is not there (any more), or is not a file. */
export async function readFound(
  root: string,
  file: string,
  { files }: Disk,
  before?: FoundFile,
): Promise<FoundFile | null> {
  const full = inside(root, file);
  try {
    if (before !== undefined && before.stamp !== null && before.stamp === stampOf(await files.lstat(full)))
      return before;
    return await readNow(full, file, files);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return ['ENOENT', 'ELOOP', 'EISDIR'].includes(code) ? null : unreadable(file, 'not-read', code, null);
  }
}

/** A link at the end of a path is not followed, where the system can be told so. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** Bytes and times of one and the same file: another one may take its place while it is read. */
async function readNow(full: string, file: string, files: Disk['files']): Promise<FoundFile | null> {
  const handle = await files.open(full, readOnly);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return null;
    const stamp = stampOf(stats);
    if (stats.size > largest) return unreadable(file, 'too-large', null, stamp);
    // One byte more than it has: if that comes too, the file is growing, and is read again next time.
    const bytes = Buffer.allocUnsafe(stats.size + 1);
    let length = 0;
    for (let more = -1; more !== 0 && length < stats.size; length += more) {
      more = (await handle.read(bytes, length, bytes.length - length)).bytesRead;
    }
    const content = readNoteFile(bytes.subarray(0, length));
    return { file, content, stamp: length === stats.size && isSettled(stats) ? stamp : null };
  } finally {
    await handle.close();
  }
}

function unreadable(
  file: string,
  reason: 'too-large' | 'not-read' | 'not-downloaded',
  detail: string | null,
  stamp: string | null,
): FoundFile {
  return { file, content: { note: null, reason, detail, version: '' }, stamp };
}

const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
/** A clock that was put back makes files of the future; they are read every time. */
const isSettled = ({ mtimeMs, ctimeMs }: Stats): boolean => Math.max(mtimeMs, ctimeMs) + coarsestClock < Date.now();

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const run = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as T);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, run));
  return results;
}
