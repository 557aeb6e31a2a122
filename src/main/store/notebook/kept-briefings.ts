import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import path from 'node:path';
import { type BriefingChoice, formatChoice, parseChoice } from '../../../shared/briefing/choice.ts';
import type { KeptBriefing, KeptBriefings, UnreadableBriefing } from '../../../shared/briefing/kept.ts';
import { briefingFileName } from '../../../shared/notebook/file-name.ts';
import type { NotebookFault } from '../../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { codeOf, type Disk } from '../atomic-file.ts';
import { moveToBin } from './bin.ts';
import { faultOf } from './faults.ts';
import { keepVersions } from './history.ts';
import { largest, versionOf } from './note-file.ts';
import { ensureFolder, briefings as folder, goneIsNull, inside } from './paths.ts';
import type { Reading } from './reading.ts';
import { createFile, type Keep, type Placed, replaceFile, type Written } from './write-note.ts';

/**
 * The choices for briefings that are kept in the notebook's folder, as `Briefings/TITLE--DIGITS.briefing`. They are
 * written as notes are (docs/adr/0015), earlier versions and all.
 */

type Answer<T> = Promise<Result<T, NotebookFault>>;

/** Rejects with the system's error; then nothing is said to be kept or removed. */
export interface KeptFiles {
  /** Keeps a choice in a file that the caller has seen in the version `base`, or in a new one (`file` null). */
  keep(choice: BriefingChoice, file: string | null, base: string | null): Answer<KeptBriefing>;
  /** Moves a file to the bin, if it is still in this version. */
  remove(file: string, version: string): Answer<null>;
}

/** The choices in a notebook. Changes nothing; rejects when the folder is there and cannot be listed. */
export async function readKept(root: string, disk: Disk): Promise<KeptBriefings> {
  const briefings: KeptBriefing[] = [];
  const unreadable: UnreadableBriefing[] = [];
  for (const name of await namesIn(root, disk)) {
    const file = `${folder}/${name}`;
    const read = await readChoice(root, file, disk);
    if (read === null) continue;
    if (read.ok) briefings.push(read.value);
    else unreadable.push({ file, reason: read.code, detail: read.detail ?? null });
  }
  return { briefings, unreadable };
}

/** The names of the files, in order. A link in the folder's place leads elsewhere and is not followed. */
async function namesIn(root: string, { files }: Disk): Promise<string[]> {
  const place = inside(root, folder);
  const found = await files.lstat(place).catch(goneIsNull);
  if (found === null || !found.isDirectory()) return [];
  const entries = await files.readdir(place, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() && isName(entry.name) ? [entry.name] : [])).sort();
}

const isName = (name: string): boolean => /^[^.].*\.briefing$/i.test(name);

/** Whether it is the path of a file that this is about. What the page says goes to no other place of the disk. */
const isOurs = (file: string): boolean => {
  const [first, name, ...rest] = file.split('/');
  return first === folder && name !== undefined && isName(name) && rest.length === 0 && !/[\0\\:]/.test(name);
};

type Read = Result<KeptBriefing, UnreadableBriefing['reason']>;

/** One file; null if it is not there (any more), or is no file. */
async function readChoice(root: string, file: string, disk: Disk): Promise<Read | null> {
  try {
    const bytes = await bytesOf(inside(root, file), disk);
    if (bytes === null) return null;
    return bytes === 'too-large' ? fail('unreadable', 'too-large') : parse(file, bytes);
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return ['ENOENT', 'ELOOP', 'EISDIR'].includes(code) ? null : fail('unreadable', code);
  }
}

function parse(file: string, bytes: Buffer): Read {
  const text = bytes.includes(0) ? null : decode(bytes);
  if (text === null) return fail('unreadable', 'not-text');
  const read = parseChoice(text);
  return read.ok ? ok({ file, version: versionOf(bytes), ...read.value }) : read;
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A link at the end of the path is not followed, where the system can be told so. */
async function bytesOf(full: string, { files }: Disk): Promise<Buffer | 'too-large' | null> {
  const handle = await files.open(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return null;
    return stats.size > largest ? 'too-large' : await handle.readFile();
  } finally {
    await handle.close();
  }
}

export function createKeptFiles(reading: Reading, disk: Disk): KeptFiles {
  /** New files that may be there, but not for sure, by the version of their bytes: trying again must not make two. */
  const unsure = new Map<string, string>();

  async function keep(choice: BriefingChoice, file: string | null, base: string | null): Answer<KeptBriefing> {
    const text = formatChoice(choice);
    const bytes = Buffer.from(text, 'utf8');
    const back = parseChoice(text);
    // Read back before anything is written: what would not come back the same is refused.
    if (!back.ok || bytes.length > largest || formatChoice(back.value.choice) !== text) return fail('not-storable');
    const place = await reading.ready();
    if (!place.ok) return place;
    const version = versionOf(bytes);
    const there = file ?? unsure.get(version) ?? nameOf(choice);
    if (!isOurs(there)) return fail('not-found');
    const closed = await reading.closedAt(there);
    if (closed !== null) return fail('not-saved', closed);
    const found = await readChoice(reading.root, there, disk);
    if (found === null && file !== null) return missing();
    if (found === null) {
      unsure.set(version, there);
      return conclude(await create(there, bytes), bytes, version);
    }
    if (!found.ok) return fail('changed-outside', found.detail);
    if (found.value.readOnly) return fail('newer-format');
    // These very bytes are written once more: after a failure they may not be on the disk for good.
    if (found.value.version !== base && found.value.version !== version) return fail('changed-outside');
    const replaced = await replace(there, bytes, found.value.version);
    if (replaced.state === 'changed') return fail('changed-outside');
    return replaced.state === 'held' ? faultOf(replaced.error) : conclude(replaced, bytes, version);
  }

  async function create(file: string, bytes: Buffer): Promise<Placed> {
    await ensureFolder(reading.root, folder, disk);
    const name = path.posix.basename(file);
    return createFile(reading.root, { folder, name }, { bytes, keep: nothingElse }, disk);
  }

  async function replace(file: string, bytes: Buffer, base: string): Promise<Written> {
    const keep = (): ReturnType<Keep> => keepBoth(file, base, bytes);
    try {
      return await replaceFile(reading.root, file, { bytes, base, keep }, disk);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return { state: 'changed' }; // it went away, or became another
      throw error;
    }
  }

  /** The version that was read and the one that takes its place, before the file has the new one. */
  function keepBoth(file: string, version: string, bytes: Buffer): ReturnType<Keep> {
    const oldBytes = async (): Promise<Buffer> => {
      const found = await disk.files.readFile(inside(reading.root, file));
      if (versionOf(found) !== version) throw Object.assign(new Error(`${file} is another`), { code: 'ENOENT' });
      return found;
    };
    const old = { version, bytes: oldBytes };
    const next = { version: versionOf(bytes), bytes: async () => bytes };
    return keepVersions(reading.root, `${folder}/${nameOfKept(file)}`, [old, next], disk, '.briefing');
  }

  function conclude(placed: Placed, bytes: Buffer, version: string): Result<KeptBriefing, NotebookFault> {
    if (placed.state === 'unsure') return faultOf(placed.error);
    unsure.delete(version);
    const kept = parse(placed.file, bytes);
    if (!kept.ok) throw new Error('what was written cannot be read');
    return kept;
  }

  /** It is gone: by itself, or with the whole folder. */
  async function missing(): Promise<Result<never, NotebookFault>> {
    await reading.reread();
    return fail(reading.isGone() ? 'folder-missing' : 'not-found');
  }

  return {
    keep,
    async remove(file, version) {
      if (!isOurs(file)) return fail('not-found');
      const closed = await reading.closedAt(file);
      if (closed !== null) return fail('not-saved', closed);
      const found = await disk.files.readFile(inside(reading.root, file)).catch(goneIsNull);
      if (found === null) return missing();
      if (versionOf(found) !== version) return fail('changed-outside');
      await moveToBin(reading.root, file, disk);
      return ok(null);
    },
  };
}

const nothingElse: Keep = async () => async () => {};

/** The path of a new file, named after what the briefing is called. */
function nameOf({ title, source }: BriefingChoice): string {
  const kinds = { notes: 'notities', passages: 'passages', letter: 'brief' };
  const name = title ?? (source.kind === 'dossier' ? source.id : kinds[source.kind]);
  return `${folder}/${briefingFileName(name, randomBytes(4).toString('hex'))}`;
}

/** What a file is called on the command line: its name without the ending. */
export const nameOfKept = (file: string): string => path.posix.basename(file).replace(/\.briefing$/i, '');
