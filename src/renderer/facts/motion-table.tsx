import { joined } from '../../shared/facts/fields.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { shortfallOf } from '../../shared/facts/missing.ts';
import { printedPaper } from '../../shared/facts/told.ts';
import { placesOf } from '../../shared/facts/where.ts';
import type { MotionFact } from '../../shared/letter/fact.ts';
import { factKey } from '../../shared/letter/fact-key.ts';
import { Kept } from '../letter/kept.tsx';
import { useMessages } from '../state.ts';
import { Entry } from './entry.tsx';
import { Flagged } from './flagged.tsx';
import { Places } from './places.tsx';
import { TableOfFacts } from './table-of-facts.tsx';

/** The motions: who moved it, what it is about, the Kamerstuk as the letter prints it with what that lacks, and where. */
export function MotionTable({
  facts,
  list,
  label,
}: {
  facts: LetterFacts;
  list: readonly MotionFact[];
  label: string;
}) {
  const messages = useMessages();
  const { columns } = messages.facts;
  return (
    <TableOfFacts label={label} className="motions" headings={[columns.mover, columns.about, columns.kamerstuk]}>
      {list.map((motion) => (
        <Motion key={factKey(motion)} facts={facts} motion={motion} />
      ))}
    </TableOfFacts>
  );
}

function Motion({ facts, motion }: { facts: LetterFacts; motion: MotionFact }) {
  const messages = useMessages();
  const { text } = facts.published.letter;
  const movers = joined(motion.movers, 'en');
  const about = motion.about === null ? '' : text.slice(motion.about.start, motion.about.end).replace(/\s+/g, ' ');
  return (
    <Entry facts={facts} fact={motion} columns={4} name={motion.andOthers ? `${movers} c.s.` : movers}>
      <td lang="nl">{about}</td>
      <td>
        <span lang="nl">
          <Kept>{printedPaper(facts, motion)}</Kept>
        </span>
        <Flagged missing={shortfallOf(facts, motion)} />
        {motion.chamber === 'EK' && <span className="line small quiet">{messages.facts.upperHouse}</span>}
      </td>
      <td className="num">
        <Places places={placesOf(facts.published.letter, motion.mentions)} />
      </td>
    </Entry>
  );
}
