import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { useApp } from '../state.ts';
import { FactCard } from './fact-card.tsx';
import { entryId } from './open.ts';
import { Side } from './side.tsx';

interface PictureProps {
  readonly facts: LetterFacts;
  /** The facts that it shows. */
  readonly list: readonly Fact[];
  readonly children: React.ReactNode;
}

/** A picture of facts, with the card of what was chosen in it beside it. */
export function Picture({ facts, list, children }: PictureProps) {
  const open = useApp((state) => (state.openFact?.by === 'picture' ? state.openFact : null));
  const fact = open === null ? undefined : facts.byKey.get(open.key);
  return (
    <div className="picture">
      {children}
      {open !== null && fact !== undefined && list.includes(fact) && (
        <Side key={open.key}>
          <FactCard
            facts={facts}
            fact={fact}
            factKey={open.key}
            mention={open.mention}
            entry={
              document.getElementById(markId(open.key, open.mention))
                ? markId(open.key, open.mention)
                : entryId(open.key)
            }
          />
        </Side>
      )}
    </div>
  );
}

/** The id of a mention's mark in a picture. */
export const markId = (key: string, mention: number): string => `${entryId(key)}-${mention}`;
