import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Calls } from '../../shared/contract.ts';
import { mostBytes } from '../../shared/exchange/json.ts';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import { fail, ok } from '../../shared/result.ts';
import { type AtomicOptions, writeFileAtomic } from '../store/atomic-file.ts';
import { liesIn } from '../store/notebook/lies-in.ts';
import type { NotebookStore } from '../store/notebook-store.ts';
import type { SettingsStore } from '../store/settings.ts';

/** Notes to a file and from one. The page gives or gets text; only the reader says which file. */

export interface ExchangeEffects {
  readonly settings: SettingsStore;
  /** The notebook: nothing is exported into its folder. */
  readonly notebook: () => Promise<NotebookStore>;
  /** Asks where a file goes; null if the reader chose no place. */
  readonly chooseNewFile: (question: SaveDialogOptions) => Promise<string | null>;
  /** Asks for a file that is there; null if the reader chose none. */
  readonly chooseFile: (question: OpenDialogOptions) => Promise<string | null>;
  /** The folder in which asking begins. */
  readonly documents: () => string;
}

type ExchangeCall = 'saveExport' | 'openImport';
type ExchangeHandlers = {
  readonly [Name in ExchangeCall]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>>;
};

export function createExchangeHandlers(effects: ExchangeEffects, options: AtomicOptions = {}): ExchangeHandlers {
  const { settings, notebook, chooseNewFile, chooseFile, documents } = effects;
  let asking = false;

  /** One dialog at a time: a page cannot heap them up. */
  async function ask(question: () => Promise<string | null>): Promise<string | null> {
    if (asking) return null;
    asking = true;
    try {
      return await question();
    } finally {
      asking = false;
    }
  }

  return {
    async saveExport({ extension, text }) {
      const { dialogs, exchange } = messagesIn(settings.current.language).notebookPage;
      const file = await ask(() =>
        chooseNewFile({
          title: dialogs.exportTitle,
          buttonLabel: dialogs.exportButton,
          defaultPath: path.join(documents(), `${exchange.fileName}.${extension}`),
          filters: [{ name: extension, extensions: [extension] }],
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        }),
      );
      if (file === null) return ok('cancelled');
      try {
        // There it would be taken for a note, or for one that cannot be read, or lie over one.
        if (await liesIn((await notebook()).view.folder, file)) return fail('in-notebook');
        await writeFileAtomic(file, text, options);
        return ok('saved');
      } catch (error) {
        console.error(`[export] ${error}`);
        return fail('not-saved');
      }
    },
    async openImport() {
      const { dialogs } = messagesIn(settings.current.language).notebookPage;
      const file = await ask(() =>
        chooseFile({
          title: dialogs.importTitle,
          buttonLabel: dialogs.importButton,
          defaultPath: documents(),
          filters: [
            { name: dialogs.importFiles, extensions: ['jsonld', 'json', 'annotation', 'md'] },
            { name: dialogs.allFiles, extensions: ['*'] },
          ],
          properties: ['openFile'],
        }),
      );
      return file === null ? ok('cancelled') : readImport(file);
    },
  };
}

async function readImport(file: string): Promise<ReturnType<Calls['openImport']>> {
  try {
    const bytes = await read(file);
    if (bytes === null) return fail('too-large');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? fail('not-text') : ok({ name: path.basename(file), text });
  } catch (error) {
    if (error instanceof TypeError) return fail('not-text');
    console.error(`[import] ${error}`);
    return fail('not-read');
  }
}

/** The whole file, or null where it is larger than is read; also a file that says to be small and is not. */
async function read(file: string): Promise<Uint8Array | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file, 'r');
    const stat = await handle.stat();
    if (!stat.isFile()) throw new Error('not a file');
    if (stat.size > mostBytes) return null;
    const bytes = await handle.readFile();
    return bytes.length > mostBytes ? null : bytes;
  } finally {
    await handle?.close();
  }
}
