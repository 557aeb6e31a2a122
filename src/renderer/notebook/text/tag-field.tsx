import type { Note } from '../../../shared/notebook/note.ts';
import { sameWord, tagsInUse } from '../../../shared/notebook/notebook.ts';
import { say, useApp, useMessages } from '../../state.ts';
import { WordField } from '../../ui/word-field.tsx';
import { ChosenWords } from './chosen-words.tsx';
import { edit } from './editing.ts';
import { leaveNote } from './focus.ts';
import { onLeaving } from './half-typed.ts';

const most = 8; // completions at once

/** The tags of a note: each can be taken off; a new one is typed, with those in use offered. Enter or a comma adds it. */
export function TagField({ note }: { note: Note }) {
  const { editor } = useMessages().marks;
  const notebook = useApp((state) => state.notebook);
  const isOn = (tag: string): boolean => note.tags.some((own) => sameWord(own, tag));
  const add = (word: string): void => {
    const tag = word.trim().normalize('NFC');
    if (tag === '' || isOn(tag)) return;
    edit({ tags: [...note.tags, tag] });
    say(editor.added(tag));
  };
  const offer = (typed: string): readonly string[] => {
    const part = typed.trim().normalize('NFC').toLowerCase();
    return tagsInUse(notebook?.notes ?? [])
      .map(({ tag }) => tag)
      .filter((tag) => !isOn(tag) && tag.toLowerCase().includes(part))
      .slice(0, most);
  };
  return (
    <div className="field-row">
      <span className="label">{editor.tags}</span>
      <ChosenWords
        label={editor.tags}
        ids={note.tags}
        nameOf={(tag) => tag}
        takeOff={editor.removeTag}
        onTakeOff={(tag) => edit({ tags: note.tags.filter((other) => other !== tag) })}
      />
      <WordField
        label={editor.addTag}
        listLabel={editor.tags}
        offer={offer}
        onWord={add}
        onLeave={() => void leaveNote()}
        follow={onLeaving}
      />
    </div>
  );
}
