import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

/**
 * Gives Chromium a folder of its own for what it keeps (caches, storage), for as long as the process lives: an app that
 * is open has a hold of those in their usual place. To be called before the app is ready.
 */
export function setSessionApart(app: App): void {
  const folder = mkdtempSync(path.join(app.getPath('temp'), 'leeswijzer-'));
  app.setPath('sessionData', folder);
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Chromium may still be at it; the system clears its folder of temporary files.
    }
  });
}
