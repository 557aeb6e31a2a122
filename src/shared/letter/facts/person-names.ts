import { givenNames, riskyGivenNames } from '../reference/person-words.ts';

/** How names of people are printed: initials, given names, prefixes and surnames, as parts of a pattern (flag "u"). */

/** "A.B.", "Th.", "A. B.", "J.-P."; not the two letters of a legal form (N.V.) or of a country (V.S.). */
export const initials = String.raw`(?!(?:N\.V|B\.V|V\.S|V\.N|E\.U|U\.S|S\.A|N\.B|P\.S|L\.S|A\.V|N\.a\.v|I\.v\.m|T\.a\.v)\.)(?:(?:\p{Lu}|IJ|Th|Ch|Chr|Ph|Tj|Sj|Fr|Joh|Jac|Wm)\.(?: ?-|- ?| (?=\p{Lu}\p{Ll}{0,2}\.))?){1,6}`;

const small = String.raw`(?:van|von|de|den|der|ten|ter|te|(?:op|in|aan|uit|over|onder|bij)(?= (?:de|den|der|het|'t|’t|ten|ter) )|'t|’t|het|la|le|du|da|dos|del|di|el|al|bin|ben|ibn|d['’]|zu)`;
/** "van den", "van 't", "de", "el-": before a surname, small after a given name or initials. */
export const prefixes = String.raw`(?:${small}(?: |(?<=['’])|-)){1,3}`;
/** The same with a capital at the start, as after a title: "Van den", "De", "Van 't". */
export const capitalPrefixes = String.raw`(?:(?:Van|Von|De|Den|Der|Ten|Ter|Te|Op|In|['’]t|La|Le|Du|Da|Dos|Del|Di|El|Al|Bin|Ben|D['’])(?: |(?<=['’])|-)(?:${small}(?: |(?<=['’])|-)){0,2})`;

/** One part of a surname: "Kuzu", "Wever-Croes", "McDonald", "O'Brien", "IJssel". */
export const surnamePart = String.raw`(?:\p{Lu}['’])?\p{Lu}(?:\p{Ll}|(?<=^|[^\p{L}]I)J(?=\p{Ll})|(?<=Mc|Mac|De|Le|La|Di|Van|Fitz)\p{Lu})[\p{Ll}\p{M}]*(?:['’]\p{Ll}+)?(?:\p{Lu}\p{Ll}+)?`;
export const surname = `${surnamePart}(?:[-–](?:(?:${small}) )?(?:${surnamePart}|\\p{Ll}+(?![\\p{L}]))){0,3}`;

/** Nobility and degrees before or among names; left out of the mention. */
export const degrees = String.raw`(?:(?:[Mm]r|[Dd]rs?|[Ii]r|[Ii]ng|[Pp]rof|[Jj]hr|[Jj]kvr|[Dd]s|[Ll]t|[Gg]en|[Kk]ol|[Mm]w|[Mm]evr|[Dd]hr)\.(?: ?(?:dr|mr|drs|ir|h\.c)\.)* )`;

export const isGivenName = (word: string): boolean => givenNames.has(word);

/** Given names that are also words: they need a place inside a sentence, where a capital makes them a name. */
export const isRiskyGivenName = (word: string): boolean => riskyGivenNames.has(word);

/** "Van", "De": a prefix printed with a capital. */
export const isPrefix = (word: string): boolean =>
  /^(?:van|von|de|den|der|ten|ter|te|el|al|bin|ben|la|le|du|da|dos|di|het|op|in|['’]t)$/i.test(word);

/** Words with a capital that end no name: portfolios and bodies behind a title, weekdays, months. */
const never = new Set(
  (
    'Buitenlandse Binnenlandse Zaken Handel Ontwikkelingssamenwerking Financiën Defensie Justitie Veiligheid Onderwijs Cultuur Wetenschap ' +
    'Wetenschappen Volksgezondheid Welzijn Sport Sociale Werkgelegenheid Economische Klimaat Landbouw Natuur Natuurbeheer Visserij ' +
    'Voedselkwaliteit Voedselzekerheid Innovatie Infrastructuur Waterstaat Milieu Milieubeheer Verkeer Ruimtelijke Ordening Volkshuisvesting ' +
    'Koninkrijksrelaties Algemene Wonen Rijksdienst Rechtsbescherming Langdurige Zorg Medische Europese Integratie Immigratie Asiel Migratie Jeugd Gezin ' +
    'Bestuurlijke Vernieuwing Grotestedenbeleid Primair Voortgezet Digitalisering Armoedebeleid Participatie Pensioenen Stikstof Energie Klimaatzaken ' +
    'Groene Groei Preventie Bestuur Belastingdienst Fiscaliteit Toeslagen Douane Mijnbouw Media Emancipatie Ouderenzorg Curatieve Grote Steden ' +
    'Mensenrechten Vluchtelingen Naties Unie Raad Eerste Tweede Kamer Kamers Commissie Staten Generaal Parlement Ministerie Minister Staatssecretaris President ' +
    'Nederland Nederlandse Koninkrijk Europa Staat Rijk Wet Besluit Artikel Bijlage Tabel Vraag Antwoord Kamerstuk Kamerstukken Motie Brief ' +
    'Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December ' +
    'De Het Een Dit Deze Die Dat In Op Bij Voor Met Van Aan Tot Ook Er Ik Wij Hij Zij Als Om Uit Over Naar Door Ten Tevens Daarnaast Verder Voorts Zo Zoals ' +
    'Vertegenwoordiger Gezant Commissaris Coördinator Directeur Hoofd Lid Leden Voorzitter Griffier Secretaris Ambassadeur Burgemeester Wethouder Gouverneur Ombudsman ' +
    'Dhr Mw Mevr Mr Drs Dr Ir Ing Prof Aanhangsel Handelingen Staatscourant Staatsblad Speciaal Hoge Hoger Rijks Vice Heer Mevrouw Postbus Plein Korte Lange Grote Kleine Nieuwe Oude Noord Zuid Oost ' +
    'Centrum Instituut Universiteit Stichting Vereniging Bureau Planbureau Bestuur Fonds Groep Partij Hof Rechtbank Politie Museum Ziekenhuis ' +
    'Namens Hierbij Hiermee Daarmee Daarbij Tijdens Sinds Volgens Conform Gezien Na Nu Hoewel Indien Omdat Wel Niet Geen'
  ).split(' '),
);

/** The last word of a name, behind its last blank or full stop. */
export const lastWordOf = (name: string): string => name.replace(/^.*[ .]/s, '');

/** Whether a word with a capital can be the surname at the end of a title's phrase. */
export const canBeSurname = (word: string): boolean =>
  !never.has(word) && !never.has(word.split('-')[0] ?? '') && !wordEnding.test(word);

/** Endings of Dutch words for bodies, papers, streets and ideas, which surnames hardly have. */
const wordEnding =
  /(?:zaken|beleid|heid|kosten|raad|kamer|commissie|dienst|autoriteit|ministerie|bank|unie|akkoord|verdrag|pact|plan|programma|straat|plein|weg|laan|kade|gracht|singel|haven|voorhout|dreef|regio|organisatie|instituut|wet|besluit|vertegenwoordiger|agenda|pleging|having|steun|zorg|bestrijding)$/;
