import type { Chamber, Missing } from '../fact.ts';

/**
 * References to parliamentary papers as data, and their one written form: Aanwijzingen voor de regelgeving 3.43 and the
 * Leidraad voor juridische auteurs. What is not printed is null; nothing here makes up a number.
 */
export interface Paper {
  /** Five digits. */
  readonly dossier: string;
  /** A Roman budget chapter ("XVII", "IXB") or a sub-dossier of two digits ("02"); null for neither. */
  readonly sub: string | null;
  /** Digits, or for a paper of the Eerste Kamer capitals; null where it is not printed. */
  readonly number: string | null;
  readonly chamber: Chamber;
  /** "2018/19"; null where it is not printed. */
  readonly session: string | null;
  /** "3", "3-5"; null where it is not printed. */
  readonly page: string | null;
}

/** "26150-168", "35000-XVII-53", "34550-D": parts joined by hyphens; a missing number is left out. */
export function paperIdentity({ dossier, sub, number }: Pick<Paper, 'dossier' | 'sub' | 'number'>): string {
  return [dossier, sub, number].filter((part) => part !== null).join('-');
}

export function missingPart({ number }: Pick<Paper, 'number'>): Missing | null {
  return number === null ? 'number' : null;
}

const isChapter = (sub: string): boolean => /^[IVXLC]/.test(sub);

/** "26150, nr. 168", "35000 XVII, nr. 53", "34550, D": without the word Kamerstukken. */
export function paperLabel({ dossier, sub, number }: Pick<Paper, 'dossier' | 'sub' | 'number'>): string {
  const file = sub === null ? dossier : isChapter(sub) ? `${dossier} ${sub}` : `${dossier}-${sub}`;
  return number === null ? file : `${file}, ${/^\d/.test(number) ? `nr. ${number}` : number}`;
}

/** "Kamerstukken II 2009/10, 27858, nr. 88, p. 3"; null where the number is missing. */
export function formatPaper(paper: Paper): string | null {
  if (paper.number === null) return null;
  const house = paper.chamber === 'EK' ? 'I' : 'II';
  const session = paper.session === null ? '' : ` ${paper.session},`;
  const page = paper.page === null ? '' : `, p. ${paper.page}`;
  return `Kamerstukken ${house}${session} ${paperLabel(paper)}${page}`;
}

export interface Proceedings {
  readonly chamber: Chamber;
  readonly session: string | null;
  readonly meeting: string | null;
  /** Since 2011 each item is a publication of its own. */
  readonly item: string | null;
  readonly page: string | null;
}

/** "Handelingen II 2010/11, nr. 108, item 5, p. 25-36". */
export function formatProceedings({ chamber, session, meeting, item, page }: Proceedings): string {
  const parts = [
    ['Handelingen', chamber === 'EK' ? 'I' : 'II', session].filter((part) => part !== null).join(' '),
    meeting === null ? null : `nr. ${meeting}`,
    item === null ? null : `item ${item}`,
    page === null ? null : `p. ${page}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

export interface Question {
  readonly chamber: Chamber;
  readonly session: string | null;
  readonly number: string;
}

/** "Aanhangsel Handelingen I 2014/15, nr. 12". */
export function formatQuestion({ chamber, session, number }: Question): string {
  const house = chamber === 'EK' ? 'I' : 'II';
  return `Aanhangsel Handelingen ${house}${session === null ? '' : ` ${session}`}, nr. ${number}`;
}

/** The session years as they are cited: "2018–2019", "2018-19" and "2018/2019" are 2018/19; null for no such pair. */
export function sessionOf(printed: string): string | null {
  const years = /((?:19|20)\d{2}) ?[-–—/] ?((?:19|20)?\d{2})/.exec(printed);
  if (years === null) return null;
  const [first, last] = [years[1] as string, (years[2] as string).slice(-2)];
  return (Number(first) + 1) % 100 === Number(last) ? `${first}/${last}` : null;
}

/** The session a day falls in; sessions run from the third Tuesday of September. */
export function sessionOn(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay();
  const opening = 1 + ((9 - first) % 7) + 14;
  const start = month > 9 || (month === 9 && date >= opening) ? year : year - 1;
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}
