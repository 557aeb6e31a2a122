import { useState } from 'react';
import { contextOf } from '../../shared/facts/context.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { whereIs, whereName } from '../../shared/facts/where.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { Kept } from '../letter/kept.tsx';
import { useMessages } from '../state.ts';
import { goToMention } from './open.ts';

interface MentionsProps {
  readonly facts: LetterFacts;
  readonly fact: Fact;
  readonly factKey: string;
  readonly mention: number;
  readonly entry: string | null;
}

const shownAtFirst = 5;

/** Every mention of a fact in the words around it, each a way to its passage. A long list shows its beginning first. */
export function Mentions({ facts, fact, factKey, mention, entry }: MentionsProps) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  const words = messages.facts.card;
  const count = fact.mentions.length;
  const { letter } = facts.published;
  const indices = fact.mentions.map((_, index) => index);
  const few = count > shownAtFirst + 1 && !all;
  const shown = few ? indices.filter((index) => index < shownAtFirst || index === mention) : indices;
  return (
    <div className="mentions">
      <h3>{words.mentions(count)}</h3>
      <ol>
        {shown.map((index) => {
          const span = fact.mentions[index];
          if (span === undefined) return null;
          const { before, words: printed, after } = contextOf(letter, span);
          const where = whereIs(letter, span.start);
          return (
            <li key={index}>
              <button
                type="button"
                aria-current={index === mention ? 'true' : undefined}
                onClick={() => goToMention(factKey, index, entry)}
              >
                <span className="n">
                  <span aria-hidden="true">{typeof where === 'number' ? where : ''}</span>
                  <span className="visually-hidden">{whereName(where, messages)}: </span>
                </span>
                <span lang="nl">
                  {typeof where !== 'number' && (
                    <span className="ours small" aria-hidden="true">
                      {messages.facts.outsideShort[where]}
                    </span>
                  )}{' '}
                  <Kept>{before}</Kept>
                  <b>
                    <Kept>{printed}</Kept>
                  </b>
                  <Kept>{after}</Kept>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {(few || all) && count > shownAtFirst + 1 && (
        <button type="button" className="button plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(count)}
        </button>
      )}
    </div>
  );
}
