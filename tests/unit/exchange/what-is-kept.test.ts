import { describe, expect, it } from 'vitest';
import { exporters } from '../../../src/shared/exchange/export.ts';
import { unknownLines } from '../../../src/shared/exchange/head.ts';
import { importNotes } from '../../../src/shared/exchange/import.ts';
import { maxLength, readJson } from '../../../src/shared/exchange/json.ts';
import { keptOf } from '../../../src/shared/exchange/kept.ts';
import { formatNote, type Note } from '../../../src/shared/notebook/note.ts';
import { noteOf, parsed } from '../notebook/support/notes.ts';
import { exportOf, importContext, noteAt, published } from './support/letter.ts';

/** What an annotation of another program says beside its text: what becomes of it here, and on the way back. */

const quoting = (more: object = {}, target: object = {}) => ({
  target: {
    source: `urn:leeswijzer:letter:${published.id}`,
    selector: { type: 'TextQuoteSelector', exact: 'geduld' },
    ...target,
  },
  ...more,
});

function noteFrom(item: object): Note {
  const read = importNotes(JSON.stringify(item), [], importContext());
  const [found] = read.ok ? read.value.items : [];
  if (found?.outcome !== 'imported') throw new Error(JSON.stringify(read));
  return found.note;
}

/** The annotation that an export makes of a note. */
const back = (note: Note) => JSON.parse(exporters.w3c.write(exportOf([note]))).first.items[0];

describe('a name and a label from bodies', () => {
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  const [name, label] = [body('bookmarking', 'Mijn plek'), body('classifying', 'vraag')];

  it('that say no more than that are the note’s own, and nothing else is kept of them', () => {
    const note = noteFrom(quoting({ body: [name, label] }));
    expect([note.name, note.label, keptOf(note)]).toEqual(['Mijn plek', 'vraag', { origin: { format: 'w3c' } }]);
    expect(back(note).body).toEqual([name, label]);
  });

  it('that say more go back with what they say, until the reader takes the name or the label away', () => {
    const bodies = [name, label].map((one) => ({ ...one, creator: 'urn:een-ander' }));
    const note = noteFrom(quoting({ body: bodies }));
    expect([note.name, note.label]).toEqual(['Mijn plek', 'vraag']);
    expect(back(note).body).toEqual([name, label, ...bodies]);
    expect(back({ ...note, name: null }).body).toEqual([label, bodies[1]]);
    expect(back({ ...note, label: null }).body).toEqual([name, bodies[0]]);
  });
});

it('an annotation that marks a place is a bookmark, whatever it says; another is one for its text only', () => {
  const text = { body: { type: 'TextualBody', value: 'Hier verder' } };
  expect(noteFrom(quoting({ motivation: 'bookmarking', ...text })).kind).toBe('bookmark');
  expect(noteFrom(quoting({ motivation: ['commenting', 'bookmarking'] })).kind).toBe('bookmark');
  expect(noteFrom(quoting({ motivation: 'commenting', ...text })).kind).toBe('note');
  expect(noteFrom(quoting()).kind).toBe('highlight');
});

it('of its target all is kept but that it is a part of something', () => {
  expect(keptOf(noteFrom(quoting({}, { type: 'SpecificResource' })))).toEqual({ origin: { format: 'w3c' } });
  const other = noteFrom(quoting({}, { type: 'Text', rights: 'urn:x' }));
  expect(keptOf(other)).toEqual({ origin: { format: 'w3c' }, target: { type: 'Text', rights: 'urn:x' } });
  expect(back(other).target).toMatchObject({ type: 'Text', rights: 'urn:x' });
});

it('a note that is kept without a place stays so by way of every format that brings notes back', () => {
  const note = noteAt('geduld', { withoutPlace: true });
  for (const { write } of [exporters.w3c, exporters.readium]) {
    const read = importNotes(write(exportOf([note])), [], importContext());
    expect(read).toMatchObject({ ok: true, value: { items: [{ outcome: 'imported', note: { withoutPlace: true } }] } });
  }
  expect(back(note).leeswijzer.withoutPlace).toBe(true);
  expect(back(noteAt('geduld')).leeswijzer).not.toHaveProperty('withoutPlace');
});

describe('of a note’s head', () => {
  const withLines = (...lines: string[]): Note =>
    parsed(formatNote(noteOf()).replace('kind: ', () => [...lines, 'kind: '].join('\n')));

  it('an export has the comments and what Leeswijzer does not know, without empty lines', () => {
    expect(unknownLines(withLines('# van mij', '', 'x-iets: 7 # zeven'))).toEqual(['# van mij', 'x-iets: 7 # zeven']);
    expect(unknownLines(noteOf())).toEqual([]);
  });

  it('what stands there of an annotation in another order than Leeswijzer writes is not read, and stays as it is', () => {
    const [origin, body] = ['"origin": {"format": "w3c"}', '"body": {"language": "nl"}'];
    expect(keptOf(withLines(`exchange: {${origin}, ${body}}`))).toEqual({
      origin: { format: 'w3c' },
      body: { language: 'nl' },
    });
    const turned = withLines(`exchange: {${body}, ${origin}}`);
    expect(keptOf(turned)).toBeNull();
    expect(unknownLines(turned)).toEqual([`exchange: {${body}, ${origin}}`]);
  });
});

it('an annotation without an id that the notebook has twice is the first of the two', () => {
  const item = quoting({ body: 'Navragen', created: '2019-03-01T09:30:00Z' });
  const twice = [noteFrom(item), noteFrom(item)];
  expect(twice[0]?.id).not.toBe(twice[1]?.id);
  const read = importNotes(JSON.stringify(item), twice, importContext());
  expect(read).toMatchObject({ ok: true, value: { items: [{ outcome: 'duplicate', of: twice[0]?.id }] } });
});

describe('a file', () => {
  it('is read past its byte order mark', () => {
    expect(readJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
    expect(readJson('\uFEFF ')).toMatchObject({ code: 'empty' });
    const read = importNotes(`\uFEFF${JSON.stringify(quoting())}`, [], importContext());
    expect(read).toMatchObject({ ok: true, value: { items: [{ outcome: 'imported' }] } });
  });

  it('that is too large is not parsed', () => {
    expect(readJson(`"${'x'.repeat(maxLength - 2)}"`).ok).toBe(true);
    expect(readJson(`"${'x'.repeat(maxLength - 1)}"`)).toMatchObject({ code: 'too-large', detail: `${maxLength + 1}` });
  });
});

it('a note without a place, in a letter that tells nothing of itself, has no source in Markdown', () => {
  const none = { sender: null, recipient: null, date: null, reference: null, subject: null, signatories: [] };
  const bare = {
    ...published,
    source: { ...published.source, file: 'source.txt' },
    letter: { ...published.letter, frontMatter: none },
  };
  const given = exportOf([noteAt('geduld', { dossiers: [], tags: [] })], { published: bare, locate: () => null });
  expect(exporters.markdown.write(given)).toMatch(/\nKleur: geel\n$/);
  const known = exporters.markdown.write({ ...given, published });
  expect(known).toMatch(/\nKleur: geel · Bron: .*BZDOC-151021554-15.*\n$/);
});
