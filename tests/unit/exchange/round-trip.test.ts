import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from '../../../src/shared/exchange/code-points.ts';
import { exporters } from '../../../src/shared/exchange/export.ts';
import { contentOf } from '../../../src/shared/exchange/head.ts';
import { importNotes } from '../../../src/shared/exchange/import.ts';
import { type FrontLine, splitFrontMatter } from '../../../src/shared/notebook/front-matter.ts';
import { formatNote, type Note } from '../../../src/shared/notebook/note.ts';
import { noteOf, parsed } from '../notebook/support/notes.ts';
import { anyNotes } from './support/arbitrary.ts';
import { exportOf, importContext, noteAt, text } from './support/letter.ts';

/** Everything in a note's file, whatever the order and the spaces of its head. */
function contents(note: Note): unknown {
  const lines: FrontLine[] = [];
  const split = splitFrontMatter(formatNote(note), lines);
  if (!split.ok) throw new Error(split.code);
  const { values, body } = split.value;
  const comments = lines.flatMap(({ key, rest }) => (key === null && rest !== '' ? [rest] : []));
  return { values: Object.fromEntries([...values].filter(([, value]) => value !== null)), body, comments };
}

function imported(file: string, existing: readonly Note[] = []) {
  const read = importNotes(file, existing, importContext());
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

describe.each(['w3c', 'readium'] as const)('%s', (format) => {
  const exported = (notes: readonly Note[]): string => exporters[format].write(exportOf(notes));

  it('export, empty notebook, import gives the same notes, whatever they say', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const { items, format: read } = imported(exported(notes));
        expect(read).toBe(format);
        const back = items.map((item) => (item.outcome === 'imported' ? contents(item.note) : item));
        expect(back).toEqual(notes.map(contents));
      }),
      { numRuns: 200 },
    );
  });

  it('the second time all are duplicates, also where the notes come from the first import', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const file = exported(notes);
        expect(new Set(imported(file, notes).items.map(({ outcome }) => outcome)).has('imported')).toBe(false);
        const first = imported(file).items.flatMap((item) => (item.outcome === 'imported' ? [item.note] : []));
        for (const item of imported(exported(first), first).items) expect(item.outcome).toBe('duplicate');
      }),
      { numRuns: 50 },
    );
  });

  it('a note that was changed here or there is kept twice, and only once more', () => {
    const note = noteAt('haven van Hodeida');
    const file = exported([{ ...note, body: 'Daar geschreven' }]);
    const [item] = imported(file, [note]).items;
    expect(item).toMatchObject({
      outcome: 'changed',
      of: note.id,
      note: { conflictOf: note.id, body: 'Daar geschreven' },
    });
    if (item?.outcome !== 'changed') throw new Error();
    expect(item.note.id).not.toBe(note.id);
    expect(imported(file, [note, item.note]).items).toEqual([{ outcome: 'duplicate', of: note.id }]);
    // Nor once the reader has made it a note of its own.
    const own = { ...item.note, conflictOf: null };
    expect(imported(file, [note, own]).items).toEqual([{ outcome: 'duplicate', of: own.id }]);
  });

  it('times alone do not make another version', () => {
    const note = noteAt('haven van Hodeida');
    const file = exported([{ ...note, modified: '2030-01-01T00:00:00Z' }]);
    expect(imported(file, [note]).items).toEqual([{ outcome: 'duplicate', of: note.id }]);
  });

  it('a place in another version of the text is given back, and never said to be one in this', () => {
    const note = noteOf({ letter: { ...noteOf().letter, sha256: '12'.repeat(32) } });
    expect(exported([note])).not.toContain('TextPositionSelector');
    expect(imported(exported([note])).items).toMatchObject([
      { outcome: 'imported', note: { selectors: note.selectors } },
    ]);
  });

  it('counts code points', () => {
    const note = noteAt('haven van Hodeida');
    const file = JSON.parse(exported([note]));
    const item = (file.items ?? file.first.items)[0];
    const { start, end } = item.target.selector[1];
    expect([...text].slice(start, end).join('')).toBe('haven van Hodeida');
    expect(start).toBeLessThan(note.selectors.position.start);
  });
});

describe('contents', () => {
  it('are told apart by everything that is not an id or a time', () => {
    const note = noteAt('haven van Hodeida');
    const file = formatNote(note);
    expect(contentOf(parsed(file.replace('kind:', '\nkind :')))).toBe(contentOf(note));
    const others = [
      file.replace('kind:', 'x: 1\nkind:'),
      file.replace('"vraag"', '"feit"'),
      `${file} `,
      file.replace('"exact"', '"y": 1, "exact"'),
    ];
    for (const other of others) expect(contentOf(parsed(other))).not.toBe(contentOf(note));
  });
});

describe('code points', () => {
  it('convert both ways, and to nothing in the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), fc.nat(60), (string, a, b) => {
        const points = codePointsOf(string);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const there = points.fromUtf16({ start, end });
        const whole = (offset: number) => offset <= string.length && !/^[\udc00-\udfff]/.test(string.slice(offset));
        expect(there !== null).toBe(whole(start) && whole(end));
        if (there === null) return;
        expect([...string].slice(there.start, there.end).join('')).toBe(string.slice(start, end));
        expect(points.toUtf16(there)).toEqual({ start, end });
      }),
    );
    const points = codePointsOf('a🕊b');
    expect(points.toUtf16({ start: 1, end: 3 })).toEqual({ start: 1, end: 4 });
    for (const span of [
      { start: 0, end: 4 },
      { start: -1, end: 1 },
      { start: 0.5, end: 1 },
      { start: 2, end: 1 },
    ])
      expect(points.toUtf16(span)).toBeNull();
  });
});
