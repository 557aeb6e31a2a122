import type { Basis, Granularity } from '../fact.ts';
import { anyMonth, isoDay, isoMonth, lastOfMonth, monthNames, monthOf, months } from './calendar.ts';
import { countsYears } from './counts.ts';
import { ordinals } from './numbers.ts';
import type { Reading } from './reading.ts';
import { before } from './scan.ts';

/** The printed forms of a date, in the order in which they are tried, each with how it is read. */

const day = String.raw`(?<![\p{L}\d.,:/€-]|\d[–-] ?)(?:[12]\d|3[01]|0?[1-9])`;
/** Four digits, also where a note number is glued to them. */
const year = String.raw`(?:19|20)\d{2}(?=\d{0,2}(?!\d))`;
/** "jl." belongs to the date; "a.s." behind it only says which year. */
const ago = String.raw`(?: ?(?:jongstleden|jl|j\.l)(?![\p{L}])\.?)`;
const soon = String.raw`(?=(?<soon> ?(?:a\.s\.|aanstaande))|)`;
const part = '(?:begin|medio|half|midden|eind|einde|ultimo|primo)(?: (?:van|van het jaar))?';
const season = '(?:voorjaar|najaar|zomer|herfst|winter|lente)';
const which = Object.keys(ordinals).join('|');

export interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, context: Context) => Meaning | null;
}

/** What a form means. */
export interface Meaning {
  readonly identity: string;
  readonly granularity: Granularity;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly basis: Basis;
}

export interface Context {
  readonly reading: Reading;
  readonly match: RegExpExecArray;
  /** The year where none is printed; null where nothing tells it. */
  readonly yearOf: (month: number, day: number, word: string | undefined) => number | null;
}

const re = (source: string): RegExp => new RegExp(source, 'giu');

export const forms: readonly Form[] = [
  {
    // "12 mei – 3 juni 2016", "3–9 mei 2016", "28 april 2016 - 3 mei 2016"
    pattern: re(
      String.raw`(?<d1>${day})(?: (?<m1>${monthNames})(?: (?<y1>${year}))?)? ?[–-] ?(?<d2>[12]\d|3[01]|0?[1-9]) (?<m2>${monthNames})(?!\p{L})(?: (?<y2>${year}))?(?<ago>${ago})?${soon}`,
    ),
    read: ({ d1, m1, y1, d2, m2, y2, ago: past, soon: coming }, { yearOf }) => {
      const [second, last] = [monthOf(m2 ?? ''), Number(d2)];
      const endYear = y2 === undefined ? yearOf(second, last, past ?? coming) : Number(y2);
      if (endYear === null) return null;
      const first = m1 === undefined ? second : monthOf(m1);
      const startYear = y1 === undefined ? (first > second ? endYear - 1 : endYear) : Number(y1);
      const [from, to] = [isoDay(startYear, first, Number(d1)), isoDay(endYear, second, last)];
      return from === null || to === null || from > to ? null : period(from, to, from, to, y2 !== undefined);
    },
  },
  {
    // "maart – mei 2016"
    pattern: re(
      String.raw`(?<!\p{L})(?<m1>${monthNames})(?: (?<y1>${year}))? ?[–-] ?(?<m2>${monthNames})(?!\p{L})(?: (?<y2>${year}))?`,
    ),
    read: ({ m1, y1, m2, y2 }, { yearOf }) => {
      const [first, second] = [monthOf(m1 ?? ''), monthOf(m2 ?? '')];
      const endYear = y2 === undefined ? yearOf(second, 1, undefined) : Number(y2);
      if (endYear === null) return null;
      const startYear = y1 === undefined ? (first > second ? endYear - 1 : endYear) : Number(y1);
      const [from, to] = [isoMonth(startYear, first), isoMonth(endYear, second)];
      return period(from, to, `${from}-01`, lastOfMonth(endYear, second), y2 !== undefined);
    },
  },
  {
    // "15 februari 2019", "11 juli jl.", "5 APRIL 2016", "24 oktober", "1e juli 2004"
    pattern: re(
      String.raw`(?<d>${day})(?:e|ste|de)? ?(?<m>${anyMonth})(?![\p{L}])(?:,? ?(?<y>${year})| ?['’](?<yy>\d{2})(?!\d))?(?<ago>${ago})?${soon}`,
    ),
    read: ({ d, m, y, yy, ago: past, soon: coming }, { yearOf, match, reading }) => {
      const [number, month] = [Number(d), monthOf(m ?? '')];
      const printed = y ?? (yy === undefined ? undefined : fullYear(yy, reading));
      const at =
        printed === undefined ? (sharedYear(reading, match) ?? yearOf(month, number, past ?? coming)) : Number(printed);
      if (at === null)
        return yearless(
          `--${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`,
          'day',
          `${number} ${months[month - 1]}`,
        );
      const iso = isoDay(at, month, number);
      return iso === null
        ? null
        : oneDay(iso, y !== undefined ? 'letterlijk' : yy !== undefined ? 'genormaliseerd' : 'afgeleid');
    },
  },
  {
    // "3-9-2012", "03/09/2012", "3.9.2012", "2012-09-03"
    pattern: re(
      String.raw`(?<![\d.,/-])(?:(?<d>0?[1-9]|[12]\d|3[01])(?<sep>[-/.])(?<m>0?[1-9]|1[0-2])\k<sep>(?<y>(?:19|20)\d{2})|(?<y2>(?:19|20)\d{2})-(?<m2>0[1-9]|1[0-2])-(?<d2>0[1-9]|[12]\d|3[01]))(?![\d/-])`,
    ),
    read: ({ d, m, y, d2, m2, y2 }) => {
      const iso = isoDay(Number(y ?? y2), Number(m ?? m2), Number(d ?? d2));
      return iso === null ? null : oneDay(iso, y2 === undefined ? 'genormaliseerd' : 'letterlijk');
    },
  },
  {
    // "begin 2020", "eind mei 2019", "medio juni jl.", "mei 2019", "maart"
    pattern: re(
      String.raw`(?<!\p{L}|(?<!\d)\d{1,2} )(?:(?<part>${part}) )?(?<m>${monthNames}|MAART|MEI)(?!\p{L}|-\p{Ll})(?:,? (?:van )?(?<y>${year})| ['’](?<yy>\d{2})(?!\d))?(?<ago>${ago})?${soon}`,
    ),
    read: ({ part: piece, m = '', y, yy, ago: past, soon: coming }, { yearOf, reading }) => {
      // A month alone has a small letter: "Mei" may open a sentence, and be a name.
      if (
        y === undefined &&
        yy === undefined &&
        /^\p{Lu}/u.test(m) &&
        past === undefined &&
        coming === undefined &&
        piece === undefined
      )
        return null;
      const month = monthOf(m);
      const printed = y ?? (yy === undefined ? undefined : fullYear(yy, reading));
      const at = printed === undefined ? yearOf(month, 1, past ?? coming) : Number(printed);
      if (at === null) return yearless(`--${String(month).padStart(2, '0')}`, 'month', months[month - 1] ?? '');
      const identity = isoMonth(at, month);
      return {
        identity,
        granularity: 'month',
        from: `${identity}-01`,
        to: lastOfMonth(at, month),
        label: `${months[month - 1]} ${at}`,
        basis: printed === undefined ? 'afgeleid' : y === undefined ? 'genormaliseerd' : 'letterlijk',
      };
    },
  },
  {
    // "tweede helft van 2020", "eerste kwartaal 2020", "Q1 2020"
    pattern: re(
      String.raw`(?<!\p{L})(?:(?<which>${which}) (?:(?<half>helft|halfjaar)|(?<quarter>kwartaal))|Q(?<q>[1-4])|(?<qd>[1-4])Q|H(?<h>[12]))(?: van)?(?: het jaar)? ?(?<y>${year})(?![-–/]\d)`,
    ),
    read: ({ which: ordinal, half, q, qd, h, y }) => {
      const at = Number(y);
      const n = ordinals[(ordinal ?? '').toLowerCase()] ?? Number(q ?? qd ?? h);
      const isHalf = half !== undefined || h !== undefined;
      if (n < 1 || n > (isHalf ? 2 : 4)) return null;
      const [length, letter] = isHalf ? [6, 'H'] : [3, 'Q'];
      return {
        identity: `${at}-${letter}${n}`,
        granularity: isHalf ? 'half' : 'quarter',
        from: `${isoMonth(at, (n - 1) * length + 1)}-01`,
        to: lastOfMonth(at, n * length),
        label: isHalf
          ? `${n === 1 ? 'eerste' : 'tweede'} helft van ${at}`
          : `${['eerste', 'tweede', 'derde', 'vierde'][n - 1]} kwartaal van ${at}`,
        basis: 'genormaliseerd',
      };
    },
  },
  {
    // "najaar van 2020", "zomer 2019"
    pattern: re(String.raw`(?<!\p{L})(?<season>(?:late |vroege )?${season})(?: van)? (?<y>${year})(?![-–/]\d)`),
    read: ({ season: name = '', y }) => yearly(Number(y), 'season', `${name.toLowerCase()} van ${y}`),
  },
  {
    // "2017-2018", "2017/2018", "1999 – 2004"
    pattern: re(
      String.raw`(?<![\d\p{L}./€-]|[–-] ?)(?<y1>(?:19|20)\d{2}) ?(?:[–-]|\/) ?(?<y2>(?:19|20)\d{2})(?![\d/]|-\d|[.,]\d)`,
    ),
    read: ({ y1, y2 }, { reading, match }) => {
      if (isSession(reading, match) || Number(y1) >= Number(y2)) return null;
      return { ...period(String(y1), String(y2), `${y1}-01-01`, `${y2}-12-31`, true), label: `${y1}-${y2}` };
    },
  },
  {
    // "begin 2020", "eind 2019", "2018"
    pattern: re(
      String.raw`(?<![\d\p{L}/€:]|[\d.,]|[\d\p{L})][-–] ?|€ |\$ )(?:(?<part>${part}) )?(?<y>(?:19|20)\d{2})(?![\d\p{L}/%]|[.,]\d|[-–]\d| ?(?:euro|gulden|dollar|miljoen|miljard|mln|mld|ha|km|kg|ton|procent|MW|m2|m3)(?!\p{L}))`,
    ),
    read: ({ y, part: piece }, { reading, match }) => {
      if (piece === undefined && !isFreeYear(reading, match)) return null;
      return yearly(Number(y), 'year', `${y}`);
    },
  },
];

/** A day or month of no known year, in a letter that has no date: ISO 8601 writes it with two hyphens. */
const yearless = (identity: string, granularity: Granularity, label: string): Meaning => ({
  identity,
  granularity,
  from: '',
  to: '',
  label,
  basis: 'letterlijk',
});

const yearly = (at: number, granularity: Granularity, label: string): Meaning => ({
  identity: String(at),
  granularity,
  from: `${at}-01-01`,
  to: `${at}-12-31`,
  label,
  basis: 'letterlijk',
});

export const oneDay = (iso: string, basis: Basis): Meaning => {
  const [at, month, number] = iso.split('-').map(Number);
  return {
    identity: iso,
    granularity: 'day',
    from: iso,
    to: iso,
    label: `${number} ${months[(month ?? 1) - 1]} ${at}`,
    basis,
  };
};

const period = (first: string, last: string, from: string, to: string, printed: boolean): Meaning => ({
  identity: `${first}/${last}`,
  granularity: 'period',
  from,
  to,
  label: `${first} – ${last}`,
  basis: printed ? 'genormaliseerd' : 'afgeleid',
});

const datedNext = new RegExp(`^(?:,| en| of| tot en met| t/m| tot) (?:op )?\\d{1,2} (?:${monthNames}) (${year})`, 'iu');

/** The year of "3 mei" in "3 mei en 9 juni 2016". */
function sharedYear({ plain }: Reading, match: RegExpExecArray): number | null {
  const end = match.index + match[0].length;
  const later = datedNext.exec(plain.slice(end, end + 48));
  return later === null ? null : Number(later[1]);
}

/** A pair of years that names a session, a season of papers, or a school year's papers. */
function isSession({ plain }: Reading, match: RegExpExecArray): boolean {
  const lead = before(plain, match.index, 48);
  // "(2012-2013, 31 568, nr. 4)"
  if (/^, \d{2} ?\d{3}(?!\d)/.test(plain.slice(match.index + match[0].length, match.index + match[0].length + 12)))
    return true;
  return /(?:vergaderjaar|zitting(?:sjaar)?|kamerstuk(?:ken)?|handelingen|aanhangsel(?: (?:van de )?handelingen)?|(?:^|[^\p{L}])(?:TK|EK|I|II|Tweede Kamer|Eerste Kamer)),? ?(?:TK|EK|I{1,2})?,? ?$/iu.test(
    lead,
  );
}

/** Whether four digits are a year and no number of something. */
function isFreeYear(reading: Reading, match: RegExpExecArray): boolean {
  const { plain } = reading;
  const lead = before(plain, match.index, 40);
  if (
    /(?:nrs?\.?|no\.?|nummers?|postbus|artikel(?:en)?|art\.|resoluties?|telefoon|tel\.|kenmerk|bijlage|pagina|p\.|blz\.|§|paragraaf|kamer|circa|ruim|bijna|ongeveer|meer dan|minder dan|minimaal|maximaal|(?<!\p{L})f|ƒ|\+|=) ?\(?$/iu.test(
      lead,
    )
  )
    return false;
  if (/(?:Stb|Stcrt|Trb)\.? $|PbE[UG] $/.test(lead)) return false;
  // "nrs. 2017 en 2018", "1 2008 2009" in the head of a table.
  if (
    /(?:^|[^\d])\d{1,3} $/.test(lead) &&
    !/\b(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i.test(lead.slice(-12))
  ) {
    if (/^ \d/.test(plain.slice(match.index + 4, match.index + 6))) return false;
  }
  // After a full dossier number: "29 200 2003".
  return !countsYears(reading, match.index, match.index + match[0].length);
}

/** Years from the letter's own, in which a year of two digits can still lie: "'30" is to come, "'45" was. */
const ahead = 20;

function fullYear(digits: string, { date }: Reading): string {
  const year = 2000 + Number(digits);
  const latest = date === null ? 2050 : Number(date.slice(0, 4)) + ahead;
  return String(year <= latest ? year : year - 100);
}
