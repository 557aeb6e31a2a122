import path from 'node:path';
import { namedWith } from '../../../shared/notebook/file-name.ts';
import { type Disk, writeFileAtomic } from '../atomic-file.ts';
import { versionOf } from './note-file.ts';
import { ensureFolder, goneIsNull, inside, quarantine } from './paths.ts';

/**
 * Keeps a copy of a file that cannot be read, once for each content, so that a program that repairs or overwrites it
 * takes nothing away. The original stays as it is.
 */
export async function keepUnreadable(root: string, file: string, disk: Disk): Promise<void> {
  const bytes = await disk.files.readFile(inside(root, file));
  const folder = await ensureFolder(root, quarantine, disk);
  const copy = path.join(folder, namedWith(path.posix.basename(file), `--${versionOf(bytes).slice(0, 8)}`));
  const there = await disk.files.lstat(copy).catch(goneIsNull);
  if (there === null) await writeFileAtomic(copy, bytes, disk);
}
