import type { Chamber } from '../fact.ts';
import type { Found } from './found.ts';
import { formatPaper, missingPart, type Paper, paperIdentity, paperLabel, sessionOf } from './parliament.ts';
import { once, type Reading } from './reading.ts';
import { at, before } from './scan.ts';

/**
 * References to parliamentary papers in every spelling: "Kamerstuk 26 150; nr. 168", "21 501-02, nr. 1538",
 * "36410-V-51", "35 300 V, nr. 6", "34 550, D", "20043-142", "32 624 nr 193", two dossiers with one number, one dossier
 * with two numbers. Where chapter or sub-dossier stand in the number's place ("35 000; nr. XVII", "21 501, nr. 02") the
 * number is missing, and stays missing.
 */
export const kamerstukken = (reading: Reading): Found[] => once(reading, find);

const dossierAt = /(?<![\p{L}\d./-]|\d[.,])[1-4]\d(?:[ .](?=\d{3}))?\d{3}(?![\d])/gu;

const roman = '(?:[IVX]{1,5}[A-D]?|XL)(?![\\p{L}\\d])';
const years = String.raw`(?:19|20)\d{2} ?[-–—/] ?(?:19|20)?\d{2}`;

/** What stands before the dossier: "Kamerstukken II 2018/19, ", "TK 2003–2004, ", "Tweede Kamer, vergaderjaar 2008–2009, ". */
const opening = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<word>kamerstuk(?:ken|nummers?)?|kst\.?)(?:[ -](?<of>TK|EK|I{1,2}|[12]))?(?:,? \(?(?:vergaderjaar )?(?<years>${years})\)?)?|(?<house>Tweede Kamer|Eerste Kamer|TK|EK|I{1,2}),? (?:vergaderjaar )?(?<houseYears>${years})),?[ -]?(?:nrs?\.? |dossier )?$`,
  'iu',
);

const chapter = new RegExp(` ?(?:-|,? hoofdstuk | )(${roman})`, 'uy');
const treaty = /,? ?\(R ?\d{3,4}\)/uy;
/** Two digits are a sub-dossier when a number follows, or when the first is a nought; else they are the number. */
const part = /-(\d{2})(?!\d)(?=-\d|,? ?\(?n(?:rs?|o)\b|, ?\d{1,4}\b|[,;] ?[A-Z]{1,2}\b| en | ?\/ ?\d)|-(0\d)(?!\d)/uy;

const marked = new RegExp(
  String.raw`(?:[,;:]? ?| ?[-–] ?)\(?(?:nrs?\.?|no\.?|nummers?) ?(?:(\d{1,4})(?![\d]|[.,]\d)|(${roman})|([A-Z]{1,3})(?![\p{L}\d]))`,
  'uy',
);
const hyphened = /-(\d{1,4})(?![\d-])/uy;
const letter = /[,;] ?([A-Z]{1,2})(?![\p{L}\d'’]|\.\p{L})/uy;
const counted = /, ?(\d{1,4})(?=[);.]|, p\.|\n|$| en )(?![.,]\d)/uy;
/** A title between dossier and number: "Kamerstuk 26 301 … nr. 21", "Kamerstuk 26 301, Luchthaven, nr. 21". */
const titled = /,? ?(?:…|\.{3}|\([^()\d\n]{2,60}\)|[^.;()\d\n\0]{2,60}?),? ?nrs?\.? (\d{1,4})(?!\d)/uy;
const more =
  /(?:, | en | & )(?:nrs?\.? ?)?(\d{1,4})(?!\d|[.,]\d| ?\d{3}\b| (?:jan|feb|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec))/uy;
const page = /,? (?:p|blz|pp)\. ?(\d{1,5}(?:[-–]\d{1,5})?)/uy;
const joint = / ?(?:en|&|,|\/|\+) ?(?:[Kk]amerstuk(?:ken)? )?$/u;

interface Match extends Paper {
  readonly start: number;
  readonly end: number;
  /** Whether it needs no more evidence: the word Kamerstuk, or a dossier before it that shares its word or number. */
  readonly sure: boolean;
}

function find(reading: Reading): Found[] {
  const matches: Match[] = [];
  for (const match of reading.plain.matchAll(dossierAt)) {
    const previous = matches.at(-1);
    if (previous !== undefined && match.index < previous.end) continue;
    matches.push(...readPaper(reading.plain, match, previous));
  }
  return matches
    .map((match, i) => withJointNumber(reading.plain, match, matches[i + 1]))
    .filter((match) => match.sure || match.number !== null)
    .map(toFound);
}

function readPaper(plain: string, match: RegExpExecArray, previous: Match | undefined): Match[] {
  const dossier = match[0].replace(/\D/g, '');
  const lead = opening.exec(before(plain, match.index, 60));
  const groups = lead?.groups ?? {};
  // By the policy the word belongs to it where it stands directly before, with its Chamber; a session between them stays
  // outside.
  const direct = groups.word !== undefined && groups.years === undefined;
  const start = direct ? match.index - (lead?.[0].length ?? 0) : match.index;
  const joined =
    previous !== undefined &&
    previous.end <= match.index &&
    joint.test(plain.slice(previous.end, match.index)) &&
    match.index - previous.end < 18;
  const sure = lead !== null || (joined && previous.sure);
  if (!sure && !(dossier >= '15000' && dossier < '42000')) return [];

  let end = match.index + match[0].length;
  const take = (pattern: RegExp): string | null => {
    const taken = at(pattern, plain, end);
    if (taken === null) return null;
    end += taken[0].length;
    return taken.slice(1).find((group) => group !== undefined) ?? '';
  };
  take(treaty);
  let sub = take(chapter) ?? take(part);
  const explicit = at(marked, plain, end);
  let number = take(marked);
  if (number !== null && sub === null && (explicit?.[2] !== undefined || /^0\d$/.test(number))) {
    sub = number;
    number = null;
  } else if (explicit === null) {
    // Without "nr" five digits and a number may be anything; the word, a joint or brackets have to say that it is a paper.
    const bracketed = /[(;] ?$/.test(plain.slice(0, match.index));
    if (sure || sub !== null || isAlone(plain, match.index, end)) number = take(hyphened);
    if (number === null && (sure || bracketed)) number = take(letter);
    if (number === null && sure) number = take(counted) ?? take(titled);
  }
  const house = groups.of ?? groups.house ?? '';
  const chamber: Chamber = /^(?:I|1|EK|Eerste Kamer)$/i.test(house) || /^[A-Z]/.test(number ?? '') ? 'EK' : 'TK';
  const session = sessionOf(groups.years ?? groups.houseYears ?? '') ?? (joined ? previous.session : null);
  const paper = { dossier, sub, chamber, session, page: null, sure };
  const found: Match[] = [{ ...paper, number, start, end }];
  const several = explicit !== null && /nrs|nummers/.test(explicit[0]);
  while (number !== null && /^\d/.test(number)) {
    const next = at(more, plain, end);
    if (next === null || !(several || /nr/.test(next[0])) || at(joinedDossier, plain, end) !== null) break;
    end += next[0].length;
    found.push({ ...paper, number: next[1] ?? null, start: end - (next[1] ?? '').length, end });
  }
  const pages = at(page, plain, end)?.[1];
  const last = found.at(-1);
  return pages === undefined || last === undefined
    ? found
    : [...found.slice(0, -1), { ...last, page: pages.replace('–', '-') }];
}

const joinedDossier = / ?(?:en|&|,|\/|\+) ?(?:[Kk]amerstuk(?:ken)? )?[1-4]\d ?\d{3}(?!\d)/uy;

/** A dossier without a number takes that of the dossier joined to it: "21 501-02 en 23 987, nr. 12". */
function withJointNumber(plain: string, match: Match, next: Match | undefined): Match {
  if (match.number !== null || next === undefined || next.number === null) return match;
  return at(joinedDossier, plain, match.end) !== null && next.start - match.end < 18
    ? { ...match, number: next.number }
    : match;
}

/** "20043-142" by itself: not a part of a longer number, a telephone, an account. */
const isAlone = (plain: string, start: number, end: number): boolean =>
  !/(?:[\d.\-–/+] ?|tel\.? |telefoon |fax |postbus |rekening(?:nummer)? |kenmerk:? |nummer )$/i.test(
    before(plain, start, 20),
  ) && !/^-\d+[-/]/.test(plain.slice(end, end + 8));

function toFound(match: Match): Found {
  return {
    start: match.start,
    end: match.end,
    basis: 'genormaliseerd',
    fact: {
      type: 'kamerstuk',
      identity: paperIdentity(match),
      label: paperLabel(match),
      dossier: match.dossier,
      sub: match.sub,
      number: match.number,
      missing: missingPart(match),
      chamber: match.chamber,
      session: match.session,
      citation: formatPaper(match),
    },
  };
}
