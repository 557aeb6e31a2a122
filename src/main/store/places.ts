import { fail, ok, type Result } from '../../shared/result.ts';
import type { AtomicOptions } from './atomic-file.ts';
import { createDelayed } from './delayed.ts';
import { type JsonRecord, openJsonFile } from './json-file.ts';

/** Where reading stopped, per letter, as an offset in the letter's text. */
export interface Places {
  /** The last place of a letter, or null if it was not read before. */
  of(letter: string): number | null;
  /** Remembers a place; the answer comes when it is on the disk, within a second or so, or is known not to be. */
  save(letter: string, offset: number): Promise<Result<null, 'not-saved'>>;
  /** Writes now what still waits. Never rejects. */
  flush(): Promise<void>;
}

/** Opens the file of places. Entries that make no sense are no places; they stay in the file as they are. */
export async function openPlaces(file: string, options: AtomicOptions & { delay?: number } = {}): Promise<Places> {
  const json = await openJsonFile(file, options);
  let record: JsonRecord = json.found;
  const writing = createDelayed(() => json.save(record), options.delay ?? 800);
  return {
    of(letter) {
      const offset = record[letter];
      return typeof offset === 'number' && Number.isSafeInteger(offset) && offset >= 0 ? offset : null;
    },
    async save(letter, offset) {
      record = { ...record, [letter]: offset };
      try {
        await writing.request();
        return ok(null);
      } catch (error) {
        console.error(`[places] not saved: ${error}`);
        return fail('not-saved');
      }
    },
    flush: () => writing.flush().catch(() => {}), // whoever asked for the write hears of it
  };
}
