import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Briefing, headingsOf } from '../../../src/shared/briefing/briefing.ts';
import { briefingHtml } from '../../../src/shared/briefing/html.ts';
import { highlightStyles } from '../../../src/shared/briefing/style.ts';
import { briefingText, headingText } from '../../../src/shared/briefing/text.ts';
import {
  anyChoice,
  anyNotes,
  at,
  compose,
  dossierChoice,
  dossiers,
  letterChoice,
  placed,
} from './support/briefings.ts';

const { DOMParser } = new JSDOM('').window;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const document = (briefing: Briefing, pages: ReadonlyMap<string, number> = new Map()): Document =>
  parse(briefingHtml(briefing, { pages, fontFaces: '' }));

/** What stands on a line of its own, or apart, on paper. */
const apart = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'LI', 'DT', 'DD', 'TH', 'TD', 'DIV', 'TR', 'UL', 'BR', 'SECTION']);
/** Numbers and markers that hang outside the text. */
const hanging = '.n, .lm, .p, .lemma, .hn';

function wordsOf(page: Document): string[] {
  let all = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) all += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const gap = apart.has(element.tagName) || element.matches(hanging) ? ' ' : '';
    all += gap;
    for (const child of element.childNodes) walk(child);
    all += gap;
  };
  walk(page.body);
  return all.split(/\s+/).filter((word) => word !== '');
}

describe('a briefing as HTML', () => {
  it('has the words of the briefing, of every dossier and of the letter', () => {
    const briefings = [...dossiers.map(({ id }) => compose(dossierChoice(id))), compose(letterChoice())];
    for (const briefing of briefings) {
      const pages = new Map(headingsOf(briefing).map(({ id }, i) => [id, i + 3]));
      expect(wordsOf(document(briefing))).toEqual(briefingText(briefing));
      expect(wordsOf(document(briefing, pages))).toEqual(briefingText(briefing, pages));
    }
  });

  it('has them whatever was chosen and written, and nothing that runs or loads', () => {
    fc.assert(
      fc.property(anyChoice, anyNotes, (choice, notes) => {
        const briefing = compose(choice, notes);
        const html = briefingHtml(briefing, { pages: new Map(), fontFaces: '' });
        const page = parse(html);
        expect(wordsOf(page)).toEqual(briefingText(briefing));
        expect(page.querySelectorAll('script, img, iframe, object, embed, link, form, svg, base')).toHaveLength(0);
        for (const element of page.querySelectorAll('*')) {
          for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^src|^style$/);
        }
        expect(page.querySelectorAll('style')).toHaveLength(1);
        expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
        for (const link of page.querySelectorAll('a[href]')) {
          const href = link.getAttribute('href') ?? '';
          if (href.startsWith('#')) expect(page.getElementById(href.slice(1)), href).not.toBeNull();
          else expect(href).toMatch(/^https?:\/\//);
        }
        const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const outline = [...page.querySelectorAll('h1, h2, h3, h4')].map((one) => [
          one.id,
          Number(one.tagName[1]),
          one.textContent,
        ]);
        expect(outline).toEqual(headingsOf(briefing).map((one) => [one.id, one.level, headingText(one)]));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('has one title, a language, and Dutch words marked as such in an English page', () => {
    const page = document(compose(dossierChoice('jemen', { language: 'en' })));
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('Jemen');
    expect(page.querySelector('.passage .par')?.closest('[lang]')?.getAttribute('lang')).toBe('nl');
  });

  it('can be gone through by key: links alone, in the order of the text, and nothing that holds the focus', () => {
    fc.assert(
      fc.property(anyChoice, anyNotes, (choice, notes) => {
        const html = briefingHtml(compose(choice, notes), { pages: new Map(), fontFaces: '' });
        const page = parse(html);
        // Nothing else takes the focus, and nothing says another order than the text's or hears a key.
        const other =
          'button, input, select, textarea, summary, audio, video, [contenteditable], [tabindex], [accesskey], [autofocus]';
        expect(page.querySelectorAll(other)).toHaveLength(0);
        expect(page.querySelectorAll('a:not([href]), script, iframe, [popover], dialog')).toHaveLength(0);
        for (const link of page.querySelectorAll('a[href]')) expect(link.textContent?.trim()).not.toBe('');
        // Nor does the style move anything that can have the focus, take it out, or hide that it has it.
        const style = page.querySelector('style')?.textContent ?? '';
        expect(style).not.toMatch(/outline|visibility|float:|-reverse|tab-index|pointer-events|reading-/);
        const moved = [...style.matchAll(/([^{}]*)\{[^{}]*\border:/g)].map(([, selector = '']) => selector.trim());
        expect(moved).toEqual(['.toc a::after', '.toc .p']); // within one link
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('turns with the page it is shown on, and fits where that is narrow', () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const html = briefingHtml(compose(dossierChoice('jemen', { orientation })), { pages: new Map(), fontFaces: '' });
      const style = parse(html).querySelector('style')?.textContent ?? '';
      const onScreen = style.slice(style.indexOf('@media screen'));
      // No rule asks how the screen is held, nothing is turned, and no width there is fixed in a unit of paper or pixels.
      expect(style).not.toMatch(/orientation\s*:|aspect-ratio|rotate|writing-mode|overflow(?:-[xy])?:\s*hidden/);
      expect(onScreen).toMatch(/^@media screen \{\s*body \{ max-width: \d+rem;/);
      expect(onScreen).not.toMatch(/[^-\w](?:min-)?width:\s*\d+(?:px|mm|pt|rem)/);
      expect(onScreen).toContain('@media screen and (max-width: 40rem)');
    }
  });

  it('links a note and its passage both ways', () => {
    const page = document(compose(dossierChoice('jemen'), [at(1, 'doch hiervoor was geen steun')]));
    expect(page.querySelector('#call-1')?.getAttribute('href')).toBe('#note-1');
    expect(page.querySelector('#note-1')?.getAttribute('href')).toBe('#call-1');
    expect(page.querySelector('.par mark.geel')?.textContent).toBe('doch hiervoor was geen steun');
  });

  it('changes nothing but numbers when pages are known', () => {
    const briefing = compose(dossierChoice('jemen'));
    const pages = new Map([['part-passages', 12]]);
    const html = briefingHtml(briefing, { pages, fontFaces: '' });
    expect(html).toContain('<span class="p">12</span>');
    expect(html.replace('<span class="p">12</span>', '<span class="p"></span>')).toBe(
      briefingHtml(briefing, { pages: new Map(), fontFaces: '' }),
    );
  });

  it('does not let a title or a font leave the style', () => {
    const title = '</style><script>x</script>"; } * { display: none } \\';
    const page = document(compose(dossierChoice('jemen', { title })));
    expect(page.querySelector('script')).toBeNull();
    expect(page.title).toBe(title);
    expect(page.querySelector('style')?.textContent).toContain('counter(pages)');
    const html = briefingHtml(compose(dossierChoice('jemen')), { pages: new Map(), fontFaces: '</style><b>' });
    expect(parse(html).querySelector('body > b')).toBeNull();
  });
});

describe('highlights and words on paper', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  it('leave black words at 4.5 to 1 and more in grey, and each has a pattern of its own', () => {
    const styles = Object.values(highlightStyles);
    for (const { wash, line } of styles) {
      expect((luminance(wash) + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
      expect((1 + 0.05) / (luminance(line) + 0.05)).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(styles.map(({ pattern }) => pattern)).size).toBe(styles.length);
  });

  it('and every other colour of words leaves them at 4.5 to 1 and more on white paper', () => {
    const colours = (['colour', 'bw'] as const).flatMap((colour) => {
      const html = briefingHtml(compose(letterChoice({ colour })), { pages: new Map(), fontFaces: '' });
      const style = parse(html).querySelector('style')?.textContent ?? '';
      expect([...style.matchAll(/\bbackground(?:-color)?:\s*([^;}]+)/g)].map(([, value]) => value?.trim())).toEqual(
        expect.arrayContaining(['#fff', 'none']),
      );
      expect(style).not.toMatch(/opacity|mix-blend|filter:/); // would make words fainter than their colour
      return [...style.matchAll(/(?<![-\w])color:\s*([^;}]+)/g)].map(([, value = '']) => value.trim());
    });
    expect(new Set(colours)).toEqual(new Set(['#000', '#333', 'inherit']));
    const long = (hex: string): string => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    for (const hex of colours.filter((one) => one !== 'inherit'))
      expect(1.05 / (luminance(long(hex)) + 0.05), hex).toBeGreaterThanOrEqual(4.5);
  });

  it('keep their pattern and lose their wash in black and white', () => {
    const note = placed(1, { start: 3000, end: 3040 });
    const html = briefingHtml(compose(letterChoice({ colour: 'bw' }), [note]), { pages: new Map(), fontFaces: '' });
    expect(html).toContain('mark.geel { text-decoration-style: solid; text-decoration-thickness: 1.1pt; }');
    expect(html).not.toContain(highlightStyles.geel.wash);
  });
});
