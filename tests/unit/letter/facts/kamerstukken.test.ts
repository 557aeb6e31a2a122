import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPaper,
  formatProceedings,
  formatQuestion,
  type Paper,
  paperIdentity,
  paperLabel,
  sessionOn,
} from '../../../../src/shared/letter/facts/parliament.ts';
import { mentionsIn, pairsIn } from './support.ts';

describe('every spelling of a kamerstuk', () => {
  it.each<[string, string[][]]>([
    ['een brief (Kamerstuk 26 150; nr. 168) over', [['Kamerstuk 26 150; nr. 168', '26150-168']]],
    ['zie 21 501-02, nr. 1538 en verder', [['21 501-02, nr. 1538', '21501-02-1538']]],
    ['Kamerstuk 26301 … nr. 21 noemt', [['Kamerstuk 26301 … nr. 21', '26301-21']]],
    ['conform Kamerstuk 36410-V-51.', [['Kamerstuk 36410-V-51', '36410-V-51']]],
    ['conform 36410-V-51.', [['36410-V-51', '36410-V-51']]],
    ['de brief (35 300 V, nr. 6) van', [['35 300 V, nr. 6', '35300-V-6']]],
    ['de motie (Kamerstuk 34 550, D) van', [['Kamerstuk 34 550, D', '34550-D']]],
    ['de motie (20043-142) van', [['20043-142', '20043-142']]],
    ['Kamerstukken II 2024/25, 36600-VII, nr. 1', [['36600-VII, nr. 1', '36600-VII-1']]],
    ['(21501-02, nr. 1929, was nr. 1924)', [['21501-02, nr. 1929', '21501-02-1929']]],
    ['de motie 32 624 nr 193 over', [['32 624 nr 193', '32624-193']]],
    ['TK 2003–2004, 29 200 XI, nr. 12', [['29 200 XI, nr. 12', '29200-XI-12']]],
    ['Kamerstukken I 2016/17, 34 550, D', [['34 550, D', '34550-D']]],
    ['Kamerstuk 26.150, nr. 168', [['Kamerstuk 26.150, nr. 168', '26150-168']]],
    ['Kamerstuk 32 317 (R1915), nr. 4', [['Kamerstuk 32 317 (R1915), nr. 4', '32317-4']]],
    ['Kamerstuk 35 000, hoofdstuk XVII, nr. 53', [['Kamerstuk 35 000, hoofdstuk XVII, nr. 53', '35000-XVII-53']]],
    [
      'Kamerstuk 32 317, nrs. 5 en 7',
      [
        ['Kamerstuk 32 317, nrs. 5', '32317-5'],
        ['7', '32317-7'],
      ],
    ],
    [
      'Kamerstukken 21 501-02 en 23 987, nr. 123',
      [
        ['Kamerstukken 21 501-02', '21501-02-123'],
        ['23 987, nr. 123', '23987-123'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(pairsIn(`Hierbij, ${text}, en verder.`, 'kamerstuk')).toEqual(expected);
  });

  it.each([
    'Postbus 20061 2500 EB',
    'een bedrag van 21 501 euro',
    'telefoon 06-12345-678',
    '26 150 inwoners',
    'artikel 35 000',
    'rekening NL91 ABNA 0417 1643 00',
  ])('%s is none', (text) => {
    expect(pairsIn(`Het gaat om ${text} hier.`, 'kamerstuk')).toEqual([]);
  });
});

describe('a number that is not printed is never made', () => {
  it.each([
    ['Kamerstuk 35 000; nr. XVII', '35000-XVII', '35000 XVII'],
    ['Kamerstuk 21 501, nr. 02', '21501-02', '21501-02'],
    ['Kamerstuk 26 150', '26150', '26150'],
  ])('%s', (text, identity, label) => {
    const [seen] = mentionsIn(`Zie ${text} daarover.`, 'kamerstuk');
    expect(seen?.fact).toMatchObject({ identity, label, number: null, missing: 'number', citation: null });
  });

  it('holds for any text: each digit of a number stands in its mention, or in the one it is joined to', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Kamerstuk',
        'Kamerstukken II',
        'nr.',
        'nrs.',
        ',',
        ';',
        '(',
        ')',
        'en',
        'XVII',
        'D',
        '-',
        'V',
        '2018/19',
        'was',
        'motie',
        'p. 3',
      ),
      fc.integer({ min: 1, max: 99_999 }).map(String),
      fc.integer({ min: 15_000, max: 37_000 }).map((n) => `${String(n).slice(0, 2)} ${String(n).slice(2)}`),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { fact, words } of mentionsIn(`Zie ${text} verder.`, 'kamerstuk')) {
          if (fact.type !== 'kamerstuk' || fact.number === null) continue;
          expect(text.replace(/ /g, '')).toContain(fact.number);
          expect(words.replace(/\D/g, '').length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const session = fc
  .integer({ min: 1995, max: 2030 })
  .map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`);
const dossier = fc.integer({ min: 15_000, max: 41_999 }).map(String);
const sub = fc.option(fc.constantFrom('V', 'VII', 'XVII', 'IXB', 'XVI', '02', '08', '20'), { nil: null });

describe('what is written is read back', () => {
  it('papers of both chambers, in the form of Aanwijzing 3.43', () => {
    const paper = fc.record<Paper>({
      dossier,
      sub,
      number: fc.oneof(fc.integer({ min: 1, max: 4999 }).map(String), fc.constantFrom('A', 'B', 'D', 'AB')),
      chamber: fc.constant('TK'),
      session: fc.option(session, { nil: null }),
      page: fc.option(fc.integer({ min: 1, max: 900 }).map(String), { nil: null }),
    });
    fc.assert(
      fc.property(paper, (made) => {
        const written: Paper = { ...made, chamber: /^\d/.test(made.number ?? '') ? 'TK' : 'EK' };
        const citation = formatPaper(written) ?? '';
        const [read] = mentionsIn(`Zie ${citation}; dat is het.`, 'kamerstuk');
        expect(read?.identity).toBe(paperIdentity(written));
        expect(read?.fact).toMatchObject({ session: written.session, chamber: written.chamber });
        // By the policy the word is in where it stands directly before, with its Chamber; a session between them keeps both out.
        const word = `Kamerstukken ${written.chamber === 'EK' ? 'I' : 'II'} `;
        expect(read?.words).toBe(`${written.session === null ? word : ''}${paperLabel(written)}`);
      }),
    );
  });

  it('Handelingen and Aanhangsel', () => {
    const chamber = fc.constantFrom('TK' as const, 'EK' as const);
    fc.assert(
      fc.property(
        chamber,
        session,
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 40 }),
        (house, years, meeting, item) => {
          const proceedings = formatProceedings({
            chamber: house,
            session: years,
            meeting: String(meeting),
            item: String(item),
            page: '25-36',
          });
          expect(pairsIn(`Zie ${proceedings}.`, 'proceedings')).toEqual([[proceedings, proceedings]]);
          const question = formatQuestion({ chamber: house, session: years, number: String(meeting) });
          expect(pairsIn(`Zie ${question}.`, 'question')).toEqual([[question, question]]);
        },
      ),
    );
  });

  it.each([
    ['Kamerstukken II 2009/10, 27858, nr. 88, p. 3', 'kamerstuk', '27858-88'],
    ['Kamerstukken I 2008/09, 31700 VI, D, p. 4', 'kamerstuk', '31700-VI-D'],
    ['Handelingen II 2007/08, nr. 108, p. 7909-7943', 'proceedings', 'Handelingen II 2007/08, nr. 108, p. 7909-7943'],
    [
      'Handelingen II 2010/11, nr. 108, item 5, p. 25-36',
      'proceedings',
      'Handelingen II 2010/11, nr. 108, item 5, p. 25-36',
    ],
    ['Aanhangsel Handelingen I 2014/15, nr. 12', 'question', 'Aanhangsel Handelingen I 2014/15, nr. 12'],
    ['Kamerstukken 31945', 'kamerstuk', '31945'],
  ] as const)('the examples of Aanwijzing 3.43: %s', (text, type, identity) => {
    expect(mentionsIn(`Zie ${text}; dat is het.`, type).map((seen) => seen.identity)).toEqual([identity]);
  });
});

it.each([
  ['2018-11-15', '2018/19'],
  ['2018-09-17', '2017/18'],
  ['2018-09-18', '2018/19'],
  ['2019-02-15', '2018/19'],
  ['2024-09-16', '2023/24'],
  ['2024-09-17', '2024/25'],
])('a paper of %s is of session %s', (day, years) => {
  expect(sessionOn(day)).toBe(years);
});
