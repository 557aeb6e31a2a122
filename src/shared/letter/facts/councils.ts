import type { Reading } from './reading.ts';

/**
 * What "Raad", "Commissie", "Hof" and "Kamer" stand for in a letter that does not say so. They are read as the one body
 * of that kind the letter speaks of; where it speaks of several, or of none, they stay unread.
 */
export interface ShortName {
  readonly words: string;
  readonly name: string;
}

export function shortNames({ plain, letter }: Reading, known: ReadonlySet<string>): ShortName[] {
  const found: ShortName[] = [];
  const toSenate = /eerste kamer/i.test(letter.frontMatter.recipient ?? '');
  found.push({ words: 'Kamer', name: toSenate ? 'Eerste Kamer' : 'Tweede Kamer' });
  const european =
    known.has('Europese Commissie') ||
    known.has('Europese Unie') ||
    known.has('Europees Parlement') ||
    known.has('Raad van de Europese Unie');
  if (european) found.push({ words: 'Commissie', name: 'Europese Commissie' });
  const council = councilOf(plain, known, european);
  if (council !== null) found.push({ words: 'Raad', name: council });
  if (known.has('Europees Parlement') || (european && /(?<!\p{L})(?:het|Het) Parlement(?!\p{L})/u.test(plain)))
    found.push({ words: 'Parlement', name: 'Europees Parlement' });
  if (european && known.has('Hof van Justitie van de Europese Unie'))
    found.push({ words: 'Hof', name: 'Hof van Justitie van de Europese Unie' });
  return found;
}

const otherCouncils = [
  'Raad van Europa',
  'Raad van State',
  'Raad voor de rechtspraak',
  'Raad voor de Rechtspraak',
  'Gezondheidsraad',
  'Onderwijsraad',
  'Raad voor Cultuur',
  'Sociaal-Economische Raad',
  'Europese Raad',
  'Hoge Raad',
  'Onderzoeksraad voor Veiligheid',
];

function councilOf(plain: string, known: ReadonlySet<string>, european: boolean): string | null {
  const isSecurity = known.has('VN-Veiligheidsraad');
  const formations =
    /(?<!\p{L})(?:Raad (?:Buitenlandse|Algemene|Justitie|Landbouw|Economische|Werkgelegenheid|Concurrentievermogen|Onderwijs|Milieu|Vervoer|van de Europese Unie|van Ministers|WSB|JBZ)|RBZ|RAZ|Ecofin|ECOFIN|EPSCO|(?:Landbouw|Milieu|Transport|Energie|Telecom|JBZ|Visserij|Begrotings)-?(?:en [Vv]isserij)?[Rr]aad)/u.test(
      plain,
    );
  if (formations) return 'Raad van de Europese Unie';
  const others = otherCouncils.filter(
    (name) => known.has(name) && name !== 'Hoge Raad' && name !== 'Onderzoeksraad voor Veiligheid',
  );
  if (isSecurity) return 'VN-Veiligheidsraad';
  if (others.length === 1) return others[0] ?? null;
  return european && others.length === 0 ? 'Raad van de Europese Unie' : null;
}
