import path from 'node:path';
import { JSDOM } from 'jsdom';
import { runnerImport } from 'vite';
import { browserGlobals, fillDocument, type NotebookBridge } from '../support/page-on-store.ts';

/** A page without a browser: its own modules, in a document of jsdom, behind a bridge that a test hands it. */

export type PageModules = typeof import('./page-modules.ts');

export interface Page {
  readonly modules: PageModules;
  readonly window: JSDOM['window'];
  /** Takes the window and what belongs to it away again. */
  close(): void;
}

/** One at a time: its modules look for the one window there is. `onNotebook` gets what is to be called at a change. */
export async function openPage(bridge: NotebookBridge, onNotebook: (listener: () => void) => void): Promise<Page> {
  const { window } = new JSDOM('<!doctype html><html lang="nl"><body></body></html>');
  fillDocument(window.document);
  Object.assign(window, { leeswijzer: { ...bridge, onNotebook } });
  const { document, HTMLElement } = window;
  const globals = { window, document, HTMLElement, ...browserGlobals };
  const before = Object.getOwnPropertyDescriptors(globalThis) as PropertyDescriptorMap;
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // By Vite, as the app is: only that knows what a worker's address is. Each time it is another graph, and so a new page.
  const { module } = await runnerImport<PageModules>(path.join(import.meta.dirname, 'page-modules.ts'), {
    configFile: false,
    root: path.resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
  });
  return {
    modules: module,
    window,
    close() {
      for (const name of Object.keys(globals)) {
        const descriptor = before[name];
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
      window.close();
    },
  };
}
