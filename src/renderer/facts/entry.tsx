import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import { setState, useApp } from '../state.ts';
import { FactCard } from './fact-card.tsx';
import { entryId, openFact } from './open.ts';
import { Side } from './side.tsx';

interface EntryProps {
  readonly facts: LetterFacts;
  readonly fact: Fact;
  readonly name: string;
  /** Number of columns of the table, over which the card goes. */
  readonly columns: number;
  readonly children: React.ReactNode;
}

/**
 * A row of a table of facts. Its first cell is a button that opens the fact's card in a row of its own right after it:
 * so it comes next for the keyboard and for reading aloud, though a wide window shows it in the margin.
 */
export function Entry({ facts, fact, name, columns, children }: EntryProps) {
  const key = factKey(fact);
  const id = entryId(key);
  const open = useApp((state) => (state.openFact?.key === key ? state.openFact : null));
  return (
    <>
      <tr data-open={open !== null}>
        <th scope="row">
          <button
            type="button"
            id={id}
            className="entry"
            lang="nl"
            aria-expanded={open !== null && open.by !== 'picture'}
            onClick={() =>
              open === null || open.by === 'picture' ? openFact(key, 'list') : setState({ openFact: null })
            }
          >
            {name}
          </button>
        </th>
        {children}
      </tr>
      {open !== null && open.by !== 'picture' && (
        <tr className="card-row">
          <td colSpan={columns}>
            <Side>
              <FactCard facts={facts} fact={fact} factKey={key} mention={open.mention} entry={id} />
            </Side>
          </td>
        </tr>
      )}
    </>
  );
}
