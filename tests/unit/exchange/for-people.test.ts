import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/shared/exchange/csv.ts';
import { listingOf } from '../../../src/shared/exchange/entries.ts';
import {
  escapeMarkdown,
  obsidianTag,
  quoteMarkdown,
  quoteOwnMarkdown,
} from '../../../src/shared/exchange/escape-markdown.ts';
import { toHtml } from '../../../src/shared/exchange/html.ts';
import { toMarkdown } from '../../../src/shared/exchange/markdown.ts';
import { splitFrontMatter } from '../../../src/shared/notebook/front-matter.ts';
import type { Note } from '../../../src/shared/notebook/note.ts';
import { idOf, noteOf } from '../notebook/support/notes.ts';
import { anyNotes, words } from './support/arbitrary.ts';
import { exportOf, noteAt } from './support/letter.ts';

const notes: Note[] = [
  noteAt('De haven is hier', {
    id: idOf(3),
    kind: 'highlight',
    body: '',
    label: null,
    tags: [],
    dossiers: [],
    colour: 'groen',
  }),
  noteAt('haven van Hodeida', {
    id: idOf(1),
    tags: ['Jemen', 'voedsel en hulp'],
    body: 'Navragen bij *WFP*.\n\n- a\n- b\n',
  }),
  noteAt('[geduld]', { id: idOf(2), kind: 'bookmark', name: 'Tot *hier*', label: null, body: '' }),
  noteOf({ id: idOf(4), selectors: { ...noteOf().selectors, quote: { exact: 'weg', prefix: '', suffix: '' } } }),
];
const given = exportOf(notes);
const html = new MarkdownIt({ html: true });

/** The text of rendered Markdown. */
const { document: reader } = new JSDOM('').window;
const rendered = (markdown: string): string => {
  reader.body.innerHTML = html.render(markdown);
  return reader.body.textContent ?? '';
};
const squeeze = (text: string): string => text.replace(/[\s\0\ufffd\ufeff]+/g, '');

describe('the listing', () => {
  it('is in the order of the letter, with places and sources; what was not found stands last', () => {
    const { entries, title } = listingOf(given);
    expect(title).toContain('15 februari 2019');
    expect(entries.map(({ place, section, lost }) => [place, section, lost])).toEqual([
      ['alinea 2', 'Jemen & omstreken', false],
      ['alinea 3', 'Wapenstilstand', false],
      ['alinea 4', 'Mali', false],
      [null, null, true],
    ]);
    expect(entries[0]?.citation).toMatch(/kenmerk BZDOC-151021554-15, alinea 2$/);
    expect(entries[0]?.dossiers).toEqual(['Jemen']);
    expect(entries[3]?.quote).toBe('weg');
  });
});

describe('a note whose passage has other words now', () => {
  const note = noteAt('van belang', { body: 'Zo is het.' });
  const { quote } = note.selectors;
  const span = note.selectors.position;
  const changed = { ...note, selectors: { ...note.selectors, quote: { ...quote, exact: 'niet van belang' } } };

  it('is told with the words that it was put at, in each form', () => {
    const given = exportOf([changed], { locate: () => span });
    expect(listingOf(given).entries[0]).toMatchObject({ quote: 'van belang', before: 'niet van belang' });
    expect(toMarkdown(given)).toContain('> van belang\n\n> [!quote] Eerder stond hier\n>\n> niet van belang\n');
    expect(toHtml(given)).toContain('<p>Eerder stond hier:</p>\n<blockquote lang="nl">niet van belang</blockquote>');
    expect(toCsv(given)).toContain('"van belang","niet van belang"');
  });

  it('is not said of a new layout', () => {
    const again = { ...note, selectors: { ...note.selectors, quote: { ...quote, exact: 'van\u00a0be\u00adlang' } } };
    expect(listingOf(exportOf([again], { locate: () => span })).entries[0]?.before).toBeNull();
  });
});

describe('Markdown', () => {
  const markdown = toMarkdown(given);

  it('has properties, headings, quotes, sources and tags', () => {
    const head = splitFrontMatter(markdown);
    expect(head.ok && head.value.values.get('tags')).toEqual(['leeswijzer', 'Jemen', 'voedsel-en-hulp']);
    expect(markdown).toContain(
      '\n## Jemen & omstreken\n\n### alinea 2 · vraag\n\n> [!quote] Passage\n>\n> haven van Hodeida\n',
    );
    expect(markdown).toContain('\n> [!question] Notitie\n>\n> Navragen bij *WFP*.\n>\n> - a\n> - b\n');
    expect(markdown).toContain('kenmerk BZDOC-151021554-15, alinea 2  \n#Jemen #voedsel-en-hulp\n');
    expect(markdown).toContain('### alinea 3 · bladwijzer · Tot \\*hier\\*\n\n> [!quote] Passage\n>\n> \\[geduld\\]\n');
    expect(markdown).toContain('## Losgeraakt');
  });

  it('speaks English on demand, and says when there is nothing', () => {
    expect(toMarkdown({ ...given, language: 'en' })).toContain('### paragraph 2 · question');
    expect(toMarkdown(exportOf([]))).toContain('Er zijn geen notities.');
  });

  it.each([
    '# kop',
    '1. een',
    '2) twee',
    '- punt',
    '+ plus',
    '* ster',
    '> citaat',
    '    code',
    '```',
    '~~~',
    '---',
    '===',
    '***',
    '[a](b)',
    '![a](b)',
    '[[link]]',
    '<b>x</b>',
    '&amp; &#65;',
    'a_b_c',
    '`code`',
    '\\',
    '\\*',
    '==licht==',
    '%%weg%%',
    '$x$',
    '#tag',
    'a|b',
    '[^1]',
    '^blok',
    '[a]: b',
    '| a |\n|---|',
    'a\\\nb',
    'a\n\n\nb',
    'a  \nb',
    '~~x~~',
    'x\r\ny',
  ])('prints the letter’s %j as it is', (words) => {
    expect(squeeze(rendered(quoteMarkdown(words)))).toBe(squeeze(words));
    expect(html.render(quoteMarkdown(words))).not.toMatch(/<(?:h\d|ol|ul|li|pre|code|em|strong|a|img|hr|table|s|b)\b/);
    expect(squeeze(rendered(`## ${escapeMarkdown(words)}`))).toBe(squeeze(words));
  });

  it('prints any text of a letter as it is', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(squeeze(rendered(quoteMarkdown(text)))).toBe(squeeze(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<!-- open',
    '```\nopen',
    '~~~~\nopen',
    '  ```\nopen',
    '<pre>',
    '- a\n  ```\n<script>',
    '```\n```\n<script>',
    '`\n<script>`',
    '\\<script>',
    '\\\\<script>',
    '# Kop',
    '<?php',
    '<![CDATA[',
    '> x\n> ```',
    '<div>\n\n<b>',
    '```a`b\n<script>',
    '````\n```\n<script>',
    '~~~ x\n<b>\n~~~\n<script>',
  ])('a note’s own %j does not reach beyond it, and makes no element', (body) => {
    const file = `${quoteOwnMarkdown(body)}\n\nDaarna\n`;
    const { document } = new JSDOM(html.render(file)).window;
    expect(document.body.lastElementChild?.outerHTML).toBe('<p>Daarna</p>');
    expect(document.querySelector('script, b, div')).toBeNull();
    expect(html.render(file)).not.toContain('<!--');
  });

  it('a note’s own Markdown stays what it is', () => {
    expect(quoteOwnMarkdown('# A\n\n*b* `c` [d](e)\n```js\nif (a <b) {}\n```\n')).toBe(
      '> # A\n>\n> *b* `c` [d](e)\n> ```js\n> if (a <b) {}\n> ```',
    );
  });

  it.each([
    ['Jemen', 'Jemen'],
    ['voedsel en  hulp', 'voedsel-en-hulp'],
    ['2018', '_2018'],
    ['VN/raad', 'VN/raad'],
    ['#a, b!', 'a-b'],
    ['é', 'é'],
    ['!?', null],
    ['-', null],
  ])('the tag %j is %j in Obsidian', (tag, expected) => {
    expect(obsidianTag(tag)).toBe(expected);
  });
});

describe('HTML', () => {
  const page = toHtml(given);
  const { document } = new JSDOM(page).window;

  it('is one page with headings, quotes and sources', () => {
    expect(document.documentElement.lang).toBe('nl');
    expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
      ...['Jemen & omstreken', 'Wapenstilstand', 'Mali', 'Losgeraakt'],
    ]);
    expect(document.querySelector('blockquote')?.textContent).toBe('haven van Hodeida');
    expect(document.querySelector('.text')?.innerHTML.replace(/\n/g, '')).toBe(
      '<p>Navragen bij <em>WFP</em>.</p><ul><li>a</li><li>b</li></ul>',
    );
    expect(document.querySelector('dl')?.textContent).toContain('alinea 2');
    expect(page).toContain('@media print');
  });

  it('has no script, loads nothing, and is text whatever a note says', () => {
    const evil = '</style></blockquote><script>alert(1)</script><img src=x onerror=alert(1)>"\'&lt;';
    const note = noteAt('hoop', { body: evil, name: evil, tags: [evil], dossiers: [evil] });
    const evilPage = new JSDOM(toHtml(exportOf([note]))).window.document;
    expect(evilPage.querySelector('script, img, link, iframe, [src], [href], [onerror]')).toBeNull();
    expect(evilPage.querySelector('.text')?.textContent).toBe(evil);
    const marked = new JSDOM(toHtml(exportOf([noteAt('hoop', { body: `**${evil}**\n\n1. _${evil}_\n` })]))).window
      .document;
    expect(marked.querySelector('script, img, link, iframe, [src], [href], [onerror]')).toBeNull();
    expect(marked.querySelector('.text strong')?.textContent).toBe(evil);
    expect(marked.querySelector('.text ol em')?.textContent).toBe(evil);
    expect(evilPage.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
  });

  it('has every note, whatever it says', () => {
    fc.assert(
      fc.property(anyNotes, (some) => {
        const { document: any } = new JSDOM(toHtml(exportOf(some))).window;
        expect(any.querySelectorAll('article')).toHaveLength(some.length);
        expect(any.querySelector('script')).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

/** RFC 4180, read as strictly as it is written. */
function cellsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    const cell = /^"((?:[^"]|"")*)"/.exec(csv.slice(at));
    if (cell === null) throw new Error(`No cell at ${at}`);
    rows.at(-1)?.push((cell[1] ?? '').replaceAll('""', '"'));
    at += cell[0].length;
    if (csv.startsWith(separator, at)) at++;
    else if (csv.startsWith('\r\n', at)) {
      at += 2;
      if (at < csv.length) rows.push([]);
    } else throw new Error(`Neither separator nor line end at ${at}`);
  }
  return rows;
}

describe('CSV', () => {
  it('is a table with a line of names', () => {
    const rows = cellsOf(toCsv(given, { bom: false }), ',');
    expect(rows[0]?.slice(0, 3)).toEqual(['Nummer', 'Plaats', 'Onderdeel']);
    expect(rows).toHaveLength(5);
    expect(rows[1]).toContain('haven van Hodeida');
    expect(rows[1]).toContain('Navragen bij *WFP*.\n\n- a\n- b\n');
    expect(rows[1]).toContain('Jemen, voedsel en hulp');
    expect(rows[4]?.[1]).toBe('Losgeraakt');
  });

  it('begins with a byte order mark unless told otherwise, and can have semicolons', () => {
    expect(toCsv(given).startsWith('\ufeff"Nummer","Plaats"')).toBe(true);
    expect(toCsv(given, { bom: false, separator: ';' }).startsWith('"Nummer";"Plaats"')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\n=1', '\r=1', '＝1', '=cmd|"/c calc"!A1', '\0=1'])(
    'has no formula in %j',
    (body) => {
      const rows = cellsOf(toCsv(exportOf([noteAt('hoop', { body, name: body, tags: [body] })]), { bom: false }), ',');
      const cells = (rows[1] ?? []).filter((cell) => cell.includes('1') || cell.includes('x'));
      expect(cells.filter((cell) => /^[\s\0]*[=+\-@＝]/.test(cell))).toEqual([]);
      expect(cells.filter((cell) => cell === `'${body.replace('\0', '')}`)).toHaveLength(3);
    },
  );

  it('has as many cells in every line, whatever the notes say, and none that is a formula', () => {
    fc.assert(
      fc.property(anyNotes, fc.constantFrom(',' as const, ';' as const), (some, separator) => {
        const rows = cellsOf(toCsv(exportOf(some), { bom: false, separator }), separator);
        expect(rows).toHaveLength(some.length + 1);
        for (const row of rows) {
          expect(row).toHaveLength(16);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
