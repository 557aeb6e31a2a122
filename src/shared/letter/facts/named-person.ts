import type { Span } from '../../span.ts';
import { geographicHits } from './geography.ts';
import { canBeSurname, isPrefix } from './person-names.ts';
import { placeHits } from './places.ts';
import { type Reading, whereAre } from './reading.ts';

/** A printing of a person's name, before it is known whose. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  /** As printed before it: "Minister", "SRSG". */
  readonly role: string | null;
}

/** Whether words are the name of a place that is hardly anybody's surname. */
export const isPlaceName = (reading: Reading, start: number, end: number): boolean =>
  whereAre(reading, evidentPlaces).covers(start, end);

/** Whether words are the name of a country, a region or a people. */
export const isCountryName = (reading: Reading, start: number, end: number): boolean =>
  whereAre(reading, evidentCountries).covers(start, end);

const evidentCountries = (reading: Reading): readonly Span[] =>
  geographicHits(reading).filter((hit) => !hit.value.risky);

/** Names of places that are hardly anybody's surname. */
const evidentPlaces = (reading: Reading): readonly Span[] => [...evidentCountries(reading), ...placeHits(reading)];

/** Whether words with capitals can be the names of one person, none of them a town or a country. */
export function isFullName(reading: Reading, start: number, name: string): boolean {
  if (isPlaceName(reading, start, start + name.length)) return false;
  let at = start;
  return name.split(' ').every((part) => {
    const from = at;
    at += part.length + 1;
    return (isPrefix(part) || canBeSurname(part)) && !isPlaceName(reading, from, from + part.length);
  });
}
