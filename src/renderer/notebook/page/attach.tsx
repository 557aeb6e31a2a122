import type { Note } from '../../../shared/notebook/note.ts';
import { selectorsAt } from '../../../shared/notebook/selectors.ts';
import { trimmed } from '../../../shared/notebook/trimmed.ts';
import type { Span } from '../../../shared/span.ts';
import { publishedLetter } from '../../api.ts';
import { backToText } from '../../letter/go.ts';
import { selectedPassage } from '../../letter/positions.ts';
import { openSearch } from '../../search/open.ts';
import { currentMessages, getState, say, setState, useApp, useMessages } from '../../state.ts';
import { focusTitle } from '../../ui/page-title.tsx';
import { showView } from '../../view.ts';
import { noteById } from '../book.ts';
import { changeNotes } from '../changes.ts';
import { forgetSentence } from '../text/sentences.ts';
import { Lemma } from './lemma.tsx';
import { phraseOf } from './phrase.ts';
import { getShown, setShown, useShown } from './shown.ts';

/** Puts a note that came loose at a passage that the reader chose. */
export async function attachTo(id: string, span: Span): Promise<boolean> {
  const published = await publishedLetter();
  const selectors = selectorsAt(published.letter, span);
  const letter = { id: published.id, sha256: published.source.sha256 };
  const done = await changeNotes([id], ({ withoutPlace: _, ...note }) => ({ ...note, selectors, letter }));
  if (done) say(currentMessages().notebookPage.lost.attached);
  return done;
}

/** Keeps a note as it is, without a place; it asks for no attention any more, and can still be given one. */
export async function keepWithoutPlace(id: string): Promise<boolean> {
  const done = await changeNotes([id], (note) => ({ ...note, withoutPlace: true }));
  if (done) say(currentMessages().notebookPage.lost.keptWithout);
  return done;
}

/** The quote in the search field, as one phrase. */
export function searchQuote({ selectors }: Note): void {
  setState({ search: { ...getState().search, query: `"${phraseOf(selectors.quote.exact)}"` } });
  openSearch('letter');
}

/** To the letter, to select the passage where a note belongs. */
export function startAttaching(id: string): void {
  setShown({ attaching: id });
  backToText();
  say(currentMessages().notebookPage.lost.picking);
}

/** While a passage is being chosen for a note: what to do, and the button that does it, below the letter. */
export function AttachBar() {
  const words = useMessages().notebookPage.lost;
  const id = useShown((shown) => shown.attaching);
  const inLetter = useApp((state) => state.view === 'letter');
  const note = useApp((state) => state.notes.find(({ stored }) => stored.note.id === id)?.stored.note);
  if (note === undefined || !inLetter) return null;
  return (
    <section className="attach-bar" id="attach-bar" aria-label={words.pick}>
      <p>
        <Lemma note={note} /> {words.picking}
      </p>
      {/* A press must leave the selection as it is. */}
      <p className="actions" onPointerDown={(event) => event.preventDefault()}>
        <button type="button" className="button" onClick={() => void attachSelected()}>
          {words.attach}
        </button>
        <button type="button" className="button plain" onClick={stop}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}

function stop(): void {
  setShown({ attaching: null });
  showView('notebook');
  focusTitle();
}

async function attachSelected(): Promise<void> {
  const { attaching } = getShown();
  // What is selected, or the sentences that were chosen by key.
  const passage = selectedPassage() ?? getState().chosen;
  const span = passage === null ? null : trimmed((await publishedLetter()).letter.text, passage);
  if (attaching === null || noteById(attaching) === undefined) return stop();
  if (span === null) return say(currentMessages().notebookPage.lost.pickedNothing);
  if (!(await attachTo(attaching, span))) return;
  forgetSentence();
  stop();
}
