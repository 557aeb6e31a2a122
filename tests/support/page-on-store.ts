import { createNotebookHandlers } from '../../src/main/ipc/notebook-handlers.ts';
import type { NotebookStore } from '../../src/main/store/notebook-store.ts';
import { defaultSettings } from '../../src/shared/settings.ts';
import { published } from '../app/support/notebook.ts';

/** What the page's own modules need to run on a real store without a browser: jsdom has the document, this the rest. */

export type NotebookBridge = ReturnType<typeof createNotebookHandlers>;

/** The notebook's calls as a page has them: what crosses the bridge is a copy. */
export function bridgeTo(store: NotebookStore): NotebookBridge {
  const handlers = createNotebookHandlers({
    settings: { current: defaultSettings },
    notebook: async () => store,
    chooseFolder: async () => null,
    showInFolder: () => {},
  } as unknown as Parameters<typeof createNotebookHandlers>[0]);
  const calls = Object.entries(handlers).map(([name, handler]) => [
    name,
    async (args: unknown) =>
      structuredClone(await (handler as (args: unknown) => Promise<unknown>)(structuredClone(args))),
  ]);
  return Object.fromEntries(calls) as NotebookBridge;
}

/** Writes into a document what main and the build write into it. */
export function fillDocument(document: Document): void {
  const start = { letter: published.id, settings: defaultSettings, place: null, version: '0', platform: 'linux' };
  document.documentElement.dataset.start = JSON.stringify(start);
  document.body.innerHTML = '<script type="application/json" id="page-data">{}</script>';
}

/** What a browser has and jsdom has not. Tasks come after what else waits for its turn, as they do in a browser. */
export const browserGlobals = {
  scheduler: {
    postTask: (task: () => unknown) => new Promise((resolve) => setImmediate(resolve)).then(task),
    yield: () => new Promise((resolve) => setImmediate(resolve)),
  },
  fetch: async () => ({ ok: true, json: async () => structuredClone(published) }),
};
