import { type Card, cardOf } from '../../shared/facts/card.ts';
import type { Field } from '../../shared/facts/fields.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { whereIs, whereName } from '../../shared/facts/where.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { focusHere } from '../letter/follow.ts';
import { Kept } from '../letter/kept.tsx';
import { ShortList, useNotesIn } from '../notebook/short-list.tsx';
import { getState, useApp, useMessages } from '../state.ts';
import { Close, Flag } from '../ui/icons.tsx';
import { Mentions } from './mentions.tsx';
import { closeFact, copyReference, goToMention, goToPassage, openFact } from './open.ts';

interface FactCardProps {
  readonly facts: LetterFacts;
  readonly fact: Fact;
  readonly factKey: string;
  readonly mention: number;
  /** The id of the entry that it belongs to, to come back to. */
  readonly entry: string | null;
  /** What stands above the title or below the actions, where the card is in the letter's margin. */
  readonly children?: React.ReactNode;
}

/** All that is known of one fact: printed words, fields each with its basis, what is missing, mentions, what to do. */
export function FactCard({ facts, fact, factKey, mention, entry, children }: FactCardProps) {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const inText = useApp((state) => state.view === 'letter');
  const at = fact.mentions[mention] ?? fact.mentions[0];
  if (at === undefined) return null;
  const card = cardOf(facts, fact, at, language, messages);
  const words = messages.facts.card;
  return (
    <section className="card fact-card" aria-label={words.label(card.title)}>
      <p className="small quiet kind">{messages.facts.types[fact.type]}</p>
      <h2 lang="nl">{card.title}</h2>
      <button type="button" className="iconbutton" aria-label={words.close} onClick={() => closeCard(entry)}>
        <Close />
      </button>
      <blockquote lang="nl">
        “<Kept>{card.printed}</Kept>”
      </blockquote>
      <Fields fields={card.fields} entry={entry} />
      <Gap gap={card.gap} entry={entry} />
      <Fields fields={card.found} entry={entry} />
      <Mentions facts={facts} fact={fact} factKey={factKey} mention={mention} entry={entry} />
      {!inText && <OwnNotes facts={facts} fact={fact} entry={entry} />}
      <p className="actions">
        {!inText && (
          <button type="button" className="button" onClick={() => goToMention(factKey, mention, entry)}>
            {words.go(whereName(whereIs(facts.published.letter, at.start), messages))}
          </button>
        )}
        <button
          type="button"
          className="button plain"
          aria-label={words.copyLabel}
          onClick={() => void copyReference(factKey, mention)}
        >
          {words.copy}
        </button>
      </p>
      {children}
    </section>
  );
}

/** The reader's notes at the places where the fact stands. */
function OwnNotes({ facts, fact, entry }: { facts: LetterFacts; fact: Fact; entry: string | null }) {
  const words = useMessages().notebookPage.list;
  const notes = useNotesIn(fact.mentions);
  if (notes.length === 0) return null;
  return (
    <section className="mentions">
      <h3>{words.title}</h3>
      <ShortList notes={notes} letter={facts.published.letter} go={(span) => goToPassage(span, entry)} />
    </section>
  );
}

/** Back to the entry in the list; in the letter to the fact that one walked to, or to where one reads. */
function closeCard(entry: string | null): void {
  closeFact();
  const from = document.getElementById(entry ?? 'fact-cursor');
  if (from !== null) from.focus({ preventScroll: entry === null });
  else if (getState().view === 'letter') focusHere();
}

function Gap({ gap, entry }: { gap: Card['gap']; entry: string | null }) {
  if (gap === null) return null;
  return (
    <div className="gap">
      <p>
        <Flag /> <strong>{gap.sentence}</strong> {gap.note}
      </p>
      <Fields fields={gap.fields} entry={entry} />
    </div>
  );
}

function Fields({ fields, entry }: { fields: readonly Field[]; entry: string | null }) {
  const messages = useMessages();
  if (fields.length === 0) return null;
  return (
    <dl>
      {fields.map((field) => (
        <div key={field.label}>
          <dt>
            {field.label}
            {field.basis !== null && (
              <em>
                <span className="visually-hidden">, {messages.facts.basisOf(messages.facts.bases[field.basis])}</span>
                <span aria-hidden="true">{messages.facts.bases[field.basis]}</span>
              </em>
            )}
          </dt>
          <dd lang="nl" className={field.ours ? 'ours' : undefined}>
            <FieldValue field={field} entry={entry} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A value, with the way to the passage that says it or to the fact that it names. */
function FieldValue({ field: { value, span, key }, entry }: { field: Field; entry: string | null }) {
  const open = useApp((state) => state.openFact?.key);
  const inText = useApp((state) => state.view === 'letter');
  if (span !== undefined)
    return (
      <button type="button" className="words" onClick={() => goToPassage(span, entry)}>
        <Kept>{value}</Kept>
      </button>
    );
  if (key !== undefined && key !== open && inText)
    return (
      <button type="button" className="words" onClick={() => openFact(key, 'text')}>
        <Kept>{value}</Kept>
      </button>
    );
  return <Kept>{value}</Kept>;
}
