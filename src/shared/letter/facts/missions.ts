import { riskyMissions, missions as table } from '../reference/missions.ts';
import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { geographicHits } from './geography.ts';
import { missionName } from './name-patterns.ts';
import { formsOf, longest, opensSentence, type Thing, toFound, withShortNames } from './named-things.ts';
import { organisations } from './organisations.ts';
import { once, type Reading, whereAre } from './reading.ts';

/**
 * Peace, training and observation missions: from the reference table; names that end in Mission or Missie; and "missie in
 * LAND", with "VN-" or the like before it. An abbreviation with its country behind it is one ("EUBAM Libië").
 */
export const missions = (reading: Reading): Found[] => once(reading, find);

let forms: Gazetteer<{ readonly name: string; readonly usual: boolean }> | undefined;

const inCountry = /(?<![\p{L}-])(?:(?:VN|EU|NAVO|OVSE|AU|GVDB)[ -])?[\p{L}-]*[Mm]issie in (?:de |het )?(?=\p{Lu})/gu;

function find(reading: Reading): Found[] {
  const { plain } = reading;
  forms ??= formsOf(table, 'mission');
  const lands = new Map(
    geographicHits(reading).flatMap((hit) =>
      ['country', 'region', 'territory'].includes(hit.value.type) ? [[hit.start, hit.end] as const] : [],
    ),
  );
  const things: Thing[] = forms
    .find(reading)
    .filter((hit) => !riskyMissions.has(plain.slice(hit.start, hit.end)) || !opensSentence(reading, hit.start))
    .map((hit) => {
      // "EUBAM Libië": its country directly behind.
      const end = plain[hit.end] === ' ' ? (lands.get(hit.end + 1) ?? hit.end) : hit.end;
      const isShort = /^\p{Lu}[\p{Lu}\d-]+(?: \p{Lu}+)?$/u.test(plain.slice(hit.start, hit.end));
      return {
        start: hit.start,
        end: isShort ? end : nameEnd(plain, hit.start, hit.end),
        name: hit.value.name,
        basis: hit.value.usual ? 'letterlijk' : 'genormaliseerd',
      };
    });
  for (const match of plain.matchAll(missionName)) {
    const words = match[0].replace(/^(?:De|Het|Een|In|Voor|Met) /, '');
    const start = match.index + match[0].length - words.length;
    if (/(?:Task Force|Air Force)/.test(words) || !/ /.test(words)) continue;
    things.push({ start, end: start + words.length, name: words, basis: 'letterlijk' });
  }
  for (const match of plain.matchAll(inCountry)) {
    let end = lands.get(match.index + match[0].length);
    if (end === undefined) continue;
    // "VN-missie in Ethiopië en Eritrea (UNMEE)"
    const second = plain.startsWith(' en ', end) ? lands.get(end + 4) : undefined;
    if (second !== undefined && plain.startsWith(' (', second)) end = second;
    const words = plain.slice(match.index, end);
    things.push({ start: match.index, end, name: words.replace(/^M/, 'm'), basis: 'letterlijk' });
  }
  const isKnown = (words: string): string | null =>
    table.find(({ name, abbreviations }) => name === words || abbreviations.includes(words))?.name ?? null;
  const all = longest(withShortNames(reading, longest(things), isKnown));
  const bodies = whereAre(reading, organisations);
  return toFound(
    'mission',
    named(reading, all).filter((thing) => !bodies.covers(thing.start, thing.end)),
  );
}

/** A name that ends in Missie is the name only: "Resolute Support Missie", not its country. */
function nameEnd(plain: string, start: number, end: number): number {
  const name = /^\p{Lu}.* Missie(?= in \p{Lu})/u.exec(plain.slice(start, end));
  return name === null ? end : start + name[0].length;
}

/** "VN-missie in Mali (MINUSMA)" has the name of its short form, where a table knows that one. */
function named({ plain }: Reading, things: readonly Thing[]): Thing[] {
  const short = new Map<string, string>();
  things.forEach((thing, i) => {
    const next = things[i + 1];
    if (
      next !== undefined &&
      plain.slice(thing.end, next.start) === ' (' &&
      plain[next.end] === ')' &&
      /missie in /i.test(thing.name)
    ) {
      short.set(thing.name, plain.slice(next.start, next.end));
    }
  });
  return things.map((thing) => {
    const name = short.get(thing.name);
    return name === undefined
      ? thing
      : { ...thing, name, basis: plain.slice(thing.start, thing.end) === name ? 'letterlijk' : 'afgeleid' };
  });
}
