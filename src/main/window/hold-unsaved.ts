import { app, type BrowserWindow, dialog } from 'electron';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { Language } from '../../shared/settings.ts';

/**
 * A page with text that is not on a disk yet does not want to go (`beforeunload` in notebook/text/closing.ts): it writes
 * first, and the function that this gives is told what became of that. `kept`: the window goes on to close, and so does
 * the app that was to end. Else the reader is asked, and the window closes only when told to.
 */
export function holdUnsaved(window: BrowserWindow, language: () => Language): (kept: boolean) => void {
  let quits = false;
  let leaves = false;
  const quitting = (): void => {
    quits = true;
  };
  app.on('before-quit', quitting);
  // A page that is gone took what it was asked with it: the one that is loaded in its place was asked nothing.
  window.webContents.on('render-process-gone', () => {
    quits = false;
    leaves = false;
  });
  window.on('closed', () => app.off('before-quit', quitting));
  window.webContents.on('will-prevent-unload', (event) => {
    if (leaves) event.preventDefault(); // leaves the page's wish aside
  });

  function asks(): boolean {
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
    return answer === 1;
  }

  return (kept) => {
    if (leaves) return;
    leaves = !kept && asks();
    if (!kept && !leaves) quits = false;
    else if (quits) app.quit();
    else window.close();
  };
}
