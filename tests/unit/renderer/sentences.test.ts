// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/renderer/notebook/text/sentences.ts';

const sentences = (text: string): string[] =>
  sentencesOf(`vooraf${text}erna`, { start: 6, end: 6 + text.length }).map(({ start, end }) =>
    `vooraf${text}erna`.slice(start, end),
  );

describe('sentences that are chosen by key', () => {
  it('end where a sentence ends, without the white space between them', () => {
    expect(sentences('Het Koninkrijk was lid.  Dat gaf invloed! Waarop? ')).toEqual([
      'Het Koninkrijk was lid.',
      'Dat gaf invloed!',
      'Waarop?',
    ]);
    expect(sentences(' \n ')).toEqual([]);
  });

  it('go on after an abbreviation that a number or a name follows', () => {
    for (const sentence of [
      'Dat staat in Kamerstuk 29 665, nr. 225.',
      'Zie art. 5 van de wet en blz. 12.',
      'Drs. S.A. Blok sprak met mr. dr. J. P. van Ede.',
      'Dat gaat om o.a. Jemen en bijv. Mali (vgl. Syrië).',
      'Zie art.\u00a05, d.d. 3 mei.',
    ]) {
      expect(sentences(`${sentence} Dan volgt dit.`)).toEqual([sentence, 'Dan volgt dit.']);
    }
  });

  it('end at an abbreviation that ends a sentence too, at a short word, and where the line ends', () => {
    expect(sentences('Dat was op 3 mei jl. Het kabinet kwam.')).toEqual(['Dat was op 3 mei jl.', 'Het kabinet kwam.']);
    expect(sentences('Dat kost 5 mln. De rest is er. Men stemde in. In de VS. Wij ook.')).toHaveLength(5);
    expect(sentences('Bijlage A.\nBijlage B.')).toEqual(['Bijlage A.', 'Bijlage B.']);
  });
});
