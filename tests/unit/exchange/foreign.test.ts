import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteBytes } from '../../../src/main/store/notebook/note-file.ts';
import { exporters } from '../../../src/shared/exchange/export.ts';
import { type ImportedItem, importNotes } from '../../../src/shared/exchange/import.ts';
import { keptOf } from '../../../src/shared/exchange/kept.ts';
import type { ImportContext } from '../../../src/shared/exchange/read-annotation.ts';
import { formatNote, type Note } from '../../../src/shared/notebook/note.ts';
import { noteOf, parsed } from '../notebook/support/notes.ts';
import { exportOf, importContext, noteAt, text } from './support/letter.ts';

const gold = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../gold/exchange', name), 'utf8');

function itemsOf(
  file: unknown,
  existing: readonly Note[] = [],
  context: Partial<ImportContext> = {},
): readonly ImportedItem[] {
  const read = importNotes(typeof file === 'string' ? file : JSON.stringify(file), existing, importContext(context));
  if (!read.ok) throw new Error(read.code);
  return read.value.items;
}

const notesOf = (items: readonly ImportedItem[]): Note[] =>
  items.flatMap((item) => (item.outcome === 'imported' || item.outcome === 'changed' ? [item.note] : []));

const places = (notes: readonly Note[]): string[] =>
  notes.map(({ selectors: { position } }) => text.slice(position.start, position.end));

describe('W3C annotations of others', () => {
  const items = itemsOf(gold('w3c.jsonld'));
  const [first, second, third] = notesOf(items);

  it('come in where their quote is found, whatever the shape of body, target and selector', () => {
    expect(places(notesOf(items))).toEqual(['haven van Hodeida', 'hoop en [geduld]', 'Café São Tomé']);
    expect(first).toMatchObject({
      kind: 'note',
      body: 'Welke haven?',
      tags: ['voedsel'],
      created: '2019-03-01T09:30:00Z',
    });
    expect(second?.body).toBe('<script>alert(1)</script> blijft tekst');
    expect(third?.body).toBe('https://annotaties.example/antwoord');
    expect(second?.created).toBe(importContext().now);
  });

  it('come in at the words, not at the white space that a program quotes along with them', () => {
    const quoted = (exact: string): Note[] =>
      notesOf(
        itemsOf([{ type: 'Annotation', target: { source: 'x', selector: { type: 'TextQuoteSelector', exact } } }]),
      );
    // From the end of the paragraph before, which it would else stand beside.
    expect(places(quoted('\n\nDe haven van'))).toEqual(['De haven van']);
    expect(places(quoted('voor <hulp>.\n\n'))).toEqual(['voor <hulp>.']);
  });

  const quoting = { target: { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact: 'geduld' } } };

  it.each([
    ['2023-07-26T09:12:44Z', '2023-07-26T09:12:44Z'],
    ['2023-07-26T09:12:44.123456+00:00', '2023-07-26T09:12:44.123456+00:00'],
    ['2023-07-26T09:12:44', '2023-07-26T09:12:44Z'],
    ['2023-07-26T09:12Z', '2023-07-26T09:12:00Z'],
    ['2023-07-26T09:12:44+0530', '2023-07-26T09:12:44+05:30'],
    ['2023-07-26T09:12:44-03', '2023-07-26T09:12:44-03:00'],
    ['2023-07-26 09:12:44,5 z', '2023-07-26T09:12:44.5Z'],
    ['2023-07-26', '2023-07-26T00:00:00Z'],
    [1690362764000, '2023-07-26T09:12:44.000Z'],
    ['26 juli 2023', null],
    ['2023-26-07', null],
    [12, null],
    [Number.MAX_VALUE, null],
    [null, null],
  ])('keep the time that they were made, written as %j', (created, expected) => {
    const [note] = notesOf(itemsOf([{ ...quoting, created }]));
    expect(note?.created).toBe(expected ?? importContext().now);
  });

  it('lose only what no text file can hold', () => {
    const file = [{ ...quoting, id: 'urn:1', body: 'Eén\0, half \ud83d en heel \ud83d\udd4a.' }];
    const [note] = notesOf(itemsOf(file));
    if (note === undefined) throw new Error();
    expect(note.body).toBe('Eén\ufffd, half \ufffd en heel \ud83d\udd4a.');
    const stored = noteBytes(note);
    expect(stored.ok).toBe(true);
    // And is known again as what came of it.
    expect(itemsOf(file, [note])).toEqual([{ outcome: 'duplicate', of: note.id }]);
  });

  it('are refused with a reason where they quote nothing, or something that is not in one place', () => {
    expect(items.slice(3)).toEqual([
      { outcome: 'refused', code: 'no-quote' },
      { outcome: 'refused', code: 'not-found', detail: 'haven' },
    ]);
  });

  it('keep what a note has no place for, and give it back', () => {
    const file = JSON.parse(exporters.w3c.write(exportOf(notesOf(items))));
    const original = JSON.parse(gold('w3c.jsonld'));
    const [back] = file.first.items;
    expect(back).toMatchObject({
      creator: original[0].creator,
      rights: original[0].rights,
      motivation: ['commenting', 'questioning'],
    });
    expect(back.body).toContainEqual(original[0].body[2]);
    expect(back.body[0]).toMatchObject({ value: 'Welke haven?', format: 'text/plain', language: 'nl' });
    expect(back.target[0].source).toBe('urn:leeswijzer:letter:bzdoc-151021554-15');
    expect(back.target.slice(1)).toEqual([original[0].target]);
    expect(file.first.items[1].target.slice(1)).toEqual(original[1].target);
    const again = notesOf(itemsOf(file));
    expect(again.map((note) => [note, keptOf(note)])).toEqual(notesOf(items).map((note) => [note, keptOf(note)]));
  });

  it('are known again by the id that they have elsewhere', () => {
    const notes = notesOf(items);
    expect(
      itemsOf(gold('w3c.jsonld'), notes)
        .map(({ outcome }) => outcome)
        .slice(0, 3),
    ).toEqual(Array(3).fill('duplicate'));
    const edited = notes.map((note) => ({ ...note, body: 'anders' }));
    const changed = itemsOf(gold('w3c.jsonld'), edited);
    expect(changed[0]).toMatchObject({ outcome: 'changed', of: notes[0]?.id, note: { conflictOf: notes[0]?.id } });
    const both = [...edited, ...notesOf(changed)];
    expect(new Set(both.map(({ id }) => id)).size).toBe(6);
    expect(itemsOf(gold('w3c.jsonld'), both)[0]).toEqual({ outcome: 'duplicate', of: notes[0]?.id });
  });

  it('without an id are duplicates when a note says the same', () => {
    const annotation = {
      type: 'Annotation',
      bodyValue: 'x',
      target: { selector: { type: 'TextQuoteSelector', exact: 'geduld' } },
    };
    const items = itemsOf([annotation, annotation]);
    expect(items.map(({ outcome }) => outcome)).toEqual(['imported', 'duplicate']);
    expect(itemsOf(annotation, notesOf(items))[0]?.outcome).toBe('duplicate');
  });

  it.each([
    ['one annotation', (a: unknown) => a],
    ['a list', (a: unknown) => [a]],
    ['a page', (a: unknown) => ({ type: 'AnnotationPage', items: [a] })],
    ['a page with one item', (a: unknown) => ({ '@type': 'AnnotationPage', items: a })],
    ['a collection', (a: unknown) => ({ type: ['BasicContainer', 'AnnotationCollection'], first: { items: [a] } })],
    ['a graph', (a: unknown) => ({ '@graph': [a] })],
  ])('%s is read', (_what, wrap) => {
    const annotation = {
      '@id': 'urn:uuid:7d4f2c1a-0000-4000-8000-000000000002',
      '@type': 'oa:Annotation',
      body: { value: 'tekst' },
      target: { source: { id: 'urn:x' }, selector: [{ type: ['TextQuoteSelector'], exact: 'geduld' }] },
    };
    expect(notesOf(itemsOf(wrap(annotation)))).toMatchObject([
      { id: '7d4f2c1a-0000-4000-8000-000000000002', body: 'tekst' },
    ]);
  });

  it('with a position in the letter pass it on in UTF-16, and one in another text not', () => {
    const asked: unknown[] = [];
    const locate: ImportContext['locate'] = (selectors) => {
      asked.push(selectors.position ?? null);
      return null;
    };
    const start = [...text.slice(0, text.indexOf('haven'))].length;
    const target = (source: string) => ({
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: 'haven' },
        { type: 'TextPositionSelector', start, end: start + 5 },
      ],
    });
    itemsOf([{ target: target('urn:leeswijzer:letter:bzdoc-151021554-15') }, { target: target('urn:x') }], [], {
      locate,
    });
    expect(asked).toEqual([{ start: text.indexOf('haven'), end: text.indexOf('haven') + 5 }, null]);
    expect(start).not.toBe(text.indexOf('haven'));
  });

  it('with more than one target are put at the one in the letter', () => {
    const quoting = (source: string, exact: string) => ({ source, selector: { type: 'TextQuoteSelector', exact } });
    const target = [quoting('urn:x', 'geduld'), quoting('urn:leeswijzer:letter:bzdoc-151021554-15', 'gezinnen')];
    const [note] = notesOf(itemsOf({ target }));
    expect(note?.selectors.quote.exact).toBe('gezinnen');
    expect(note && keptOf(note)?.targets).toEqual([target[0]]);
  });

  it('keep what they say of a tag, until the tag is taken away', () => {
    const tag = { type: 'TextualBody', purpose: 'tagging', value: 'water', creator: 'urn:x' };
    const target = { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact: 'geduld' } };
    const notes = notesOf(itemsOf({ body: tag, target }));
    const bodies = (some: readonly Note[]) => JSON.parse(exporters.w3c.write(exportOf(some))).first.items[0].body;
    expect(bodies(notes)).toEqual([{ type: 'TextualBody', value: 'water', purpose: 'tagging' }, tag]);
    expect(notesOf(itemsOf(exporters.w3c.write(exportOf(notes))))).toEqual(notes);
    expect(bodies(notes.map((note) => ({ ...note, tags: ['lucht'] })))).toEqual([
      { type: 'TextualBody', value: 'lucht', purpose: 'tagging' },
    ]);
  });

  it('of another letter are refused', () => {
    const elsewhere = { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact: 'geduld' } };
    const leeswijzer = { letter: { id: 'andere', sha256: '00'.repeat(32) } };
    expect(itemsOf({ target: elsewhere, leeswijzer })).toEqual([
      { outcome: 'refused', code: 'other-letter', detail: 'andere' },
    ]);
    const target = { source: 'urn:leeswijzer:letter:andere', selector: { type: 'TextQuoteSelector', exact: 'geduld' } };
    expect(itemsOf({ target })).toEqual([{ outcome: 'refused', code: 'other-letter', detail: 'andere' }]);
  });
});

describe('a Readium annotation set', () => {
  const items = itemsOf(gold('readium.annotation'));
  const notes = notesOf(items);

  it('comes in with its colours and keywords', () => {
    expect(places(notes)).toEqual(['haven van Hodeida', 'Café São Tomé']);
    expect(notes[0]).toMatchObject({
      id: '7d4f2c1a-0000-4000-8000-000000000002',
      kind: 'note',
      colour: 'blauw',
      tags: ['leraar'],
      body: 'Eerst dit',
      modified: '2026-11-19T11:00:00Z',
    });
    expect(notes[1]).toMatchObject({ kind: 'highlight', colour: 'geel', tags: ['reis'], body: '' });
    expect(items[2]).toEqual({ outcome: 'refused', code: 'no-quote' });
  });

  it('goes back with what a note has no place for, and with the colour that we do not have', () => {
    const back = JSON.parse(exporters.readium.write(exportOf(notes))).items;
    expect(back[0].creator.name).toBe('A. Lezer');
    expect(back[0].body).toMatchObject({ highlight: 'underline', language: 'nl', color: 'blue', keyword: 'leraar' });
    expect(back[1].body).toMatchObject({ color: 'orange', format: 'text/plain', highlight: 'solid', tag: 'reis' });
    const recoloured = exporters.readium.write(exportOf(notes.map((note) => ({ ...note, colour: 'roze' }))));
    expect(JSON.parse(recoloured).items[1].body.color).toBe('pink');
    expect(notesOf(itemsOf(recoloured)).map(({ colour }) => colour)).toEqual(['roze', 'roze']);
  });

  it('has the shape that the draft and Thorium ask for', () => {
    const note = noteAt('gezinnen', { kind: 'bookmark', name: 'Thuis', tags: ['a', 'b'] });
    const set = JSON.parse(exporters.readium.write(exportOf([note])));
    expect(set).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationSet',
      generator: { type: 'Software', name: 'Leeswijzer' },
      about: {
        'dc:identifier': ['urn:leeswijzer:letter:bzdoc-151021554-15', 'BZDOC-151021554-15'],
        'dc:creator': ['Ministerie van Buitenlandse Zaken'],
        'dc:date': '2019',
      },
    });
    expect(set.items[0]).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${note.id}`,
      type: 'Annotation',
      motivation: 'bookmarking',
      body: { type: 'TextualBody', value: 'Navragen\n', color: 'yellow', keyword: 'a' },
      target: {
        meta: {
          headings: [
            { level: 1, txt: 'Jemen & omstreken' },
            { level: 2, txt: 'Wapenstilstand' },
          ],
        },
      },
    });
  });

  it('has its own context in every item, and gives back the one of W3C', () => {
    const context = ['http://www.w3.org/ns/anno.jsonld', { iets: 'urn:iets' }];
    const target = { source: 'urn:x', selector: { type: 'TextQuoteSelector', exact: 'geduld' } };
    const made = notesOf(itemsOf({ '@context': context, iets: 1, target }));
    const set = JSON.parse(exporters.readium.write(exportOf(made)));
    expect(set.items[0]).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', iets: 1 });
    const again = notesOf(itemsOf(set));
    expect(JSON.parse(exporters.w3c.write(exportOf(again))).first.items[0]['@context']).toEqual(context);
  });

  it('is read back with what another program changed in it', () => {
    const note = noteAt('gezinnen', { tags: ['a', 'b'] });
    const set = JSON.parse(exporters.readium.write(exportOf([note])));
    Object.assign(set.items[0].body, { value: 'Nieuw', color: 'green', keyword: 'c', language: 'en' });
    expect(itemsOf(set, [note])).toMatchObject([
      { outcome: 'changed', note: { body: 'Nieuw', colour: 'groen', tags: ['c', 'a', 'b'], label: 'vraag' } },
    ]);
  });
});

describe('an export of Hypothesis', () => {
  const items = itemsOf(gold('hypothesis.json'));
  const notes = notesOf(items);

  it('comes in by its quotes; replies and page notes are refused', () => {
    expect(places(notes)).toEqual(['haven van Hodeida', 'Café São Tomé']);
    expect(notes[0]).toMatchObject({
      kind: 'note',
      body: 'Navragen bij *WFP*',
      tags: ['voedsel', 'Jemen'],
      created: '2024-12-09T07:17:52.123456+00:00',
      modified: '2024-12-10T08:00:00.000000+00:00',
    });
    expect(notes[1]?.kind).toBe('highlight');
    expect(items.slice(2)).toEqual([
      { outcome: 'refused', code: 'reply' },
      { outcome: 'refused', code: 'no-quote' },
    ]);
  });

  it('is known again, and what it says besides is given back', () => {
    expect(itemsOf(gold('hypothesis.json'), notes).map(({ outcome }) => outcome)).toEqual([
      ...['duplicate', 'duplicate', 'refused', 'refused'],
    ]);
    const [back] = JSON.parse(exporters.w3c.write(exportOf(notes))).first.items;
    const [original] = JSON.parse(gold('hypothesis.json')).annotations;
    for (const key of ['user', 'group', 'permissions', 'document', 'links', 'user_info', 'hidden', 'uri'])
      expect(back[key]).toEqual(original[key]);
    expect(back.target[1]).toEqual(original.target[0]);
    expect(notesOf(itemsOf(exporters.w3c.write(exportOf(notes))))).toEqual(notes);
  });

  it('is read too as the API gives it, or as one annotation', () => {
    const { annotations } = JSON.parse(gold('hypothesis.json'));
    expect(notesOf(itemsOf({ total: 4, rows: annotations }))).toHaveLength(2);
    expect(notesOf(itemsOf(annotations))).toHaveLength(2);
    expect(notesOf(itemsOf(annotations[0]))).toHaveLength(1);
  });
});

describe('a note file of ours', () => {
  const note = parsed(formatNote(noteAt('geduld')).replace('kind:', 'x-eigen: [1]\nkind:'));

  it.each([
    ['as it is', formatNote(note)],
    ['with a byte order mark', `\ufeff${formatNote(note)}`],
    ['with line ends of Windows', formatNote(note).replaceAll('\n', '\r\n')],
  ])('comes in whole %s', (_what, file) => {
    const [item] = itemsOf(file);
    expect(item?.outcome).toBe('imported');
    if (item?.outcome === 'imported') expect(formatNote(item.note)).toBe(file.replace('\ufeff', ''));
  });

  it('is a duplicate, or another version', () => {
    expect(itemsOf(formatNote(note), [note])).toEqual([{ outcome: 'duplicate', of: note.id }]);
    const [item] = itemsOf(formatNote(note), [{ ...note, body: 'Anders' }]);
    expect(item).toMatchObject({ outcome: 'changed', of: note.id });
    if (item?.outcome !== 'changed') throw new Error();
    expect(formatNote(item.note)).toContain('x-eigen: [1]');
    expect(parsed(formatNote(item.note))).toMatchObject({ id: item.note.id, conflictOf: note.id, body: note.body });
  });

  it.each([
    ['of another letter', formatNote(noteOf({ letter: { id: 'andere', sha256: '00'.repeat(32) } })), 'other-letter'],
    ['of a newer version', formatNote(note).replace('leeswijzer: 1', 'leeswijzer: 2'), 'too-new'],
    ['cut off', formatNote(note).slice(0, 90), 'cut-off'],
    ['without an id', formatNote(note).replace(/id: .*\n/, ''), 'missing-key'],
  ])('is refused %s', (_what, file, code) => {
    expect(itemsOf(file)).toMatchObject([{ outcome: 'refused', code }]);
  });
});

describe('a quote that is nearly the letter’s', () => {
  it('stays the note’s own, at the place that was found: the reader is told that other words stand there', () => {
    const start = text.indexOf('van belang');
    const span = { start, end: start + 'van belang'.length };
    const quote = { exact: 'van belangen', prefix: '', suffix: '' };
    const item = {
      type: 'Annotation',
      target: { source: 'https://x.test/', selector: { type: 'TextQuoteSelector', exact: quote.exact } },
    };
    const report = importNotes(JSON.stringify(item), [], importContext({ locate: () => span }));
    expect(report.ok && report.value.items[0]).toMatchObject({
      outcome: 'imported',
      note: { selectors: { quote, position: span } },
    });
  });
});
