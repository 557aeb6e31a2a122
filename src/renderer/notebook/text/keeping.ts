import { formatNote } from '../../../shared/notebook/note.ts';
import { api } from '../../api.ts';
import { currentMessages, getState, setState } from '../../state.ts';
import { readBook } from '../book.ts';
import { isOnDisk, isUnsaved, type Sitting, shownIn, sitting, stageOf } from './sitting.ts';

/** What is typed is kept as a draft until it is in the notebook, so that a crash takes no more than a second of it. */

const keepAfter = 800; // ms of typing: main has it within a second

let timer: ReturnType<typeof setTimeout> | undefined;

/** To be called with every change that is typed. */
export function keepSoon(): void {
  timer ??= setTimeout(() => void keepDraft(), keepAfter);
}

/** Keeps what is in the editor and not known to be in the notebook. Says whether it is on the disk. */
export async function keepDraft(): Promise<boolean> {
  clearTimeout(timer);
  timer = undefined;
  const mine = sitting();
  const note = mine === null ? null : shownIn(mine);
  if (mine === null || note === null || !isUnsaved()) return true;
  const stage = stageOf(mine);
  try {
    const draft = { id: note.id, base: mine.seen?.version ?? null, text: formatNote(note), stage };
    const { ok } = await api().keepDraft(draft);
    if (!ok) return false;
  } catch (error) {
    console.error('draft', error);
    return false;
  }
  mine.kept = Math.max(mine.kept, stage.count);
  takeBack(mine);
  await letGoOfEarlier(mine);
  return true;
}

/** The same; where it is not on the disk, the reader is told. */
export async function keepElsewhere(): Promise<boolean> {
  const isKept = await keepDraft();
  if (!isKept) tell(currentMessages().notebook.nowhere);
  return isKept;
}

/** Says what is the matter with the text in the editor. */
export function tell(trouble: string): void {
  const mine = sitting();
  if (mine !== null) mine.said = trouble;
  setState({ trouble });
}

/** Takes back what was said of text that was not saved, or kept nowhere, once that is not so any more. */
export function takeBack({ said }: Sitting): void {
  const isSo = said === currentMessages().notebook.nowhere ? !isOnDisk() : isUnsaved();
  if (said !== null && !isSo && getState().trouble === said) setState({ trouble: null });
}

/** The draft that an editor began with is in what it has on a disk by now. */
export async function letGoOfEarlier(mine: Sitting): Promise<void> {
  const earlier = mine.goesOnFrom;
  mine.goesOnFrom = null;
  if (earlier === null) return;
  if (!getState().notebook?.unsaved.some(({ stage }) => stage.session === earlier.session)) return;
  try {
    await api().dropDraft(earlier);
    await readBook(false);
  } catch (error) {
    console.error('draft', error); // it is offered still
  }
}
