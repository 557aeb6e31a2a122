import { Fragment, memo } from 'react';
import { formatShortDay } from '../../../shared/i18n/i18n.ts';
import { lemmaOf } from '../../../shared/notebook/lemma.ts';
import type { Note } from '../../../shared/notebook/note.ts';
import { Kept } from '../../letter/kept.tsx';
import { setState, useApp, useMessages } from '../../state.ts';
import { BookmarkIcon } from '../../ui/icons.tsx';
import { Markdown } from '../markdown.tsx';
import { Editor } from './editor.tsx';
import { editNote, focusNote, removeNote } from './focus.ts';
import { givenName, nameOfNote, noteId } from './names.ts';
import { useDossierNames } from './topics.ts';

interface NoteBesideProps {
  readonly note: Note;
  /** Whether the letter has other words there than those that the note was put at. */
  readonly otherWords: boolean;
  readonly focused: boolean;
  readonly editing: boolean;
}

/** A note as in a critical apparatus: the words it is about, a bracket, and what the reader wrote. */
export const NoteBeside = memo(function NoteBeside({ note, otherWords, focused, editing }: NoteBesideProps) {
  const messages = useMessages();
  const { editor } = messages.marks;
  const name = nameOfNote(note, messages);
  const press = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault(); // also where it is written in: there one goes on, though it was to end as soon as all is saved
    editNote(note.id);
  };
  return (
    <div
      id={noteId(note.id)}
      role="note"
      className={['note', note.kind, focused ? 'focus' : '', editing ? 'open' : ''].filter(Boolean).join(' ')}
      aria-label={editing ? editor.label(name) : name}
      tabIndex={-1}
      onFocus={() => setState({ note: note.id })}
      onKeyDown={press}
      onClick={() => {
        if (!focused && window.getSelection()?.isCollapsed !== false) focusNote(note.id);
      }}
    >
      <span className="baseline" />
      <Lemma note={note} />
      {otherWords && <span className="meta">{messages.marks.otherWords}</span>}
      {editing ? <Editor note={note} /> : <Content note={note} />}
      {focused && !editing && (
        <p className="actions">
          <button type="button" className="button plain" onClick={() => editNote(note.id)}>
            {editor.edit}
          </button>
          <button type="button" className="button plain" onClick={() => void removeNote(note.id)}>
            {editor.remove}
          </button>
        </p>
      )}
    </div>
  );
});

function Lemma({ note }: { note: Note }) {
  const { kind, colour, selectors } = note;
  const lemma = lemmaOf(selectors.quote.exact);
  if (kind === 'bookmark')
    return (
      <span className="mark-name">
        <BookmarkIcon />
        {givenName(note) === null ? <span lang="nl">{lemma}</span> : <bdi>{givenName(note)}</bdi>}
      </span>
    );
  return (
    <span className="lemma">
      <span lang="nl" className={`hl ${colour}`}>
        <Kept>{lemma}</Kept>
      </span>
      <span className="bracket">]</span>
    </span>
  );
}

/** What else there is of a note. Each by itself: a tag from right to left would carry the next one, or the day, along. */
function Meta({ parts }: { parts: readonly string[] }) {
  return (
    <span className="meta">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name
        <Fragment key={at}>
          {at > 0 && ', '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

function Content({ note }: { note: Note }) {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const names = useDossierNames(note.dossiers.length > 0);
  const meta = [
    ...(note.label === null ? [] : [messages.marks.labels[note.label]]),
    // A dossier that is a tag as well is said once.
    ...note.dossiers
      .map((id) => names.find((one) => one.id === id)?.name ?? id)
      .filter((name) => !note.tags.includes(name)),
    ...note.tags,
    formatShortDay(note.created, language),
  ];
  return (
    <>
      <div className="note-words">
        <Markdown text={note.body} />
      </div>
      {note.kind !== 'bookmark' && <Meta parts={meta} />}
    </>
  );
}
