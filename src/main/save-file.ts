import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { floorGrapheme } from '../shared/anchor/graphemes.ts';
import type { BriefingFormat, SaveFault } from '../shared/briefing/made.ts';
import { messagesIn } from '../shared/i18n/i18n.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Language } from '../shared/settings.ts';
import {
  type AtomicOptions,
  codeOf,
  diskOf,
  syncFolder,
  writeFileAtomic,
  writeTemporary,
} from './store/atomic-file.ts';

/**
 * Writes a whole file in one step. With `overwrite` an existing file is replaced, once the new one is whole and on the
 * disk; without, it is left as it is, even if it came to be there a moment ago. The detail of a failure is the file.
 */
export async function saveFile(
  file: string,
  bytes: Uint8Array,
  { overwrite, ...options }: AtomicOptions & { readonly overwrite: boolean },
): Promise<Result<null, SaveFault>> {
  const target = path.resolve(file);
  try {
    if ((await kindOf(target)) === 'other') return fail('not-a-file', file);
    if (overwrite) await writeFileAtomic(target, bytes, options);
    else await writeNew(target, bytes, options);
    return ok(null);
  } catch (error) {
    console.error(`[save] not saved: ${error}`);
    return fail(faultOf(error), file);
  }
}

/** What is at a path: nothing, a file (or a link to something), or anything that must not be replaced by a file. */
export async function kindOf(file: string): Promise<'nothing' | 'file' | 'other'> {
  try {
    const found = await lstat(file);
    return found.isFile() || found.isSymbolicLink() ? 'file' : 'other';
  } catch {
    return 'nothing'; // or it cannot be seen, which writing will tell
  }
}

/** A second name for the whole file, which the system refuses where that name is taken; then the first name goes. */
async function writeNew(target: string, bytes: Uint8Array, options: AtomicOptions): Promise<void> {
  const disk = diskOf(options);
  const folder = path.dirname(target);
  const temporary = await writeTemporary(folder, Buffer.from(bytes), disk);
  try {
    await disk.files
      .link(temporary, target)
      .catch((error: unknown) => nameWithoutLink(error, temporary, target, options));
  } finally {
    await disk.files.unlink(temporary).catch(() => {}); // gone already where it was renamed
  }
  await syncFolder(folder, disk);
}

/** Memory sticks know one name for each file. There the name is first looked for; the moment between is not closed. */
async function nameWithoutLink(error: unknown, from: string, to: string, options: AtomicOptions): Promise<void> {
  const { files } = diskOf(options);
  if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) throw error;
  if ((await kindOf(to)) !== 'nothing') throw Object.assign(new Error(`EEXIST: ${to}`), { code: 'EEXIST' });
  await files.rename(from, to);
}

const faults: Readonly<Record<string, SaveFault>> = {
  EEXIST: 'exists',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'not-a-file',
};

/** The folder took the new file but its name is held: another program has the old one open (on Windows). */
function faultOf(error: unknown): SaveFault {
  const code = codeOf(error);
  const isRename = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
  if (isRename && ['EPERM', 'EACCES', 'EBUSY'].includes(code)) return 'in-use';
  return faults[code] ?? 'not-saved';
}

export interface AskAndSave {
  /** Asks where a file goes, and before it replaces one; null if the reader chose no place. */
  readonly chooseNewFile: (question: SaveDialogOptions) => Promise<string | null>;
  readonly language: Language;
  /** The folder in which asking begins. */
  readonly folder: string;
  /** The name that is proposed, without its ending. */
  readonly name: string;
  /** What it is saved as, which is its ending too. */
  readonly format: BriefingFormat;
}

/** Asks where a briefing goes and writes it there. The system's dialog asks before a file is replaced. */
export async function askAndSave(
  bytes: Uint8Array,
  { chooseNewFile, language, folder, name, format }: AskAndSave,
  options: AtomicOptions = {},
): Promise<Result<'saved' | 'cancelled', SaveFault>> {
  const { pdf } = messagesIn(language);
  const chosen = await chooseNewFile({
    title: pdf.saveTitles[format],
    buttonLabel: pdf.saveButton,
    defaultPath: path.join(folder, `${fileName(name)}.${format}`),
    filters: [{ name: pdf.fileTypes[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (chosen === null) return ok('cancelled');
  const hasEnding = chosen.toLowerCase().endsWith(`.${format}`);
  // The dialog asked about the name that was typed, not about the one with the ending.
  const saved = await saveFile(hasEnding ? chosen : `${chosen}.${format}`, bytes, { ...options, overwrite: hasEnding });
  return saved.ok ? ok('saved') : saved;
}

const longestName = 80;
/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** A name that every file system takes, and that reads as it is: signs of direction would turn letters and ending round. */
function fileName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}\p{Bidi_Control}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  const cut = plain.slice(0, floorGrapheme(plain, longestName)).trim() || 'briefing';
  return device.test(cut) ? `Briefing ${cut}` : cut;
}
