import { constants, copyFile, readFile, rm } from 'node:fs/promises';
import { type AtomicOptions, writeFileAtomic } from './atomic-file.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A small file that holds one JSON object. It is read once, at the start; the app is its only writer. */
export interface JsonFile {
  /** What was in the file; empty where there was no file or it could not be read. */
  readonly found: JsonRecord;
  /** Writes a whole new object. Rejects with the file system's error when it is not on the disk. */
  save(record: JsonRecord): Promise<void>;
}

/**
 * Opens such a file. One that cannot be read is never overwritten: it is kept beside as `NAME.onleesbaar` (then
 * `NAME.onleesbaar-2` …), and as long as that does not succeed nothing is saved.
 */
export async function openJsonFile(file: string, options: AtomicOptions = {}): Promise<JsonFile> {
  const found = await read(file);
  let inTheWay = found === 'unreadable';
  const clearTheWay = async (): Promise<void> => {
    if (inTheWay) await keepBeside(file);
    inTheWay = false;
  };
  await clearTheWay().catch((error: unknown) =>
    console.error(`[store] an unreadable file stays where it is: ${error}`),
  );
  return {
    found: found === 'missing' || found === 'unreadable' ? {} : found,
    async save(record) {
      await clearTheWay();
      await writeFileAtomic(file, `${JSON.stringify(record, null, 2)}\n`, options);
    },
  };
}

async function read(file: string): Promise<JsonRecord | 'missing' | 'unreadable'> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
  try {
    // Editors on Windows may put a byte order mark before it; the decoder takes that off.
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(value) ? value : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function keepBeside(file: string): Promise<void> {
  for (let count = 1; ; count++) {
    try {
      await copyFile(file, `${file}.onleesbaar${count === 1 ? '' : `-${count}`}`, constants.COPYFILE_EXCL);
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  await rm(file);
}
