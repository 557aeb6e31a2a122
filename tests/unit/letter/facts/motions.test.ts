import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import { letterOf, mentionsIn } from './support.ts';

const printed = (text: string): string[] => mentionsIn(text, 'motion').map(({ words }) => words);

/** What a motion asked, in the letter's words. */
function asked(text: string): string | null {
  const letter = letterOf(text);
  const motion = extractFacts(letter).find((fact) => fact.type === 'motion');
  if (motion?.type !== 'motion') throw new Error('no motion');
  return motion.about === null ? null : letter.text.slice(motion.about.start, motion.about.end);
}

it('what came of a motion is not what it asked', () => {
  expect(asked('In de motie-Van Tongeren (33 529, nr. 127) is gevraagd de winning te beperken.')).toBe(
    'de winning te beperken',
  );
  expect(asked('De motie Kuzu (Kamerstuk 22 045, nr. 290) is uitgevoerd.')).toBeNull();
  expect(asked('De motie Kuzu (Kamerstuk 22 045, nr. 290) heb ik uitgevoerd.')).toBeNull();
  expect(asked('De motie Kuzu (Kamerstuk 22 045, nr. 290) wordt als afgedaan beschouwd.')).toBeNull();
  expect(asked('De motie Kuzu (Kamerstuk 22 045, nr. 290) over de opvang in de regio heb ik uitgevoerd.')).toBe(
    'de opvang in de regio',
  );
});

describe('how far a motion goes', () => {
  it.each([
    [
      'over the party of its last mover',
      'De motie van het lid Omtzigt (CDA) over de aanpak van fraude is uitgevoerd.',
      'motie van het lid Omtzigt (CDA)',
    ],
    [
      'to the paper, where the bracket goes on behind it',
      'De motie Kuzu (Kamerstuk 22 045, nr. 290 over wapens) is uitgevoerd.',
      'motie Kuzu (Kamerstuk 22 045, nr. 290',
    ],
  ])('%s', (_how, text, words) => {
    expect(printed(text)).toEqual([words]);
  });
});

describe('what a motion asked', () => {
  it('ends where the bracket closes that the motion stands in', () => {
    expect(asked('Het kabinet heeft (zie de motie Kuzu over een internationaal wapenembargo) gedaan wat kon.')).toBe(
      'een internationaal wapenembargo',
    );
  });

  it('stays within its sentence, behind a quotation that ends one', () => {
    expect(asked('Het kabinet zei: “Dat is goed.” De motie Kuzu over een nieuw embargo. Verder niets.')).toBe(
      'een nieuw embargo',
    );
  });
});
