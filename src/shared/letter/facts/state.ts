import type { Found } from './found.ts';
import { once, type Reading } from './reading.ts';
import { before } from './scan.ts';

/** The Kingdom of the Netherlands, under its names and the short form that the letter gives it ("(KNL)"). */
export const state = (reading: Reading): Found[] => once(reading, find);

const kingdom = /(?<![\p{L}\d])Koninkrijk der Nederlanden(?!\p{L})|(?<![\p{L}\d])Koninkrijk(?![\p{L}\d])/gu;

function find({ plain }: Reading): Found[] {
  const found: Found[] = [];
  const add = (start: number, end: number, basis: Found['basis']): void => {
    found.push({
      start,
      end,
      basis,
      fact: { type: 'state', identity: 'NL (Koninkrijk)', label: 'Koninkrijk der Nederlanden' },
    });
  };
  for (const match of plain.matchAll(kingdom)) {
    const end = match.index + match[0].length;
    // Another kingdom: "Verenigd Koninkrijk", "Koninkrijk België", "Koninkrijk van Marokko".
    if (/(?:Verenigd|Hasjemitische?) $/.test(before(plain, match.index, 16))) continue;
    if (
      match[0] === 'Koninkrijk' &&
      /^ (?:van )?\p{Lu}/u.test(plain.slice(end, end + 6)) &&
      !/^ (?:van )?(?:In|De|Het|Een|Op|Met|Dit|Deze)\b/.test(plain.slice(end, end + 12))
    )
      continue;
    add(match.index, end, match[0] === 'Koninkrijk' ? 'genormaliseerd' : 'letterlijk');
  }
  const short = /(?<!Verenigd )Koninkrijk(?: der Nederlanden)? \((?:hierna:? )?["'“‘]?([\p{Lu}]{2,5})["'”’]?\)/u.exec(
    plain,
  )?.[1];
  if (short !== undefined) {
    for (const match of plain.matchAll(new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, 'gu'))) {
      add(match.index, match.index + short.length, 'genormaliseerd');
    }
  }
  return found;
}
