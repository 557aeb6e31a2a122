/**
 * Letters that were made up for this, full of what is hard to tell apart: rows of a list that begin alike, a table, the
 * same formula for one country after another. No rule of anchoring was made with them.
 */
export interface InventedLetter {
  readonly name: string;
  /** As it would be published, in Markdown. */
  readonly source: string;
}

const countries = [
  ['Estland', 'Tallinn', 12, 'glasvezel'],
  ['Letland', 'Riga', 17, 'spoorbruggen'],
  ['Litouwen', 'Vilnius', 23, 'waterzuivering'],
  ['Slovenië', 'Ljubljana', 9, 'bergtunnels'],
  ['Kroatië', 'Zagreb', 31, 'veerdiensten'],
  ['Portugal', 'Lissabon', 44, 'zonneparken'],
  ['Ierland', 'Dublin', 28, 'windmolens op zee'],
  ['Finland', 'Helsinki', 36, 'kernenergie'],
] as const;

const opening = (subject: string): string =>
  `Geachte voorzitter,\n\nHierbij informeer ik uw Kamer over ${subject}, zoals toegezegd tijdens het commissiedebat van 4 maart jl.\n\n`;
const closing = '\n\nHoogachtend,\n\nDe Minister van Proeven en Beproeven,\n\nA.B. Voorbeeld\n';

const formulaic = `${opening('de werkbezoeken aan acht lidstaten')}${countries
  .map(
    ([country, city, amount, subject], i) =>
      `## ${country}\n\nOp ${i + 2} april heb ik een werkbezoek gebracht aan ${country}, waar ik in ${city} sprak met mijn ambtgenoot over ${subject}. Mijn ambtgenoot gaf aan dat ${country} dit jaar ${amount} miljoen euro vrijmaakt voor ${subject}. Ik heb daarbij benadrukt dat Nederland hecht aan een gelijk speelveld. Beide landen hebben afgesproken elkaar voor het einde van het jaar opnieuw te spreken.\n\nIn ${city} heb ik ook gesproken met ondernemers. Zij vroegen aandacht voor de vergunningen. Ik heb toegezegd hierop terug te komen.`,
  )
  .join('\n\n')}${closing}`;

const listed = `${opening('de stand van de toezeggingen')}${[1, 2, 3]
  .map(
    (part) =>
      `## Deel ${part}\n\nIn dit deel staan de toezeggingen over het onderwerp van deel ${part}. De toezeggingen die zijn afgedaan staan bovenaan.\n\n${countries
        .map(
          ([country, , amount, subject], i) =>
            `- De toezegging om de Kamer te informeren over ${subject} in ${country} is ${i % 2 === 0 ? 'afgedaan' : 'aangehouden'} (nr. ${part}${amount}).`,
        )
        .join('\n')}\n\nDe Kamer wordt over de toezeggingen van deel ${part} voor de zomer opnieuw geïnformeerd.`,
  )
  .join('\n\n')}${closing}`;

const tabular = `${opening('de uitputting van het fonds')}De onderstaande tabel geeft per land de bedragen weer.\n\n| Land | Onderwerp | Begroot | Besteed |\n|---|---|---|---|\n${countries
  .map(([country, , amount, subject]) => `| ${country} | ${subject} | € ${amount} mln. | € ${amount - 3} mln. |`)
  .join('\n')}\n\n${countries
  .map(
    ([country, , amount, subject]) =>
      `Voor ${country} is € ${amount} mln. begroot en € ${amount - 3} mln. besteed. Het verschil van € 3 mln. wordt veroorzaakt door vertraging bij ${subject}. De middelen blijven beschikbaar voor ${country}.`,
  )
  .join('\n\n')}${closing}`;

export const inventedLetters: readonly InventedLetter[] = [
  { name: 'invented: formulas', source: formulaic },
  { name: 'invented: lists', source: listed },
  { name: 'invented: a table', source: tabular },
];
