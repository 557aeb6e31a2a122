import { type BrowserWindow, dialog } from 'electron';
import { messagesIn } from '../shared/i18n/i18n.ts';
import type { Language } from '../shared/settings.ts';

/**
 * A page with text that is nowhere on a disk does not want to go (`beforeunload` in notebook/text/editing.ts). The
 * reader is asked; the window closes only when told to.
 */
export function holdUnsaved(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { title, detail, stay, leave } = messagesIn(language()).notebook.closing;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: title,
      detail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
      noLink: true, // as buttons on Windows too
    });
    if (answer === 1) event.preventDefault(); // leaves the page's wish aside
  });
}
