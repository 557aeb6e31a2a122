import { demonyms, otherAdjectives } from '../reference/demonyms.ts';

/**
 * What the names of bodies, missions and instruments look like, where no table has them: a noun that heads such names
 * ("Raad", "…dienst", "Agency", "Verdrag"), adjectives with a capital before it, and a phrase with capitals behind it.
 */
const adjectives = [
  ...new Set([...Object.values(demonyms).flatMap((demonym) => demonym.adjectives), ...otherAdjectives]),
].filter((word) => /^\p{Lu}/u.test(word));

const opening = [
  ...adjectives,
  'Nationaal',
  'Nationale',
  'Koninklijk',
  'Koninklijke',
  'Centraal',
  'Centrale',
  'Algemeen',
  'Algemene',
  'Federaal',
  'Federale',
  'Internationaal',
  'Internationale',
  'Militair',
  'Militaire',
  'Hoge',
  'Hoger',
  'Openbaar',
  'Openbare',
  'Vast',
  'Vaste',
  'Permanent',
  'Permanente',
  'Rijks',
  'Landelijk',
  'Landelijke',
  'Maatschappelijk',
  'Maatschappelijke',
  'Wetenschappelijk',
  'Wetenschappelijke',
  'Sociaal',
  'Sociale',
  'Economisch',
  'Economische',
  'Speciaal',
  'Speciale',
  'Gemeenschappelijk',
  'Gemeenschappelijke',
  'Onafhankelijk',
  'Onafhankelijke',
  'Interdepartementaal',
  'Interdepartementale',
  'Tijdelijk',
  'Tijdelijke',
  'Bijzonder',
  'Bijzondere',
  'Academisch',
  'Protestantse',
  'Katholieke',
  'Christelijke',
  'Islamitische',
  'Vrije',
  'Technische',
  'VN-',
  'EU-',
].map((word) => word.replace(/-$/, '-?'));

/** Adjectives with a capital before a head. "VN" and "EU" are joined by a blank or a hyphen. */
export const adjective = `(?:(?:\\p{Lu}\\p{Ll}+(?:lijke|ige|ische|ieve)|${opening.sort((a, b) => b.length - a.length).join('|')})(?:[ -]|(?<=-)))`;

/** Dutch nouns that head the name of a body. */
const dutchHeads =
  'Ministerie|Departement|Raad|Commissie|Comité|Autoriteit|Inspectie|Dienst|Bureau|Agentschap|Instituut|Universiteit|Hogeschool|Stichting|Vereniging|Federatie|Bond|Bank|Unie|Organisatie|Rechtbank|Gerechtshof|Hof|Tribunaal|Centrum|Academie|Genootschap|College|Platform|Alliantie|Verbond|Taskforce|Vertegenwoordiging|Ambassade|Consulaat|Politie|Marechaussee|Brandweer|Marine|Landmacht|Luchtmacht|Krijgsmacht|Korps|Museum|Ziekenhuis|Omroep|Waterschap|Hoogheemraadschap|Directie|Directoraat-Generaal|Directoraat-generaal|Directoraat Generaal|Maatschappij|Coöperatie|Parlement|Senaat|Congres|Volksvertegenwoordiging|Veiligheidsregio|Omgevingsdienst|Expertisecentrum|Kenniscentrum|Werkgroep|Stuurgroep|Adviesraad|Adviescommissie|Assemblee|Vergadering|Rekenkamer|Ombudsman|Strafhof|Gezant|Fonds|Bisdom|Kerk|Beweging|Front|Leger|Garde|Partij|Informatiepunt|Meldpunt|Steunpunt|Kennispunt';
/** Of those, the ones that a name may stand behind without a preposition: "Universiteit Leiden", "Stichting Vluchteling". */
const freeHeads =
  'Universiteit|Hogeschool|Stichting|Vereniging|Rechtbank|Gerechtshof|Waterschap|Hoogheemraadschap|Instituut|Museum|Commissie|College|Platform|Alliantie|Inspectie|Directie|Veiligheidsregio|Omgevingsdienst|Politie|Bureau|Taskforce|Centrum|Dienst|Autoriteit|Coöperatie|Ziekenhuis|Bond|Federatie|Werkgroep|Stuurgroep|Expertisecentrum|Kenniscentrum|Korps|Raad|Unie|Comité|Ministerie';
/** Endings of a word with a capital that is such a noun: "Onderzoeksraad", "Rijksdienst". */
const dutchEndings =
  'raad|commissie|comité|autoriteit|inspectie|dienst|bureau|agentschap|instituut|universiteit|hogeschool|stichting|vereniging|federatie|bond|bank|unie|organisatie|rechtbank|gerechtshof|strafhof|tribunaal|centrum|academie|college|platform|alliantie|ambassade|politie|marechaussee|museum|ziekenhuis|omroep|rekenkamer|parlement|fonds|assemblee|ombudsman|kustwacht|corporatie';
const englishHeads =
  'Agency|Authority|Council|Commission|Committee|Organi[sz]ation|Bank|Fund|Institute|Institution|Foundation|Association|Union|Board|Bureau|Office|Service|Services|Cent(?:er|re)|Court|Tribunal|Group|Forum|Team|Network|Alliance|Company|Corporation|University|College|Police|Ministry|Department|Parliament|Assembly|Command|Headquarters|Secretariat|Society|Federation|Conference|Coalition|Consortium|Academy|Airlines|Airways|Watch|Party|Movement|Front|Army|Forces|Guard|Trust|Panel|Taskforce|Laboratory|Observatory|Chamber|Energy|Railways|Technologies|Industries|Motors|Trains|Partners|Research|Consulting|Pharma|Aerospace|Shipping|Holding|Holdings';

const link = "(?:van|voor|der|des|tot|inzake|tegen|bij|op|over|in|de|het|den|en|’t|'t|of|&)";
const cap = String.raw`(?:\p{Lu}[\p{L}\d&'’.]*(?:-\p{L}+)*\p{L}|\p{Lu}{2,})`;
/** Portfolios, whose commas and "en" belong to the name. */
const portfolio =
  '(?:Algemene|Binnenlandse|Buitenlandse|Sociale|Economische) Zaken|Koninkrijksrelaties|Buitenlandse Handel|Ontwikkelingssamenwerking|Financiën|Defensie|Justitie|Veiligheid|Onderwijs|Cultuur|Wetenschap(?:pen|sbeleid)?|Volksgezondheid|Welzijn|Sport|Werkgelegenheid|Klimaat(?:beleid)?|Landbouw|Natuur(?:beheer)?|Voedselkwaliteit|Voedselzekerheid|Visserij|Innovatie|Infrastructuur|Waterstaat|Milieu(?:beheer|hygiëne)?|Verkeer|Ruimtelijke Ordening|Ruimte|Volkshuisvesting|Wonen|Leefomgeving|Transport|Langdurige Zorg|Jeugd|Gezin|Asiel|Migratie|Klimaat|Groene Groei|Energie|Mededinging|Bedrijfsvoering|Bestuur|Maatschappelijke Ondersteuning|Handhaving|Toezicht|Politie|Mobiliteit|Luchtvaart|Maritieme Zaken|Water|Bodem|Media|Wetgeving|Rechtspleging|Rechtshandhaving|Terrorismebestrijding|Criminaliteit|Rechtsbescherming|Jeugdbescherming|Kinderbescherming|Arbeid|Inkomen|Zorg|Zorgverzekeringen|Integratie|Vervoer|Telecommunicatie|Concurrentievermogen|Sociaal Beleid|Consumentenzaken|Begroting|Binnenlandse Markt';

const tail = String.raw`(?: (?:(?:van|voor|inzake|tegen|der|des) )(?:(?:de|het|den|’t|'t) )?(?:(?:${portfolio})(?:(?:, (?:en )?| en | & )(?:${portfolio}))+|${cap}(?:[ -]${cap})*))`;

/** "Ministerie van Onderwijs, Cultuur en Wetenschap", "Russische Militaire Inlichtingendienst", "Raad voor de Rechtspraak". */
const apposed = String.raw`(?:[ ](?!(?:${link}) )${cap}(?=[ ,.;:)\n]|$)){1,5}`;
/** "Commissie Meten en Berekenen Luchtkwaliteit": a topic with "en" in it. */
const topic = String.raw`(?<=(?:Commissie|Werkgroep|Stuurgroep|Taskforce|Platform|Programma|Meerjarenprogramma|Actieplan))[ ]${cap} en ${cap}(?: (?:${cap}|\d{4}(?:[-–]\d{2,4})?)){1,2}`;
export const dutchBody = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<adjectives>(?:${adjective}){0,4})(?:(?<free>(?:\p{Lu}{2,}-)?(?:${freeHeads})(?!\p{L}))(?<freeTail>${topic}|${apposed}|${tail}{0,3})|(?<head>(?:\p{Lu}{2,}-)?(?:${dutchHeads})(?!\p{L}))(?<tail>${tail}{0,3})|(?<single>\p{Lu}\p{L}{0,40}?(?:-\p{Lu}\p{L}{0,40}?){0,3}(?:${dutchEndings})(?!\p{L})))`,
  'gu',
);

/** "Directoraat-generaal Langdurige Zorg", "Directie Europa": the department in a letterhead, over two lines or three. */
export const department =
  /(?<=^|\n)(?:Directie|Directoraat-[Gg]eneraal|Directoraat[ \n]Generaal|Programmadirectie|Projectdirectie|Programma-?DG|Afdeling)(?:,?[ \n](?:(?:en|van|voor|der|de|&)[ \n])*(?!Directie|Directoraat|Bezoekadres|Postbus|Onze?|Kenmerk|Contactpersoon|Telefoon|Datum|Betreft|Bijlage|Uw|Aan|Ministerie|\p{L}+(?:straat|weg|plein|laan|kade|gracht|singel|voorhout|hof)(?!\p{L}))\p{Lu}[\p{L}&-]*(?:[ \n]\p{Ll}{4,}(?=\n|$))?){1,7}/gu;

/** Words that open a Dutch sentence with a capital, and no name. */
const noOpener = '(?!De |Het |Een |Dit |Deze |In |Op |Voor |Met |Van |Bij |Aan |Ook )';

/** "Meertens Instituut", "Stedelijk Museum", "Noord Nederlands Orkest": words with capitals before such a noun. */
export const trailingBody = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${noOpener}\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Instituut|Museum|Orkest|Fonds|Cultuurfonds|Groep|Vakbond|Ziekenhuis|Theater|Ensemble|Academie|Lyceum|College|Beweging|Alliantie|Stichting|Universiteit|Hogeschool)(?![\p{L}-])`,
  'gu',
);

const englishLink = '(?:of|for|the|and|on|in|to|against|de|du|des|la|on the|of the|for the|&)';
const englishCap = String.raw`\p{Lu}(?:[\p{L}\d&]|['’](?=\p{L})|-(?=\p{Lu}))*`;
export const englishBody = new RegExp(
  String.raw`(?<![\p{L}\d-])(?=(?:${englishCap} (?:(?:${englishLink}) )*){0,6}(?:${englishHeads})(?!\p{L}))${englishCap}(?:(?: (?:${englishLink})){0,2} ${englishCap})+`,
  'gu',
);
export const hasEnglishHead = new RegExp(String.raw`(?:^|[ -])(?:${englishHeads})(?!\p{L})`, 'u');

/** "Nederlandse Gasunie N.V.", "X B.V.". */
export const firm = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:N\.?V\.? )?${cap}(?: (?:&|en|van|de|het) ${cap}| ${cap}){0,4} (?:[NB]\.?V\.?|Ltd\.?|Inc\.?|plc|PLC|GmbH|AG|S\.?A\.?|LLC|Corp\.?)(?![\p{L}])`,
  'gu',
);

const instrumentHeads =
  'Verdrag|Akkoord|Overeenkomst|Verklaring|Protocol|Handvest|Conventie|Convenant|Plan|Actieplan|Actieprogramma|Programma|Strategie|Agenda|Pact|Memorandum|Deltaplan|Masterplan|Stappenplan|Werkprogramma|Meerjarenprogramma|Meerjarenplan|Deal|Routekaart|Kompas|Raamwerk|Kaderverdrag|Associatieakkoord|Handelsakkoord|Samenwerkingsverdrag';
const instrumentEndings =
  'verdrag|akkoord|akkoorden|verklaring|protocol|handvest|conventie|convenant|plan|programma|strategie|agenda|pact|overeenkomst|memorandum';

/** What a treaty is for, in small letters: "Verdrag … ter voorkoming van terrorisme", "inzake wederzijdse bijstand". */
const purpose = String.raw`(?<=(?:[Vv]erdrag|[Cc]onventie|[Pp]rotocol|[Oo]vereenkomst)(?: van de [^.;:]{0,40})?) (?:(?:ter|tot) (?:voorkoming|bestrijding|bescherming) van \p{Ll}+(?: en \p{Ll}+)?|tot (?:instelling|oprichting) van (?:de|het|een) ${cap}(?: ${cap}){0,3}|inzake (?:de |het )?(?:\p{Ll}+e ){0,3}\p{Ll}{4,}(?: van (?:de |het |een )?\p{Ll}+)?)(?!\p{L})`;

/** "Verdrag van Lissabon", "Stockholmakkoord", "Nationaal Actieplan 1325". */
export const dutchInstrument = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<adjectives>(?:${adjective}|Politieke |Gezamenlijke |Strategisch |Strategische |Integraal |Integrale |Regionaal |Regionale |Groene |Groen |Nieuwe ){0,3})(?<head>(?:${instrumentHeads})(?!\p{L})|\p{Lu}[\p{L}-]{0,40}?(?:${instrumentEndings})(?!\p{L}))(?<tail>${topic}|${tail}{0,3}(?:[ ](?!(?:${link}) )(?:${cap}|\d{4}(?:[-–]\d{2,4})?|(?<=Protocol )\d{1,2})(?=[ ,.;:)\n]|$)){0,3}(?:${purpose})?)`,
  'gu',
);

/** "Lange Termijn Aanpak", "Stockholm Programma": words with capitals that end in such a noun. */
export const trailingInstrument =
  /(?<![\p{L}\d-])(?:(?!De |Het |Een |Dit |Deze |In |Voor |Met |Het )\p{Lu}[\p{L}-]* ){1,4}(?:Aanpak|Programma|Plan|Actieplan|Akkoord|Agenda|Strategie|Pact|Deal|Verklaring|Routekaart|Convenant|Kompas|Faciliteit|Overeenkomst|Handvest)(?!\p{L})/gu;

/** "Nairobi-proces", "Zwarte Zee-graaninitiatief": a name, not a body's letters ("EU-initiatief"), before such a noun. */
export const hyphenInstrument = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${noOpener}\p{Lu}\p{Ll}+ )?\p{Lu}\p{L}{0,20}\p{Ll}\p{L}{1,20}-(?:\p{Ll}{1,20})?(?:initiatief|proces|akkoord|akkoorden)(?!\p{L})`,
  'gu',
);

const englishInstrumentHeads =
  'Convention|Treaty|Agreement|Declaration|Protocol|Charter|Plan|Programme|Program|Strategy|Agenda|Compact|Pact|Framework|Initiative|Roadmap|Portal|System|Facility|Deal|Partnership|Statute|Accord|Accords|Principles|Mechanism|Scheme|Action Plan|Compass|Package|Guidelines|Reserve|Understanding';
export const englishInstrument = new RegExp(
  String.raw`(?<![\p{L}\d-])(?=(?:${englishCap} (?:(?:${englishLink}) )*){0,6}(?:${englishInstrumentHeads})(?!\p{L}))${englishCap}(?:(?: (?:${englishLink})){0,2} ${englishCap})+`,
  'gu',
);

/** "programma “Samen tegen Mensenhandel”", "actieplan voor vredesoperaties (Action for Peacekeeping)". */
export const namedInstrument =
  /(?<![\p{L}-])(?:[\p{L}-]*(?:programma|plan|akkoord|strategie|nota|campagne|agenda|initiatief|project|convenant|aanpak|pact|systeem))(?: [\p{Ll}]+){0,4} (?:["“‘'„«] ?(?<quoted>[^"”’'»\n]{3,60}?) ?["”’'»]|\((?<bracketed>\p{Lu}[\p{L}'’ -]{3,50})\))/gu;

/** "Fact Finding Mission", "Resolute Support Missie". */
export const missionName =
  /(?<![\p{L}\d-])(?:\p{Lu}[\p{L}\d'’-]{0,30}(?: (?:of|for|the|in|to|van|voor|de|het|en|and)){0,3} ){1,10}(?:Missie|(?:Mission|Force)(?: (?:in|for|to|of) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4})?)(?![\p{L}])/gu;

const dutchOpeners = new Set(
  'De Het Een In Op Voor Met Van Aan Bij Dit Deze Die Dat Ook Door Tot Uit Over Naar Na Om Als Volgens Namens Tijdens Binnen Minister President Secretary'.split(
    ' ',
  ),
);

/** "De World Bank Group": a Dutch article with a capital is no part of an English name. Null for what is left too short. */
export function withoutDutchOpening(start: number, words: string): { start: number; words: string } | null {
  const parts = words.split(' ');
  // Where every word opens a sentence, the last is left, which alone is too short.
  const rest = parts.slice(parts.findIndex((part) => !dutchOpeners.has(part) && !/^\p{Ll}/u.test(part))).join(' ');
  return / /.test(rest) ? { start: start + words.length - rest.length, words: rest } : null;
}

/** "project Kiezen op Afstand", "programma Beter Beschermd": two words with capitals behind such a noun. */
export const programmeName = new RegExp(
  String.raw`(?<=(?:^|[^\p{L}])[\p{Ll}-]*(?:programma|project|actieplan|campagne|beleidsplan) )${cap}(?:(?: (?:op|voor|van|in|en|tegen|met|de|het|door))* ${cap}){1,4}`,
  'gu',
);
