/** How names of people and of offices look in a signature block. Precision first: a doubtful line is neither. */

const particles = new Set(
  "van de den der het 't ’t ter ten te op in 's ’s la le du von zu el al bin ibn of d' d’ di da dos do y e den.".split(
    ' ',
  ),
);

const titles =
  /^(?:mr|mw|mevr|dhr|drs|dr|ir|ing|prof|jhr|jkvr|ds|lt|gen|kol|\(?w\.g|w\.g|mpa|mba|msc|bsc|ma|ba|llm|phd|ra)\.?\)?\.?,?$/i;
const initials = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u;
const surname = /^(?:\p{Lu}|['’]?[dtlsDTLSO]['’]\p{Lu})[\p{L}'’-]+$/u;

/** Words that stand in the names of offices, ministries and papers, and hardly in those of people. */
const notInNames =
  /^(?:de|het|minister.*|staatssecretaris.*|ministerie|kamer|voorzitter|bijlagen?|inleiding|conclusie|den|haag|nederland|sport|onderwerp|betreft|datum|namens|en|hoogachtend|tweede|eerste|postbus|directie|pagina|afschrift|kopie)$/i;

/** A line that is a person's name and nothing else: "S.A.M. Dijksma", "Sigrid A.M. Kaag", "C. M. P. S. Eurlings". */
export function isName(line: string): boolean {
  const text = line
    .trim()
    .replace(/^\(?w\.g\.?\)?\s*/i, '')
    // "J. M.van Bijsterveldt"
    .replace(/\.(?=(?:van|de|den|der|ter|ten)\s)/g, '. ');
  if (/^(?:tot slot|(?:de )?(?:vice)?minister-president)$/i.test(text)) return false;
  if (text.length < 4 || text.length > 60 || /[\d:;?!()/]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 8) return false;
  let names = 0;
  let heads = 0;
  for (const [i, word] of words.entries()) {
    if (titles.test(word)) continue;
    if (initials.test(word) || /^\p{Lu}$/u.test(word)) heads++;
    else if (surname.test(word.replace(/,$/, '')) && !(notInNames.test(word) && i === 0)) names++;
    else if (/^(?:\p{Lu}\.)+[\p{Lu}]\p{Ll}[\p{L}'’-]+$/u.test(word)) {
      // Initials glued to the surname.
      heads++;
      names++;
    } else if (i > 0 || words.length > 1) {
      if (!particles.has(word.toLowerCase())) return false;
    } else return false;
  }
  if (names === 0 || words.some((word, i) => notInNames.test(word) && !(i > 0 && particles.has(word.toLowerCase())))) {
    return false;
  }
  return (heads > 0 && names > 0) || names >= 2;
}

/** The name as it is given: without "w.g.", a closing comma, or brackets. */
export const bareName = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/^\(?w\.g\.?\)?\s*/i, '')
    .replace(/,$/, '')
    .trim();

const officeWords =
  'minister(?:-president)?|vice-?minister-?president|viceminister-president|staatssecretaris|informateur|formateur|gevolmachtigde minister|secretaris-generaal|plaatsvervangend secretaris-generaal|directeur-generaal|inspecteur-generaal|nationaal coördinator|commissaris van de koning|voorzitter|griffier|president';

const officeStart = new RegExp(`^(?:(?:de|het)\\s+)?(?:demissionair\\s+)?(?:${officeWords})(?![\\p{L}])`, 'iu');

/** Where a second office begins within a line that held two columns: after a comma or a wide gap. */
export const nextOffice = new RegExp(`(?<=,)\\s+(?=de\\s+(?:${officeWords})(?![\\p{L}]))`, 'giu');

const joining = new Set(
  'van voor en de der het den in op te aan ten ter bij over & - – met tot om uit ad interim a.i. a.i., d.d. z.k.h.'.split(
    ' ',
  ),
);

/** A line that is the name of an office and no sentence: each word has a capital or joins two that have. */
export function isOffice(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 170 && !/[.:;?!]$/.test(text.replace(/a\.i\.$/, '')) && officeStart.test(text) && isOfficeName(text)
  );
}

/** The rest of an office that runs over two lines: "en Ontwikkelingssamenwerking,". */
export function isOfficeName(line: string): boolean {
  const words = line
    .trim()
    .replace(officeStart, '')
    .split(/[\s/]+/);
  return words.every((word, i) => {
    const bare = word.replace(/^[(«"“]|[,)»"”]+$/g, '');
    return bare === '' || joining.has(bare.toLowerCase()) || /^\p{Lu}/u.test(bare) || (i === 0 && /^-/.test(bare));
  });
}

/** Without the opening article and the closing comma, on one line. */
export const bareOffice = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:de|het)\s+/i, '')
    .replace(/,$/, '')
    .trim();
