import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Briefing, headingsOf } from '../../../src/shared/briefing/briefing.ts';
import { defaultChoice } from '../../../src/shared/briefing/choice.ts';
import type { PlacedNote } from '../../../src/shared/briefing/select.ts';
import { briefingText } from '../../../src/shared/briefing/text.ts';
import { idOf } from '../notebook/support/notes.ts';
import {
  anyChoice,
  anyNotes,
  at,
  compose,
  dossierChoice,
  dossiers,
  letter,
  letterChoice,
  passagesOf,
  placed,
  printedNotes,
  text,
  textOf,
} from './support/briefings.ts';

const part = (briefing: Briefing, name: string) => briefing.parts.find((one) => one.name === name);
const lines = (briefing: Briefing, name: string): string =>
  JSON.stringify(part(briefing, name)?.blocks ?? []).replaceAll('\\"', '"');

describe('the passages of a briefing', () => {
  it('are those of the dossier, each once, with the words of the letter', () => {
    for (const dossier of dossiers) {
      const printed = passagesOf(compose(dossierChoice(dossier.id)));
      expect(printed.map(({ span: { start, end } }) => ({ start, end }))).toEqual(
        dossier.passages.map(({ start, end }) => ({ start, end })),
      );
      for (const { cells, span } of printed)
        expect(cells.map(textOf).join('\t')).toBe(text.slice(span.start, span.end));
    }
  });

  it('of the whole letter are all its blocks but headings, and its headings are headings', () => {
    const briefing = compose(letterChoice());
    const { blocks } = letter.letter;
    const printed = passagesOf(briefing).map(({ cells }) => cells.map(textOf).join('\t'));
    const own = blocks.filter(({ kind }) => kind !== 'heading').map(({ start, end }) => text.slice(start, end));
    expect(printed).toEqual(own);
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end));
    expect(headingsOf(briefing).flatMap((one) => (one.ofLetter ? [one.text] : []))).toEqual(headings);
  });

  it('stand in the order that was chosen, a part of a paragraph with dots, and overlapping ones once', () => {
    const [first, second] = letter.letter.blocks.filter(({ kind }) => kind === 'paragraph');
    if (first === undefined || second === undefined) throw new Error('the letter is short');
    const spans = [
      { start: second.start, end: second.end },
      { start: first.start, end: first.start + 40 },
      { start: first.start + 20, end: first.start + 80 },
    ];
    const printed = passagesOf(compose({ ...defaultChoice({ kind: 'passages', spans }) }));
    expect(printed.map(({ span }) => span)).toEqual([
      { start: second.start, end: second.end },
      { start: first.start, end: first.start + 80 },
    ]);
    expect(textOf(printed[1]?.cells[0] ?? [])).toBe(`${text.slice(first.start, first.start + 80)} […]`);
  });

  it('that overlap stand where the first of them was chosen', () => {
    const [one, two, three] = letter.letter.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    if (one === undefined || two === undefined || three === undefined) throw new Error('the letter is short');
    const whole = ({ start, end }: { start: number; end: number }) => ({ start, end });
    const half = { start: two.start, end: two.start + 50 };
    const spans = [whole(three), half, whole(one), { start: two.start + 10, end: two.end }];
    const printed = passagesOf(compose(defaultChoice({ kind: 'passages', spans })));
    expect(printed.map(({ number }) => number)).toEqual([three.number, two.number, one.number]);
  });

  it('that no longer stand there are told and not printed', () => {
    const spans = [{ start: 100, end: 110, quote: 'iets anders' }];
    const briefing = compose(defaultChoice({ kind: 'passages', spans }));
    expect(passagesOf(briefing)).toEqual([]);
    expect(briefingText(briefing).join(' ')).toContain('niet meer zo in de brief: “iets anders”');
    const past = compose(defaultChoice({ kind: 'passages', spans: [{ start: 100, end: text.length + 1 }] }));
    expect(passagesOf(past)).toEqual([]);
    expect(briefingText(past).join(' ')).toContain('niet meer zo in de brief: “”');
  });

  it('are only the marked ones when asked', () => {
    const note = at(1, 'slechts minimaal in staat');
    const briefing = compose(dossierChoice('syrie', { passages: 'marked' }), [note]);
    expect(passagesOf(briefing).map(({ number }) => number)).toEqual([6]);
  });
});

describe('the notes of a briefing', () => {
  const haven = at(3, 'de havens open te houden', { body: 'Een.' });
  const steun = at(2, 'doch hiervoor was geen steun', { body: 'Twee.' });
  const line = at(4, 'early warning', { kind: 'highlight', body: '', label: null, colour: 'paars' });
  const far = at(5, 'slechts minimaal in staat', { dossiers: ['jemen'] });
  const lost = placed(6, null, { dossiers: ['jemen'], body: 'Waar?' });
  const other = at(7, 'Rusland');
  const all = [far, lost, steun, line, haven, other];

  it('are numbered as they are called; those elsewhere and those without a place follow under their own heading', () => {
    const briefing = compose(dossierChoice('jemen'), all);
    expect(briefing.notes.map(({ id, number, called }) => [id, number, called])).toEqual([
      [idOf(3), 1, true],
      [idOf(2), 2, true],
      [idOf(5), 3, false],
      [idOf(6), 4, false],
    ]);
    expect(briefing.highlights).toEqual([idOf(4)]);
    expect(part(briefing, 'notes')?.blocks.map((block) => block.kind)).toEqual([
      'notes',
      'heading',
      'notes',
      'heading',
      'text',
      'notes',
    ]);
    expect(lines(briefing, 'notes')).toContain('Zonder zekere plaats');
  });

  it('say what stood there, where the letter has other words now; a highlight has a number then too', () => {
    const quote = { exact: 'doch hiervoor was steun', prefix: '', suffix: '' };
    const changed = [steun, { ...line, span: steun.span }].map(({ note, span }) => ({
      span,
      note: { ...note, selectors: { ...note.selectors, quote } },
    }));
    const briefing = compose(dossierChoice('jemen'), changed);
    expect(briefing.highlights).toEqual([]);
    expect(
      briefing.notes.map(({ lemma, about }) => [
        lemma,
        about.includes('Eerder stond hier: “doch hiervoor was steun”.'),
      ]),
    ).toEqual([
      ['doch hiervoor was geen steun', true],
      ['doch hiervoor was geen steun', true],
    ]);
  });

  it('that were chosen and are gone are counted', () => {
    const briefing = compose(defaultChoice({ kind: 'notes', ids: [idOf(2), idOf(99)] }), all);
    expect(briefing.notes.map(({ id }) => id)).toEqual([idOf(2)]);
    expect(lines(briefing, 'notes')).toContain('1 gekozen notitie is er niet meer');
  });

  it('stand in the margin where it is wide enough, else at the end, and the page says so', () => {
    const margin = {
      kinds: ['note', 'highlight', 'bookmark'] as ('note' | 'highlight' | 'bookmark')[],
      placement: 'margin' as const,
    };
    const wide = compose(dossierChoice('jemen', { notes: margin }), all);
    expect(passagesOf(wide)[0]?.beside.map(({ number }) => number)).toEqual([1, 2]);
    const narrow = compose(dossierChoice('jemen', { notes: margin, paper: 'A5' }), all);
    expect(narrow.page.margin).toBeNull();
    expect(passagesOf(narrow)[0]?.beside).toEqual([]);
    expect(briefingText(narrow).join(' ')).toContain('is de kantlijn er te smal voor');
    const long = at(8, 'de Raad in staat', { body: 'woord '.repeat(2000) });
    expect(passagesOf(compose(dossierChoice('jemen', { notes: margin }), [haven, long]))[0]?.beside).toHaveLength(1);
  });

  /** What a choice asks for, worked out again by hand. */
  const expected = (notes: readonly PlacedNote[], choice: Parameters<typeof compose>[0]): PlacedNote[] | null => {
    if (!choice.parts.notes) return [];
    const kinds = notes.filter(({ note }) => choice.notes.kinds.includes(note.kind));
    if (choice.source.kind === 'letter') return kinds;
    const { source } = choice;
    return source.kind === 'notes' ? kinds.filter(({ note }) => source.ids.includes(note.id)) : null;
  };

  it('are each in it once, whole and in order, and each passage once, whatever was chosen', () => {
    fc.assert(
      fc.property(anyChoice, anyNotes, (choice, notes) => {
        const briefing = compose(choice, notes);
        const wanted = expected(notes, choice);
        const told = [...briefing.notes.map(({ id }) => id), ...briefing.highlights];
        expect(new Set(told).size).toBe(told.length);
        if (wanted !== null) expect([...told].sort()).toEqual(wanted.map(({ note }) => note.id).sort());
        const printed = printedNotes(briefing).map(({ number }) => number);
        expect(new Set(printed).size).toBe(printed.length);
        expect([...printed].sort((a, b) => a - b)).toEqual(briefing.notes.map(({ number }) => number));
        const passages = passagesOf(briefing);
        const calls = passages.flatMap(({ cells }) =>
          cells.flat().flatMap((inline) => (inline.kind === 'calls' ? inline.numbers : [])),
        );
        expect(calls).toEqual(briefing.notes.filter(({ called }) => called).map(({ number }) => number));
        const marked = new Set(
          passages.flatMap(({ cells }) =>
            cells
              .flat()
              .flatMap((inline) => (inline.kind === 'text' ? (inline.marks ?? []).map(({ note }) => note) : [])),
          ),
        );
        for (const id of briefing.highlights) {
          const span = notes.find(({ note }) => note.id === id)?.span;
          if (span !== undefined && span !== null && text.slice(span.start, span.end).trim() !== '')
            expect(marked).toContain(id);
        }
        const spans = passages.map(({ span }) => span).sort((a, b) => a.start - b.start);
        for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        for (const { cells, span } of passages) {
          const own = cells
            .map(textOf)
            .join('\t')
            .replace(/^\[…\] /, '')
            .replace(/ \[…\]$/, '');
          expect(own).toBe(text.slice(span.start, span.end));
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

describe('what Leeswijzer adds', () => {
  it('stands in brackets, with its source; an open question stays open', () => {
    const jemen = lines(compose(dossierChoice('jemen')), 'references');
    expect(jemen).toContain('Kamerstuk 21 501, nr. 02');
    expect(jemen).toContain('Het nummer ontbreekt.');
    expect(jemen).toContain('"[Kamerstukken II 2018/19, 21501-02, nr. 1929]"');
    expect(jemen).toContain('Redactie, bron: h-tk-20182019-24-16');
    const open = letter.editorial.filter(({ status }) => status === 'open');
    expect(open.length).toBeGreaterThan(0);
    const whole = compose(letterChoice({ parts: { ...letterChoice().parts, references: true } }));
    for (const { citation, note } of open) {
      expect(citation).toBeNull();
      if (note !== null) expect(lines(whole, 'references')).toContain(`Mogelijk bedoeld? "},`);
    }
    expect(lines(whole, 'references')).toContain('Redactie: niet nagegaan');
  });

  it('brackets a year that was inferred', () => {
    expect(lines(compose(dossierChoice('mh17')), 'timeline')).toContain('29 mei [2018]');
  });

  it('tells no fact in two parts', () => {
    const on = {
      cover: true,
      facts: true,
      passages: true,
      timeline: true,
      references: true,
      people: true,
      abbreviations: true,
      notes: true,
      metadata: true,
    };
    const briefing = compose(letterChoice({ parts: on }));
    const summary = lines(briefing, 'facts');
    for (const word of ['Moties', 'Data', 'Personen', 'Afkortingen']) expect(summary).not.toContain(`"text":"${word}"`);
    expect(summary).toContain('Landen');
  });
});
