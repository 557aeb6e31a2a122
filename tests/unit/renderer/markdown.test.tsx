import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../../src/renderer/notebook/markdown.tsx';
import { lemmaOf } from '../../../src/shared/notebook/lemma.ts';

const html = (text: string): string => renderToStaticMarkup(<Markdown text={text} />);

describe('the Markdown of a note', () => {
  it('makes paragraphs, lists, bold and italic', () => {
    expect(html('Een **twee** en _drie_.\n\nvier')).toBe(
      '<p>Een <strong>twee</strong> en <em>drie</em>.</p><p>vier</p>',
    );
    expect(html('- een\n- twee\n1. drie')).toBe('<ul><li>een</li><li>twee</li></ul><ol><li>drie</li></ol>');
    expect(html('eerst\n- dan')).toBe('<p>eerst</p><ul><li>dan</li></ul>');
    expect(html('**een *twee* drie**')).toBe('<p><strong>een <em>twee</em> drie</strong></p>');
  });

  it('gives a link as its words and its address, and HTML as it was typed', () => {
    expect(html('[hier](https://a.example/)')).toBe('<p>hier (https://a.example/)</p>');
    expect(html('<img src=x onerror=alert(1)> [x](javascript:alert(1))')).not.toContain('<img');
    expect(html('[x](javascript:alert)')).toBe('<p>x (javascript:alert)</p>');
  });

  it('leaves stars and lines that are no emphasis', () => {
    for (const text of ['2 * 3 * 4', 'snake_case_naam', '**', '***', '_']) expect(html(text)).toBe(`<p>${text}</p>`);
  });

  it('is the beginning of a text that would hold up the window, and says so', () => {
    const line = '- een *twee* **drie**\n';
    const made = html(line.repeat(50_000));
    expect(made.length).toBeLessThan(100_000);
    expect(made).toMatch(/<\/li><\/ul><p class="quiet" lang="nl">Dit is het begin: de notitie heeft nog [\d.]+ tekens/);
    expect(html(line.repeat(900))).not.toContain('quiet');
  });

  it('takes no time over what is made to take it', () => {
    const begun = performance.now();
    html('*'.repeat(20_000));
    html('**a '.repeat(5000));
    html('[a]('.repeat(5000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

describe('a lemma', () => {
  it('has all words of a short passage, the first and last of a long one', () => {
    expect(lemmaOf(' doch hiervoor\nwas geen steun ')).toBe('doch hiervoor was geen steun');
    expect(lemmaOf('een twee drie vier vijf zes zeven acht negen')).toBe('een twee drie vier vijf … acht negen');
    // Words of any length are cut, but no letter from its accents, and no emoji.
    expect(lemmaOf(`x${'e\u0301'.repeat(60)}`)).toBe(`x${'e\u0301'.repeat(44)}…`);
    expect(lemmaOf(`${'x'.repeat(86)}👩‍👩‍👧 en`)).toBe(`${'x'.repeat(86)}…`);
  });
});
