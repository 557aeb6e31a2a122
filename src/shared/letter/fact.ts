import type { Span } from '../span.ts';

/**
 * Facts: what a reader would look up in a letter, each tied to every place where it is printed. A fact is one identity
 * (the country YE, the day 2018-11-15); its mentions are spans of the letter's text whose slice is exactly the printed
 * words. Types and identities follow the policy in tests/gold/README.md.
 */

/** In the order in which the app lists them. */
export const factTypes = [
  'person',
  'country',
  'territory',
  'region',
  'place',
  'people',
  'state',
  'organisation',
  'mission',
  'instrument',
  'motion',
  'kamerstuk',
  'resolution',
  'date',
  'amount',
  'count',
  'sdg',
  'abbreviation',
  'law',
  'proceedings',
  'question',
  'ruling',
  'url',
] as const;

export type FactType = (typeof factTypes)[number];

/**
 * How an identity is known: it stands there; it is the same thing in standard form; it is inferred (a year, a short
 * name's owner); or an editor checked it elsewhere. These are words of the product and stay Dutch.
 */
export const bases = ['letterlijk', 'genormaliseerd', 'afgeleid', 'redactie'] as const;
export type Basis = (typeof bases)[number];

/** One printing. Its basis says how these words lead to the identity: "september" is 2018-09 by inference. */
export interface Mention extends Span {
  readonly basis: Basis;
}

interface Common<Type extends FactType> {
  readonly type: Type;
  /** Unique within its type: an ISO 3166-1 code, an ISO date, "26150-168", else a name in its usual form. */
  readonly identity: string;
  /** For people, in Dutch: "Syrië", "15 november 2018", "26150, nr. 168". */
  readonly label: string;
  /** The firmest basis among the mentions. */
  readonly basis: Basis;
  /** In order of place; never empty; no two of one type overlap. */
  readonly mentions: readonly Mention[];
}

export type NameType = 'country' | 'territory' | 'region' | 'place' | 'people' | 'state' | 'organisation' | 'mission';

export interface NameFact extends Common<NameType | 'instrument'> {}

export interface PersonFact extends Common<'person'> {
  /** As the letter prints it at the first mention that has one ("Minister", "SRSG"); null where it prints none. */
  readonly role: string | null;
  /** The role in full where the letter's own signature block or role names it; null where the letter does not. */
  readonly office: string | null;
}

export type Chamber = 'TK' | 'EK';

/** What is missing from a printed number, so that no one takes it for whole. */
export type Missing = 'number' | 'dossier';

export interface KamerstukFact extends Common<'kamerstuk'> {
  /** Without blanks: "26150". */
  readonly dossier: string;
  /** Roman chapter or sub-dossier: "XVII", "02"; null where none is printed. */
  readonly sub: string | null;
  /** "168", or for a paper of the Eerste Kamer a letter "D"; null where it is not printed. */
  readonly number: string | null;
  readonly missing: Missing | null;
  readonly chamber: Chamber;
  /** "2018/19" where the letter prints it with the reference, or it follows from a date printed with it; else null. */
  readonly session: string | null;
  /** The reference in the form of the Leidraad, made of what is printed and no more; null where a number is missing. */
  readonly citation: string | null;
}

export interface MotionFact extends Common<'motion'> {
  readonly movers: readonly string[];
  readonly andOthers: boolean;
  readonly chamber: Chamber;
  /** ISO day printed with it, or null. */
  readonly date: string | null;
  /** Identity of the kamerstuk printed with it, or null. */
  readonly kamerstuk: string | null;
  /** The words that say what was asked; null where the letter does not say. */
  readonly about: Span | null;
  /** The sentence that says what came of it; null where none could be told. */
  readonly answer: Span | null;
}

export interface ResolutionFact extends Common<'resolution'> {
  readonly number: string | null;
  /** Printed with it, or null. */
  readonly year: number | null;
}

export type Granularity = 'day' | 'month' | 'year' | 'season' | 'quarter' | 'half' | 'period';

export interface DateFact extends Common<'date'> {
  readonly granularity: Granularity;
  /** First and last ISO day that it can mean; empty where the letter does not tell the year. */
  readonly from: string;
  readonly to: string;
}

export interface AmountFact extends Common<'amount'> {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface CountFact extends Common<'count'> {
  readonly value: number;
  /** The noun as printed: "lidstaten". */
  readonly noun: string;
}

export interface SdgFact extends Common<'sdg'> {
  readonly number: number;
}

export interface AbbreviationFact extends Common<'abbreviation'> {
  /** What it stands for; null where neither the letter nor the reference table says. */
  readonly expansion: string | null;
  /** Where the letter itself gives it in full; null where it does not. */
  readonly definition: Span | null;
}

/** A reference that is cited in one form: a law, Handelingen, an Aanhangsel, a ruling (ECLI), a web address. */
export interface ReferenceFact extends Common<'law' | 'proceedings' | 'question' | 'ruling' | 'url'> {
  /** In citation form; for a web address the address with its scheme. */
  readonly citation: string | null;
}

export type Fact =
  | NameFact
  | PersonFact
  | KamerstukFact
  | MotionFact
  | ResolutionFact
  | DateFact
  | AmountFact
  | CountFact
  | SdgFact
  | AbbreviationFact
  | ReferenceFact;

/** What was checked outside the letter, shown apart as *redactie* with its source; an open question stays one. */
export interface EditorialRemark {
  readonly type: FactType;
  readonly identity: string;
  /** "Kamerstukken II 2018/19, 21501-02, nr. 1929"; null where nothing was found. */
  readonly citation: string | null;
  readonly status: 'checked' | 'general knowledge' | 'form only' | 'open';
  readonly source: string | null;
  /** In Dutch and English, for people. */
  readonly note: { readonly nl: string; readonly en: string } | null;
}
