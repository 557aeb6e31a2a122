import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { forPrinting } from '../../../src/main/pdf/for-printing.ts';

const faces = `@font-face { font-family: "Leestekst"; font-style: normal; font-weight: 400 700; src: url(a) }
@font-face { font-family: "Leestekst"; font-style: normal; font-weight: 400 700; src: url(b) }
@font-face { font-family: "Leestekst"; font-style: italic; font-weight: 400; src: url(c) }`;
const page = (body: string): string => `<html><head><style>${faces}</style></head><body>${body}</body></html>`;

test('the screen gets every character of the document once, in each face', () => {
  const html = page('<p>Syrië 🇳🇱🇳🇱 &amp; één \u{1F469}\u200D\u{1F4BB}</p>');
  const samples = new JSDOM(forPrinting(html)).window.document.querySelectorAll<HTMLElement>('#type-sample span');
  expect([...samples].map(({ style }) => `${style.fontFamily} ${style.fontStyle} ${style.fontWeight}`)).toEqual([
    expect.stringMatching(/^.Leestekst. normal 400$/),
    expect.stringMatching(/^.Leestekst. italic 400$/),
  ]);
  for (const { textContent } of samples) {
    const characters = [...textContent];
    expect(new Set(characters).size).toBe(characters.length);
    expect(new Set(characters)).toEqual(new Set(html));
  }
});

test('half a character is no reason to stop', () => {
  expect(forPrinting(page('a \uD83C b \uDDF3'))).toContain('\uD83C');
});

test('what has no head or no body is printed as it is', () => {
  for (const html of ['', 'tekst', '<body>a</body>', '<head></head>', '</body></head>'])
    expect(forPrinting(html)).toBe(html);
});
