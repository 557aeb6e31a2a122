import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import { letterOf, mentionsIn, pairsIn } from './support.ts';

const words = (text: string, type: Parameters<typeof pairsIn>[1]): string[] =>
  mentionsIn(text, type).map((seen) => seen.words);

describe('people', () => {
  it.each([
    ['Minister Blok sprak.', ['Blok']],
    ['de leden Kuzu/Van den Hul vroegen', ['Kuzu', 'Van den Hul']],
    ['de ministers Blok en Kaag spraken', ['Blok', 'Kaag']],
    ['het lid Omtzigt (CDA) vroeg', ['Omtzigt']],
    ['mr. drs. A.B. de Vries tekende', ['A.B. de Vries']],
    ['de commissie-Dijsselbloem en het kabinet-Rutte III', ['Dijsselbloem', 'Rutte']],
    ['Secretary of State Pompeo sprak', ['Pompeo']],
    ['de Voorzitter van de Afrikaanse Unie Commissie, Moussa Faki, uit', ['Moussa Faki']],
    ['Minister-president Rhuggenaath van Curaçao sprak', ['Rhuggenaath']],
    ['de Hoge Vertegenwoordiger (HV) Borrell sprak', ['Borrell']],
    ['Minister Hoekstra sprak. Later sprak Hoekstra weer.', ['Hoekstra', 'Hoekstra']],
    ['minister van Financiën Dijsselbloem sprak', ['Dijsselbloem']],
    ['vroegen de leden drs. Kuzu en Omtzigt hiernaar', ['Kuzu', 'Omtzigt']],
    ['sprak Van der Berg (PvdA) hierover', ['Van der Berg']],
    ['vergaderde men onder voorzitterschap van Minister Blok', ['Blok']],
    ['vergaderde men onder leiding van Secretary of State Kerry', ['Kerry']],
    ['reisde men onder leiding van Premier Rutte naar', ['Rutte']],
  ])('%s', (text, expected) => {
    expect(words(`Toen ${text}`, 'person')).toEqual(expected);
  });

  it.each([
    'de Skripal-zaak en kwesties als MH17, Skripal en Syrië',
    'het lid van de Veiligheidsraad',
    'de Minister van Buitenlandse Zaken',
    'Prinses Irenestraat 6',
    'Geachte voorzitter',
    'vitamine D. Voorts blijkt',
    'het Directoraat-generaal Groningen',
  ])('%s names none', (text) => {
    expect(words(`Over ${text} hier.`, 'person')).toEqual([]);
  });

  it('has one identity, the fullest name that the letter prints', () => {
    expect(pairsIn('De heer W.B. Hoekstra sprak. Minister Hoekstra antwoordde.', 'person')).toEqual([
      ['W.B. Hoekstra', 'W.B. Hoekstra'],
      ['Hoekstra', 'W.B. Hoekstra'],
    ]);
  });
});

describe('what a Raad is, the letter says', () => {
  const bodies = (text: string): string[][] => pairsIn(text, 'organisation').filter(([printed]) => printed === 'Raad');

  it.each<[string, string[][]]>([
    [
      'De VN-Veiligheidsraad (hierna: Raad) besloot. De Raad sprak.',
      [
        ['Raad', 'VN-Veiligheidsraad'],
        ['Raad', 'VN-Veiligheidsraad'],
      ],
    ],
    [
      'De Gezondheidsraad (hierna: de Raad) adviseert. De Raad vraagt dit.',
      [
        ['Raad', 'Gezondheidsraad'],
        ['Raad', 'Gezondheidsraad'],
      ],
    ],
    ['De Raad Buitenlandse Zaken komt bijeen. De Raad zal spreken.', [['Raad', 'Raad van de Europese Unie']]],
    ['De Raad van State adviseert. De Raad merkt op.', [['Raad', 'Raad van State']]],
    ['In de gemeente is een raad. De Raad daar besluit.', []],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('what a Parlement is, the letter says', () => {
  const parliaments = (text: string): string[][] =>
    pairsIn(text, 'organisation').filter(([printed]) => printed === 'Parlement');

  it.each<[string, string[][]]>([
    ['De Europese Commissie doet een voorstel. Het Parlement stemt in.', [['Parlement', 'Europees Parlement']]],
    ['Het Europees Parlement debatteerde. Het Parlement stemt in.', [['Parlement', 'Europees Parlement']]],
    ['Het Parlement van Oekraïne debatteerde. Het Parlement stemt in.', []],
  ])('%s', (text, expected) => {
    expect(parliaments(text)).toEqual(expected);
  });
});

describe('names in compounds', () => {
  it.each([
    ['VN-sancties, OPCW-hack en EU-leden', 'organisation', ['VN', 'OPCW', 'EU']],
    ['UNHCR/UNDP en de ISIS/Al Qaeda-sanctielijst', 'organisation', ['UNHCR', 'UNDP', 'ISIS', 'Al Qaeda']],
    ['het Afghanistan-dossier en de Jemenresolutie', 'country', ['Afghanistan']],
    ['Raadsleden en het Koninkrijksverband', 'state', []],
    ['West-Afrika en Noord-Amerika', 'region', ['West-Afrika', 'Noord-Amerika']],
    ['Nederlandse, Syrische en Europese burgers', 'country', []],
    ['de VS, het VK en de Russische Federatie', 'country', ['VS', 'VK', 'Russische Federatie']],
    ['op Bonaire en Sint Maarten', 'territory', ['Bonaire', 'Sint Maarten']],
    ['Turkije en Syriërs die daar verblijven', 'country', ['Turkije']],
    ['Polen en Bulgaren die daar verblijven', 'people', ['Polen', 'Bulgaren']],
    ['de gemeente Oss en een OSS-licentie', 'place', ['Oss']],
    ['het Verenigd Koninkrijk en het Koninkrijk', 'state', ['Koninkrijk']],
    ['de VN-missie in Mali (MINUSMA)', 'mission', ['VN-missie in Mali', 'MINUSMA']],
    ['de nucleaire deal met Iran en het regeerakkoord', 'instrument', ['nucleaire deal met Iran', 'regeerakkoord']],
    [
      'de Belgische Kamer van Volksvertegenwoordigers, de Kamer van Volksvertegenwoordigers en de Belgische Kamer',
      'organisation',
      ['Belgische Kamer van Volksvertegenwoordigers', 'Kamer van Volksvertegenwoordigers', 'Belgische Kamer'],
    ],
    ['het IJ en het NZKG', 'abbreviation', ['NZKG']],
    ['de campagne Week van de Mediawijsheid', 'instrument', ['Week van de Mediawijsheid']],
    ['het programma Goed Gebruik Geneesmiddelen van ZonMw', 'instrument', ['Goed Gebruik Geneesmiddelen']],
    ['het programma Toegankelijk Stemmen van de Kiesraad', 'instrument', ['Toegankelijk Stemmen']],
  ] as const)('%s', (text, type, expected) => {
    expect(words(`Het gaat om ${text} hier.`, type)).toEqual(expected);
  });

  it('“Caribisch Nederland” holds Nederland too', () => {
    const text = 'Dit geldt in Caribisch Nederland.';
    expect(words(text, 'territory')).toEqual(['Caribisch Nederland']);
    expect(mentionsIn(text, 'country')).toMatchObject([
      { words: 'Nederland', fact: { identity: 'NL', label: 'Nederland', basis: 'letterlijk' } },
    ]);
  });
});

describe('motions', () => {
  it.each([
    [
      'conform motie Kuzu (Kamerstuk 22 045, nr. 290), ingezet',
      'motie Kuzu (Kamerstuk 22 045, nr. 290)',
      'Kuzu 22045-290',
    ],
    [
      'de motie van de leden Kuzu/Van den Hul (Kamerstuk 35 000; nr. XVII) over',
      'motie van de leden Kuzu/Van den Hul (Kamerstuk 35 000; nr. XVII)',
      'Kuzu / Van den Hul 35000-XVII',
    ],
    [
      'Eerste Kamermotie De Graaf c.s. van 1 november 2016 (Kamerstuk 34 550, D).',
      'Eerste Kamermotie De Graaf c.s. van 1 november 2016 (Kamerstuk 34 550, D)',
      'De Graaf c.s. 34550-D',
    ],
    ['de motie-Boswijk/Van der Lee over', 'motie-Boswijk/Van der Lee', 'Boswijk / Van der Lee'],
  ])('%s', (text, printed, identity) => {
    expect(pairsIn(`Het kabinet heeft, ${text} en verder`, 'motion')).toEqual([[printed, identity]]);
  });

  it('say what was asked and what came of it', () => {
    const body =
      'Ook heeft het Koninkrijk zich, conform motie Kuzu (Kamerstuk 22 045, nr. 290), ingezet voor een internationaal wapenembargo tegen Myanmar. Dit is echter niet haalbaar gebleken. Verder nieuws is er niet.';
    const letter = letterOf(body);
    const motion = extractFacts(letter).find((fact) => fact.type === 'motion');
    if (motion?.type !== 'motion' || motion.about === null || motion.answer === null) throw new Error('no motion');
    expect(letter.text.slice(motion.about.start, motion.about.end)).toBe(
      'een internationaal wapenembargo tegen Myanmar',
    );
    expect(letter.text.slice(motion.answer.start, motion.answer.end)).toBe(
      body.slice(0, body.indexOf(' Verder nieuws')),
    );
    expect(motion).toMatchObject({ movers: ['Kuzu'], chamber: 'TK', date: null, kamerstuk: '22045-290' });
  });

  it('ask what stands behind them, a first word with parentheses and all', () => {
    const letter = letterOf(
      'De motie Kuzu (Kamerstuk 22 045, nr. 290) over (semi)permanente opvang in de regio is uitgevoerd.',
    );
    const motion = extractFacts(letter).find((fact) => fact.type === 'motion');
    if (motion?.type !== 'motion' || motion.about === null) throw new Error('no motion');
    expect(letter.text.slice(motion.about.start, motion.about.end)).toBe('(semi)permanente opvang in de regio');
  });

  it.each([
    ['de motie De Graaf c.s. (Kamerstuk 34 550, D) over klimaat', 'EK'],
    ['de motie Kuzu (Kamerstuk 22 045, nr. 290) over klimaat', 'TK'],
  ])('are of the Chamber that their paper is of: %s', (text, chamber) => {
    expect(mentionsIn(`Zie ${text}.`, 'motion')).toMatchObject([{ fact: { chamber } }]);
  });
});

describe('abbreviations', () => {
  it.each<[string, string[][]]>([
    ['de Verenigde Naties (VN) en nog eens VN', [['VN', 'Verenigde Naties']]],
    ['de *Fact Finding Mission* voor Myanmar (FFM)', [['FFM', 'Fact Finding Mission']]],
    ['gegevens (*Passenger Name Records* of PNR)', [['PNR', 'Passenger Name Records']]],
    ['medische evacuatie (MEDEVAC)-keten', [['MEDEVAC', 'medische evacuatie']]],
    ['de kerngroep (G10) die', [['G10', 'kerngroep']]],
    ['het omgevingsloket (OLO)', [['OLO', 'omgevingsloket']]],
    ['het lid Kuzu (DENK) en hoofdstuk XVII', []],
    ['vlucht MH17', []],
  ])('%s', (text, expected) => {
    expect(pairsIn(`Het is ${text} hier.`, 'abbreviation')).toEqual(expected);
  });
});

it('a letter that names nothing has nothing', () => {
  const letter = letterOf('Hierbij bied ik u het verslag aan. Het is goed gegaan.');
  const from = letter.blocks.find((block) => block.kind === 'paragraph')?.start ?? 0;
  const to = letter.blocks.find((block) => block.kind === 'signature')?.start ?? 0;
  expect(
    extractFacts(letter)
      .flatMap((fact) => fact.mentions)
      .filter(({ start }) => start >= from && start < to),
  ).toEqual([]);
});
