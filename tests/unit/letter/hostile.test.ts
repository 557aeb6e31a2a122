import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../../src/shared/letter/decode.ts';
import { LetterError } from '../../../src/shared/letter/letter.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import { faultsOf } from './invariants.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const shipped = readFileSync(path.join(root, 'resources/letters/bzdoc-151021554-15/source.md'), 'utf8');
const printed = readFileSync(path.join(root, 'tests/gold/kamerstuk-1999-plat/source.txt'), 'utf8');

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof LetterError) return error.code;
    throw error;
  }
  return 'none';
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is no letter', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blank space', ' \n\t\n ', 'empty'],
    ['a byte order mark alone', '\ufeff', 'empty'],
    ['a NUL character', 'Geachte\0voorzitter', 'binary'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'binary'],
    ['a Word document', 'PK\u0003\u0004\u0014\u0000', 'binary'],
    ['a PNG image', '\u0089PNG\r\n\u001a\n', 'binary'],
    ['control characters', `${'a'.repeat(90)}${'\u0001'.repeat(10)}`, 'binary'],
    ['six megabytes', 'a'.repeat(6_000_000), 'too-large'],
    ['six megabytes of blanks', ' '.repeat(6_000_000), 'too-large'],
    ['two million letters of three bytes', '€'.repeat(2_000_000), 'too-large'],
    ['a million lines of one letter', 'a\n'.repeat(1_000_000), 'too-large'],
    ['a million lines that end as on an old Macintosh', 'a\r'.repeat(1_000_000), 'too-large'],
    ['a thousand nested quotes', `# A\n\n${'> '.repeat(1000)}a`, 'too-deep'],
    ['a thousand nested quotes in plain text', `${'> '.repeat(1000)}a`, 'too-deep'],
    ['a thousand quotes without blanks', `# A\n\n${'>'.repeat(1000)}a`, 'too-deep'],
    ['a thousand nested lists', `# A\n\n${'- '.repeat(1000)}a`, 'too-deep'],
    [
      'a thousand indented lists',
      `# A\n\n${Array.from({ length: 1000 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')}`,
      'too-deep',
    ],
  ])('refuses %s within a second', (_, source, code) => {
    const start = performance.now();
    expect(codeOf(() => parseLetter(source))).toBe(code);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ['broken UTF-8', bytes(0x61, 0xc3, 0x28), 'not-utf8'],
    ['Latin-1', bytes(0x53, 0x79, 0x72, 0x69, 0xeb, 0x20), 'not-utf8'],
    ['an overlong form', bytes(0xc0, 0xaf), 'not-utf8'],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 'not-utf8'],
    ['a code past the last', bytes(0xf4, 0x90, 0x80, 0x80), 'not-utf8'],
    ['half a character', bytes(0x61, 0xe2, 0x82), 'not-utf8'],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47), 'binary'],
    ['a NUL byte', bytes(0x61, 0), 'binary'],
    ['six megabytes', new Uint8Array(6_000_000), 'too-large'],
  ])('does not decode %s', (_, source, code) => {
    expect(codeOf(() => decodeSource(source))).toBe(code);
  });

  it('names the first wrong byte and what to do', () => {
    expect(() => decodeSource(bytes(0x61, 0x62, 0xff))).toThrow('byte 0xff at offset 2. Save it as UTF-8.');
  });

  it('decodes UTF-8 and UTF-16, with a byte order mark', () => {
    expect(decodeSource(encode('\ufeffSyrië € 😀'))).toBe('Syrië € 😀');
    expect(decodeSource(bytes(0xff, 0xfe, 0xeb, 0, 0x3d, 0xd8, 0, 0xde))).toBe('ë😀');
    expect(decodeSource(bytes(0xfe, 0xff, 0, 0xeb))).toBe('ë');
  });

  it('decodes what a TextEncoder wrote', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', maxLength: 300 })
          .filter((text) => !/[\0\ufeff]/.test(text) && !/^(?:PK|\u00d0)/.test(text)),
        (text) => {
          expect(decodeSource(encode(text))).toBe(text);
        },
      ),
    );
  });
});

describe('any text', () => {
  /** Either a letter that keeps all rules, the same each time, or a LetterError. */
  function check(source: string): void {
    let letter: ReturnType<typeof parseLetter>;
    try {
      letter = parseLetter(source);
    } catch (error) {
      expect(error).toBeInstanceOf(LetterError);
      return;
    }
    expect(faultsOf(letter)).toEqual([]);
    expect(parseLetter(source)).toEqual(letter);
  }

  const bits = [
    '# ',
    '## **',
    '**',
    '*',
    '_',
    '- ',
    '1. ',
    'a) ',
    '• ',
    '> ',
    '| a | b |\n|---|---|\n',
    '| c |',
    '\n',
    '\n\n',
    '  \n',
    '\t',
    '    ',
    '<sup>1</sup>',
    '<sub>',
    '</sub>',
    '[^1]',
    '[^1]: ',
    '<br>',
    '<script>',
    '<!--',
    '-->',
    '![x](y)',
    '[a](https://b.nl)',
    '<https://c.nl>',
    'www.d.nl',
    'Geachte voorzitter,',
    'Datum ',
    '15 februari 2019',
    'Betreft',
    'Onze referentie\n',
    'Ministerie van Defensie',
    'Aan de Voorzitter',
    'Hoogachtend,\n',
    'De Minister van Defensie,',
    'A. Jansen',
    'Pagina 2 van 7',
    'kst-1234-5',
    '29 665',
    'Nr. 2 BRIEF VAN DE MINISTER VAN DEFENSIE',
    'be-\nleid',
    'Dit is een zin.',
    'en verder',
    '1 Kamerstuk 29 665.',
    'woord.1',
    '20221',
    '"rule of law"',
    '(Rule of Law)',
    'e\u0301',
    '\u0301',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\\',
    '&amp;',
    '&#x301;',
    '&nbsp;',
    '\f',
    '\r',
    '😀',
    '\ud800',
    '¬\n',
    'X Noot\n',
    '```\n',
    '~~',
    '---\n',
    '===',
  ];

  it('made of pieces of letters', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 60 }), (pieces) => check(pieces.join(''))),
      { numRuns: 1500 },
    );
  });

  it('made of anything', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 500 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
        try {
          check(decodeSource(raw));
        } catch (error) {
          expect(error).toBeInstanceOf(LetterError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('cut off anywhere', { timeout: 120_000 }, () => {
    for (let end = 97; end < shipped.length; end += 97 * 3) check(shipped.slice(0, end));
    for (let end = 97; end < printed.length; end += 97) check(printed.slice(0, end));
  });

  it('with its lines in another order', { timeout: 120_000 }, () => {
    const lines = [...shipped.split('\n').slice(0, 60), ...printed.split('\n')];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 20 }), (some) => check(some.join('\n'))),
      { numRuns: 60 },
    );
  });

  it('fifty times as long takes at most sixty times as long, and not for less work', { timeout: 120_000 }, () => {
    const start = shipped.indexOf('De inzet van het kabinet');
    const end = shipped.indexOf('De Minister van Buitenlandse Zaken, De');
    const long = shipped.slice(0, start) + shipped.slice(start, end).repeat(50) + shipped.slice(end);
    const time = (source: string): number => {
      const from = performance.now();
      parseLetter(source);
      return performance.now() - from;
    };
    // Fifty letters against one of fifty times the length, in turns, so that a busy machine is busy for both.
    const ratios = Array.from({ length: 4 }, () => {
      let short = 0;
      for (let i = 0; i < 50; i++) short += time(shipped);
      return (50 * time(long)) / short;
    });
    const ratio = Math.min(...ratios);
    console.log(`50 times as long: ${ratio.toFixed(1)} times the time`);
    expect(ratio).toBeLessThan(60);
    expect(parseLetter(long).blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThan(38 * 50);
  });
});
