import { useState } from 'react';
import { colours, type NoteLabel, noteLabels } from '../../../shared/notebook/note.ts';
import { changeNotes as changed, type NotesChange, tagsInUse } from '../../../shared/notebook/notebook.ts';
import { BriefingButton } from '../../briefing/briefing-button.tsx';
import { say, useApp, useMessages } from '../../state.ts';
import { focusTitle } from '../../ui/page-title.tsx';
import { changeNotes, deleteNotes } from '../changes.ts';
import { tick } from './entry.tsx';
import { showPart } from './guide.tsx';
import { type Row, rowsOf } from './select.ts';
import { setShown, useShown } from './shown.ts';

/** Ticks all notes that the filters leave, also those that are not drawn yet. */
export function TickAll({ rows }: { rows: readonly Row[] }) {
  const words = useMessages().notebookPage;
  const ticked = useShown((shown) => shown.ticked);
  const all = rows.length > 0 && rows.every(({ note }) => ticked.has(note.id));
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={all}
        ref={(box) => {
          if (box !== null) box.indeterminate = !all && rows.some(({ note }) => ticked.has(note.id));
        }}
        onChange={() =>
          tick(
            rows.map(({ note }) => note.id),
            !all,
          )
        }
      />
      <span>{words.several.all}</span>
    </label>
  );
}

/** What can be done with the notes that are ticked and listed. Each of it can be undone. */
export function Several({ rows }: { rows: readonly Row[] }) {
  const messages = useMessages();
  const words = messages.notebookPage.several;
  const ticked = useShown((shown) => shown.ticked);
  const chosen = rows.filter(({ note, placed }) => ticked.has(note.id) && !placed.stored.readOnly);
  if (chosen.length === 0) return null;
  const change = (what: NotesChange): void => void changeAll(chosen, what, words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would look like a box of its own
    <div role="group" aria-label={words.label} className="several">
      <strong>{words.count(chosen.length)}</strong>
      <Tags onChange={change} />
      <label className="pick-one">
        <span>{words.colour}</span>
        <select
          value=""
          onChange={({ target }) => {
            const colour = colours.find((one) => one === target.value);
            if (colour !== undefined) change({ colour });
          }}
        >
          <option value="">{words.noChange}</option>
          {colours.map((one) => (
            <option key={one} value={one}>
              {messages.exchange.colours[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="pick-one">
        <span>{words.label2}</span>
        <select
          value=""
          onChange={({ target }) => {
            if (target.value !== '') change({ label: labelOf(target.value) });
          }}
        >
          <option value="">{words.noChange}</option>
          {noteLabels.map((one) => (
            <option key={one} value={one}>
              {messages.exchange.labels[one]}
            </option>
          ))}
          <option value="none">{words.noLabel}</option>
        </select>
      </label>
      <button type="button" className="button" onClick={() => showPart('exchange')}>
        {words.export}
      </button>
      <BriefingButton source={{ kind: 'notes', ids: chosen.map(({ note }) => note.id) }} />
      <button type="button" className="button" onClick={() => void removeAll(chosen, words)}>
        {words.remove}
      </button>
    </div>
  );
}

const labelOf = (value: string): NoteLabel | null => noteLabels.find((label) => label === value) ?? null;

type Words = ReturnType<typeof useMessages>['notebookPage']['several'];

async function changeAll(chosen: readonly Row[], what: NotesChange, words: Words): Promise<void> {
  const ids = changed(chosen, what).map(({ note }) => note.id);
  if (ids.length === 0) return say(words.unchanged);
  // Each note is changed from what is on the disk when its turn comes.
  const all = await changeNotes(ids, (note) => changed([{ note }], what)[0]?.note ?? note);
  if (all) say(words.changed(ids.length));
}

async function removeAll(chosen: readonly Row[], words: Words): Promise<void> {
  const ids = chosen.map(({ note }) => note.id);
  const all = await deleteNotes(ids);
  if (!all) return;
  setShown({ ticked: new Set() });
  focusTitle(); // what was pressed is gone
  say(words.removed(ids.length));
}

function Tags({ onChange }: { onChange: (what: NotesChange) => void }) {
  const words = useMessages().notebookPage.several;
  const notes = useApp((state) => state.notes);
  const [tag, setTag] = useState('');
  const change = (key: 'addTags' | 'removeTags') => (): void => {
    const word = tag.trim();
    if (word === '') say(words.noTag);
    else onChange({ [key]: [word] });
    setTag('');
  };
  return (
    <form
      className="tags-form"
      onSubmit={(event) => {
        event.preventDefault();
        change('addTags')();
      }}
    >
      <label className="pick-one">
        <span>{words.tag}</span>
        <input
          type="text"
          className="input"
          list="tags-in-use"
          autoComplete="off"
          maxLength={200}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
      </label>
      <datalist id="tags-in-use">
        {tagsInUse(rowsOf(notes)).map((one) => (
          <option key={one.tag} value={one.tag} />
        ))}
      </datalist>
      <button type="submit" className="button">
        {words.addTag}
      </button>
      <button type="button" className="button" onClick={change('removeTags')}>
        {words.removeTag}
      </button>
    </form>
  );
}
