import { memo } from 'react';
import type { Note } from '../../../shared/notebook/note.ts';
import type { CopyMaker, NotebookView, StoredNote } from '../../../shared/notebook/view.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { currentMessages, say, useApp, useMessages } from '../../state.ts';
import { focusTitle } from '../../ui/page-title.tsx';
import { changeNote, changeNotes, deleteFiles, deleteNotes, separateCopy } from '../changes.ts';
import { asOne } from '../undo.ts';
import { Diff } from './diff.tsx';
import { FieldChanges } from './field-changes.tsx';
import { Lemma } from './lemma.tsx';
import { timeOf } from './time.ts';
import { Trouble } from './trouble.tsx';

/** Two versions of one note: as two files that say to be it, or as a note that names the one it is a version of. */
export interface Pair {
  readonly key: string;
  readonly first: StoredNote;
  readonly other: StoredNote;
  readonly kind: 'copy' | 'note';
  readonly by: CopyMaker | null;
}

export function pairsOf({ notes, conflicts }: NotebookView): Pair[] {
  const byId = new Map(notes.map((stored) => [stored.note.id, stored]));
  const copies = conflicts.flatMap(({ id, copies }) => {
    const first = byId.get(id);
    return first === undefined
      ? []
      : copies.map((other): Pair => ({ key: other.file, first, other, kind: 'copy', by: other.by }));
  });
  const versions = notes.flatMap((other): Pair[] => {
    const first = other.note.conflictOf === null ? undefined : byId.get(other.note.conflictOf);
    return first === undefined ? [] : [{ key: other.file, first, other, kind: 'note', by: null }];
  });
  return [...copies, ...versions];
}

/** Two versions side by side. Nothing is merged or deleted unless the reader says so. */
export const TwoVersions = memo(function TwoVersions({
  pair,
  dossierNames,
}: {
  pair: Pair;
  dossierNames: DossierNames;
}) {
  const messages = useMessages();
  const words = messages.notebookPage.versions;
  const { first, other, by } = pair;
  const after = (work: Promise<boolean>): void => void work.then((done) => done && focusTitle());
  return (
    <Trouble title={words.title}>
      <p className="lemma-line">
        <Lemma note={first.note} />
      </p>
      <div className="versions">
        <Version title={words.first} stored={first} of={first.note.body} />
        <Version
          title={by === null || by === 'copy' ? words.other : words.by(by)}
          stored={other}
          of={first.note.body}
        />
      </div>
      <FieldChanges was={other.note} now={first.note} dossierNames={dossierNames} />
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => after(asOne(pair.kind === 'copy' ? 'separated' : 'keptBoth', () => keepBoth(pair)))}
        >
          {words.both}
        </button>
        <button type="button" className="button plain" onClick={() => after(asOne('chosen', () => keepFirst(pair)))}>
          {words.onlyFirst}
        </button>
        <button type="button" className="button plain" onClick={() => after(asOne('chosen', () => keepOther(pair)))}>
          {words.onlyOther}
        </button>
      </p>
      <p className="small quiet">
        {words.hint}
        {pair.kind === 'copy' && ` ${words.hintOfCopy}`}
      </p>
    </Trouble>
  );
});

function Version({ title, stored, of }: { title: string; stored: StoredNote; of: string }) {
  const language = useApp((state) => state.settings.language);
  return (
    <div>
      <h4>{title}</h4>
      <Diff text={stored.note.body} of={of} />
      <p className="small quiet">{timeOf(stored.note.modified, language)}</p>
      <p className="small quiet file">{stored.file}</p>
    </div>
  );
}

async function keepBoth({ kind, other }: Pair): Promise<boolean> {
  const words = currentMessages().notebookPage.versions;
  let { id, conflictOf } = other.note;
  if (kind === 'copy') {
    const made = await separateCopy(other);
    if (made === null) return false;
    ({ id, conflictOf } = made);
  }
  // A note of its own is no longer the other version of one.
  const done = conflictOf === null || (await changeNotes([id], (note) => ({ ...note, conflictOf: null })));
  if (done) say(words.done);
  return done;
}

async function keepFirst(pair: Pair): Promise<boolean> {
  const done = await toBin(pair);
  if (done) say(currentMessages().notebookPage.versions.chosen);
  return done;
}

/**
 * The other version's content goes into the note, whose history keeps what it was; its own file goes to the bin. A note
 * that another program has changed since the two were compared stays, and the content stands beside it.
 */
async function keepOther(pair: Pair): Promise<boolean> {
  const { first, other } = pair;
  const content = contentOf(other.note);
  const put = await changeNote(first.note.id, (note) => ({ ...note, ...content }), { of: {}, seen: first });
  return put !== null && keepFirst(pair);
}

function contentOf({ kind, colour, label, tags, dossiers, name, selectors, letter, body }: Note): Partial<Note> {
  return { kind, colour, label, tags, dossiers, name, selectors, letter, body };
}

async function toBin({ kind, other }: Pair): Promise<boolean> {
  if (kind === 'note') return deleteNotes([other.note.id]);
  return deleteFiles([other]);
}
