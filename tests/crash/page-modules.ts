/** The page's own modules as one graph, for page.ts: they keep what they know to themselves, and must know the same. */

export { api } from '../../src/renderer/api.ts';
export { followBook, noteById, readBook } from '../../src/renderer/notebook/book.ts';
export {
  addNotes,
  changeNote,
  changeNotes,
  deleteFiles,
  makeNote,
  restoreFromBin,
  restoreVersion,
  saveDraft,
  separateCopy,
} from '../../src/renderer/notebook/changes.ts';
export { noteAt } from '../../src/renderer/notebook/make.ts';
export { settled } from '../../src/renderer/notebook/saving.ts';
export { followClosing } from '../../src/renderer/notebook/text/closing.ts';
export {
  dropEditing,
  edit,
  followEditing,
  leaveEditor,
  saveNow,
  startEditing,
} from '../../src/renderer/notebook/text/editing.ts';
export { editNote, removeNote } from '../../src/renderer/notebook/text/focus.ts';
export { isUnsaved } from '../../src/renderer/notebook/text/sitting.ts';
export { undoHere } from '../../src/renderer/notebook/text/undo-here.ts';
export { getState, subscribe } from '../../src/renderer/state.ts';
