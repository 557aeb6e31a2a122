import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import { parseLetter } from '../../../../src/shared/letter/parse.ts';

/** Pieces that, repeated in one paragraph, begin many names, references or numbers without ever ending one. */
const pieces: Record<string, string> = {
  'words with capitals': 'Aa Bb Cc ',
  'a word of capital parts': 'Aa-Bb-Cc-',
  'one endless word': 'abcdefghij',
  'one endless shouted word': 'ABCDEFGHIJ',
  initials: 'A.B.C. ',
  roles: 'minister van Aa en Bb van ',
  persons: 'Jan de Vries en Piet Raad van State (VVD) ',
  bodies: 'Raad van de Raad voor de ',
  'English bodies': 'Council of the Council for the ',
  'open brackets': '(A) (',
  'open quotes': 'programma "Aa bb ',
  abbreviations: 'ABC (DEF) ',
  motions: 'motie van de leden Aa, Bb en Cc ',
  references: '26 150 nr. 12 en 13, ',
  digits: '1 2 3 4 ',
  dates: 'begin medio eind 2019 maart ',
};

/**
 * The least of nine times, in milliseconds, to find the facts of paragraphs of about so many characters: in turns, as
 * whatever else the machine does would else weigh on one of them alone.
 */
function timesOf(piece: string, lengths: readonly number[]): number[] {
  const letters = lengths.map((length) =>
    parseLetter(`Geachte voorzitter,\n\n${piece.repeat(Math.ceil(length / piece.length))}`),
  );
  const rounds = Array.from({ length: 9 }, () =>
    letters.map((letter) => {
      const start = performance.now();
      extractFacts(letter);
      return performance.now() - start;
    }),
  );
  return letters.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? 0)));
}

describe('the time to find facts does not grow with the square of the text', () => {
  timesOf('Aa Bb ', [1000]); // The rules are compiled before anything is measured.
  it.each(Object.entries(pieces))('%s', { timeout: 180_000 }, (_, piece) => {
    // Four times the text takes four times as long, or sixteen times where a rule is quadratic. What takes a few
    // milliseconds is noise, so a little is added to both.
    const floor = 20;
    const [short = 0, long = 0] = timesOf(piece, [12_000, 48_000]);
    expect((long + floor) / (short + floor)).toBeLessThan(8);
  });
});
