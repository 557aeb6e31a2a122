import { useEffect, useRef, useState } from 'react';
import { formatCount } from '../../shared/i18n/i18n.ts';
import { lemmaOf } from '../../shared/notebook/lemma.ts';
import { Kept } from '../letter/kept.tsx';
import { blockAtOffset } from '../letter/positions.ts';
import { nameOfNote } from '../notebook/text/names.ts';
import { type Found, useApp, useMessages } from '../state.ts';
import { excerptOf, type Part } from './excerpt.ts';
import type { FoundField, FoundNote } from './find-notes.ts';
import { keepInSight } from './list-focus.ts';
import { goToNoteHit } from './walk.ts';

const shownAtFirst = 10;

/** The reader's own notes that have the words: a group above the hits, with its own stop of Tab. */
export function NoteGroup({ found }: { found: Found }) {
  const { search } = useMessages();
  const language = useApp((state) => state.settings.language);
  const now = useApp((state) => state.noteHit);
  const list = useRef<HTMLElement>(null);
  const [limit, setLimit] = useState(shownAtFirst);
  const [focused, setFocused] = useState<number | null>(null);
  const { notes } = found;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other notes begin at the top
  useEffect(() => setFocused(null), [notes, now]);
  useEffect(() => {
    if (now !== null) keepInSight(list.current?.querySelector<HTMLElement>('[aria-current]') ?? null);
  }, [now]);
  if (notes.length === 0) return null;
  const shown = notes.slice(0, Math.max(limit, (now ?? 0) + 1));
  const stop = Math.min(focused ?? now ?? 0, shown.length - 1);
  const count = formatCount(notes.length, language);
  const more = (): void => {
    setLimit(notes.length);
    setFocused(shown.length);
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('.result')[shown.length]?.focus());
  };
  return (
    <section className="note-group-found" ref={list} aria-label={search.notes}>
      <h2 className="group">
        <span className="ours">{search.notes}</span>
        <span className="n">
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">, {search.hits(notes.length, count)}</span>
        </span>
      </h2>
      <ol>
        {shown.map((one, at) => (
          <Row
            key={one.placed.stored.note.id}
            one={one}
            isNow={at === now}
            isStop={at === stop}
            onFocus={() => setFocused(at)}
            go={() => goToNoteHit(at)}
          />
        ))}
      </ol>
      {shown.length < notes.length && (
        <p className="more">
          <button type="button" className="button" onClick={more}>
            {search.moreNotes(notes.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  );
}

interface RowProps {
  readonly one: FoundNote;
  readonly isNow: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly go: () => void;
}

/** The lemma and its bracket, as in the margin, and the words in what was written. */
function Row({ one, isNow, isStop, onFocus, go }: RowProps) {
  const messages = useMessages();
  const { stored, span } = one.placed;
  const { note } = stored;
  const quote = one.fields.find(({ name }) => name === 'quote');
  const others = one.fields.filter(({ name }) => name !== 'quote');
  const number = span === null ? null : paragraphAt(span.start);
  const lemma = quote === undefined ? [{ text: lemmaOf(note.selectors.quote.exact), found: false }] : parts(quote);
  return (
    <li>
      <button
        type="button"
        className="result found-note"
        tabIndex={isStop ? 0 : -1}
        aria-current={isNow ? 'true' : undefined}
        onFocus={onFocus}
        onClick={go}
      >
        <span className="n">
          <span aria-hidden="true">{number ?? ''}</span>
          <span className="visually-hidden">
            {nameOfNote(note, messages)}
            {number === null ? '' : `, ${messages.facts.paragraph(number)}`}:{' '}
          </span>
        </span>
        <span className="line">
          <span className="lemma" lang="nl" aria-hidden={quote === undefined ? 'true' : undefined}>
            <span className={`hl ${note.colour}`}>
              <Marked parts={lemma} now={isNow} />
            </span>
            <span className="bracket">]</span>
          </span>
          {others.map((field) => (
            <span key={`${field.name} ${field.text}`} className="own" dir="auto">
              <Marked parts={parts(field)} now={isNow} />
            </span>
          ))}
          {span === null && <span className="how">{messages.search.noPlace}</span>}
        </span>
      </button>
    </li>
  );
}

/** The number of the paragraph at a place; null outside the paragraphs. */
const paragraphAt = (offset: number): number | null => {
  const number = blockAtOffset(offset)?.dataset.n;
  return number === undefined ? null : Number(number);
};

const parts = ({ text, spans }: FoundField): Part[] => excerptOf(text, spans);

function Marked({ parts: all, now }: { parts: readonly Part[]; now: boolean }) {
  return all.map(({ text, found }, index) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name
      <mark key={index} className={now ? 'hit now' : 'hit'}>
        <Kept>{text}</Kept>
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name
      <Kept key={index}>{text}</Kept>
    ),
  );
}
