import { type KeyboardEvent, useState } from 'react';
import { colours, type NoteLabel, noteLabels } from '../../../shared/notebook/note.ts';
import { changeNotes as changed, type NotesChange, tagsInUse } from '../../../shared/notebook/notebook.ts';
import { BriefingButton } from '../../briefing/briefing-button.tsx';
import { currentMessages, getState, say, setState, useApp, useMessages } from '../../state.ts';
import { focusTitle } from '../../ui/page-title.tsx';
import { changeEach, deleteEach } from '../changes.ts';
import { shortNameOf } from '../text/names.ts';
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
  const chosen = rows.filter(({ note }) => ticked.has(note.id));
  if (chosen.length === 0) return null;
  const change = (what: NotesChange): void => void changeAll(chosen, what, words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset with a legend would look like a box of its own
    <div role="group" aria-label={words.label} className="several">
      <strong>{words.count(chosen.length)}</strong>
      <Tags onChange={change} />
      <Pick
        name={words.colour}
        options={colours.map((one) => [one, messages.exchange.colours[one]])}
        onPick={(colour) => change({ colour })}
      />
      <Pick<NoteLabel | 'none'>
        name={words.label2}
        options={[
          ...noteLabels.map((one): [NoteLabel, string] => [one, messages.exchange.labels[one]]),
          ['none', words.noLabel],
        ]}
        onPick={(label) => change({ label: label === 'none' ? null : label })}
      />
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

interface PickProps<Value extends string> {
  readonly name: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onPick: (value: Value) => void;
}

/** A list of what can be done: what is picked is done at once, and nothing stays picked. */
function Pick<Value extends string>({ name, options, onPick }: PickProps<Value>) {
  const { noChange } = useMessages().notebookPage.several;
  return (
    <label className="pick-one">
      <span>{name}</span>
      <select
        value=""
        onKeyDown={openByKey}
        onChange={({ target }) => {
          const picked = options.find(([value]) => value === target.value);
          if (picked !== undefined) onPick(picked[0]);
        }}
      >
        <option value="">{noChange}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * Where a list is closed, an arrow or a letter takes the next option outside macOS, and each option that one passes
 * would be done to all the notes. They open it; what is picked in it is done.
 */
function openByKey(event: KeyboardEvent<HTMLSelectElement>): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || key === ' ') return;
  if (key.length > 1 && !/^(?:Arrow|Page|Home$|End$)/.test(key)) return;
  event.preventDefault();
  event.currentTarget.showPicker();
}

type Words = ReturnType<typeof useMessages>['notebookPage']['several'];

/** What a newer version of the app made is read, exported and printed as any other, and not written. */
const isTooNew = ({ placed }: Row): boolean => placed.stored.readOnly;

async function changeAll(chosen: readonly Row[], what: NotesChange, words: Words): Promise<void> {
  const rows = changed(chosen, what).map(({ from }) => from);
  if (rows.length === 0) return say(words.unchanged);
  const open = idsIn(rows.filter((row) => !isTooNew(row)));
  // Each note is changed from what is on the disk when its turn comes.
  const refused = open.length === 0 ? [] : await changeEach(open, (note) => changed([{ note }], what)[0]?.note ?? note);
  const left = [...refused, ...idsIn(rows.filter(isTooNew))];
  if (left.length === 0) say(words.changed(rows.length));
  else tellWhich(rows, left, words.notChanged);
}

async function removeAll(chosen: readonly Row[], words: Words): Promise<void> {
  const refused = await deleteEach(idsIn(chosen.filter((row) => !isTooNew(row))));
  const left = [...refused, ...idsIn(chosen.filter(isTooNew))];
  setShown({ ticked: new Set(left) });
  if (left.length > 0) return tellWhich(chosen, left, words.notRemoved);
  focusTitle(); // what was pressed is gone
  say(words.removed(chosen.length));
}

const idsIn = (rows: readonly Row[]): string[] => rows.map(({ note }) => note.id);

/** So many notes are named that were left as they were. */
const mostNames = 5;

/** Says which of the notes were left as they were, and why. */
function tellWhich(rows: readonly Row[], left: readonly string[], words: Words['notChanged']): void {
  const { several, tooNew } = currentMessages().notebookPage;
  const stay = new Set(left);
  const those = rows.filter(({ note }) => stay.has(note.id));
  const names = those.map(({ note }) => `“${shortNameOf(note)}”`);
  const { saving } = getState();
  const told = [
    words(left.length, rows.length),
    several.which(names.slice(0, mostNames).join(', '), Math.max(0, names.length - mostNames)),
    ...(saving.kind === 'failed' && !those.every(isTooNew) ? [saving.why] : []),
    ...(those.some(isTooNew) ? [`${tooNew}.`] : []),
  ];
  setState({ trouble: told.join(' ') });
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
