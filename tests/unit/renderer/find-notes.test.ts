import { describe, expect, it } from 'vitest';
import type { PlacedNote } from '../../../src/renderer/notebook/book.ts';
import { excerptOf } from '../../../src/renderer/search/excerpt.ts';
import { type FoundNote, findingNotes } from '../../../src/renderer/search/find-notes.ts';
import type { Note } from '../../../src/shared/notebook/note.ts';
import type { FindOptions } from '../../../src/shared/search/result.ts';
import { idOf, noteOf } from '../notebook/support/notes.ts';

const placed = (fields: Partial<Note>): PlacedNote => ({
  stored: { note: noteOf({ tags: [], ...fields }), file: 'a.md', version: '', readOnly: false },
  state: 'exact',
  span: { start: 0, end: 5 },
});

function find(notes: readonly PlacedNote[], query: string, options: FindOptions = {}): FoundNote[] {
  const work = findingNotes(notes, query, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const words = (found: FoundNote[]): string[][] =>
  found.map(({ fields }) =>
    fields.flatMap(({ name, text, spans }) => spans.map(({ start, end }) => `${name}: ${text.slice(start, end)}`)),
  );

describe('notes that have the words of a query', () => {
  it('are found in the text, the name, the tags and the quote, with where', () => {
    const one = placed({ body: 'Vragen over Syrië.', name: 'Syrie', tags: ['Syriëgangers'] });
    expect(words(find([one], 'SYRIE'))).toEqual([['name: Syrie', 'body: Syrië', 'tag: Syrië']]);
    expect(words(find([one], 'haven'))).toEqual([['quote: haven']]);
    expect(find([one], 'Jemen')).toEqual([]);
  });

  it('have all words, in any of their fields', () => {
    const [a, b] = [
      placed({ id: idOf(1), body: 'een haven' }),
      placed({ id: idOf(2), body: 'een schip', tags: ['x'] }),
    ];
    expect(find([a, b], 'een haven').map(({ placed: { stored } }) => stored.note.id)).toEqual([idOf(1), idOf(2)]);
    expect(find([a, b], 'schip haven x')).toHaveLength(1);
    expect(find([a, b], '"een schip"')).toHaveLength(1);
    expect(find([a, b], '"schip x"')).toEqual([]); // not across fields
  });

  it('are found through hyphens, accents that stand apart, line breaks and apostrophes', () => {
    const one = placed({ body: 'Noord-\nKorea, jezidi’s en Syrie\u0308' });
    for (const query of ['noord korea', '"noord korea"', 'jezidis', 'syrië'])
      expect(find([one], query)).toHaveLength(1);
  });

  it('count accents, case, whole words and beginnings where the reader says so', () => {
    const one = placed({ body: 'De Syriëgangers' });
    expect(find([one], 'syriegangers', { accents: true })).toEqual([]);
    expect(find([one], 'syriëgangers', { accents: true })).toHaveLength(1);
    expect(find([one], 'syriëgangers', { case: true })).toEqual([]);
    expect(find([one], 'syrie', { wholeWords: true })).toEqual([]);
    expect(find([one], 'gangers', { wholeWords: true })).toEqual([]);
    expect(find([one], 'ang', { inside: false })).toEqual([]);
    expect(find([one], 'syr', { inside: false })).toHaveLength(1);
  });

  it.each(['', ' ', '(', '\\', '[a-z', '👩‍👩‍👧', 'x'.repeat(10_000)])('are none for %j, whatever is typed', (query) => {
    expect(find([placed({})], query)).toEqual([]);
  });
});

describe('an excerpt', () => {
  const text = `${'begin '.repeat(20)}het woord staat hier ${'einde '.repeat(40)}`;
  const at = text.indexOf('woord');
  const parts = excerptOf(text, [{ start: at, end: at + 5 }]);

  it('has the words, cut at blanks, with dots where there is more', () => {
    expect(parts.filter(({ found }) => found)).toEqual([{ text: 'woord', found: true }]);
    const line = parts.map((part) => part.text).join('');
    expect(line).toMatch(/^… begin .* het woord staat hier einde .* einde …$/);
    expect(line.length).toBeLessThan(140);
  });

  it('is the whole of a short text', () => {
    expect(excerptOf('een\nwoord', [{ start: 4, end: 9 }])).toEqual([
      { text: 'een ', found: false },
      { text: 'woord', found: true },
    ]);
  });
});
