import type { Chamber } from '../fact.ts';
import type { Found } from './found.ts';
import { laws } from './laws.ts';
import { formatProceedings, formatQuestion, sessionOf } from './parliament.ts';
import type { Reading } from './reading.ts';
import { groupsOf } from './scan.ts';

/** References that are cited in one form: Handelingen, the Aanhangsel, rulings by their ECLI, official journals, laws. */
export function references(reading: Reading): Found[] {
  return [...proceedings(reading), ...rulings(reading), ...journals(reading), ...laws(reading)];
}

const years = String.raw`(?:vergaderjaar )?(?<years>(?:19|20)\d{2} ?[-–—/] ?(?:19|20)?\d{2})`;
const house = String.raw`(?:(?<house>TK|EK|I{1,2}|Tweede Kamer|Eerste Kamer)(?![\p{L}\d])(?: der Staten-Generaal)?,? ?)?`;
const appendix = new RegExp(
  String.raw`Aanhangsel(?: (?:van de |der |bij de )?Handelingen)?,? ?${house}(?:${years},? )?(?:nrs?\.? ?)?(?<number>\d{1,4})(?![\d]|[.,]\d)`,
  'gu',
);
const meeting = new RegExp(
  String.raw`(?<!(?:van de|der|bij de|Aanhangsel) )Handelingen(?: der)? ?${house}(?:${years})?(?:,? nr\.? ?(?<meeting>\d{1,3})(?: ?- ?(?<shortItem>\d{1,2})-?)?)?(?:,? item ?(?<item>\d{1,3}))?(?:,? (?:p|blz|pp)\. ?(?<page>\d{1,5}(?:[-–]\d{1,5})?))?`,
  'gu',
);

function proceedings({ plain }: Reading): Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(appendix)) {
    const { house: printed, years: printedYears, number = '' } = groupsOf(match);
    const citation = formatQuestion({ chamber: chamberOf(printed), session: sessionOf(printedYears ?? ''), number });
    found.push(span(match, { type: 'question', identity: citation, label: citation, citation }));
  }
  for (const match of plain.matchAll(meeting)) {
    const groups = groupsOf(match);
    if (groups.years === undefined && groups.meeting === undefined) continue;
    const citation = formatProceedings({
      chamber: chamberOf(groups.house),
      session: sessionOf(groups.years ?? ''),
      meeting: groups.meeting ?? null,
      item: groups.item ?? groups.shortItem ?? null,
      page: groups.page?.replace('–', '-') ?? null,
    });
    found.push(span(match, { type: 'proceedings', identity: citation, label: citation, citation }));
  }
  return found;
}

const chamberOf = (printed: string | undefined): Chamber =>
  /^(?:I|EK|Eerste Kamer)$/.test(printed ?? '') ? 'EK' : 'TK';

const span = (match: RegExpExecArray, fact: Found['fact']): Found => ({
  start: match.index,
  end: match.index + match[0].length,
  basis: 'genormaliseerd',
  fact,
});

function rulings({ text }: Reading): Found[] {
  return [...text.matchAll(/\bECLI:[A-Z]{2}:[A-Z\d]{1,7}:\d{4}:[A-Z\d.]*[A-Z\d]/g)].map((match) => ({
    ...span(match, { type: 'ruling', identity: match[0], label: match[0], citation: match[0] }),
    basis: 'letterlijk',
  }));
}

/** Staatsblad, Staatscourant, Tractatenblad and the Official Journal of the Union. */
const journal =
  /(?<!\p{L})(Stb\.?|Stcrt\.?|Trb\.?|Staatsblad|Staatscourant|Tractatenblad) (\d{4}),? (?:nr\.? ?)?(\d{1,6})(?!\d)|(?<!\p{L})(P[Bb](?:EU|EG| EU)?) ((?:19|20)\d{2}),? ?(?:nr\.? )?([CL]) ?(\d{1,4})(?:\/\d+)?/gu;
const short: Readonly<Record<string, string>> = { Staatsblad: 'Stb.', Staatscourant: 'Stcrt.', Tractatenblad: 'Trb.' };

function journals({ plain }: Reading): Found[] {
  return [...plain.matchAll(journal)].map((match) => {
    const name = short[match[1] ?? ''] ?? `${(match[1] ?? '').replace(/\.$/, '')}.`;
    const citation =
      match[1] === undefined
        ? `${match[4]?.replace(' ', '')} ${match[5]}, ${match[6]} ${match[7]}`
        : `${name} ${match[2]}, ${match[3]}`;
    return span(match, { type: 'law', identity: citation, label: citation, citation });
  });
}
