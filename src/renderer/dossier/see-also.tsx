import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { whereIs, whereName } from '../../shared/facts/where.ts';
import { goToSpan } from '../letter/go.ts';
import { useMessages } from '../state.ts';

/** Paragraphs elsewhere that speak of a resolution, a motion or an agreement that the dossier's passages name. */
export function SeeAlsoLines({ facts, dossier }: { facts: LetterFacts; dossier: Dossier }) {
  const messages = useMessages();
  const { letter } = facts.published;
  if (dossier.seeAlso.length === 0) return null;
  return (
    <ul className="see-also">
      {dossier.seeAlso.map(({ paragraph, key }) => {
        const fact = facts.byKey.get(key);
        const mention = fact?.mentions.find(({ start }) => whereIs(letter, start) === paragraph);
        const here = fact?.mentions.find(({ start, end }) =>
          dossier.passages.some((passage) => start >= passage.start && end <= passage.end),
        );
        if (fact === undefined || mention === undefined || here === undefined) return null;
        const id = `see-${paragraph}`;
        return (
          <li key={paragraph}>
            {messages.dossiers.seeAlso}{' '}
            <button
              type="button"
              id={id}
              className="words"
              onClick={() => goToSpan(mention, { view: 'dossiers', from: id, by: null })}
            >
              {messages.facts.paragraph(paragraph)}
            </button>
            {messages.dossiers.seeAlsoWhy(fact.label, whereName(whereIs(letter, here.start), messages))}
          </li>
        );
      })}
    </ul>
  );
}
