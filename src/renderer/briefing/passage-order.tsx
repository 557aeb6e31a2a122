import { useState } from 'react';
import type { ChosenSpan } from '../../shared/briefing/choice.ts';
import { select } from '../../shared/briefing/select.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { whereIs, whereName } from '../../shared/facts/where.ts';
import { say, useApp, useMessages } from '../state.ts';
import { Grip, Next, Previous } from '../ui/icons.tsx';
import { choose, useChosen } from './chosen.ts';

/** The passages of the source, to be ticked and put in another order: by dragging, by button, or by key. */
export function PassageOrder({ facts }: { facts: LetterFacts }) {
  const messages = useMessages();
  const words = messages.briefingPage;
  const choice = useChosen((chosen) => chosen.choice);
  const notes = useApp((state) => state.notes);
  const [held, setHeld] = useState<number | null>(null);
  const { published } = facts;
  const { letter } = published;
  if (typeof choice.passages === 'string') return null;

  const chosen = choice.passages;
  const offered = offeredBy(facts, notes, choice);
  const left = offered.filter((span) => !chosen.some((one) => isSame(one, span)));
  const opening = ({ start, end }: ChosenSpan, most = 90): string =>
    letter.text.slice(start, Math.min(end, start + most)).replace(/\s+/g, ' ');
  /** Outside the numbered paragraphs several have one name, so there a few words are part of it. */
  const nameOf = (span: ChosenSpan): string => {
    const where = whereIs(letter, span.start);
    const name = whereName(where, messages);
    return typeof where === 'number' ? name : `${name}, ${wholeWords(opening(span), 40)}`;
  };
  /** The row of what was pressed comes to stand elsewhere, maybe in the other list; the focus goes along. */
  const set = (passages: readonly ChosenSpan[], pressed: ChosenSpan): void => {
    const pressedId = document.activeElement?.id ?? '';
    choose({ passages: [...passages] });
    requestAnimationFrame(() => document.getElementById(pressedId || idOf(pressed))?.focus());
  };

  function move(from: number, to: number): void {
    const span = chosen[from];
    if (span === undefined || to < 0 || to >= chosen.length || to === from) return;
    const others = chosen.filter((_, at) => at !== from);
    set([...others.slice(0, to), span, ...others.slice(to)], span);
    say(words.moved(nameOf(span), to + 1, chosen.length));
  }

  return (
    <fieldset className="passage-order">
      <legend>{words.order}</legend>
      <p className="small quiet">{words.orderHelp}</p>
      <ol>
        {chosen.map((span, at) => (
          <li
            key={`${span.start}-${span.end}`}
            draggable
            data-held={held === at ? 'true' : undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', nameOf(span));
              setHeld(at);
            }}
            onDragOver={(event) => {
              if (held === null) return;
              event.preventDefault();
              if (held !== at) {
                move(held, at);
                setHeld(at);
              }
            }}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setHeld(null)}
          >
            <Grip />
            <Tick
              checked
              id={idOf(span)}
              name={whereName(whereIs(letter, span.start), messages)}
              words={opening(span)}
              onChange={() =>
                set(
                  chosen.filter((one) => one !== span),
                  span,
                )
              }
              onKeyDown={(event) => {
                const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                if (!event.altKey || by === 0) return;
                event.preventDefault();
                event.stopPropagation();
                move(at, at + by);
              }}
            />
            <span className="steps">
              <Step
                id={`${idOf(span)}-up`}
                label={words.up(nameOf(span))}
                off={at === 0}
                onPress={() => move(at, at - 1)}
              >
                <Previous />
              </Step>
              <Step
                id={`${idOf(span)}-down`}
                label={words.down(nameOf(span))}
                off={at === chosen.length - 1}
                onPress={() => move(at, at + 1)}
              >
                <Next />
              </Step>
            </span>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <ul>
          {left.map((span) => (
            <li key={`${span.start}-${span.end}`}>
              <Tick
                checked={false}
                id={idOf(span)}
                name={whereName(whereIs(letter, span.start), messages)}
                words={opening(span)}
                onChange={() => set([...chosen, span], span)}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** The first words, as many as fit in so many characters. */
function wholeWords(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, Math.max(1, words.lastIndexOf(' ', most)))} …`;
}

const idOf = ({ start, end }: ChosenSpan): string => `passage-${start}-${end}`;
const isSame = (a: ChosenSpan, b: ChosenSpan): boolean => a.start === b.start && a.end === b.end;

type Choice = Parameters<typeof select>[2];

/** All passages that a source has, each with the words that stand there now. */
export function offeredBy(
  { published }: LetterFacts,
  notes: readonly {
    readonly stored: { readonly note: Parameters<typeof select>[1][number]['note'] };
    readonly span: ChosenSpan | null;
  }[],
  choice: Choice,
): ChosenSpan[] {
  const placed = notes.map(({ stored, span }) => ({ note: stored.note, span }));
  const { text } = published.letter;
  return select(published, placed, { ...choice, passages: 'all' }).pieces.map(({ start, end }) => ({
    start,
    end,
    quote: text.slice(start, end),
  }));
}

interface TickProps {
  readonly id: string;
  readonly checked: boolean;
  readonly name: string;
  readonly words: string;
  readonly onChange: () => void;
  readonly onKeyDown?: (event: React.KeyboardEvent) => void;
}

function Tick({ id, checked, name, words, onChange, onKeyDown }: TickProps) {
  return (
    <label>
      <input id={id} type="checkbox" checked={checked} onChange={onChange} onKeyDown={onKeyDown} />
      <span>
        <b>{name}</b> <span lang="nl">{words}</span>
      </span>
    </label>
  );
}

interface StepProps {
  readonly id: string;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

/** At its end it stays focusable, so that the keyboard does not lose its place; it only does nothing. */
function Step({ id, label, off, onPress, children }: StepProps) {
  return (
    <button
      type="button"
      id={id}
      className="iconbutton"
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      {children}
    </button>
  );
}
