import { memo } from 'react';
import { whereIs, whereName } from '../../../shared/facts/where.ts';
import { formatDay } from '../../../shared/i18n/i18n.ts';
import type { Letter } from '../../../shared/letter/letter.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { goToSpan } from '../../letter/go.ts';
import { useApp, useMessages } from '../../state.ts';
import { Markdown } from '../markdown.tsx';
import { isAtOtherWords, shortNameOf } from '../text/names.ts';
import { startAttaching } from './attach.tsx';
import { Lemma } from './lemma.tsx';
import type { Row } from './select.ts';
import { getShown, setShown, useShown } from './shown.ts';

interface EntryProps {
  readonly row: Row;
  readonly letter: Letter;
  readonly dossierNames: DossierNames;
}

/** The id of what leads from a note to its passage: to come back to. */
export const wayId = (id: string): string => `way-${id}`;

/** A note in the list: its passage, which is the way there, its text, and what it was given. */
export const Entry = memo(function Entry({ row, letter, dossierNames }: EntryProps) {
  const { note, placed } = row;
  return (
    <li className="note-entry">
      <p className="lemma-line">
        <Way row={row} letter={letter} />
        <Tick id={note.id} name={shortNameOf(note)} />
      </p>
      {isAtOtherWords(placed) && <OtherWords />}
      <Body text={note.body} />
      <Meta row={row} dossierNames={dossierNames} />
      {placed.stored.readOnly && <TooNew />}
      {placed.span === null && !placed.stored.readOnly && <GivePlace id={note.id} />}
    </li>
  );
});

/** A note that is kept without a place can be given one. */
function GivePlace({ id }: { id: string }) {
  const { pick } = useMessages().notebookPage.lost;
  return (
    <p className="actions">
      <button type="button" className="button plain" onClick={() => startAttaching(id)}>
        {pick}
      </button>
    </p>
  );
}

function OtherWords() {
  return <p className="small quiet">{useMessages().marks.otherWords}</p>;
}

function TooNew() {
  return <p className="small quiet">{useMessages().notebookPage.tooNew}</p>;
}

/** The note's text, as it stands beside the letter. */
export function Body({ text }: { text: string }) {
  return text.trim() === '' ? null : (
    <div className="body note-words" dir="auto">
      <Markdown text={text} />
    </div>
  );
}

/** The same as it was typed: to be compared with what it was before. */
export function AsTyped({ text }: { text: string }) {
  const trimmed = text.trim();
  return trimmed === '' ? null : (
    <p className="body" dir="auto">
      {trimmed}
    </p>
  );
}

/** The number of the paragraph and the lemma, as one button to the passage. A note without a place has no way to one. */
export function Way({ row: { note, placed }, letter }: { row: Row; letter: Letter }) {
  const messages = useMessages();
  const { span } = placed;
  if (span === null) return <Lemma note={note} />;
  const where = whereIs(letter, span.start);
  const id = wayId(note.id);
  return (
    <button
      type="button"
      id={id}
      className="way"
      onClick={() => goToSpan(span, { view: 'notebook', from: id, by: null })}
    >
      {typeof where === 'number' && (
        <span className="n" aria-hidden="true">
          {where}
        </span>
      )}
      <span className="visually-hidden">{messages.notebookPage.go(whereName(where, messages))}</span>
      <Lemma note={note} />
    </button>
  );
}

export function Tick({ id, name }: { id: string; name: string }) {
  const words = useMessages().notebookPage;
  const ticked = useShown((shown) => shown.ticked.has(id));
  return (
    <label className="tick">
      <input type="checkbox" checked={ticked} onChange={() => tick([id], !ticked)} />
      <span className="visually-hidden">{words.choose(name)}</span>
    </label>
  );
}

/** Ticks the boxes of notes, or takes the ticks away. */
export function tick(ids: readonly string[], on: boolean): void {
  const ticked = new Set(getShown().ticked);
  for (const id of ids) {
    if (on) ticked.add(id);
    else ticked.delete(id);
  }
  setShown({ ticked });
}

export function Meta({ row: { note }, dossierNames }: Omit<EntryProps, 'letter'>) {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const { exchange, notebookPage: words } = messages;
  return (
    <p className="meta">
      <span>{note.label === null ? exchange.kinds[note.kind] : exchange.labels[note.label]}</span>
      {note.tags.map((tag) => (
        <span key={tag} dir="auto">
          {tag}
        </span>
      ))}
      {note.dossiers
        .map((id) => dossierNames.get(id) ?? id)
        .filter((name) => !note.tags.includes(name))
        .map((name) => (
          <span key={`dossier ${name}`} lang="nl">
            {name}
          </span>
        ))}
      <span>{formatDay(note.created.slice(0, 10), language)}</span>
      <button
        type="button"
        className="words"
        id={`past-${note.id}`}
        aria-label={words.historyOf(shortNameOf(note))}
        onClick={() => setShown({ history: note.id })}
      >
        {words.history}
      </button>
    </p>
  );
}
