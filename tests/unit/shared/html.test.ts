import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { letterHtml, passageHtml } from '../../../src/shared/letter/html.ts';
import type { Block, Letter, Mark } from '../../../src/shared/letter/letter.ts';

type Part = { [K in Block['kind']]: Omit<Extract<Block, { kind: K }>, 'start' | 'end'> }[Block['kind']];

/** A letter from blocks and their texts, joined as the parser joins them. */
function letterOf(parts: readonly (readonly [Part, string])[], marks: readonly Mark[] = []): Letter {
  let text = '';
  const blocks = parts.map(([part, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { ...part, start, end: text.length } as Block;
  });
  const frontMatter = { sender: null, recipient: null, date: null, reference: null, subject: null, signatories: [] };
  return { frontMatter, text, blocks, marks, sections: [] };
}

function rendered(letter: Letter, remarks: Parameters<typeof letterHtml>[1] = []): Document {
  const page = new JSDOM(`<article id="letter">${letterHtml(letter, remarks)}</article>`);
  return page.window.document;
}

/** Every block's element holds exactly the block's slice of the text, in order. */
function expectEqualText(letter: Letter, page: Document): void {
  const elements = [...page.querySelectorAll<HTMLElement>('[data-start]')];
  expect(elements.map((element) => element.textContent)).toEqual(
    letter.blocks.map((block) => letter.text.slice(block.start, block.end)),
  );
  expect(elements.map((element) => Number(element.dataset.start))).toEqual(letter.blocks.map((block) => block.start));
}

const paragraph = (number: number): Part => ({ kind: 'paragraph', number });

describe('letterHtml', () => {
  it('writes each block with its own text, whatever its kind', () => {
    const letter = letterOf([
      [{ kind: 'letterhead', role: 'sender' }, 'Ministerie van Proeven'],
      [{ kind: 'letterhead', role: 'recipient' }, 'Aan de Voorzitter van de\nTweede Kamer'],
      [{ kind: 'letterhead', role: 'address' }, 'Straat 1\n1234 AB Den Haag'],
      [{ kind: 'letterhead', role: 'other' }, 'Los'],
      [{ kind: 'salutation' }, 'Geachte voorzitter,'],
      [paragraph(1), 'Op 24 oktober, Kamerstuk 26 150, nr. 168, preventie en -beslechting.'],
      [{ kind: 'heading', level: 1 }, 'Kop'],
      [{ kind: 'listItem', level: 1, marker: '1.' }, 'Een'],
      [{ kind: 'listItem', level: 3, marker: '–' }, 'Een streepje dieper'],
      [{ kind: 'listItem', level: 1, marker: '2.' }, 'Twee'],
      [{ kind: 'footnote', marker: '1' }, 'Kamerstuk 1.'],
      [{ kind: 'closing' }, 'Hoogachtend,'],
      [{ kind: 'signature', role: 'office' }, 'De Minister van Proeven,'],
      [{ kind: 'signature', role: 'name' }, 'A.B. Naam'],
    ]);
    const page = rendered(letter);
    expectEqualText(letter, page);
    expect(page.querySelectorAll('.nb')).toHaveLength(4);
    expect(page.querySelector('#p1')?.getAttribute('data-n')).toBe('1');
    expect([...page.querySelectorAll('.item')].map((item) => item.getAttribute('data-marker'))).toEqual([
      '1.',
      '–',
      '2.',
    ]);
    expect(page.querySelectorAll('ul ul')).toHaveLength(1);
  });

  it('sets label and value apart and keeps the blank between them as text', () => {
    const letter = letterOf([
      [{ kind: 'letterhead', role: 'subject', label: { start: 0, end: 7 } }, 'Betreft Een onderwerp'],
    ]);
    const page = rendered(letter);
    expectEqualText(letter, page);
    expect(page.querySelector('h1')?.textContent).toBe('Een onderwerp');
  });

  it('writes a label without a value', () => {
    const letter = letterOf([
      [{ kind: 'letterhead', role: 'attachments', label: { start: 0, end: 10 } }, 'Bijlage(n)'],
    ]);
    const page = rendered(letter);
    expectEqualText(letter, page);
    expect(page.querySelector('.value')).toBeNull();
  });

  it('writes table rows with a tab between cells', () => {
    const cells = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ];
    const letter = letterOf([[{ kind: 'tableRow', cells, header: true }, 'Jaar\tEuro']]);
    const page = rendered(letter);
    expectEqualText(letter, page);
    expect(page.querySelectorAll('th')).toHaveLength(2);
  });

  it('puts two offices side by side with their names under them, and anything else below each other', () => {
    const office: Part = { kind: 'signature', role: 'office' };
    const name: Part = { kind: 'signature', role: 'name' };
    const two = letterOf([
      [office, 'Een,'],
      [office, 'Twee,'],
      [name, 'A'],
      [name, 'B'],
    ]);
    expect(rendered(two).querySelector('.signatures')?.className).toContain('columns-2');
    const pairs = letterOf([
      [office, 'Een,'],
      [name, 'A'],
      [office, 'Twee,'],
      [name, 'B'],
    ]);
    expect(rendered(pairs).querySelector('.signatures')?.className).toContain('columns-1');
  });

  it('lets nothing of a hostile letter run', () => {
    const words = '<script>alert(1)</script><img src=x onerror=alert(1)> "><iframe src=//evil> javascript:alert(1)';
    const marks: Mark[] = [{ kind: 'link', href: 'javascript:alert(1)', start: 0, end: 8 }];
    const letter = letterOf([[paragraph(1), words]], marks);
    const page = rendered(letter);
    expectEqualText(letter, page);
    expect(page.querySelector('script, img, iframe, a, [onerror]')).toBeNull();
    const label = letterOf([[{ kind: 'footnote', marker: '"><script>' }, 'x']]);
    expect(rendered(label).querySelector('script')).toBeNull();
  });

  it('makes links of web addresses only', () => {
    const link = (href: string): string | null | undefined =>
      rendered(letterOf([[paragraph(1), 'hier']], [{ kind: 'link', href, start: 0, end: 4 }]))
        .querySelector('a')
        ?.getAttribute('href');
    expect(link('https://www.rijksoverheid.nl/x?a=1&b=2')).toBe('https://www.rijksoverheid.nl/x?a=1&b=2');
    expect(link('www.rijksoverheid.nl')).toBe('https://www.rijksoverheid.nl');
    for (const href of ['javascript:1', 'data:text/html,x', 'file:///etc', '//evil', 'JaVaScRiPt:1', 'https://a b']) {
      expect(link(href), href).toBeUndefined();
    }
  });

  it('puts a button without text after each slip', () => {
    const letter = letterOf([[paragraph(1), 'met berrmbommen en zo']], [{ kind: 'bold', start: 4, end: 15 }]);
    const page = rendered(letter, [{ start: 4, end: 15, likely: 'bermbommen', note: null, certain: true }]);
    expectEqualText(letter, page);
    const button = page.querySelector('button.sic');
    expect(button?.textContent).toBe('');
    expect(button?.previousSibling?.textContent).toBe('berrmbommen');
  });

  it('keeps text equal under any nested marks', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/[\r\0]/.test(text));
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(3)), { maxLength: 4 }), (text, cuts) => {
        const kinds = ['bold', 'italic', 'superscript', 'subscript'] as const;
        let inner = { start: 0, end: text.length };
        const marks: Mark[] = [];
        for (const [a, b, kind] of cuts) {
          const start = inner.start + (Math.min(a, b) % (inner.end - inner.start + 1));
          const end = Math.max(start, inner.end - (Math.max(a, b) % (inner.end - start + 1)));
          marks.push({ kind: kinds[kind] ?? 'bold', start, end });
          inner = { start, end };
        }
        const letter = letterOf([[paragraph(1), text]], marks);
        expectEqualText(letter, rendered(letter));
      }),
      { numRuns: 500 },
    );
  });

  it('divides a long letter into chunks of about twelve blocks and never after a heading', () => {
    const parts: (readonly [Part, string])[] = [];
    for (let i = 1; i <= 400; i++) {
      if (i % 10 === 0) parts.push([{ kind: 'heading', level: 1 }, `Kop ${i}`]);
      parts.push([paragraph(i), `Alinea ${i}.`]);
    }
    const letter = letterOf(parts);
    const page = rendered(letter);
    expectEqualText(letter, page);
    const chunks = [...page.querySelectorAll('.chunk')];
    expect(chunks.length).toBeGreaterThan(25);
    for (const chunk of chunks) {
      expect(chunk.children.length).toBeLessThan(20);
      expect(chunk.lastElementChild?.tagName).not.toBe('H2');
    }
  });
});

describe('passageHtml', () => {
  it('gives the marks of a part of a block, and paragraphs', () => {
    const letter = letterOf(
      [
        [paragraph(1), 'Het conflict in Jemen was'],
        [paragraph(2), 'Tweede <alinea>'],
      ],
      [{ kind: 'bold', start: 16, end: 21 }],
    );
    expect(passageHtml(letter, { start: 13, end: 19 })).toBe('<p>in <b>Jem</b></p>');
    expect(passageHtml(letter, { start: 22, end: letter.text.length })).toBe('<p>was</p><p>Tweede &lt;alinea&gt;</p>');
  });

  it('keeps the line breaks that the letter means, as in an address', () => {
    const letter = letterOf([[{ kind: 'letterhead', role: 'recipient' }, 'Postbus 20018\n2500 EA Den Haag']]);
    expect(passageHtml(letter, { start: 0, end: letter.text.length })).toBe('<p>Postbus 20018<br>2500 EA Den Haag</p>');
  });
});
