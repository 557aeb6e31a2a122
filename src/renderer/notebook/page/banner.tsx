import { createPortal } from 'react-dom';
import { api } from '../../api.ts';
import { say, useApp, useMessages } from '../../state.ts';
import { FolderTrouble } from '../../ui/notebook-icons.tsx';
import { readBook } from '../book.ts';
import { openingFolder } from '../saving.ts';
import { endOfFolder, isKept } from '../text/editing.ts';
import { forgetSteps, holdUndo } from '../undo.ts';
import { act, actNow } from './act.ts';

/** What is the matter with the folder, what is safe, and what to do; above every page, until the folder is in order. */
export function FolderBanner() {
  const place = document.getElementById('folder-notice');
  return place === null ? null : createPortal(<Banner />, place);
}

function Banner() {
  const words = useMessages().notebookPage;
  const status = useApp((state) => state.notebook?.status ?? 'ready');
  if (status === 'ready' || status === 'new') return null;
  const [, first = '', rest = ''] = /^(.*?\.)(.*)$/s.exec(words.banner[status]) ?? [];
  return (
    <section className="notice folder-notice" aria-label={words.folder.title}>
      <FolderTrouble />
      <p>
        <strong>{first}</strong>
        {rest}
      </p>
      <p className="actions">
        {status === 'emptied' && (
          <button type="button" className="button" onClick={() => void act(() => api().acceptEmptyNotebook({}), null)}>
            {words.banner.acceptEmpty}
          </button>
        )}
        <button type="button" className="button" onClick={() => void chooseFolder(false, words.folder.chosen)}>
          {words.folder.choose}
        </button>
        <button type="button" className="button plain" onClick={() => void readBook(true)}>
          {words.banner.again}
        </button>
      </p>
    </section>
  );
}

/**
 * Asks for a folder and uses it; or moves the notebook there. Nothing is said where the reader chose none. Undo waits for
 * it: while the other folder is read, the steps are still of the first.
 */
export const chooseFolder = (move: boolean, done: string): Promise<void> => holdUndo(takeFolder(move, done));

async function takeFolder(move: boolean, done: string): Promise<void> {
  // What the editor holds is of this folder: it is saved in it, or waits for it as a draft.
  if (!move && !(await isKept())) return;
  const choose = async (): Promise<boolean> => {
    const chosen = await actNow(() => api().chooseNotebook({ move }), null);
    if (chosen === null || chosen === 'cancelled') return false;
    say(done);
    return !move; // the notes that one sees are the same ones after a move
  };
  await openingFolder(choose, async () => {
    forgetSteps(); // else undo would write notes of the one folder in the other
    await endOfFolder();
  });
}
