import * as nodeFiles from 'node:fs/promises';
import path from 'node:path';
import { createTurns } from '../../shared/turns.ts';
import { codeOf, isTemporary, writeFileAtomic } from './atomic-file.ts';

/**
 * What the app writes outside its own folders: exports and briefings, where the reader says. A process that is killed
 * meanwhile leaves a hidden temporary file there. Each is noted before it is made, in a file of the app's own data, and
 * the next start removes those that are noted and there: no other file of a folder that is not ours is looked at.
 */
export interface Outside {
  /** Notes a temporary file that is about to be made. Never rejects: what is to be written matters more. */
  readonly announce: (temporary: string) => Promise<void>;
  /** Removes what an earlier run left. What cannot be reached is tried again at the next start. Never rejects. */
  readonly clear: () => Promise<void>;
}

/** A disk that never comes back must not make the list grow for ever. */
const most = 100;

/** To be opened before anything is written. */
export function openOutside(file: string, files: typeof nodeFiles = nodeFiles): Outside {
  const inTurn = createTurns();
  const announced: string[] = [];
  const before = inTurn(async () => listIn(await files.readFile(file, 'utf8').catch(() => '')));
  const tell = (error: unknown): void => console.error(`[outside] ${error}`);
  return {
    announce: (temporary) =>
      inTurn(async () => {
        announced.push(temporary);
        // What was noted before may have been cut off, by a disk that was full, and would else take this one with it.
        await files.appendFile(file, `\n${lineOf(temporary)}`);
      }).catch(tell),
    async clear() {
      const noted = await before;
      if (noted.length === 0) return;
      const left: string[] = [];
      for (const temporary of noted) if (!(await isGone(temporary, files))) left.push(temporary);
      const list = (): string => [...left.slice(-most), ...announced].map(lineOf).join('');
      await inTurn(() => writeFileAtomic(file, list(), { files })).catch(tell);
    },
  };
}

/** A path may have a line break in it. */
const lineOf = (temporary: string): string => `${JSON.stringify(temporary)}\n`;

/** What a name in the list must be like to be one of ours; a line that was cut off, or is something else, is none. */
function listIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    try {
      const read: unknown = JSON.parse(line);
      return typeof read === 'string' && path.isAbsolute(read) && isTemporary(path.basename(read)) ? [read] : [];
    } catch {
      return [];
    }
  });
}

/** Removes it if it is there; false where that cannot be done or seen, as on a disk that was taken out. */
async function isGone(temporary: string, files: typeof nodeFiles): Promise<boolean> {
  try {
    if ((await files.lstat(temporary)).isFile()) await files.unlink(temporary);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return false;
    return files.lstat(path.dirname(temporary)).then(
      () => true,
      () => false,
    );
  }
}
