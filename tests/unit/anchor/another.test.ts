import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolve } from '../../../src/shared/anchor/resolve.ts';

/** A passage whose place another one has now: an edit of it, or one that tells the same of somebody else. */

const before = 'Hieronder staat per land wat het afgelopen jaar met hulp van Nederland is bereikt.';
const after = 'In het voorjaar komt het kabinet op deze resultaten terug, met een brief over de begroting.';
const own =
  'In Jemen zijn onder leiding van minister Kaag vijf ziekenhuizen gebouwd, die samen met Oxfam worden beheerd.';

/** What is found of words of a passage, once that is another one. */
function found(words: string, passage: string, by: string): string {
  const letter = (middle: string): string => [before, middle, after].join('\n\n');
  const text = letter(by);
  const start = letter(passage).indexOf(words);
  const resolution = resolve(text, describe(letter(passage), { start, end: start + words.length }));
  return resolution.state === 'lost' ? 'lost' : text.slice(resolution.span.start, resolution.span.end);
}

group('the next passage, in the same words', () => {
  test('of another country and another minister is another', () => {
    const other = own.replace('Jemen', 'Mali').replace('Kaag', 'Blok').replace('Oxfam', 'Cordaid');
    expect(found('ziekenhuizen gebouwd', own, other)).toBe('lost');
  });

  test('with one name that is another is an edit of it', () => {
    expect(found('ziekenhuizen gebouwd', own, own.replace('Kaag', 'Blok'))).toBe('ziekenhuizen gebouwd');
  });

  test('with more names that stayed than are others is an edit of it', () => {
    const kept = own.replace('die samen', 'die in Aden, Sanaa en Taiz samen');
    const other = kept.replace('Kaag', 'Blok').replace('Oxfam', 'Cordaid');
    expect(found('ziekenhuizen gebouwd', kept, other)).toBe('ziekenhuizen gebouwd');
  });

  test('with names spelled otherwise is an edit of it', () => {
    const other = own.replace('Jemen', 'Jemem').replace('Kaag', 'Kaagh').replace('Oxfam', 'Oxfan');
    expect(found('ziekenhuizen gebouwd', own, other)).toBe('ziekenhuizen gebouwd');
  });
});

group('words with a capital that are no names', () => {
  test('open a sentence', () => {
    const passage = 'Daarnaast zijn scholen gebouwd. Vervolgens zijn putten geslagen. Tenslotte is een brug hersteld.';
    const other = passage.replace('Daarnaast', 'Ook').replace('Vervolgens', 'Toen').replace('Tenslotte', 'Verder');
    expect(found('putten geslagen', passage, other)).toBe('putten geslagen');
  });
});

group('a quote of two paragraphs', () => {
  const two = `${own.replace('Oxfam', 'Oxfam, Hivos en Pax')}\n\nIn Mali heeft ambassadeur Smit met Unicef twintig scholen heropend en leraren opgeleid.`;
  const quote = 'en Pax worden beheerd.\n\nIn Mali heeft ambassadeur Smit';

  test('is lost where the second tells of somebody else', () => {
    const other = two.replace('In Mali', 'In Soedan').replace('Smit', 'Bakker').replace('Unicef', 'Cordaid');
    expect(found(quote, two, other)).toBe('lost');
  });

  test('is found where one name of the second is another', () => {
    expect(found(quote, two, two.replace('Unicef', 'Cordaid'))).toBe(quote);
  });
});

group('numbers', () => {
  const row = 'Van de meldingen waren er 412 gegrond, waarvan 96 na een tweede onderzoek.';

  test('that are all others are another row', () => {
    expect(found('na een tweede onderzoek', row, row.replace('412', '387').replace('96', '54'))).toBe('lost');
  });

  test('of which one stayed are the same row', () => {
    expect(found('na een tweede onderzoek', row, row.replace('412', '387'))).toBe('na een tweede onderzoek');
  });

  test('with a digit more are a slip that was corrected', () => {
    expect(found('na een tweede onderzoek', row, row.replace('412', '4121').replace('96', '964'))).toBe(
      'na een tweede onderzoek',
    );
  });
});
