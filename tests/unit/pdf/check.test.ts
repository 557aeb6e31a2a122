import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makePdf } from '../../../src/main/pdf/make-pdf.ts';
import { type FixtureOptions, fixtureContents, fixtureHtml, fixtureWords } from '../../support/briefing-fixture.ts';
import { breakPdf, type Change } from '../../support/pdf/broken.ts';
import { checkPdf, type Expected, hasPoppler } from '../../support/pdf/check.ts';
import { type Dict, hasQpdf } from '../../support/pdf/objects.ts';
import { type HtmlPrinter, openHtmlPrinter } from '../../support/pdf/print-html.ts';

// The checker is evidence only where it is known to see each kind of fault: here each is made, one at a time.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const sentence = 'De Raad heeft de partijen opgeroepen de havens open te houden en de blokkade op te heffen.';
const fixture: FixtureOptions = {
  title: 'Briefing Jemen & omgeving',
  parts: [1, 2, 3, 4].map((part) => ({
    heading: `Passages uit ${2015 + part}`,
    passages: [1, 2, 3, 4].map((passage) => `Deel ${part}, passage ${passage}. ${sentence.repeat(6)}`),
  })),
  notes: [{ text: 'Navragen hoe het nu met de haven van Hodeida staat.' }, { text: `Wie was tegen? ${sentence}` }],
  size: 'A5',
};
const expected: Expected = {
  title: fixture.title,
  author: 'A. Auteur',
  language: 'nl-NL',
  contents: 'Inhoud',
  words: fixtureWords(fixture),
  artifacts: (page, pages) =>
    `Briefing fixture${page} van ${pages}Leeswijzer: onafhankelijk hulpmiddel, geen uitgave van de Rijksoverheid`,
};

const isElement = (type: string) => (dict: Dict) => dict['/Type'] === '/StructElem' && dict['/S'] === `/${type}`;
const isLink = (dict: Dict): boolean => dict['/Subtype'] === '/Link';

describe.skipIf(!hasQpdf())('the checker of PDF files (needs qpdf)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pdf-check-'));
  const sound = path.join(folder, 'sound.pdf');
  const broken = path.join(folder, 'broken.pdf');
  let printer: HtmlPrinter;

  const finish = {
    title: fixture.title,
    author: 'A. Auteur',
    subject: 'Uit de brief',
    language: 'nl-NL',
    creator: 'Leeswijzer',
    now: new Date('2026-11-23T10:00:00Z'),
    describeLink: () => 'Naar een passage',
  };
  const make = async (html: string, file: string): Promise<void> => {
    const made = await makePdf({ html: () => html, print: printer.print, finish, contents: [] });
    writeFileSync(file, made.bytes);
  };
  const codes = (file: string, wanted: Expected = expected): string[] => [
    ...new Set(checkPdf(file, wanted).faults.map(({ code }) => code)),
  ];

  beforeAll(async () => {
    printer = await openHtmlPrinter();
    const made = await makePdf({
      html: (pages) => fixtureHtml(fixture, pages),
      print: printer.print,
      finish,
      contents: fixtureContents(fixture),
    });
    writeFileSync(sound, made.bytes);
  });
  afterAll(async () => {
    await printer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds nothing in a sound file, and reads all of it', () => {
    const report = checkPdf(sound, expected);
    expect(report.faults).toEqual([]);
    expect(report.pages).toBeGreaterThan(3);
    expect(report.headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      `1 ${fixture.title}`,
      '2 Inhoud',
      ...fixture.parts.map(({ heading }, index) => `2 ${index + 1} ${heading}`),
      '2 Notities',
    ]);
    expect(report.contents.map(({ printed }) => printed)).toEqual(report.headings.slice(2).map(({ page }) => page));
    expect(new Set(report.contents.map(({ printed }) => printed)).size).toBeGreaterThan(2);
    expect(report.artifacts[1]).toContain(`2 van ${report.pages}`);
  });

  const changes: readonly (readonly [fault: string, what: string, change: Change])[] = [
    [
      'untagged-text',
      'a page foot without its mark',
      (pdf) => pdf.inStream('/Artifact <</Type/Pagination>>', '/Foot <<>>'),
    ],
    ['marked-content', 'marked content without an end', (pdf) => pdf.inStream(/EMC(?=\s*$)/, '')],
    ['mcid-not-in-tree', 'text that the tree does not have', (pdf) => pdf.inStream('/MCID 2 ', '/MCID 999 ')],
    [
      'mcid-twice',
      'text that the tree has twice',
      (pdf) => {
        const [one, other] = pdf.all((dict) => dict['/Type'] === '/StructElem' && typeof dict['/K'] === 'number');
        if (one && other) one['/K'] = other['/K'] ?? 0;
      },
    ],
    [
      'element-twice',
      'an element in two places',
      (pdf) => {
        const list = pdf.one(isElement('L'));
        (list['/K'] as string[]).push((list['/K'] as string[])[0] ?? '');
      },
    ],
    [
      'parent-link',
      'an element that names another parent',
      (pdf) => {
        pdf.one(isElement('P'))['/P'] =
          pdf.one(isElement('H1'))['/P'] === 'x' ? '' : (pdf.one(isElement('LI'))['/P'] ?? '');
      },
    ],
    [
      'parent-tree',
      'a parent tree that names another element',
      (pdf) => {
        const tree = pdf.get(pdf.get(pdf.catalog['/StructTreeRoot'])['/ParentTree']);
        const row = pdf.json.qpdf[1][`obj:${(tree['/Nums'] as string[])[1]}`]?.value as string[];
        row.reverse();
      },
    ],
    [
      'parent-tree',
      'a link whose number leads to another element',
      (pdf) => {
        pdf.one(isLink)['/StructParent'] = pdf.one(isLink, 1)['/StructParent'] ?? 0;
      },
    ],
    [
      'link-not-in-tree',
      'a link that belongs to no element',
      (pdf) => {
        const link = pdf.one(isElement('Link'));
        link['/K'] = (link['/K'] as string[])[0] ?? null;
      },
    ],
    ['not-tagged', 'a file that does not say it is tagged', (pdf) => delete pdf.catalog['/MarkInfo']],
    [
      'heading-level',
      'a level left out',
      (pdf) => {
        pdf.one(isElement('H2'), 2)['/S'] = '/H4';
      },
    ],
    [
      'outline',
      'other words in the outline',
      (pdf) => {
        pdf.one((dict) => dict['/Title'] === 'u:3 Passages uit 2018')['/Title'] = 'u:Iets anders';
      },
    ],
    [
      'outline',
      'an entry less in the outline',
      (pdf) => {
        delete pdf.one((dict) => dict['/Title'] === 'u:4 Passages uit 2019')['/Next'];
      },
    ],
    [
      'outline',
      'an entry that leads to another page',
      (pdf) => {
        (pdf.one((dict) => dict['/Title'] === 'u:Notities')['/Dest'] as string[])[0] = String(
          (pdf.one((dict) => dict['/Title'] === 'u:Inhoud')['/Dest'] as string[])[0],
        );
      },
    ],
    [
      'page-number',
      'a destination on another page than the contents say',
      (pdf) => {
        const places = pdf.get(pdf.catalog['/Dests']) as Record<string, string[]>;
        (places['/part-4'] as string[])[0] = places['/part-1']?.[0] ?? '';
      },
    ],
    ['title', 'no title', (pdf) => delete pdf.information['/Title']],
    [
      'author',
      'another author',
      (pdf) => {
        pdf.information['/Author'] = 'u:Iemand';
      },
    ],
    ['display-title', 'a window that would show the file name', (pdf) => delete pdf.catalog['/ViewerPreferences']],
    ['language', 'no language', (pdf) => delete pdf.catalog['/Lang']],
    ['xmp', 'no packet', (pdf) => delete pdf.catalog['/Metadata']],
    ['xmp', 'another title in the packet', (pdf) => pdf.inStream('Briefing Jemen &amp; omgeving<', 'Iets anders<')],
    ['claims', 'a promise of PDF/UA', (pdf) => pdf.inStream('</rdf:RDF>', '<pdfuaid:part>1</pdfuaid:part></rdf:RDF>')],
    ['page-labels', 'no page labels', (pdf) => delete pdf.catalog['/PageLabels']],
    ['link-description', 'a link that says nothing', (pdf) => delete pdf.one(isLink, 3)['/Contents']],
    [
      'words',
      'a word that is another',
      (pdf) =>
        pdf.inStream(/(\/MCID 0 >>BDC[\s\S]*?)<(\w{4})> Tj\n(\S+ 0 Td) <(?!\2)\w{4}> Tj/, '$1<$2> Tj\n$3 <$2> Tj'),
    ],
  ];

  it.each(changes)('sees %s: %s', (code, _what, change) => {
    breakPdf(sound, broken, change);
    expect(codes(broken)).toContain(code);
  });

  it.skipIf(!hasPoppler())('sees poppler: words that another reader finds and we do not (needs pdfinfo)', () => {
    // In a layer that is switched off, which our own reader knows nothing of.
    breakPdf(sound, broken, (pdf) => {
      const layer = '9999 0 R';
      pdf.json.qpdf[1][`obj:${layer}`] = { value: { '/Type': '/OCG', '/Name': 'u:laag' } };
      pdf.catalog['/OCProperties'] = { '/OCGs': [layer], '/D': { '/OFF': [layer] } };
      pdf.get(pdf.one((dict) => dict['/Type'] === '/Page')['/Resources'])['/Properties'] = { '/laag': layer };
      pdf.inStream(/(\/NonStruct <<\/MCID 2 >>BDC[\s\S]*?EMC)/, '/OC /laag BDC\n$1\nEMC');
    });
    expect(codes(broken)).toContain('poppler');
  });

  it('sees syntax: a file that was cut off', () => {
    writeFileSync(broken, readFileSync(sound).subarray(0, -900));
    expect(codes(broken)).toContain('syntax');
  });

  it('changes nothing by itself when a file is taken apart and put together', () => {
    breakPdf(sound, broken, () => {});
    expect(checkPdf(broken, expected).faults).toEqual([]);
  });

  it.each([
    ['a passage twice', [...(expected.words ?? []), sentence]],
    ['a passage too few', (expected.words ?? []).slice(0, -3)],
    ['two passages in the other order', [...(expected.words ?? [])].reverse()],
  ])('sees words: %s', (_what, words) => {
    expect(codes(sound, { ...expected, words })).toEqual(['words']);
  });

  it('sees artifact: words that a stylesheet wrote, and that no tag holds', async () => {
    await make(`<!doctype html><html lang="nl"><style>h1::after { content: " of niet" }</style><h1>Kop</h1>`, broken);
    const none = { ...expected, contents: null, words: ['Kop'] };
    expect(codes(broken, none)).toEqual(['artifact']);
    expect(codes(broken, { ...none, artifacts: () => 'of niet' })).toEqual([]);
  });

  it('reads what stands in a form, as Chromium makes of what is half transparent', async () => {
    const html = `<!doctype html><html lang="nl"><h1>Kop</h1><p>Voor.</p><p style="opacity: .5">Half <a href="#x">door</a>.</p><p id="x">Na.</p>`;
    await make(html, broken);
    const wanted = { ...expected, contents: null, words: ['Kop Voor. Half door. Na.'], artifacts: () => '' };
    expect(checkPdf(broken, wanted).faults).toEqual([]);
  });

  it('finds the heads of a table once, though every page of it prints them', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `<tr><td>${index}</td><td>regel</td></tr>`);
    const head = '<thead><tr><th>Nummer</th><th>Wat</th></tr></thead>';
    const style = '<style>@page { size: 100mm 100mm } tr { break-inside: avoid }</style>';
    await make(`<!doctype html><html lang="nl">${style}<h1>Kop</h1><table>${head}${rows.join('')}</table>`, broken);
    const words = ['Kop Nummer Wat', ...rows.map((_row, index) => `${index} regel`)];
    const report = checkPdf(broken, {
      ...expected,
      contents: null,
      words,
      artifacts: (page) => (page === 1 ? '' : 'NummerWat'),
    });
    expect(report.faults).toEqual([]);
    expect(report.pages).toBeGreaterThan(1);
  });

  it('sees contents: a list that is not there', () => {
    expect(codes(sound, { ...expected, contents: 'Lijst' })).toContain('contents');
  });

  // A page of ten lines; each paragraph says how many it has.
  const page = '@page { size: 120mm 124mm; margin: 10mm } body { margin: 0 } * { font: 4mm/10mm serif; margin: 0 }';
  const lines = (count: number): string => `<p>${Array(count).fill('regel').join('<br>')}</p>`;
  const heading = '<h1>Kop</h1>';
  // Chromium takes a table for one only if it has heads.
  const table = (cell: string): string =>
    `<table><tr><th scope="row">een</th><td>${cell}</td></tr><tr><th scope="row">twee</th><td>regel</td></tr></table>`;
  const layouts: readonly (readonly [fault: string | null, what: string, body: string])[] = [
    [null, 'two lines on each side', `${heading}${lines(7)}${lines(4)}`],
    ['orphan', 'one line left behind', `${heading}${lines(8)}${lines(4)}`],
    ['widow', 'one line carried over', `${heading}${lines(6)}${lines(4)}`],
    [null, 'a heading with the lines it heads', `${heading}${lines(6)}<h2>Onder</h2>${lines(4)}`],
    ['heading-stranded', 'a heading alone at the foot', `${heading}${lines(8)}<h2>Onder</h2>${lines(4)}`],
    ['heading-stranded', 'two headings alone', `${heading}${lines(7)}<h2>Onder</h2><h3>Lager</h3>${lines(4)}`],
    [null, 'a row that is whole', `${heading}${lines(5)}${table(lines(4))}`],
    ['row-cut', 'a row in two pieces', `${heading}${lines(7)}${table(lines(4))}`],
  ];
  it.each(layouts)('sees %s: %s', async (code, _what, body) => {
    const style = `${page} p { orphans: 1; widows: 1 } h1, h2, h3 { break-after: auto }`;
    const html = `<!doctype html><html lang="nl"><title>${fixture.title}</title><style>${style}</style><body>${body}`;
    // Chromium keeps headings with what follows unless it is told not to; here it must not help.
    await make(html, broken);
    const { title, author, language } = expected;
    expect(codes(broken, { title, author, language, contents: null })).toEqual(code === null ? [] : [code]);
  });
});
