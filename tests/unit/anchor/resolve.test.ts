import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../src/shared/anchor/describe.ts';
import { resolve } from '../../../src/shared/anchor/resolve.ts';
import { resolveAll } from '../../../src/shared/anchor/resolve-all.ts';
import type { Selectors } from '../../../src/shared/anchor/selector.ts';
import { shippedLetter } from '../../app/support/other-letter.ts';

const { letter } = shippedLetter();

/** The words that a resolution stands at, or its state where it has none. */
function found(text: string, selectors: Selectors): string {
  const resolution = resolve(text, selectors);
  return resolution.state === 'lost' ? 'lost' : text.slice(resolution.span.start, resolution.span.end);
}

const at = (text: string, words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

const bread = 'De bakker bakt brood. De molenaar maalt meel. De boer oogst graan, de bakker koopt meel.';

group('selectors of other programs', () => {
  // In the spirit of the quote tests of Hypothesis' client and Apache Annotator, with texts of our own.
  const cases: readonly [idea: string, text: string, selectors: Selectors, expected: string | { start: number }][] = [
    ['a quote without context', bread, { quote: { exact: 'maalt meel' } }, 'maalt meel'],
    ['the first words', bread, { quote: { exact: 'De bakker bakt' } }, { start: 0 }],
    ['the last words', bread, { quote: { exact: 'koopt meel.' } }, 'koopt meel.'],
    ['empty context', bread, { quote: { exact: 'oogst graan', prefix: '', suffix: '' } }, 'oogst graan'],
    ['words that are not there', bread, { quote: { exact: 'een heilige graal' } }, 'lost'],
    ['an empty quote', bread, { quote: { exact: '' } }, 'lost'],
    ['an empty quote with context', bread, { quote: { exact: '', prefix: 'De ', suffix: 'bakker' } }, 'lost'],
    ['an empty quote at an offset', bread, { quote: { exact: '' }, position: { start: 5, end: 5 } }, 'lost'],
    ['an empty text', '', { quote: { exact: 'brood' } }, 'lost'],
    ['nothing at all', bread, {}, 'lost'],
    ['two places and no context', bread, { quote: { exact: 'meel' } }, 'lost'],
    ['two places, told apart by a prefix', bread, { quote: { exact: 'meel', prefix: 'koopt ' } }, { start: 83 }],
    ['two places, told apart by a suffix', bread, { quote: { exact: 'meel', suffix: '. De boer' } }, { start: 40 }],
    ['a prefix without its blank', bread, { quote: { exact: 'meel', prefix: 'bakker koopt' } }, { start: 83 }],
    [
      'two places, told apart by the offsets',
      bread,
      { quote: { exact: 'meel' }, position: { start: 83, end: 87 } },
      { start: 83 },
    ],
    ['a letter and the one after it', bread, { quote: { exact: 'o', suffix: 'er' } }, { start: 50 }],
    ['context that belongs elsewhere', bread, { quote: { exact: 'brood', prefix: 'warm en knapperig ' } }, 'lost'],
    [
      'context longer than the text before it',
      bread,
      { quote: { exact: 'bakker bakt', prefix: 'en toen de ' } },
      'bakker bakt',
    ],
    [
      'context beyond the end of the text',
      'Een paar woorden',
      { quote: { exact: 'woorden', suffix: ' en meer' } },
      'woorden',
    ],
    ['one letter other', bread, { quote: { exact: 'De molenar maalt meel' } }, 'De molenaar maalt meel'],
    ['too short to be nearly right', bread, { quote: { exact: 'brodd' } }, 'lost'],
    ['nearly right twice', bread, { quote: { exact: 'meelt' } }, 'lost'],
    [
      'nearly right twice, one a little nearer than the other',
      'Eerst stond er: de commissie vergaderde morgen. Later stond er: de commissies vergaderden morgen.',
      { quote: { exact: 'de commissie vergadert morgen' } },
      'lost',
    ],
    [
      'nearly right twice, one much nearer than the other',
      'Eerst stond er: de commissie vergaderd morgen. Later stond er: de commissies vergaderden morgen.',
      { quote: { exact: 'de commissie vergadert morgen' } },
      'de commissie vergaderd morgen',
    ],
    ['other white space', bread, { quote: { exact: 'molenaar\n  maalt\u00a0meel' } }, 'molenaar maalt meel'],
    ['only offsets', bread, { position: { start: 10, end: 14 } }, 'bakt'],
    ['only offsets, none of the text', bread, { position: { start: 80, end: 980 } }, 'lost'],
    ['only offsets, the wrong way round', bread, { position: { start: 8, end: 4 } }, 'lost'],
    ['overlapping places', 'bananas', { quote: { exact: 'ana' } }, 'lost'],
  ];
  test.each(cases)('%s', (_, text, selectors, expected) => {
    if (typeof expected === 'string') expect(found(text, selectors)).toBe(expected);
    else expect(resolve(text, selectors)).toMatchObject({ span: { start: expected.start } });
  });

  test('only offsets never split a grapheme', () => {
    expect(found('l😃rem', { position: { start: 2, end: 4 } })).toBe('😃r');
  });
});

group('states', () => {
  const old = letter.text;
  const span = at(old, 'een wapenstilstand voor Hodeida');
  const note = describe(old, span, letter.blocks);

  test('exact: nothing changed', () => expect(resolve(old, note)).toEqual({ state: 'exact', span }));

  test('moved: the same words further on', () => {
    const text = `Vooraf een zin.\n\n${old}`;
    expect(resolve(text, note)).toEqual({ state: 'moved', span: at(text, 'een wapenstilstand voor Hodeida') });
  });

  test('moved: the same words in another layout and form', () => {
    const text = old.normalize('NFD').replace('wapenstilstand voor Hodeida', 'wapen-\nstilstand\nvoor Hodeida');
    expect(resolve(text, note)).toMatchObject({ state: 'moved' });
    expect(found(text, note)).toBe('een wapen-\nstilstand\nvoor Hodeida');
  });

  test('moved: composed or decomposed, the words are the same', () => {
    const place = at(old, 'gebruik van chemische wapens in Syrië');
    const text = old.normalize('NFD');
    expect(resolve(text, describe(old, place))).toMatchObject({ state: 'moved' });
    expect(found(text, describe(old, place))).toBe('gebruik van chemische wapens in Syrië'.normalize('NFD'));
  });

  test('changed: a word is another one', () => {
    const text = old.replace('wapenstilstand voor Hodeida', 'staakt-het-vuren voor Hodeida');
    expect(resolve(text, note)).toMatchObject({ state: 'changed' });
    expect(found(text, note)).toBe('een staakt-het-vuren voor Hodeida');
  });

  test('moved: in its own paragraph, where the text has two such places', () => {
    const twice = { text: `${old}\n\n${old}`, blocks: letter.blocks };
    const shifted = { ...note, position: { start: 5, end: 5 + span.end - span.start } };
    expect(resolve(twice.text, shifted)).toEqual({ state: 'lost' });
    expect(resolve(twice.text, shifted, twice.blocks)).toEqual({ state: 'moved', span });
  });

  test('changed: the one word that it has of another paragraph is another one', () => {
    const { text } = letter;
    const start = text.indexOf('de besluitvorming in de Raad.\n\nNu we');
    const note = describe(text, { start, end: text.indexOf(' we', start) });
    const other = text.replace('in de Raad.\n\nNu we niet', 'in de Raad.\n\nVoortaan we niet');
    const end = other.indexOf(' we', start);
    expect(resolve(other, note)).toEqual({ state: 'changed', span: { start, end } });
    // Where that paragraph went elsewhere, no word of the one that stands there now is taken for it.
    const [before = '', after = ''] = text.split('\n\nNu we');
    const [rest = '', ...more] = after.split('\n\n');
    const moved = [before, ...more, `Nu we${rest}`].join('\n\n');
    const found = resolve(moved, note);
    expect(found.state === 'lost' ? '' : moved.slice(found.span.start, found.span.end)).not.toMatch(/\n./);
  });

  test('changed: its paragraph and the one before it were made one', () => {
    const note = describe(old, at(old, 'we niet langer lid zijn van de Raad'));
    const joined = old.replace('in de Raad.\n\nNu we niet langer lid', 'in de Raad. Nu we niet langr lid');
    expect(found(joined, note)).toBe('we niet langr lid zijn van de Raad');
  });

  test('changed: the last word of its paragraph is another one, and a heading came in behind it', () => {
    const { text } = letter;
    const quote = 'een opmaat tot herbevestiging van resolutie 2166 door de Raad in een Voorzitterschapsverklaring.';
    const note = describe(text, at(text, quote));
    const other = text.replace('Voorzitterschapsverklaring.\n\n', 'besluit.\n\nEen VN die geweld voorkomt\n\n');
    expect(found(other, note)).toBe(quote.replace('Voorzitterschapsverklaring', 'besluit'));
    // Or it is gone. A heading that is much like the word stands where it stood: nothing says which of both it is.
    const without = (heading: string): string => text.replace('Voorzitterschapsverklaring.\n\n', `.\n\n${heading}\n\n`);
    expect(found(without('Een VN die geweld voorkomt'), note)).toBe(quote.replace('Voorzitterschapsverklaring', ''));
    expect(resolve(without('Voortgang'), note)).toEqual({ state: 'lost' });
  });

  test('changed: the first word of its paragraph is two others, and a heading came in before it', () => {
    const { text } = letter;
    const note = describe(text, at(text, 'Het Koninkrijk is het afgelopen jaar'));
    const other = text.replace(
      '\n\nHet Koninkrijk is het afgelopen',
      '\n\nEen VN\n\nOns aller Koninkrijk is het afgelopen',
    );
    expect(found(other, note)).toBe('Ons aller Koninkrijk is het afgelopen jaar');
  });

  test.each([
    ['begins', 'Het Koninkrijk heeft daarnaast', 'Het Koninkrijk heeft daarbij'],
    ['ends', 'op de agenda van de Veiligheidsraad.', 'vaak op de agenda van de Veiligheidsraad.'],
  ])(
    'changed: a sentence that %s as the one beside it is not taken for one that was taken out',
    (which, same, other) => {
      const [first, second, third] = [
        'In Genève is over de toegang van hulpgoederen tot het noorden gesproken',
        'aandacht gevraagd voor het lot van burgers in belegerde steden',
        'de begroting van de missie met twee jaar verlengd gezien',
      ] as const;
      const own =
        which === 'begins'
          ? `${first}. ${same} ${second}. ${other} ${third}.`
          : `${first} ${other} Er is ${second} ${same} Toen is ${third}.`;
      const text = `Voorwoord van de brief.\n\n${own}\n\nSlot van de brief.`;
      const note = describe(text, at(text, 'het lot van burgers'));
      expect(found(text.replace('aandacht', 'zorg').replace('belegerde', 'zulke'), note)).toBe('het lot van burgers');
      // Where it was taken out it is lost all the same.
      const sentence = which === 'begins' ? ` ${same} ${second}.` : ` Er is ${second} ${same}`;
      expect(resolve(text.replace(sentence, ''), note)).toEqual({ state: 'lost' });
    },
  );

  test('changed: two words at the beginning of its paragraph were run together', () => {
    const note = describe(old, at(old, 'langer lid zijn van de Raad'));
    const run = old.replace('Nu we niet langer lid', 'Nuwe niet langr lid');
    expect(found(run, note)).toBe('langr lid zijn van de Raad');
  });

  test('changed: the first word of its paragraph is another one, and what stood before the paragraph is elsewhere', () => {
    const note = describe(old, at(old, 'Nu we niet langer lid zijn van de Raad'));
    const paragraphs = old.split('\n\n').map((one) => one.replace('Nu we niet', 'Omdat we niet'));
    const own = paragraphs.findIndex((one) => one.startsWith('Omdat we niet'));
    const moved = [...paragraphs.splice(own, 1), ...paragraphs].join('\n\n');
    expect(found(moved, note)).toBe('Omdat we niet langer lid zijn van de Raad');
  });

  test('a sign at its end that stands where it stood, before a page’s furniture, is still its own', () => {
    const { text } = letter;
    const start = text.indexOf('. Daarnaast heeft het Koninkrijk het initiatief');
    const end = text.indexOf(' genomen', start);
    const furniture = '\n\nOnze Referentie\nBZDOC-1\nPagina 6 van 12\n\n';
    const other = `${text.slice(0, start + 1)}${furniture}${text.slice(start + 2)}`;
    const found = resolve(other, describe(text, { start, end }));
    expect(found).toMatchObject({ span: { start, end: end + furniture.length - 1 } });
  });

  test('a few letters of a word of which none is left are lost, also where the rest of the word is there', () => {
    const { text } = letter;
    const start = text.indexOf('Support Missie');
    const note = describe(text, { start, end: start + 1 });
    expect(resolve(text.replace('Support Missie', 'upport Missie'), note)).toEqual({ state: 'lost' });
  });

  test('the same words at the old offsets yield to the place with the context', () => {
    const text =
      'Het plan is goed. Het plan is duur. Wij zien het plan als een kans voor de hele regio en haar mensen.';
    const changed = `Er ligt ook een ander plan. ${text}`;
    const note = { ...describe(text, at(text, 'plan', 40)), position: at(changed, 'plan') };
    expect(resolve(changed, note)).toEqual({ state: 'moved', span: at(changed, 'plan', 70) });
  });
});

group('never a wrong place', () => {
  test('the same words before the same words, at the old offsets, but after others', () => {
    const text = 'In de eerste ronde won de partij van het midden. In de derde ronde won de partij van het midden.';
    const second = text.lastIndexOf('ronde');
    const note = describe(text, { start: second, end: second + 5 });
    const other = text.replace('In de derde', 'In de vierde en laatste');
    const first = text.indexOf('ronde');
    const resolution = resolve(other, { ...note, position: { start: first, end: first + 5 } });
    if (resolution.state !== 'lost') expect(resolution.span.start).toBe(other.lastIndexOf('ronde'));
  });

  test('one of two that are the same, side by side, is not taken for the other', () => {
    const again = 'Deze zin staat hier een paar keer achter elkaar, zonder dat er iets aan verandert. ';
    const parts = letter.text.split('\n\n');
    const text = [...parts.slice(0, 20), again.repeat(6).trim(), ...parts.slice(20)].join('\n\n');
    const third = text.indexOf(again) + 2 * again.length + 30;
    const span = { start: third, end: third + 9 };
    const elsewhere = [300, 900, 1500, 9000, 15000].map((start) => describe(text, { start, end: start + 60 }));
    const changed = text.replace('Geachte voorzitter', 'Zeer geachte mevrouw de voorzitter');
    const resolution = resolveAll(changed, [...elsewhere, describe(text, span)]).at(-1);
    if (resolution?.state === 'lost') return;
    expect(resolution?.span.start).toBe(third + changed.length - text.length);
  });

  const [opening, closing] = [
    'De commissie bezocht vier havens en sprak daar.',
    'Over de vervolgstappen leest u later meer.',
  ];
  const visit = (place: string, meant: number, spent: number): string =>
    `Voor ${place} is € ${meant} mln. begroot en € ${spent} mln. besteed. Wat over is blijft beschikbaar voor ${place}.`;
  const [first, second] = [visit('Terneuzen', 28, 25), visit('Delfzijl', 36, 33)];
  const visits = [opening, first, second, closing].join('\n\n');

  test('a passage that tells the same of somebody else is not taken for one that was deleted', () => {
    for (const [gone, rest] of [
      [first, second],
      [second, first],
    ] as const) {
      const shorter = [opening, rest, closing].join('\n\n');
      for (const word of gone.matchAll(/\S+/g)) {
        const start = visits.indexOf(gone) + word.index;
        const note = describe(visits, { start, end: start + word[0].length });
        expect(resolve(shorter, note), word[0]).toEqual({ state: 'lost' });
      }
    }
  });

  test('a name or a number that was put right is the same passage', () => {
    const span = at(visits, 'Terneuzen is € 28 mln. begroot');
    const note = describe(visits, span);
    for (const [was, is] of [
      ['28', '82'],
      ['Terneuzen', 'Vlissingen'],
    ] as const) {
      const other = visits.replace(was, is);
      const found = resolve(other, note);
      const words = found.state === 'lost' ? '' : other.slice(found.span.start, found.span.end);
      expect(words).toBe('Terneuzen is € 28 mln. begroot'.replace(was, is));
    }
  });

  test('each "Raad" is lost when the words around it are gone, however many others there are', () => {
    for (const { index } of letter.text.matchAll(/raad/gi)) {
      const note = describe(letter.text, { start: index, end: index + 4 });
      const [start, end] = [Math.max(0, index - 150), index + 150];
      expect(resolve(letter.text.slice(0, start) + letter.text.slice(end), note)).toEqual({ state: 'lost' });
    }
  });

  test('a passage that stood twice and is left once is lost', () => {
    const sentence = `${'Deze alinea staat er twee keer, woord voor woord, van het begin tot het einde. '.repeat(4)}\n\n`;
    const text = `Aanhef.\n\n${sentence}Tussen.\n\n${sentence}Slot.`;
    const second = text.lastIndexOf(sentence);
    const note = describe(text, at(text, 'woord voor woord', second + 80));
    expect(resolve(text.slice(0, second), note)).toEqual({ state: 'lost' });
  });

  test('whatever the selectors, the answer is a span of whole graphemes, or lost', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    const offset = fc.integer({ min: -5, max: 400 });
    const selectors = fc.record(
      {
        quote: fc.record({ exact: word, prefix: word, suffix: word }, { requiredKeys: ['exact'] }),
        position: fc.record({ start: offset, end: offset }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), selectors, (text, some) => {
        const resolution = resolve(text, some as Selectors);
        if (resolution.state === 'lost') return;
        const edges = new Set([
          0,
          text.length,
          ...[...new Intl.Segmenter('nl').segment(text)].map(({ index }) => index),
        ]);
        expect(edges.has(resolution.span.start) && edges.has(resolution.span.end)).toBe(true);
        expect(resolution.span.start).toBeLessThanOrEqual(resolution.span.end);
      }),
    );
  });
});
