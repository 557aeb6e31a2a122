import { useEffect, useId, useRef, useState } from 'react';
import { colours, type Note, noteLabels } from '../../../shared/notebook/note.ts';
import { useApp, useMessages } from '../../state.ts';
import { Markdown } from '../markdown.tsx';
import { DossierField } from './dossier-field.tsx';
import { edit, saveNow } from './editing.ts';
import { leaveNote, removeNote } from './focus.ts';
import { isUnsaved } from './sitting.ts';
import { TagField } from './tag-field.tsx';

/** Writes a note where it stands. There is no button to save: it does so by itself, and says when it has. */
export function Editor({ note }: { note: Note }) {
  const { editor } = useMessages().marks;
  return (
    <div className="editor">
      {note.kind === 'bookmark' ? <NameField note={note} /> : <BodyField note={note} />}
      {note.kind !== 'bookmark' && (
        <>
          <LabelField note={note} />
          <ColourField note={note} />
          <TagField note={note} />
          <DossierField note={note} />
        </>
      )}
      <State />
      <p className="actions">
        <button type="button" className="button" onClick={() => void leaveNote()}>
          {editor.done}
        </button>
        <button type="button" className="button plain" onClick={() => void removeNote(note.id)}>
          {editor.remove}
        </button>
      </p>
    </div>
  );
}

/**
 * What is typed gets the focus as the editor opens, and is in sight: of an editor that is higher than the window too, of
 * which another one that closed above it may have moved the beginning out.
 */
function useFirstFocus<T extends HTMLElement>(): React.RefObject<T | null> {
  const first = useRef<T>(null);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.closest('.note')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    first.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);
  return first;
}

function BodyField({ note }: { note: Note }) {
  const { editor } = useMessages().marks;
  const [preview, setPreview] = useState(false);
  const field = useFirstFocus<HTMLTextAreaElement>();
  const id = useId();
  return (
    <div className="field-row">
      <div className="label-row">
        <label htmlFor={id}>{editor.body}</label>
        <button type="button" className="button plain" aria-pressed={preview} onClick={() => setPreview(!preview)}>
          {preview ? editor.write : editor.preview}
        </button>
      </div>
      <textarea
        id={id}
        ref={field}
        rows={4}
        hidden={preview}
        value={note.body}
        onChange={({ target }) => edit({ body: target.value })}
      />
      {preview && (
        <div className="preview">
          {note.body.trim() === '' ? <p className="quiet">{editor.empty}</p> : <Markdown text={note.body} />}
        </div>
      )}
    </div>
  );
}

function NameField({ note }: { note: Note }) {
  const { editor } = useMessages().marks;
  const field = useFirstFocus<HTMLInputElement>();
  return (
    <label className="field-row">
      <span>{editor.name}</span>
      <input
        ref={field}
        type="text"
        autoComplete="off"
        maxLength={200}
        value={note.name ?? ''}
        onChange={({ target }) => edit({ name: target.value === '' ? null : target.value })}
      />
    </label>
  );
}

function LabelField({ note }: { note: Note }) {
  const { editor, labels } = useMessages().marks;
  return (
    <label className="field-row">
      <span>{editor.noteLabel}</span>
      <select
        value={note.label ?? ''}
        onChange={({ target }) => edit({ label: noteLabels.find((one) => one === target.value) ?? null })}
      >
        <option value="">{editor.noLabel}</option>
        {noteLabels.map((label) => (
          <option key={label} value={label}>
            {labels[label]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ColourField({ note }: { note: Note }) {
  const { editor, colours: names } = useMessages().marks;
  return (
    <fieldset className="field-row colours">
      <legend>{editor.colour}</legend>
      {colours.map((colour) => (
        <label key={colour}>
          <input
            type="radio"
            name={`colour-${note.id}`}
            checked={note.colour === colour}
            onChange={() => edit({ colour })}
          />
          <span className={`hl ${colour}`}>{names[colour]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Beside the text: on the disk, on its way, or why not and what to do. */
function State() {
  const { editor } = useMessages().marks;
  const saving = useApp((state) => state.saving);
  useApp((state) => state.editing);
  // What failed may have been something else: then nothing of this note is not saved.
  if (saving.kind === 'failed' && isUnsaved())
    return (
      <div className="unsaved" role="alert">
        <p>{saving.why}</p>
        <button type="button" className="button" onClick={() => void saveNow()}>
          {editor.retry}
        </button>
      </div>
    );
  const words = saving.kind === 'saving' ? editor.saving : saving.kind === 'saved' && !isUnsaved() ? editor.saved : '';
  return <p className="saved small quiet">{words}</p>;
}
