import { redo, undo } from '../undo.ts';
import { saveNow } from './editing.ts';

/** Undo and redo where one is: in a field what was typed there, elsewhere what was done to notes. */
export async function undoHere(way: 'undo' | 'redo'): Promise<void> {
  if (document.activeElement?.matches('input:not([type=radio], [type=checkbox]), textarea')) {
    document.execCommand(way);
    return;
  }
  await saveNow();
  await (way === 'undo' ? undo() : redo());
}
