import { useApp, useMessages } from '../../state.ts';
import { undo } from '../undo.ts';

/** What was done to notes can be undone, also after the notes are gone from the list. */
export function UndoButton() {
  const words = useMessages().notebookPage.several;
  const can = useApp((state) => state.canUndo);
  return can ? (
    <button type="button" className="words" onClick={() => void undo()}>
      {words.undo}
    </button>
  ) : null;
}
