import { api } from '../../api.ts';
import { saveNow } from './editing.ts';
import { takeHalfTyped } from './half-typed.ts';
import { keepDraft } from './keeping.ts';
import { isOnDisk } from './sitting.ts';

/** A window that is left or closed while one writes: it waits until all is on a disk. */

const longest = 3000; // ms that it waits for the disk before the reader is asked whether to close it

let isWriting = false;

/** Saves when one leaves the window, and holds it when it is to be closed. */
export function followClosing(): void {
  const leave = (): void => {
    void keepDraft();
    void saveNow();
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('blur', leave);
  // Where no disk takes it, main asks the reader (main/window/hold-unsaved.ts).
  window.addEventListener('beforeunload', (event) => {
    takeHalfTyped();
    if (isOnDisk()) return;
    event.preventDefault();
    void writeAndLeave();
  });
}

/** Writes what the window still has, in the notebook or as a draft, and tells main what came of it. */
async function writeAndLeave(): Promise<void> {
  if (isWriting) return;
  isWriting = true;
  const kept = await isWritten();
  // Before main is told, which closes the window at once: what was typed meanwhile is then written as well.
  isWriting = false;
  await api()
    .leave({ kept })
    .catch((error: unknown) => console.error('leave', error));
}

/** Whichever comes first: the notebook may take its time, or take nothing. */
function isWritten(): Promise<boolean> {
  const written = [keepDraft(), saveNow()].map(async (one) => {
    if (!(await one)) throw new Error('not written');
    return true;
  });
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), longest));
  return Promise.race([Promise.any(written).catch(() => false), late]);
}
