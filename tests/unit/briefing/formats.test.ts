import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { briefingDocx } from '../../../src/main/briefing/docx/document.ts';
import { type Briefing, headingsOf } from '../../../src/shared/briefing/briefing.ts';
import { briefingMarkdown } from '../../../src/shared/briefing/markdown.ts';
import { highlightStyles } from '../../../src/shared/briefing/style.ts';
import { headingText } from '../../../src/shared/briefing/text.ts';
import {
  anyChoice,
  anyNotes,
  at,
  compose,
  dossierChoice,
  letterChoice,
  passagesOf,
  placed,
  textOf,
} from './support/briefings.ts';

const html = new MarkdownIt({ html: true });
const { document: reader, DOMParser } = new JSDOM('').window;
const squeeze = (text: string): string => text.replace(/[\s\0\ufffd\ufeff]+/g, '');
/** Text without the signs that Markdown may read as emphasis in what a user typed as such. */
const rendered = (markdown: string): HTMLElement => {
  reader.body.innerHTML = html.render(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''));
  return reader.body;
};

const notes = [
  at(1, 'de havens open te houden', { body: 'Navragen bij *WFP*.\n\n- een\n- twee' }),
  at(2, 'doch hiervoor was geen steun', { kind: 'highlight', body: '', label: null }),
  placed(3, null, { dossiers: ['jemen'], body: '<b>Waar</b> | is dit?' }),
];
const jemen = compose(dossierChoice('jemen', { author: 'A. de Vries', intro: 'Voor *morgen*.' }), notes);

describe('a briefing as Markdown', () => {
  it('has the headings, the passages and every note', () => {
    const body = rendered(briefingMarkdown(jemen));
    const headings = [...body.querySelectorAll('h1, h2, h3, h4')].map((one) => one.textContent);
    expect(headings).toEqual(headingsOf(jemen).map(headingText));
    const all = squeeze(body.textContent ?? '');
    for (const { cells } of passagesOf(jemen))
      for (const piece of cells[0] ?? []) if (piece.kind === 'text') expect(all).toContain(squeeze(piece.text));
    expect(all).toContain(squeeze('[Kamerstukken II 2018/19, 21501-02, nr. 1929]'));
    expect(all).toContain(squeeze('Waar'));
    expect(briefingMarkdown(jemen)).toContain('[^1]: *de havens open te houden\\]* Navragen bij *WFP*.');
    expect(body.querySelectorAll('table').length).toBe(2);
  });

  it('calls each note once and gives each once, and has no HTML', () => {
    fc.assert(
      fc.property(anyChoice, anyNotes, (choice, some) => {
        const briefing = compose(choice, some);
        const markdown = briefingMarkdown(briefing);
        for (const { number, called } of briefing.notes) {
          const calls = markdown.split(`[^${number}]`).length - 1;
          expect(calls).toBe(called ? 2 : 0);
        }
        const body = rendered(markdown);
        expect(body.querySelectorAll('script, b, img, style')).toHaveLength(0);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

describe('a briefing for a word processor', () => {
  const partsOf = async (briefing: Briefing): Promise<Record<string, string>> => {
    const files = unzipSync(await briefingDocx(briefing));
    return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, new TextDecoder().decode(data)]));
  };
  const xml = (text: string | undefined): Document => {
    const parsed = new DOMParser().parseFromString(text ?? '', 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    return parsed;
  };
  const textOfXml = (node: Element): string => [...node.getElementsByTagName('w:t')].map((t) => t.textContent).join('');

  it('has words in black and dark grey alone, and neither forms, fields to fill in nor macros', async () => {
    const files = await partsOf(compose(dossierChoice('jemen'), notes));
    // Those that the app's parts use; the library's styles for links and the like are blue and are not used.
    const used = Object.entries(files).filter(([name]) =>
      /^word\/(?:document|footnotes|header\d|footer\d)\.xml$/.test(name),
    );
    expect(used.length).toBeGreaterThan(3);
    const colours = used.flatMap(([, part]) =>
      [...part.matchAll(/<w:color [^>]*w:val="(\w+)"/g)].map(([, hex]) => hex),
    );
    expect([...new Set(colours)].filter((hex) => hex !== '000000' && hex !== '333333')).toEqual([]);
    expect(colours.length).toBeGreaterThan(5);
    const washes = Object.values(highlightStyles).map(({ wash }) => wash.slice(1).toUpperCase());
    const shades = used.flatMap(([, part]) =>
      [...part.matchAll(/<w:shd [^>]*w:fill="(\w+)"/g)].map(([, hex = '']) => hex),
    );
    expect(shades.length).toBeGreaterThan(0);
    expect(shades.filter((hex) => !washes.includes(hex.toUpperCase()))).toEqual([]); // html.test.ts has their contrast
    const active = /w:sdt\b(?!Data)|w:ffData|w:highlight |w:rStyle w:val="Hyperlink"/;
    expect(used.filter(([, part]) => active.test(part)).map(([name]) => name)).toEqual([]);
    expect(Object.keys(files).filter((name) => /vba|activeX|\.bin$/i.test(name))).toEqual([]);
  });

  it('has headings, footnotes, language, header and page fields', async () => {
    const files = await partsOf(jemen);
    const body = xml(files['word/document.xml']);
    const styled = [...body.getElementsByTagName('w:p')].filter((p) =>
      /^(Title|Heading\d)$/.test(p.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? ''),
    );
    expect(styled.map(textOfXml)).toEqual(headingsOf(jemen).map(headingText));
    const references = [...body.getElementsByTagName('w:footnoteReference')].map((one) => one.getAttribute('w:id'));
    expect(references).toEqual(['1']);
    const footnotes = xml(files['word/footnotes.xml']);
    const note = [...footnotes.getElementsByTagName('w:footnote')].find((one) => one.getAttribute('w:id') === '1');
    expect(textOfXml(note as Element)).toContain('de havens open te houden] Navragen bij WFP.');
    expect(files['word/styles.xml']).toContain('w:val="nl-NL"');
    const footer = Object.entries(files).filter(([name]) => /word\/footer\d/.test(name));
    for (const [, part] of footer) expect(part).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(
      Object.entries(files).some(([name, part]) => /word\/header\d/.test(name) && part.includes('Briefing Jemen')),
    ).toBe(true);
    for (const name of Object.keys(files)) if (/\.(xml|rels)$/.test(name)) xml(files[name]);
  });

  it('has every word of the passages and the notes', async () => {
    const briefing = compose(letterChoice(), notes);
    const files = await partsOf(briefing);
    const all = squeeze(textOfXml(xml(files['word/document.xml']).documentElement));
    for (const { cells } of passagesOf(briefing)) expect(all).toContain(squeeze(cells.map(textOf).join('')));
    expect(all).toContain(squeeze('weg uit de brief] <b>Waar</b> | is dit?'));
  });

  it('is the same file for the same briefing', async () => {
    const [first, second] = [await briefingDocx(jemen), await briefingDocx(jemen)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const files = await partsOf(jemen);
    expect(files['docProps/core.xml']).toContain('2026-11-25T00:00:00Z</dcterms:created>');
  });

  it('is well-formed whatever a note says', async () => {
    await fc.assert(
      fc.asyncProperty(anyChoice, anyNotes, async (choice, some) => {
        const files = await partsOf(compose(choice, some));
        xml(files['word/document.xml']);
        xml(files['word/footnotes.xml']);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
