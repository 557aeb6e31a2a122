import { editorialOf, type LetterFacts } from '../../shared/facts/letter-facts.ts';
import { shortfallOf } from '../../shared/facts/missing.ts';
import { whatOf } from '../../shared/facts/told.ts';
import { placesOf } from '../../shared/facts/where.ts';
import type { Messages } from '../../shared/i18n/i18n.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import { useMessages } from '../state.ts';
import { Entry } from './entry.tsx';
import { Flagged } from './flagged.tsx';
import { Places } from './places.tsx';
import { TableOfFacts } from './table-of-facts.tsx';

interface FactTableProps {
  readonly facts: LetterFacts;
  readonly list: readonly Fact[];
  readonly label: string;
}

/** The facts of a group: name, what the letter makes of it, on what basis it is known, and where it stands. */
export function FactTable({ facts, list, label }: FactTableProps) {
  const messages = useMessages();
  const { columns } = messages.facts;
  return (
    <TableOfFacts label={label} headings={[columns.name, columns.what, columns.basis]}>
      {list.map((fact) => {
        const places = placesOf(facts.published.letter, fact.mentions);
        return (
          <Entry key={factKey(fact)} facts={facts} fact={fact} columns={4} name={fact.label}>
            <td>
              <What facts={facts} fact={fact} messages={messages} />
            </td>
            <td className="basis">
              <em>{messages.facts.bases[fact.basis]}</em>
            </td>
            <td className="num">
              <Places places={places} />
            </td>
          </Entry>
        );
      })}
    </TableOfFacts>
  );
}

/** What a row says of its fact besides the name; often nothing. */
function What({ facts, fact, messages }: { facts: LetterFacts; fact: Fact; messages: Messages }) {
  const words = whatOf(facts, fact, messages);
  const found = editorialOf(facts, fact);
  const settled = found !== null && found.status !== 'open' ? found.citation : null;
  const unexplained = fact.type === 'abbreviation' && fact.expansion === null;
  return (
    <>
      {words !== '' && <span lang="nl">{words}</span>}
      <Flagged missing={unexplained ? 'expansion' : shortfallOf(facts, fact)} />
      {settled !== null && (
        <span className="line">
          <span className="ours" lang="nl">
            {settled}
          </span>{' '}
          <em className="src">{messages.facts.bases.redactie}</em>
        </span>
      )}
    </>
  );
}
