import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { LetterFacts, PlacedMention } from '../../shared/facts/letter-facts.ts';
import { backToPage } from '../letter/go.ts';
import { rangeOf } from '../letter/ranges.ts';
import { setState, useApp, useMessages } from '../state.ts';
import { Next, Previous } from '../ui/icons.tsx';
import { asideAfter, removeAside } from './aside.ts';
import { boxFrom, cursorName } from './cursor.ts';
import { FactCard } from './fact-card.tsx';
import { factsAt } from './layer.ts';
import { openFact, stepMention } from './open.ts';
import { closeSoon, stayOpen } from './pointing.ts';
import { useFacts } from './use-facts.ts';
import { useFolded } from './use-folded.ts';

/** What stands beside or among the letter's words about its facts: the open card, and the button of the fact one is at. */
export function FactsInText() {
  const view = useApp((state) => state.view);
  const wanted = useApp((state) => state.openFact !== null || state.cursor !== null);
  return view === 'letter' && wanted ? <Read /> : null;
}

function Read() {
  const facts = useFacts();
  const open = useApp((state) => state.openFact);
  const cursor = useApp((state) => state.cursor);
  if (typeof facts === 'string') return null;
  const at = (place: { key: string; mention: number } | null): PlacedMention | undefined =>
    place === null ? undefined : facts.mentions.find(({ key, index }) => key === place.key && index === place.mention);
  const [opened, here] = [at(open), at(cursor)];
  return (
    <>
      {here !== undefined && <Cursor key={`${here.key} ${here.index}`} facts={facts} mention={here} />}
      {opened !== undefined && <MarginCard facts={facts} mention={opened} />}
    </>
  );
}

/** The button of one fact in the text: over its words, after its block. Enter opens the card; it gets the focus. */
function Cursor({ facts, mention }: { facts: LetterFacts; mention: PlacedMention }) {
  const messages = useMessages();
  const open = useApp((state) => state.openFact?.key === mention.key);
  const [aside] = useState(() => asideAfter(mention.start, 'fact-aside'));
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const box = aside === null ? null : boxFrom(mention, aside);
      if (box === null) return;
      button.current?.style.setProperty('translate', `${box.x}px ${box.y}px`);
      button.current?.style.setProperty('width', `${box.width}px`);
      button.current?.style.setProperty('height', `${box.height}px`);
    };
    place();
    button.current?.focus({ preventScroll: true });
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [aside, mention]);
  if (aside === null) return null;
  return createPortal(
    <button
      type="button"
      id="fact-cursor"
      ref={button}
      aria-label={cursorName(facts, mention, messages)}
      aria-expanded={open}
      onClick={() => {
        openFact(mention.key, 'text', mention.index);
        focusCard();
      }}
      onBlur={(event) => {
        // Going on to the card keeps one's place; going elsewhere ends the walk.
        if (!(event.relatedTarget instanceof Element) || event.relatedTarget.closest('#fact-cursor, .fact-card'))
          return;
        setState({ cursor: null });
      }}
    />,
    aside,
  );
}

/** The card is drawn after the state has changed. */
const focusCard = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('#margin-card button')?.focus(), 30);
};

/** The open card: in the margin at the height of its words; in a narrow window in the text, under their paragraph. */
function MarginCard({ facts, mention }: { facts: LetterFacts; mention: PlacedMention }) {
  const folded = useFolded();
  const messages = useMessages();
  const words = messages.facts.card;
  const place = folded ? asideAfter(mention.start, 'card-aside') : document.getElementById('margin');
  useEffect(() => () => removeAside('card-aside'), []);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!folded && card.current !== null) follow(card.current, mention);
  });
  if (place === null) return null;
  const { fact, key, index } = mention;
  const count = fact.mentions.length;
  const others = factsAt(mention.start, (other) => other.key !== key);
  return createPortal(
    <div
      id="margin-card"
      className={folded ? 'margin-card folded' : 'margin-card'}
      ref={card}
      onPointerEnter={stayOpen}
      onPointerLeave={closeSoon}
    >
      <FactCard facts={facts} fact={fact} factKey={key} mention={index} entry={null}>
        {count > 1 && (
          <p className="walk">
            <button
              type="button"
              className="iconbutton"
              aria-label={words.previous}
              onClick={() => void stepMention(-1)}
            >
              <Previous />
            </button>
            <span>{words.position(index + 1, count)}</span>
            <button type="button" className="iconbutton" aria-label={words.next} onClick={() => void stepMention(1)}>
              <Next />
            </button>
          </p>
        )}
        <Others others={others} />
        <BackToPage />
      </FactCard>
    </div>,
    place,
  );
}

/** The other facts at the same words: the people and the Kamerstuk of a motion, the abbreviation that is a name. */
function Others({ others }: { others: readonly PlacedMention[] }) {
  const messages = useMessages();
  if (others.length === 0) return null;
  return (
    <p className="same-words">
      <span className="small quiet">{messages.facts.card.sameWords}: </span>
      {others.map(({ fact, key, index }) => (
        <button key={key} type="button" className="words" onClick={() => openFact(key, 'text', index)}>
          {messages.facts.types[fact.type]} <span lang="nl">{fact.label}</span>
        </button>
      ))}
    </p>
  );
}

function BackToPage() {
  const messages = useMessages();
  const came = useApp((state) => state.came);
  if (came === null) return null;
  const { back, backToDossier } = messages.facts.card;
  return (
    <p>
      <button type="button" className="button plain" onClick={backToPage}>
        {came.view === 'facts' ? back : backToDossier}
      </button>
    </p>
  );
}

/** Puts the card at the height of its words, moved up as far as it needs to end within the page. */
function follow(card: HTMLElement, mention: PlacedMention): void {
  const page = document.getElementById('page')?.getBoundingClientRect();
  const box = rangeOf(mention)?.getClientRects()[0];
  if (page === undefined || box === undefined) return;
  const over = box.top - 16 + card.offsetHeight - (window.innerHeight - 8);
  const room = Math.max(0, box.top - 16 - 64);
  const up = Math.max(0, Math.min(over, room));
  card.style.setProperty('top', `${box.top - 16 - up - page.top}px`);
}
