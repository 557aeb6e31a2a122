import { app, type BrowserWindow, dialog } from 'electron';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { Language } from '../../shared/settings.ts';
import { createCrashCounter } from './crash.ts';

export interface RecoverNeeds {
  readonly language: () => Language;
  /** Writes what still waits to be written. */
  readonly flush: () => Promise<unknown>;
}

/** Loads the page again when its process has gone, at the place where reading was; gives up when it keeps going. */
export function recoverFromCrashes(window: BrowserWindow, { language, flush }: RecoverNeeds): void {
  const next = createCrashCounter();
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    console.error(`[window] the page has gone: ${reason} (${exitCode})`);
    void flush();
    if (next() === 'reload') {
      window.webContents.reload();
      return;
    }
    const { trouble } = messagesIn(language());
    dialog.showErrorBox(trouble.crashedTitle, trouble.crashed);
    window.destroy(); // a page that is gone cannot answer to being closed
    app.quit();
  });
}
