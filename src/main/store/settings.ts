import { type SettingsChange, settingsSchema } from '../../shared/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import type { AtomicOptions } from './atomic-file.ts';
import { type JsonRecord, openJsonFile } from './json-file.ts';

/** The reader's settings: in memory for the app, in a file for the next time. */
export interface SettingsStore {
  readonly current: Settings;
  /**
   * Takes over a change and writes it. The change holds in memory also when it could not be written; then the result
   * says so, and the next change tries to write both.
   */
  change(change: SettingsChange): Promise<Result<Settings, 'not-saved'>>;
}

/**
 * Opens the settings file. What is missing or makes no sense in it falls back to the default, each field by itself.
 * The file keeps what this version does not understand, keys as well as values, until the reader sets that field.
 */
export async function openSettings(file: string, options: AtomicOptions = {}): Promise<SettingsStore> {
  const { found, save } = await openJsonFile(file, options);
  let record: JsonRecord = found;
  let current = readSettings(found);
  return {
    get current() {
      return current;
    },
    async change(change) {
      const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      record = { ...record, ...set };
      current = { ...current, ...set };
      const now = current;
      try {
        await save(record);
        return ok(now);
      } catch (error) {
        console.error(`[settings] not saved: ${error}`);
        return fail('not-saved');
      }
    },
  };
}

/** The settings that an object holds, with the default for each field that is missing or wrong. */
export function readSettings(record: JsonRecord): Settings {
  const fields = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const read = Object.hasOwn(record, name) ? schema.safeParse(record[name]) : undefined;
    return read?.success ? [[name, read.data]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(fields) };
}
