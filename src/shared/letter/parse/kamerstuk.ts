/** The head of a printed parliamentary paper: "29 665 Evaluatie Schipholbeleid", "Nr. 225", "BRIEF VAN DE MINISTER …". */

export interface DossierLine {
  /** As printed: "29 665", "27 400 VII", "21 501-08", "32 317 (R1915)". */
  readonly dossier: string;
  readonly title: string;
}

const dossierLine =
  /^(\d{2}[ .]?\d{3}(?:[ -]?\(R ?\d{3,4}\))?(?:(?:[ -](?:[IVXLC]{1,6}[A-D]?|[A-F])|-\d{2})(?![\p{L}\d]))?)(?:\s*[:.–-]?\s+(\S.*))?$/u;

export function dossierIn(line: string): DossierLine | null {
  const match = dossierLine.exec(line.trim());
  if (match === null) return null;
  const [, dossier = '', title = ''] = match;
  return { dossier, title };
}

export interface NumberLine {
  /** "225"; in a paper of the Eerste Kamer a letter: "B". */
  readonly number: string;
  /** Length of "Nr." in the line; 0 where it is not printed. */
  readonly label: number;
  /** Where "BRIEF VAN" begins; the line's length where it is not there. */
  readonly rest: number;
}

/** "HERDRUK" and the like may stand behind the number, with the figure of a note. */
const reprint = String.raw`(?:\s+(?:HERDRUK|GEWIJZIGDE?|HERZIENE?)\d?)?`;
const numberLine = new RegExp(String.raw`^(?:(nr\.?|no\.?)\s*)(\d{1,5}|[A-Z]{1,3})${reprint}(?:\s+(?=BRIEF\b)|$)`, 'i');
const letterLine = new RegExp(String.raw`^([A-Z]{1,3})${reprint}(?:\s+(?=BRIEF\b)|$)`);

export function numberIn(line: string): NumberLine | null {
  const numbered = numberLine.exec(line);
  if (numbered !== null) {
    const [whole, label = '', number = ''] = numbered;
    return { number, label: label.length, rest: whole.length };
  }
  const lettered = letterLine.exec(line);
  if (lettered === null) return null;
  const [whole, number = ''] = lettered;
  return { number, label: 0, rest: whole.length };
}

const letterFrom =
  /^BRIEF\s+VAN\s+(?:DE|HET)\s+(?=\S)|^Brief\s+van\s+(?:de|het)\s+(?=\p{Lu}|minister|staatssecretaris)/u;

/** "BRIEF VAN DE MINISTER VAN …": the office, in capitals as printed; null for another line. */
export function senderIn(line: string): string | null {
  const match = letterFrom.exec(line);
  return match === null ? null : line.slice(match[0].length);
}

export const isChamberLine = (line: string): boolean =>
  /^(?:tweede|eerste) kamer der staten[- ]generaal(?:\s+[12])?(?:\s+vergaderjaar.*)?$|^vergaderjaar \d{4}/i.test(line);

/** Whether a line stands only in the head of a printed paper. */
export const isPaperLine = (line: string): boolean =>
  /^vergaderjaar \d{4}/i.test(line) ||
  senderIn(
    line.replace(/^(?:nr\.?\s+\S+|[A-Z]{1,3})\s+(?:(?:HERDRUK|GEWIJZIGDE?|HERZIENE?)\d?\s+)?(?=BRIEF\b)/i, ''),
  ) !== null;

/** "29 665, nr. 225", or "35 261, B" for a paper of the Eerste Kamer. */
export function paperReference(dossier: string, number: string): string {
  return `${dossier.replace(/\s+/g, ' ')}, ${/^\d/.test(number) ? 'nr. ' : ''}${number}`;
}

const small = new Set('van voor en de der het den in op te aan ten ter bij over tot met a.i. ad interim'.split(' '));

/** An office printed in capitals, in ordinary title case by Dutch rules: "Minister van Economische Zaken". */
export function titleCase(capitals: string): string {
  if (/\p{Ll}{2}/u.test(capitals)) return capitals;
  return capitals
    .toLowerCase()
    .split(/(\s+)/)
    .map((word, i) => (i > 0 && small.has(word) ? word : word.replace(/(?:^|[-«"“(])ij|(?:^|[-«"“(])\p{L}/gu, upper)))
    .join('');
}

const upper = (start: string): string => start.toUpperCase();
