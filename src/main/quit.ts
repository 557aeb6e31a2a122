import type { App } from 'electron';

/** A disk that does not answer must not keep the app from ending. */
const longest = 5000;

/** Holds the end of the app until what waits to be written is written. */
export function writeBeforeQuit(app: App, flush: () => Promise<unknown>): void {
  let written = false;
  app.on('will-quit', (event) => {
    if (written) return;
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, longest));
    void Promise.race([flush(), patience]).finally(() => {
      written = true;
      app.quit();
    });
  });
}
