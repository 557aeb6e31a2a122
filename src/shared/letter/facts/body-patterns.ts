import type { Span } from '../../span.ts';
import { abbreviations } from '../reference/abbreviations.ts';
import { bodyNamed } from './bodies.ts';
import { definitions } from './definitions.ts';
import { geographicHits } from './geography.ts';
import {
  department,
  dutchBody,
  englishBody,
  firm,
  hasEnglishHead,
  trailingBody,
  withoutDutchOpening,
} from './name-patterns.ts';
import { opensSentence, type Thing } from './named-things.ts';
import { type Reading, whereAre } from './reading.ts';
import { before, groupsOf } from './scan.ts';
import { indexSpans } from './span-index.ts';
import { state } from './state.ts';

/** Bodies that the table lacks; `listed` are those that it has, which a pattern may hold and never cut. */
export function bodiesByPattern(reading: Reading, listed: readonly Thing[]): Thing[] {
  const { plain } = reading;
  const found: Thing[] = [];
  const push = (start: number, words: string): void => {
    found.push({
      start,
      end: start + words.length,
      name: bodyNamed(words) ?? words,
      basis: bodyNamed(words) === null ? 'letterlijk' : 'genormaliseerd',
    });
  };
  for (const match of plain.matchAll(dutchBody)) {
    const groups = groupsOf(match);
    const { adjectives = '' } = groups;
    const head = groups.free ?? groups.head ?? groups.single ?? '';
    const tail = groups.freeTail ?? groups.tail ?? '';
    const bare = adjectives === '' && tail === '';
    const start = match.index;
    // A head by itself is a common noun with a capital ("de Raad", "Stichting"); one word that ends like a body's name is
    // one where no sentence begins ("de Onderzoeksraad").
    if (
      bare &&
      (/^(?:Ministerie|Departement|Raad|Commissie|Comité|Kamer|Hof|Unie|Parlement|Bank|Directie|Dienst|Partij|Staf|Politie|Centrum|Platform|Fonds|Vergadering|Kerk|Leger|Front)$/.test(
        head,
      ) ||
        opensSentence(reading, start) ||
        !isLikelyBody(head))
    )
      continue;
    // "Meertens Instituut": the end of a longer name.
    if (bare && /\p{Lu}[\p{L}-]* $/u.test(before(plain, start, 24))) continue;
    // An adjective before a plain noun: "Europese Unie" is in the table, "Nederlandse Bank" too.
    if (tail === '' && groups.single === undefined && opensSentence(reading, start)) continue;
    push(start, match[0].replace(/[.’']$/, ''));
  }
  for (const block of reading.letter.blocks) {
    if (block.kind !== 'letterhead') continue;
    for (const match of plain.slice(block.start, block.end).matchAll(department))
      push(block.start + match.index, match[0]);
  }
  for (const match of plain.matchAll(englishBody)) {
    const words = match[0].replace(/[.’']+$/, '').replace(/ (?:of|for|the|and|on|in|to|de)$/, '');
    const trimmedWords = withoutDutchOpening(match.index, words);
    if (trimmedWords !== null && hasEnglishHead.test(trimmedWords.words)) push(trimmedWords.start, trimmedWords.words);
  }
  for (const match of plain.matchAll(trailingBody)) {
    if (!opensSentence(reading, match.index)) push(match.index, match[0]);
  }
  for (const match of plain.matchAll(firm)) push(match.index, match[0]);
  for (const { long, short } of definitions(reading)) {
    // "het Sectorbestuur Onderwijsarbeidsmarkt (SBO)": a Dutch name with capitals that the letter gives a short form.
    if (
      long === null ||
      !isDutchName(reading, long) ||
      whereAre(reading, state).overlaps(long.start, long.end) ||
      whereAre(reading, geographicHits).covers(long.start, long.end) ||
      isNamedElse(plain.slice(long.start, long.end), plain.slice(short.start, short.end))
    )
      continue;
    push(long.start, plain.slice(long.start, long.end));
  }
  const regions = new Map(geographicHits(reading).map((hit) => [hit.start, hit.end]));
  const known = indexSpans(listed);
  const manyWords = new Set(
    listed.filter((thing) => plain.slice(thing.start, thing.end).includes(' ')).map((thing) => thing.start),
  );
  const byToken = new Map(listed.flatMap((thing) => [[thing.start, thing] as const, [thing.end, thing] as const]));
  /** The things of the table that begin or end inside. */
  function* cut(start: number, end: number): Iterable<Thing> {
    for (let at = start; at <= end; at++) {
      const thing = byToken.get(at);
      if (thing !== undefined && thing.start < end && start < thing.end) yield thing;
    }
  }
  return found.filter(({ start, end }) => {
    // "Russische Federatie" is a country; what a table knows is not cut by a pattern that overlaps it.
    if (regions.get(start) === end) return false;
    if (!known.overlaps(start, end)) return true;
    // A pattern may hold what a table knows ("Ambassade van de VN"), but not begin with it or cut it.
    return !manyWords.has(start) && ![...cut(start, end)].some((other) => other.start < start || other.end > end);
  });
}

const foreignRuns = ({ letter }: Reading): readonly Span[] => letter.marks.filter((mark) => mark.kind === 'language');

/** Two words or more with capitals, none of them English, behind an article. */
function isDutchName(reading: Reading, { start, end }: Span): boolean {
  const { plain } = reading;
  const words = plain.slice(start, end).split(' ');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const english = whereAre(reading, foreignRuns).overlaps(start, end);
  return (
    capitals >= 2 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !english &&
    /(?:^|[^\p{L}])(?:de|het) $/iu.test(before(plain, start, 5))
  );
}

/** Names of agreements, laws and missions are not bodies'. */
const isNamedElse = (long: string, short: string): boolean =>
  /(?:verdrag|akkoord|wet|plan|programma|agenda|strategie|verklaring|richtlijn|verordening|regeling|pact|systeem|toets|norm|missie|operatie|fonds|faciliteit|mechanisme|nota|rapport|onderzoek|overleg|procedure|methode|model|index|system|reserve|fund|facility|programme|initiative|portal|overeenkomst|zone|gebied|debat|force|mission|operation|scheme|framework|convention|treaty|agreement)(?!\p{L})| (?:of|for|the|and|on) /iu.test(
    long,
  ) || common.has(short);

const common = new Set(abbreviations.map(({ abbreviation }) => abbreviation));

/** Words that end like the name of a body and are none when they stand alone. */
const notBodies =
  /^(?:Raad|Hof|Unie|Bank|Kamer|Landschap|Vakbond|Databank|Lidmaatschap|Voorzitterschap|Gemeenschap|Partnerschap|Burgerschap|Wetenschap|Maatschap|Vennootschap|Eigenschap|Nalatenschap|Waterschap|Zeggenschap|Boodschap|Overmacht|Volmacht|Deelraad|Gemeenteraad|Moederschap|Ondernemerschap|Leiderschap|Rentmeesterschap|Noodfonds|Regio|Arbeidsmarktregio|Krijgsmacht|Strijdmacht|Zorgdienst|Begeleidingscommissie|Eredienst|Overheidsdienst|Onderzoekscommissie|Enquêtecommissie|Kamercommissie|Stuurgroep|Koepel|Macht|Wacht)$/;

const isLikelyBody = (head: string): boolean => !notBodies.test(head) && !/(?:schap|macht|graad)$/.test(head);
