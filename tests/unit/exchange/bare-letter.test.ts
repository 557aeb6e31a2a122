import { expect, it } from 'vitest';
import { exporters } from '../../../src/shared/exchange/export.ts';
import { headingsAt } from '../../../src/shared/exchange/headings.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { exportOf, noteAt, published } from './support/letter.ts';

const none = { sender: null, recipient: null, date: null, reference: null, subject: null, signatories: [] };
const bare = {
  ...published,
  source: { ...published.source, file: 'source.txt' },
  letter: { ...published.letter, frontMatter: none },
};

it('notes of a letter that tells nothing of itself are exported without what is not known', () => {
  const given = exportOf([noteAt('haven van Hodeida')], { published: bare });
  const { about } = JSON.parse(exporters.readium.write(given));
  expect(about).toEqual({
    'dc:identifier': [`urn:leeswijzer:letter:${bare.id}`],
    'dc:title': expect.stringMatching(/\S/),
    'dc:format': 'text/plain',
  });
  for (const { write } of Object.values(exporters)) {
    expect(write(given)).toContain('haven van Hodeida');
    expect(write({ ...given, language: 'en' })).not.toMatch(/undefined|\bnull\b.*\bnull\b/);
  }
});

it('a footnote that is gathered at the end stands under the heading of the paragraph that refers to it', () => {
  const letter = parseLetter(
    [
      'Geachte voorzitter,',
      '# Havens',
      'Eerste alinea.[^1]',
      '# Schepen',
      'Tweede alinea.',
      '[^1]: Een bron.',
      '[^9]: Andere bron.',
    ].join('\n\n'),
  );
  const under = (words: string) => headingsAt(letter, letter.text.indexOf(words)).map(({ text }) => text);
  expect(['Eerste', 'Tweede', 'Een bron', 'Andere bron'].map(under)).toEqual([
    ['Havens'],
    ['Schepen'],
    ['Havens'],
    ['Schepen'],
  ]);
});
