import type { Dossier } from '../../shared/dossier/dossier.ts';
import { contextOf } from '../../shared/facts/context.ts';
import { editorialOf, type LetterFacts } from '../../shared/facts/letter-facts.ts';
import { shortfallOf } from '../../shared/facts/missing.ts';
import { sorted } from '../../shared/facts/sort.ts';
import { motionWith, printedPaper } from '../../shared/facts/told.ts';
import { placesNamed, placesOf } from '../../shared/facts/where.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import { Flagged } from '../facts/flagged.tsx';
import { openFact } from '../facts/open.ts';
import { markId } from '../facts/picture.tsx';
import { Kept } from '../letter/kept.tsx';
import { useApp, useMessages } from '../state.ts';

interface TableProps {
  readonly facts: LetterFacts;
  readonly dossier: Dossier;
}

/** The dates in a dossier's passages, each with the words it stands in, or the motion it belongs to. */
export function Dates({ facts, dossier }: TableProps) {
  const { dossiers } = useMessages();
  const dates = sorted(factsFor(facts, dossier.dates));
  if (dates.length === 0) return null;
  return (
    <>
      <h2>{dossiers.dates}</h2>
      <dl className="pairs facts-pairs">
        {dates.map((fact) => {
          const motion = motionWith(factsFor(facts, dossier.references), fact);
          return (
            <Row key={factKey(fact)} facts={facts} dossier={dossier} fact={fact}>
              {motion === undefined ? <InWords facts={facts} dossier={dossier} fact={fact} /> : motion.label}
            </Row>
          );
        })}
      </dl>
    </>
  );
}

/** The references in a dossier's passages: as printed, with what they lack and what an editor found. */
export function References({ facts, dossier }: TableProps) {
  const messages = useMessages();
  const references = factsFor(facts, dossier.references);
  if (references.length === 0) return null;
  return (
    <>
      <h2>{messages.dossiers.references}</h2>
      <dl className="pairs facts-pairs">
        {references.map((fact) => {
          const found = editorialOf(facts, fact);
          const settled = found !== null && found.status !== 'open' ? found.citation : null;
          const paper = fact.type === 'motion' ? printedPaper(facts, fact) : '';
          const missing = shortfallOf(facts, fact);
          return (
            <Row key={factKey(fact)} facts={facts} dossier={dossier} fact={fact}>
              {paper !== '' && <Kept>{`Kamerstuk ${paper}`}</Kept>}
              <Flagged missing={missing} />
              {settled !== null && (
                <span className="line">
                  <span className="ours">{settled}</span> <em className="src">{messages.facts.bases.redactie}</em>
                </span>
              )}
              {paper === '' && settled === null && missing === null && (
                <InWords facts={facts} dossier={dossier} fact={fact} />
              )}
            </Row>
          );
        })}
      </dl>
    </>
  );
}

function Row({ facts, dossier, fact, children }: TableProps & { fact: Fact; children: React.ReactNode }) {
  const messages = useMessages();
  const key = factKey(fact);
  const mention = mentionIn(dossier, fact);
  const id = markId(key, mention);
  const open = useApp((state) => state.openFact?.key === key);
  const numbers = placesOf(facts.published.letter, mentionsIn(dossier, fact));
  return (
    <>
      <dt>
        <button
          type="button"
          id={id}
          className="entry"
          lang="nl"
          aria-expanded={open}
          onClick={() => openFact(key, 'picture', mention)}
        >
          <Kept>{fact.label}</Kept>
        </button>
      </dt>
      <dd lang="nl">{children}</dd>
      <dd className="num">{placesNamed(numbers, messages)}</dd>
    </>
  );
}

/** A fact in a few of the words around it. */
function InWords({ facts, dossier, fact }: TableProps & { fact: Fact }) {
  const span = fact.mentions[mentionIn(dossier, fact)];
  if (span === undefined) return null;
  const { before, words, after } = contextOf(facts.published.letter, span, 34);
  return (
    <span className="in-words">
      {before}
      <b>{words}</b>
      {after}
    </span>
  );
}

const factsFor = ({ byKey }: LetterFacts, keys: readonly string[]): Fact[] =>
  keys.flatMap((key) => byKey.get(key) ?? []);

const within = ({ passages }: Dossier, { start, end }: { start: number; end: number }): boolean =>
  passages.some((passage) => start >= passage.start && end <= passage.end);

const mentionsIn = (dossier: Dossier, { mentions }: Fact) => mentions.filter((mention) => within(dossier, mention));

const mentionIn = (dossier: Dossier, { mentions }: Fact): number =>
  Math.max(
    0,
    mentions.findIndex((mention) => within(dossier, mention)),
  );
