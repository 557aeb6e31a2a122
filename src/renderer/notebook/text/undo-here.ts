import { isTextField } from '../../ui/typing.ts';
import { redo, undo } from '../undo.ts';
import { saveNow } from './editing.ts';

/** Undo and redo where one is: in a field what was typed there, elsewhere what was done to notes. */
export async function undoHere(way: 'undo' | 'redo'): Promise<void> {
  if (isTextField(document.activeElement)) {
    document.execCommand(way);
    return;
  }
  await saveNow();
  await (way === 'undo' ? undo() : redo());
}
