import type { LetterheadRole } from '../letter.ts';

export interface Label {
  readonly role: LetterheadRole;
  /** `own` where the value is the document's own number, not the addressee's. */
  readonly own: boolean;
  /** Length of the label in the line, its colon left out. */
  readonly length: number;
  /** Where the value begins; the line's length where it has none. */
  readonly valueStart: number;
}

interface Entry {
  readonly words: string;
  readonly role: LetterheadRole;
  readonly own?: boolean;
  /** The word also begins ordinary lines ("Uw brief van", "Dossier"), so it needs a colon or a line to itself. */
  readonly shy?: boolean;
}

/** The labels that letterheads print, of all ministries and years seen. */
const entries: readonly Entry[] = [
  { words: 'datum|d\\.d\\.|dagtekening', role: 'date' },
  { words: 'betreft|onderwerp|betreffende|inzake', role: 'subject' },
  {
    words:
      '(?:onze?|ons) (?:referentie|kenmerk|nummer|ref\\.?)|kenmerk|referentie|ons briefkenmerk|briefkenmerk|registratienummer|documentnummer|briefnummer|ons-kenmerk',
    role: 'reference',
    own: true,
  },
  { words: 'nummer|dossier(?:nummer)?|zaaknummer', role: 'reference', own: true, shy: true },
  { words: 'uw (?:referentie|kenmerk|nummer|ref\\.?)', role: 'reference' },
  { words: 'uw brief(?: van)?|uw bericht', role: 'other', shy: true },
  { words: '(?:aantal )?bijlage(?:\\(n\\)|n|\\(s\\))?', role: 'attachments' },
  {
    words:
      'contactpersoon|behandeld door|inlichtingen bij|inlichtingen|doorkiesnummer|telefoon(?:nummer)?|fax(?:nummer)?|e-mail(?:adres)?|internet(?:adres)?|website|kopie(?: aan)?|afschrift(?: aan)?|auteur|opgesteld door|medeondertekenaar|steller|blad|rubricering|status|versie',
    role: 'other',
    shy: true,
  },
  { words: '> ?retouradres|retouradres|postadres|bezoekadres', role: 'address' },
];

const patterns = entries.map((entry) => ({
  ...entry,
  pattern: new RegExp(`^((?:${entry.words}))(\\s*:\\s*|\\s*$|\\s+)`, 'i'),
}));

/** The label a line of a letterhead begins with, or null. */
export function labelOf(line: string): Label | null {
  for (const { pattern, role, own, shy } of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const length = (match[1] ?? '').length;
    const valueStart = match[0].length;
    // Text begins with these words too, in lower case; labels that are printed so stand apart from their value.
    const apart = valueStart === line.length || /:|\t| {2}/.test(match[2] ?? '') || /^\d/.test(line.slice(valueStart));
    if (/^\p{Ll}/u.test(line) && !apart) continue;
    if (shy === true && valueStart < line.length && !(match[2] ?? '').includes(':')) continue;
    return { role, own: own === true, length, valueStart };
  }
  return null;
}

const address = new RegExp(
  [
    '\\bpostbus\\b|\\bpostadres\\b|\\bantwoordnummer\\b',
    '\\b[1-9]\\d{3} ?[A-Z]{2}\\b',
    '^(?:www\\.|https?://)\\S+$|^\\S+@\\S+$',
    '^(?:T|F|M|tel\\.?|telefoon|fax)[.:]? *\\+?\\(?\\d',
    "^[\\p{L}][\\p{L} .'’-]{2,40} \\d{1,3} ?[a-zA-Z]?(?:-\\d+)?$",
    "^(?:binnenhof|plein|catshuis|nederland|the netherlands|den haag|the hague|['’]?s-gravenhage)(?: \\d+ ?[a-z]?)?$",
  ].join('|'),
  'iu',
);

/** A line of an address: a street with a number, a postcode, a Postbus, a telephone number, a web address. */
export const isAddressLine = (line: string): boolean => line.length < 90 && address.test(line);
