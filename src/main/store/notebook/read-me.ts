import path from 'node:path';
import { readMe } from '../../../shared/notebook/read-me.ts';
import { type Disk, writeFileAtomic } from '../atomic-file.ts';
import { goneIsNull } from './paths.ts';

const name = 'LEESMIJ.txt';

/** Puts the explanation for people in the notebook, unless there is one; a user's own text in it stays. */
export async function writeReadMe(root: string, disk: Disk): Promise<void> {
  const file = path.join(root, name);
  const there = await disk.files.lstat(file).catch(goneIsNull);
  // Windows' own editor showed lines as one without these, and still may on older systems.
  if (there === null) await writeFileAtomic(file, readMe.replaceAll('\n', '\r\n'), disk);
}
