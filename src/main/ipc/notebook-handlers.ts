import type { OpenDialogOptions } from 'electron';
import type { CallName, Calls } from '../../shared/contract.ts';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import { createTeller } from '../../shared/notebook/news.ts';
import { parseNote } from '../../shared/notebook/note.ts';
import { fail, ok } from '../../shared/result.ts';
import { choosePlace } from '../store/notebook/choose-place.ts';
import { inside } from '../store/notebook/paths.ts';
import type { NotebookStore } from '../store/notebook-store.ts';
import type { SettingsStore } from '../store/settings.ts';
import type { BriefingCall } from './briefing-handlers.ts';

/** The calls of the notebook. What comes in as a note's text goes through the one gate for notes, `parseNote`. */

export interface NotebookEffects {
  readonly settings: SettingsStore;
  /** The notebook; it is opened while the window comes up. */
  readonly notebook: () => Promise<NotebookStore>;
  /** Asks for a folder; null if the reader chose none. */
  readonly chooseFolder: (question: OpenDialogOptions) => Promise<string | null>;
  readonly showInFolder: (file: string) => void;
}

type NotebookCall = Exclude<
  CallName,
  'changeSettings' | 'savePlace' | 'copy' | 'openLink' | 'leave' | 'saveExport' | 'openImport' | BriefingCall
>;
type NotebookHandlers = {
  readonly [Name in NotebookCall]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>>;
};

export function createNotebookHandlers({
  settings,
  notebook,
  chooseFolder,
  showInFolder,
}: NotebookEffects): NotebookHandlers {
  let asking = false;
  const teller = createTeller();

  async function choose(store: NotebookStore, move: boolean): Promise<ReturnType<Calls['chooseNotebook']>> {
    const { notebookFolder: words } = messagesIn(settings.current.language);
    const chosen = await chooseFolder({
      title: move ? words.moveTitle : words.chooseTitle,
      buttonLabel: words.choose,
      defaultPath: store.view.folder,
      properties: ['openDirectory', 'createDirectory'],
    });
    if (chosen === null) return ok('cancelled');
    const folder = await choosePlace(chosen);
    const opened = await (move ? store.moveTo(folder) : store.open(folder));
    return opened.ok ? ok('chosen') : opened;
  }

  return {
    async readNotebook({ again, since }) {
      const store = await notebook();
      return ok(teller.tell(again ? await store.refresh() : store.view, since));
    },
    async saveNotes({ notes }) {
      const store = await notebook();
      return ok(
        await each(notes, async ({ text, base, stage }) => {
          const read = parseNote(text);
          if (!read.ok) return read;
          return read.value.readOnly ? fail('newer-format') : store.save(read.value.note, base, stage);
        }),
      );
    },
    keepDraft: async (draft) => (await notebook()).keepDraft(draft),
    dropDraft: async (stage) => (await notebook()).dropDraft(stage),
    async deleteNotes({ files }) {
      const store = await notebook();
      return ok(await each(files, ({ file, version }) => store.remove(file, version)));
    },
    readBin: async () => (await notebook()).listBin(),
    async restoreNotes({ files }) {
      const store = await notebook();
      return ok(await each(files, ({ file, version }) => store.restore(file, version)));
    },
    readHistory: async ({ id }) => (await notebook()).versions(id),
    restoreVersion: async (version) => (await notebook()).restoreVersion(version),
    separateCopy: async ({ file, version }) => (await notebook()).separate(file, version),
    async checkNotebook() {
      const store = await notebook();
      const report = await store.check();
      // The system does not tell of all that happens in a folder: what was found is shown everywhere else too.
      await store.refresh();
      return report;
    },
    async acceptEmptyNotebook() {
      await (await notebook()).acceptEmpty();
      return ok(null);
    },
    async chooseNotebook({ move }) {
      if (asking) return ok('cancelled'); // one dialog at a time: a page cannot heap them up
      asking = true;
      try {
        return await choose(await notebook(), move);
      } finally {
        asking = false;
      }
    },
    async showNotebook({ file }) {
      const { folder, notes, unreadable, conflicts } = (await notebook()).view;
      const known = [...notes, ...unreadable, ...conflicts.flatMap(({ copies }) => copies)];
      if (file !== null && !known.some((one) => one.file === file)) return fail('not-found');
      showInFolder(file === null ? folder : inside(folder, file));
      return ok(null);
    },
  };
}

/** One after the other, so that each is on the disk before the next begins. */
async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
