import { dates } from './dates.ts';
import type { Found } from './found.ts';
import { kamerstukken } from './kamerstukken.ts';
import { aboutOf, answerOf } from './motion-meaning.ts';
import { persons } from './persons.ts';
import { once, type Reading } from './reading.ts';
import { at } from './scan.ts';

/**
 * Motions: from "motie" over the movers and "c.s.", and on over a date and a kamerstuk that follow at once, with nothing
 * between but blanks, a comma, "van" or an opening parenthesis, whose closing one is in.
 */
export const motions = (reading: Reading): Found[] => once(reading, find);

const word = /(?<![\p{L}])(?:(?<house>[Ee]erste Kamer|[Tt]weede Kamer)-?)?(?:[Mm]oties?)(?=[ -])/gu;
const lead =
  /(?:-| )(?:(?:van ){0,2}(?:(?:het |de )?(?:lid|leden|Kamerlid|Kamerleden|senator|senatoren|heer|heren)|mevrouw) )?/uy;
const joint = /(?: ?\([^()\n\d]{1,28}\))?(?:\/|, (?:en )?| en (?:het lid )?| & )/uy;
const party = / ?\([^()\n\d]{1,28}\)/uy;
const others = / (?:c\.s\.|cum suis)/uy;
const toDate = /,? (?:van|d\.d\.|ingediend op) (?:\p{Ll}+dag )?/uy;
/** What may stand between the parenthesis and the dossier: "Kamerstukken I 2011/12, ". */
const session =
  /(?:(?:zie|met) )?(?:(?:[Kk]amerstuk(?:ken)?|TK|EK)(?: (?:TK|EK|I{1,2}))?,? ?(?:(?:vergaderjaar )?\d{4} ?[-–/] ?\d{2,4},? )?)?/uy;
const toPaper = / ?(?:,|\(|, \(| \() ?| /uy;

function find(reading: Reading): Found[] {
  const { plain } = reading;
  const people = new Map(persons(reading).map((person) => [person.start, person]));
  const days = new Map(dates(reading).map((date) => [date.start, date]));
  const papers = new Map(kamerstukken(reading).map((paper) => [paper.start, paper]));
  return [...plain.matchAll(word)].flatMap((match): Found[] => {
    let end = match.index + match[0].length;
    const step = (pattern: RegExp): number => end + (at(pattern, plain, end)?.[0].length ?? 0);
    const movers: string[] = [];
    let place = step(lead);
    for (let person = people.get(place); person !== undefined; person = people.get(place)) {
      movers.push(plain.slice(person.start, person.end));
      end = person.end;
      const withParty = at(party, plain, end);
      const next = at(joint, plain, end);
      place = next === null ? -1 : end + next[0].length;
      if (people.get(place) === undefined && withParty !== null && !/kst|nr|kamerstuk/i.test(withParty[0]))
        end += withParty[0].length;
    }
    const andOthers = at(others, plain, end) !== null;
    if (andOthers) end = step(others);
    let date: string | null = null;
    let paper: Found | undefined;
    for (let i = 0; i < 2; i++) {
      const day: Found | undefined = date === null ? (days.get(step(toDate)) ?? days.get(step(toPaper))) : undefined;
      if (day !== undefined && day.fact.type === 'date' && day.fact.granularity === 'day') {
        date = day.fact.identity;
        end = closed(plain, end, day.end);
      }
      const start: number = step(toPaper);
      const next: Found | undefined =
        paper === undefined
          ? (papers.get(start) ?? papers.get(start + (at(session, plain, start)?.[0].length ?? 0)))
          : undefined;
      if (next !== undefined) {
        paper = next;
        end = closed(plain, end, next.end);
      }
    }
    if (movers.length === 0 && paper === undefined) return [];
    if (movers.length === 0 && !/^motie/i.test(match[0])) return [];
    const house = match.groups?.house ?? '';
    const kamerstuk = paper?.fact.identity ?? null;
    const names = movers.join(' / ') + (andOthers ? ' c.s.' : '');
    const about = aboutOf(reading, match.index, end);
    return [
      {
        start: match.index,
        end,
        basis: 'letterlijk',
        fact: {
          type: 'motion',
          identity: [names, kamerstuk].filter((part) => part !== null && part !== '').join(' '),
          label:
            names === ''
              ? `motie ${paper?.fact.label ?? ''}`
              : `motie ${movers.join(' en ')}${andOthers ? ' c.s.' : ''}`,
          movers,
          andOthers,
          chamber: /^e/i.test(house) || (paper?.fact.type === 'kamerstuk' && paper.fact.chamber === 'EK') ? 'EK' : 'TK',
          date,
          kamerstuk,
          about,
          answer: answerOf(reading, match.index, end),
        },
      },
    ];
  });
}

/** The end of what was opened by a parenthesis between two places; a former number may stand before it closes. */
function closed(plain: string, from: number, end: number): number {
  const opened = plain.slice(from, end).includes('(');
  if (!opened) return end;
  const rest = /^(?:, (?:was|eerder|voorheen) nr\.? \d{1,4}|,? (?:p|blz)\. ?\d+)?\)/.exec(plain.slice(end, end + 30));
  return rest === null ? end : end + rest[0].length;
}
