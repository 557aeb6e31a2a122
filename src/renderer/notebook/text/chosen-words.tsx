import { useRef } from 'react';
import { say, useMessages } from '../../state.ts';
import { Close } from '../../ui/icons.tsx';

interface ChosenWordsProps {
  readonly label: string;
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
  /** What the button that takes one off is called. */
  readonly takeOff: (name: string) => string;
  readonly onTakeOff: (id: string) => void;
  /** The language of the names, where they are words of the letter. */
  readonly lang?: string;
}

/** The tags or dossiers of a note, each with a button that takes it off: said, and the focus goes on in the field. */
export function ChosenWords({ label, ids, nameOf, takeOff, onTakeOff, lang }: ChosenWordsProps) {
  const { editor } = useMessages().marks;
  const list = useRef<HTMLUListElement>(null);
  if (ids.length === 0) return null;
  const press = (id: string): void => {
    // Before the button is gone: the next thing in the row, which is another word's button or the field.
    const row = list.current?.parentElement;
    const stops = [...(row?.querySelectorAll<HTMLElement>('button, input, select') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[at + 1]?.focus({ preventScroll: true });
    onTakeOff(id);
    say(editor.taken(nameOf(id)));
  };
  return (
    <ul className="chosen" aria-label={label} ref={list}>
      {ids.map((id) => (
        <li key={id}>
          <bdi lang={lang}>{nameOf(id)}</bdi>
          <button type="button" aria-label={takeOff(nameOf(id))} onClick={() => press(id)}>
            <Close />
          </button>
        </li>
      ))}
    </ul>
  );
}
