import { describe, expect, it } from 'vitest';
import type { FrontMatter } from '../../../src/shared/letter/letter.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';

/** Forms of head and signature that published letters have; the letters are invented. */
const body = 'Hierbij bied ik uw Kamer het verslag aan, zoals toegezegd.';

function front(head: string, office: string, name: string): FrontMatter {
  return parseLetter(`${head}\n\n${body}\n\n${office},\n\n${name}\n`).frontMatter;
}

describe('heads of printed papers', () => {
  const to = 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal';

  it('a letter for a number, as papers of the Eerste Kamer have', () => {
    const head =
      '36 800 XX Vaststelling van de begroting\n\nA BRIEF VAN DE MINISTER VOOR ASIEL EN MIGRATIE\n\nAan de Voorzitter van de Eerste Kamer der Staten-Generaal\n\nDen Haag, 3 oktober 2025';
    expect(front(head, 'De Minister voor Asiel en Migratie', 'M.C.G. Keizer')).toMatchObject({
      sender: 'Minister voor Asiel en Migratie',
      reference: '36 800 XX, A',
      subject: 'Vaststelling van de begroting',
      date: '2025-10-03',
    });
  });

  it('a reprint, with the figure of a note', () => {
    const head = `31 568 Staatkundig proces\n\nNr. 108 HERDRUK1\nBRIEF VAN DE MINISTER VAN FINANCIËN\n\n${to}\n\nDen Haag, 8 november 2012`;
    expect(front(head, 'De Minister van Financiën', 'R.H.A. Jansen')).toMatchObject({
      sender: 'Minister van Financiën',
      reference: '31 568, nr. 108',
      subject: 'Staatkundig proces',
    });
  });

  it('town and day behind the addressee', () => {
    const head = `29 984 Spoor\n\nNr. 31 BRIEF VAN DE MINISTER VAN FINANCIËN\n\n${to} Den Haag, 8 november 2005`;
    expect(front(head, 'De Minister van Financiën', 'K.M.H. Pels')).toMatchObject({
      date: '2005-11-08',
      recipient: 'Voorzitter van de Tweede Kamer der Staten-Generaal',
    });
  });

  it('town and day behind the reference', () => {
    const head = `Ministerie van Algemene Zaken\n${to}\n\nKenmerk: 01M411892 's-Gravenhage, 22 augustus 2001\n\nOnderwerp: Bezoek`;
    expect(front(head, 'DE MINISTER-PRESIDENT, Minister van Algemene Zaken', 'W. Kokker')).toMatchObject({
      reference: '01M411892',
      date: '2001-08-22',
      subject: 'Bezoek',
    });
  });

  it('a row of labels over a row of values', () => {
    const head =
      'Ministerie van Verkeer en Waterstaat\n\nContactpersoon              Doorkiesnummer\nmr. A.C. de Wit             070 - 351 74 18\nDatum                       Bijlage(n)\n6 oktober 2006              2\nOns kenmerk                 Uw kenmerk\nDGP/SPO/U06.02715           06-VW-B-112\nOnderwerp\nVoortgang HSL-Zuid';
    expect(front(head, 'DE MINISTER VAN VERKEER EN WATERSTAAT', 'Karla M.H. Pels')).toMatchObject({
      date: '2006-10-06',
      reference: 'DGP/SPO/U06.02715',
      subject: 'Voortgang HSL-Zuid',
    });
  });
});

it.each([['H.G.J. Bruins Slot'], ['J. M.van Bijsterveldt-Vliegenthart'], ['Mr. dr. J. P. Balkenende']])(
  'signed by %s',
  (name) => {
    const head = 'Ministerie van Financiën\n\nDatum 3 oktober 2013\nBetreft Europese Raad\n\nGeachte voorzitter,';
    expect(front(head, 'De Minister van Financiën', name).signatories).toEqual([
      { name, office: 'Minister van Financiën' },
    ]);
  },
);

describe('heads of letters', () => {
  const date = 'Datum 3 maart 2020';
  const letter = (head: string, text = body): ReturnType<typeof parseLetter> =>
    parseLetter(`${head}\n\n${text}\n\nDe Minister van Financiën,\n\nA.B. Jansen\n`);
  const blocksOf = ({ blocks, text }: ReturnType<typeof parseLetter>): string[] =>
    blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

  it('the salutation on the line of the first words', () => {
    expect(blocksOf(letter(`Ministerie van Financiën\n\n${date}`, `Geachte voorzitter, ${body}`)).slice(2, 4)).toEqual([
      'salutation: Geachte voorzitter,',
      `paragraph: ${body}`,
    ]);
  });

  it('a long subject below its label, in a letter without a salutation', () => {
    const subject = 'De voortgang van de aanleg van de wegen en de bruggen in het noorden.';
    const { frontMatter, blocks } = letter(`Ministerie van Financiën\n\n${date}\n\nBetreft\n${subject}`);
    expect(frontMatter.subject).toBe(subject);
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1);
  });

  it('a ministry over two lines, and a second ministry', () => {
    const salutation = `${date}\n\nGeachte voorzitter,`;
    expect(letter(`Ministerie van Economische Zaken\nen Klimaat\n\n${salutation}`).frontMatter.sender).toBe(
      'Ministerie van Economische Zaken en Klimaat',
    );
    const two = letter(`Ministerie van Financiën\n\nMinisterie van Defensie\n\n${salutation}`);
    expect(two.frontMatter.sender).toBe('Ministerie van Financiën');
    expect(blocksOf(two)[1]).toBe('letterhead: Ministerie van Defensie');
  });

  it('“Aan” with nobody behind it is no recipient', () => {
    const head = `Ministerie van Financiën\n\nAan:\n\n${date}\n\nGeachte voorzitter,`;
    expect(letter(head).frontMatter.recipient).toBeNull();
  });

  it('the office of a paper that is not printed in capitals is as printed', () => {
    const paper = `29 665 Evaluatie Schipholbeleid\n\nNr. 225 Brief van de minister van Financiën\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 oktober 2025\n\n${body}\n`;
    expect(parseLetter(paper).frontMatter).toMatchObject({
      sender: 'minister van Financiën',
      reference: '29 665, nr. 225',
      signatories: [],
    });
  });

  describe('lines of the letterhead that a converter put among the text', () => {
    const head = 'Ministerie van Financiën\n\nBetreft Wegen';
    const among = (lines: string): string => `Geachte voorzitter,\n\n${body}\n\n${lines}\n\nDaarmee is dit gedaan.`;

    it.each([
      ['over two lines', 'Onze referentie\nBZ-2019-123', 'letterhead: Onze referentie BZ-2019-123'],
      ['on one line', 'Ons kenmerk: BZ-2019-123', 'letterhead: Ons kenmerk: BZ-2019-123'],
    ])('a reference that it lacks goes there, %s', (_how, lines, line) => {
      const found = letter(`${head}\n\n${date}`, among(lines));
      expect(found.frontMatter.reference).toBe('BZ-2019-123');
      expect(blocksOf(found).slice(3, 7)).toEqual([
        line,
        'salutation: Geachte voorzitter,',
        `paragraph: ${body}`,
        'paragraph: Daarmee is dit gedaan.',
      ]);
    });

    it('a sentence that begins with a label’s word stays where it is', () => {
      const found = letter(`${head}\n\n${date}`, among('Kenmerk hiervan is de rust op de weg.'));
      expect(found.frontMatter.reference).toBeNull();
      expect(blocksOf(found)).toContain('paragraph: Kenmerk hiervan is de rust op de weg.');
    });

    it('a day that it lacks goes there too, and is not lost', () => {
      const found = letter(head, among('Datum\n3 maart 2020'));
      expect(found.frontMatter.date).toBe('2020-03-03');
      expect(blocksOf(found)[2]).toBe('letterhead: Datum 3 maart 2020');
    });
  });
});
