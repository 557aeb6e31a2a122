import { placeList, type Where } from '../../shared/facts/where.ts';
import { useMessages } from '../state.ts';

/** Where a fact stands, in a column that says "Alinea"; a narrow window has no columns and says it in each row. */
export function Places({ places }: { places: readonly Where[] }) {
  const messages = useMessages();
  const numbers = places.filter((place) => typeof place === 'number');
  const outside = places.flatMap((place) => (typeof place === 'number' ? [] : messages.facts.outsideShort[place]));
  return (
    <>
      {outside.join(', ')}
      {outside.length > 0 && numbers.length > 0 && ', '}
      {numbers.length > 0 && <span className="unit">{messages.facts.paragraph(0).replace('0', '')}</span>}
      {placeList(numbers)}
    </>
  );
}
