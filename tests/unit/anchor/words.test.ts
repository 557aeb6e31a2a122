import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolve } from '../../../src/shared/anchor/resolve.ts';
import { alignWords, wordsIn } from '../../../src/shared/anchor/words.ts';

const words = (text: string) => wordsIn(text, { start: 0, end: text.length });

/** What stands opposite each word of the first text; a hyphen for nothing, brackets for another word. */
function opposite(pattern: string, text: string): string {
  const [own, now] = [words(pattern), words(text)];
  const { at, same } = alignWords(own, now);
  return own
    .map((_, i) => {
      const letters = now[at[i] as number]?.letters;
      return letters === undefined ? '-' : same[i] === 0 ? `(${letters})` : letters;
    })
    .join(' ');
}

group('words', () => {
  test('are letters and digits, whole where a line broke them', () => {
    expect(words("Zo'n 2,5 voor\u00adbe-\nreiding, VN-missie é").map(({ letters }) => letters)).toEqual([
      'Zo',
      'n',
      '2',
      '5',
      'voorbereiding',
      'VN',
      'missie',
      'e\u0301',
    ]);
  });

  test('have their offsets in the whole text', () => {
    expect(wordsIn('een twee drie', { start: 4, end: 13 })).toEqual([
      { start: 4, end: 8, letters: 'twee' },
      { start: 9, end: 13, letters: 'drie' },
    ]);
  });
});

group('words opposite each other', () => {
  test('a word that was replaced is the one that stands opposite it', () => {
    expect(opposite('de prioriteiten van het kabinet', 'Zie de doelen als het kabinet wil')).toBe(
      'de (doelen) (als) het kabinet',
    );
  });

  test('the same little word one place on does not draw the others along', () => {
    expect(opposite('werd op verzoek van de Raad', 'werd nieuwe op met de Raad')).toBe(
      'werd (nieuwe) (op) (met) de Raad',
    );
  });

  test('a word taken out has nothing opposite it, and words put in are opposite nothing', () => {
    expect(opposite('een heel lange zin met woorden', 'een lange zin met woorden')).toBe('een - lange zin met woorden');
    expect(opposite('een lange zin met woorden', 'een lange Pagina 2 van 12 zin met woorden')).toBe(
      'een lange zin met woorden',
    );
  });

  test('a word with a letter in five other is nearly the same', () => {
    expect(opposite('de voorzitter spreekt', 'de voorziter sprekt')).toBe('de voorziter sprekt');
    expect(opposite('de opstelling van', 'de instelling van')).toBe('de instelling van');
    expect(opposite('het jaar begint', 'het paar begint')).toBe('het (paar) begint');
  });
});

group('the ends of a quote of which words were replaced', () => {
  const old =
    'Nederland heeft in het afgelopen jaar veel bereikt. Het kabinet trad op dit thema nadrukkelijk op als bemiddelaar tussen de partijen, en dat is door de lidstaten gewaardeerd. Volgend jaar volgt een evaluatie.';
  const quote = (exact: string) => {
    const start = old.indexOf(exact);
    return describe(old, { start, end: start + exact.length });
  };
  const found = (text: string, exact: string): string => {
    const resolution = resolve(text, quote(exact));
    return resolution.state === 'lost' ? 'lost' : text.slice(resolution.span.start, resolution.span.end);
  };

  test.each([
    ['its first word', [['thema', 'vlak']], 'vlak nadrukkelijk op'],
    ['the words on both sides of its beginning', [['dit thema', 'haar vlak']], 'vlak nadrukkelijk op'],
    ['the words on both sides of its end', [['nadrukkelijk op als', 'nadrukkelijk aan met']], 'thema nadrukkelijk aan'],
  ] as const)('%s', (_, changes, expected) => {
    const text = changes.reduce((whole, [from, to]) => whole.replace(from, to), old);
    expect(found(text, 'thema nadrukkelijk op')).toBe(expected);
  });

  test('a bracket beside a word that was replaced stays the quote’s', () => {
    const bracketed = old.replace('dit thema', '(dit) thema');
    const start = bracketed.indexOf('(dit)');
    const note = describe(bracketed, { start, end: bracketed.indexOf(' nadrukkelijk') });
    const text = bracketed.replace('(dit)', '(elk)');
    const resolution = resolve(text, note);
    expect(resolution.state === 'lost' ? '' : text.slice(resolution.span.start, resolution.span.end)).toBe(
      '(elk) thema',
    );
  });

  test('is lost where its first word came to stand one place before where its words are now', () => {
    const text = old.replace('op dit thema nadrukkelijk op als', 'met thema vlak duidelijk op als');
    expect(found(text, 'thema nadrukkelijk op als bemiddelaar tussen de partijen')).toBe('lost');
  });

  test('is lost, not a word off, where words at an end are more or fewer and others', () => {
    // One word too many between the words that are left: which of the three the quote begins with is not known.
    const text = old.replace('op dit thema', 'met zulke plannen zoals');
    expect(['lost', 'zoals nadrukkelijk op']).toContain(found(text, 'thema nadrukkelijk op'));
    expect(found(text, 'dit thema nadrukkelijk op')).toBe('lost');
    const noisy =
      'Maar ook sbuiten de Rahd zullen we inie op onzegprioriteiten voortzetten, als onderdeel van het beleid';
    const clean =
      'Maar ook buiten de Raad zullen we inzet op onze prioriteiten voortzetten, als onderdeel van het beleid';
    const start = clean.indexOf('onze');
    const resolution = resolve(noisy, describe(clean, { start, end: clean.indexOf(', als') }));
    if (resolution.state !== 'lost') expect(noisy.slice(resolution.span.start)).toMatch(/^onzegprioriteiten/);
  });
});

group('a quote over several paragraphs', () => {
  const parts = [
    'Het kabinet heeft de Kamer in het voorjaar over de onderhandelingen in Genève geïnformeerd.',
    'Migratie',
    'Op initiatief van Nederland zijn er sancties opgelegd tegen zes smokkelaars die in de regio actief zijn.',
    'Terugblik',
    'De minister dankt de Kamer voor de samenwerking in het afgelopen jaar en blijft graag in gesprek.',
  ];
  const old = parts.join('\n\n');
  const [start, end] = [old.indexOf('Genève'), old.indexOf(' opgelegd')];
  const found = (text: string): string => {
    const resolution = resolve(text, describe(old, { start, end }));
    return resolution.state === 'lost' ? 'lost' : text.slice(resolution.span.start, resolution.span.end);
  };

  test('is found where the heading in it is another word', () => {
    expect(found(old.replace('Migratie', 'Veiligheid'))).toBe(old.slice(start, end).replace('Migratie', 'Veiligheid'));
  });

  test('is not found with another heading where a part of its own is in it, and its paragraph was moved', () => {
    const own = [
      'Hier is een Caribisch perspectief en dat van kleine eilandstaten over de gehele agenda van de Raad goed vertegenwoordigd.',
      'Migratie',
      'Op initiatief van Nederland zijn sancties opgelegd tegen zes mensenhandelaren actief in Libië. Dit was de eerste keer dat sancties werden ingezet tegen leiders van zulke netwerken.',
    ];
    const other = [
      'Mede hierdoor heeft het geleid tot aandacht van de Raad voor de ontwikkelingen in Burundi en voor de situatie in Kameroen.',
      'Grondoorzaken',
    ];
    const letter = [...own, ...other].join('\n\n');
    const text = [...other, own[2], own[0], own[1]].join('\n\n');
    for (const end of ['sancties', 'Libië', 'werden']) {
      const quote = { start: letter.indexOf('gratie'), end: letter.indexOf(end) };
      const resolution = resolve(text, describe(letter, quote));
      if (resolution.state !== 'lost') expect(text.slice(resolution.span.start)).toMatch(/^(?:Op initiatief|gratie)/);
    }
  });

  test('is lost where the heading in it went away', () => {
    const [first, heading, second, ...rest] = parts;
    expect(found([first, second, ...rest, heading].join('\n\n'))).toBe('lost');
  });
});
