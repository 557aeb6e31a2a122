import type { Messages } from '../../shared/i18n/i18n.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import { useMessages } from '../state.ts';
import { Entry } from './entry.tsx';
import { Flagged } from './flagged.tsx';
import { abbreviationOf, editorialOf, type LetterFacts } from './letter-facts.ts';
import { shortfallOf } from './missing.ts';
import { Places } from './places.tsx';
import { TableOfFacts } from './table-of-facts.tsx';
import { placesOf } from './where.ts';

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

function whatOf(facts: LetterFacts, fact: Fact, messages: Messages): string {
  const { alsoPrinted, granularities, times, types, and } = messages.facts;
  switch (fact.type) {
    case 'person':
      return fact.office ?? fact.role ?? (isMover(facts, fact) ? messages.facts.moverOfMotion : '');
    case 'abbreviation':
      return fact.expansion ?? '';
    case 'kamerstuk':
      return firstPrinting(facts, fact);
    case 'date':
      return granularities[fact.granularity];
    case 'territory':
    case 'region':
    case 'amount':
    case 'count':
      return types[fact.type];
    case 'law':
    case 'proceedings':
    case 'question':
    case 'ruling':
    case 'url':
      return fact.citation !== null && fact.citation !== fact.label ? fact.citation : types[fact.type];
    default: {
      const forms = otherForms(facts, fact);
      const count = fact.mentions.length > 1 ? times(fact.mentions.length) : '';
      const also = forms.length === 0 ? '' : alsoPrinted(`“${forms.join(`” ${and} “`)}”`);
      return [count, also].filter(Boolean).join(', ');
    }
  }
}

/** Whether the letter knows a person only or also as one who moved a motion. */
const isMover = ({ published }: LetterFacts, person: Fact): boolean => {
  const names = new Set(person.mentions.map(({ start, end }) => published.letter.text.slice(start, end)));
  return published.facts.some((fact) => fact.type === 'motion' && fact.movers.some((name) => names.has(name)));
};

const firstPrinting = ({ published }: LetterFacts, { mentions }: Fact): string =>
  published.letter.text.slice(mentions[0]?.start, mentions[0]?.end).replace(/\s+/g, ' ');

/** The other printed forms of a name, three at most; abbreviations first, for they are what one looks for. */
function otherForms(facts: LetterFacts, fact: Fact): string[] {
  const { text } = facts.published.letter;
  const forms = new Set(fact.mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')));
  forms.delete(fact.label);
  const short = (form: string): number => (abbreviationOf(facts, form) === null ? 1 : 0);
  return [...forms].sort((a, b) => short(a) - short(b) || a.length - b.length).slice(0, 3);
}
