import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/shared/notebook/front-matter.ts';
import { formatNote, isoTime, type Note, newNoteId, parseNote, sameNote } from '../../../src/shared/notebook/note.ts';
import { arbitraryNote, noteOf, parsed } from './support/notes.ts';

const text = formatNote(noteOf({ body: 'Navragen of de haven van Hodeida …\n' }));
const codeOf = (file: string): string => {
  const read = parseNote(file);
  return read.ok ? 'ok' : [read.code, ...(read.detail === undefined ? [] : [read.detail])].join(' ');
};

describe('a note file', () => {
  it('is Markdown with a head whose values are JSON', () => {
    expect(text).toBe(`---
leeswijzer: 1
id: "0197c2d4-1111-7222-8333-a1b2c3d4e5f6"
kind: "note"
letter: {"id": "bzdoc-151021554-15", "sha256": "${'ab'.repeat(32)}"}
created: "2026-11-23T10:15:00+01:00"
modified: "2026-11-23T10:15:00+01:00"
colour: "geel"
label: "vraag"
tags: ["Jemen"]
dossiers: ["jemen"]
quote: {"exact": "haven", "prefix": "de ", "suffix": " van Hodeida"}
position: {"start": 4123, "end": 4128}
block: {"number": 6, "start": 210, "end": 215}
---
Navragen of de haven van Hodeida …
`);
  });

  it('reads back as what was written, whatever the note says', () => {
    fc.assert(
      fc.property(arbitraryNote, (note) => {
        const read = parsed(formatNote(note));
        expect(sameNote(read, note)).toBe(true);
        expect(formatNote(read)).toBe(formatNote(note));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['no line end', 'a'],
    ['line ends of Windows', 'a\r\nb\r\n'],
    ['a rule of its own', '---\nid: 3\n---\n'],
    ['spaces at the end', '  a  \n\n\n '],
    ['composed and decomposed letters', 'e\u0301 \u00e9 \u{1F54A}'],
    ['a byte order mark inside', '\uFEFFa'],
  ])('keeps a body with %s', (_name, body) => {
    for (const file of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      const head = file.slice(0, file.lastIndexOf('Navragen'));
      expect(parsed(head + body).body).toBe(body);
      expect(formatNote(parsed(head + body))).toBe(head.replace('\uFEFF', '') + body);
    }
  });
});

describe('what other editors may do to a head', () => {
  it.each([
    ['spaces at the end of lines', text.replaceAll(/(?<=[\]}"])\n/g, '  \t\n').replace('---\n', '--- \n')],
    ['spaces before the colon and more after it', text.replace('id: ', 'id :   ')],
    ['comments and empty lines', text.replace('kind: "note"', '# van mij\n\nkind: "note"   # een "notitie" #1')],
    ['keys in another order', text.replace(/(id: .*\n)(kind: .*\n)/, '$2$1')],
    ['JSON with other spaces', text.replace('["Jemen"]', '[ "Jemen"  ]')],
    ['keys that may be absent', text.replace(/(?:block|label|dossiers|tags|colour): .*\n/g, '')],
    ['null for what may be absent', text.replace(/label: .*/, 'label: null')],
  ])('%s are read, and written as they were', (_name, file) => {
    const note = parsed(file);
    expect(note.id).toBe('0197c2d4-1111-7222-8333-a1b2c3d4e5f6');
    expect(note.body).toBe('Navragen of de haven van Hodeida …\n');
    const again = formatNote(note);
    expect(parsed(again)).toMatchObject({ id: note.id, body: note.body, tags: note.tags });
    // Only spaces without meaning may go, and what was absent may be spelled out.
    for (const line of file.split('\n').map((l) => l.trim().replace(/^id\s*:\s*/, 'id: ')))
      expect(again).toContain(line);
  });

  it('unknown keys are kept where they are on every write, also inside known values', () => {
    const file = text
      .replace('kind:', 'x-eerst: {"b":1.0,  "a": 12345678901234567890}\nkind:')
      .replace('"suffix"', '"nieuw": [1, {"diep": null}], "suffix"')
      .replace('block:', 'zorg.ID_2: "\\u00e9"\nblock:');
    const note = parsed(file);
    expect(formatNote(note)).toBe(file);
    const edited: Note = {
      ...note,
      body: 'anders',
      label: null,
      tags: ['a', 'b'],
      selectors: { ...note.selectors, quote: { exact: 'x', prefix: '', suffix: '' } },
    };
    const written = formatNote(edited);
    expect(written).toContain('x-eerst: {"b":1.0,  "a": 12345678901234567890}\nkind:');
    expect(written).toContain('zorg.ID_2: "\\u00e9"\nblock:');
    expect(written).toContain('"nieuw": [1, {"diep": null}]');
    expect(written).not.toContain('label');
    expect(sameNote(parsed(written), edited)).toBe(true);
    expect(formatNote(parsed(written))).toBe(written);
  });

  it('a key called __proto__ is a key like others', () => {
    const file = text
      .replace('kind:', '__proto__: {"label": "feit"}\nkind:')
      .replace('"suffix"', '"__proto__": 1, "suffix"');
    expect(parsed(file).label).toBe('vraag');
    expect(formatNote(parsed(file))).toBe(file);
    expect(formatNote({ ...parsed(file), body: 'x' })).toContain('"__proto__": 1');
  });

  it('a newer version of the format is shown and said to be read-only; one that cannot be read says so', () => {
    const newer = text.replace('leeswijzer: 1', 'leeswijzer: 2');
    expect(parseNote(newer)).toMatchObject({ ok: true, value: { readOnly: true } });
    expect(parseNote(text)).toMatchObject({ ok: true, value: { readOnly: false } });
    expect(codeOf(newer.replace('"note"', '"drawing"'))).toBe('too-new 2');
    expect(codeOf(newer.replace(/quote: .*\n/, ''))).toBe('too-new 2');
  });
});

describe('a file that is no note', () => {
  it.each([
    ['', 'empty'],
    ['\uFEFF', 'empty'],
    ['Boodschappen\n', 'no-head'],
    ['---', 'cut-off'],
    [text.slice(0, text.indexOf('position') + 20), 'cut-off'],
    [text.slice(0, text.indexOf('block')), 'cut-off'],
    [text.replace('tags: ["Jemen"]', 'tags:\n  - Jemen'), 'bad-line 10'],
    [text.replace('kind: "note"', 'kind: note'), 'not-json kind'],
    [text.replace('["Jemen"]', '["Jemen"'), 'not-json tags'],
    [text.replace('["Jemen"]', '["Jemen"] en meer'), 'not-json tags'],
    [text.replace('kind:', 'id: "x"\nkind:'), 'key-twice id'],
    [text.replace(/id: "0.*\n/, ''), 'missing-key id'],
    [text.replace('"note"', '"NOTE"'), 'wrong-value kind'],
    [text.replace('leeswijzer: 1', 'leeswijzer: "1"'), 'wrong-value leeswijzer'],
    [text.replace('leeswijzer: 1\n', ''), 'missing-key leeswijzer'],
    [text.replace('"geel"', '"oranje"'), 'wrong-value colour'],
    [text.replace('"bzdoc-151021554-15"', '"../../etc"'), 'wrong-value letter'],
    [text.replace('"bzdoc-151021554-15"', `"${'a'.repeat(81)}"`), 'wrong-value letter'],
    [text.replace('4123', '-1'), 'wrong-value position'],
    [text.replace('4123', '5000'), 'wrong-value position'],
    [text.replace('4123', '1.5'), 'wrong-value position'],
    [text.replace('+01:00', ''), 'wrong-value created'],
    [text.replace('2026-11-23', '2026-13-23'), 'wrong-value created'],
    [text.replace('["Jemen"]', '[1]'), 'wrong-value tags'],
    [text.replace('["Jemen"]', '[" "]'), 'wrong-value tags'],
    [text.replace('["Jemen"]', '['.repeat(100_000)), 'not-json tags'],
    [text.replace('"Jemen"', `${'['.repeat(80)}${']'.repeat(80)}`), 'not-json tags'],
  ])('%j is %s', (file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  it('a file cut off anywhere is refused, or has lost a part of its body only', () => {
    const head = text.indexOf('Navragen');
    for (let end = 0; end < text.length; end++) {
      expect(codeOf(text.slice(0, end)) === 'ok', `at ${end}`).toBe(end >= head - 1);
    }
  });

  it('a long value is read in one pass', () => {
    const start = performance.now();
    expect(codeOf(text.replace('["Jemen"]', `"${' #'.repeat(2_000_000)}`))).toBe('not-json tags');
    expect(codeOf(text.replace('["Jemen"]', ` #`.repeat(2_000_000)))).toBe('not-json tags');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it('writes JSON that readers of YAML take as it is meant', () => {
  expect(toJson({ a: [1, 'x\u2028y\u0085\u007f\uFEFF'], b: { c: null } })).toBe(
    '{"a": [1, "x\\u2028y\\u0085\\u007f\\ufeff"], "b": {"c": null}}',
  );
});

it('makes ids that are UUIDs of version 7, at any clock', () => {
  const random = Uint8Array.from({ length: 10 }, (_, i) => 255 - i);
  expect(newNoteId(Date.parse('2026-01-01T00:00:00Z'), random)).toMatch(
    /^019b[0-9a-f]{4}-[0-9a-f]{4}-7ffe-bdfc-fbfaf9f8f7f6$/,
  );
  for (const now of [-1e12, 0, Date.now(), 9e15]) {
    expect(newNoteId(now, random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

it('tells the time with its offset', () => {
  expect(isoTime(Date.parse('2026-11-23T09:15:00.500Z'), 60)).toBe('2026-11-23T10:15:00+01:00');
  expect(isoTime(Date.parse('2026-11-23T09:15:00Z'), -210)).toBe('2026-11-23T05:45:00-03:30');
});

it('knows the kinds, colours and labels by the words that files have, and no other', () => {
  const file = formatNote(noteOf());
  const read = (key: string, value: string) =>
    parseNote(file.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: "${value}"`));
  const words = {
    kind: ['highlight', 'note', 'bookmark'],
    colour: ['geel', 'groen', 'blauw', 'roze', 'paars'],
    label: ['vraag', 'feit', 'toezegging', 'actie', 'spreekpunt'],
  };
  for (const [key, values] of Object.entries(words)) {
    for (const value of values)
      expect(read(key, value), value).toMatchObject({ ok: true, value: { note: { [key]: value } } });
    for (const value of ['', 'anders']) expect(read(key, value), `${key} ${value}`).toMatchObject({ ok: false });
  }
});

it('an id takes ten random bytes, and no more', () => {
  const bytes = Uint8Array.from({ length: 14 }, (_, i) => i + 1);
  expect(newNoteId(0, bytes)).toBe(newNoteId(0, bytes.slice(0, 10)));
  expect(newNoteId(0, bytes)).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
