import { resolving } from '../../../shared/anchor/resolve-all.ts';
import type { Resolution, Selectors } from '../../../shared/anchor/selector.ts';
import { type FileFault, type ImportedItem, importing } from '../../../shared/exchange/import.ts';
import type { PublishedLetter } from '../../../shared/letter/published.ts';
import { type Note, newNoteId } from '../../../shared/notebook/note.ts';
import { selectorsAt } from '../../../shared/notebook/selectors.ts';
import { locateIn } from '../locate.ts';

/** The notebook's work that takes longer than a frame may. A worker does it, or the page itself where there is none. */
export type Work = PlaceWork | ImportWork;

/** Where notes stand in the letter, those that stand elsewhere now too. */
export interface PlaceWork {
  readonly kind: 'place';
  readonly of: readonly Selectors[];
}

/** What becomes of a file of notes in a notebook that has the notes `of`; `now` is the time, ISO 8601. */
export interface ImportWork {
  readonly kind: 'import';
  readonly of: readonly Note[];
  readonly text: string;
  readonly now: string;
}

/** What comes of it: an item for each that was asked of, in order; or, with a fault, none. */
export interface Outcome<Item> {
  readonly items: readonly Item[];
  readonly fault: { readonly code: FileFault; readonly detail?: string } | null;
}

export type OutcomeOf<W extends Work> = W extends PlaceWork ? Outcome<Resolution> : Outcome<ImportedItem>;

/** Does it, with pauses for who has other things to do meanwhile. */
export function* performing(
  work: Work,
  published: PublishedLetter,
): Generator<void, Outcome<Resolution> | Outcome<ImportedItem>> {
  const { letter, source } = published;
  if (work.kind === 'place') {
    return { items: yield* resolving(letter.text, work.of, letter.blocks), fault: null };
  }
  const report = yield* importing(work.text, work.of, {
    published,
    sha256: source.sha256,
    locate: locateIn(published),
    describe: (span) => selectorsAt(letter, span),
    newId: freshId,
    now: work.now,
  });
  return report.ok ? { items: report.value.items, fault: null } : { items: [], fault: report };
}

/** An id for a new note. */
export const freshId = (): string => newNoteId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
