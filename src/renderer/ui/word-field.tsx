import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useEffect, useRef, useState } from 'react';

interface WordFieldProps {
  readonly label: string;
  /** What the list of completions is called. */
  readonly listLabel: string;
  /** The words that are offered for what is typed. */
  readonly offer: (typed: string) => readonly string[];
  readonly onWord: (word: string) => void;
  /** Escape while nothing is offered. */
  readonly onLeave: () => void;
  /** Is handed what gives the word that is half typed, for who takes the field away; gives what ends that. */
  readonly follow: (give: () => void) => () => void;
}

/** A field for one word after the other, with completions. Enter, a comma, or going on gives the word. */
export function WordField({ label, listLabel, offer, onWord, onLeave, follow }: WordFieldProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const offered = offer(typed);
  const isOpen = open && offered.length > 0;
  const give = (word: string): void => {
    setTyped('');
    setOpen(false);
    onWord(word);
  };
  const giveTyped = (): void => {
    if (typed.trim() !== '') give(typed);
  };
  const latest = useRef(giveTyped);
  latest.current = giveTyped;
  useEffect(() => follow(() => latest.current()), [follow]);
  return (
    <ComboboxProvider value={typed} setValue={setTyped} open={isOpen} setOpen={setOpen}>
      <Combobox
        aria-label={label}
        placeholder={label}
        autoSelect={false}
        data-own-escape
        maxLength={100}
        onBlur={giveTyped}
        onKeyDown={(event) => {
          const chosen = event.currentTarget.getAttribute('aria-activedescendant');
          if (event.key === 'Escape' && !isOpen) onLeave();
          else if (event.key === ',' || (event.key === 'Enter' && !chosen)) {
            event.preventDefault();
            give(typed);
          }
        }}
      />
      <ComboboxPopover sameWidth gutter={4} className="menu completions" aria-label={listLabel}>
        {offered.map((word) => (
          <ComboboxItem
            key={word}
            value={word}
            className="menu-item"
            setValueOnClick={false}
            onClick={() => give(word)}
          />
        ))}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
