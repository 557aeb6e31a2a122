import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from '../../../src/shared/anchor/describe.ts';
import type { PublishedLetter } from '../../../src/shared/letter/published.ts';
import { formatNote, type Note } from '../../../src/shared/notebook/note.ts';
import { idOf, noteOf } from '../../unit/notebook/support/notes.ts';

/** Notebooks for tests: note files that are there before the app starts. */

const file = path.resolve(import.meta.dirname, '../../../resources/letters/bzdoc-151021554-15/letter.json');
export const published = JSON.parse(readFileSync(file, 'utf8')) as PublishedLetter;

/** Where the notebook is under userData, in the stand-in. */
export const folder = 'Documents/Leeswijzer';
const inLetter = `${folder}/${published.id}`;

/** A note at words of the letter, the first time that they stand there. */
export function noteAt(n: number, words: string, fields: Partial<Note> = {}): Note {
  const { text, blocks } = published.letter;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the letter: ${words}`);
  const { quote, position, block } = describe(text, { start, end: start + words.length }, blocks);
  return noteOf({
    id: idOf(n),
    letter: { id: published.id, sha256: published.source.sha256 },
    tags: [],
    dossiers: [],
    label: null,
    selectors: {
      quote: { exact: quote?.exact ?? '', prefix: quote?.prefix ?? '', suffix: quote?.suffix ?? '' },
      position: position ?? { start: 0, end: 0 },
      block: block ?? null,
    },
    body: '',
    ...fields,
  });
}

/** A note whose passage is not in the letter. */
export const lostNote = (n: number, exact: string, fields: Partial<Note> = {}): Note =>
  noteOf({
    id: idOf(n),
    letter: { id: published.id, sha256: 'cd'.repeat(32) },
    tags: [],
    dossiers: [],
    label: null,
    selectors: {
      quote: { exact, prefix: 'zo stond het er nooit en nergens: ', suffix: ' en zo ging het nooit verder daar' },
      position: { start: 10, end: 10 + exact.length },
      block: null,
    },
    ...fields,
  });

/** The files of notes, to be there in userData before the start. */
export const filesOf = (notes: readonly Note[]): Record<string, string> =>
  Object.fromEntries(notes.map((note) => [nameOf(note), formatNote(note)]));

export const nameOf = (note: Note, more = ''): string =>
  `${inLetter}/notitie-${note.id.slice(-4)}--${note.id.slice(-8)}${more}.md`;

/** As in the look: five marks and notes of all colours, and a bookmark. */
export const notebook: readonly Note[] = [
  noteAt(1, 'bescherming van burgers', {
    kind: 'highlight',
    colour: 'blauw',
    tags: ['Jemen'],
    created: '2026-11-12T09:00:00+01:00',
  }),
  noteAt(2, 'doch hiervoor was geen steun', {
    colour: 'roze',
    label: 'actie',
    tags: ['Jemen'],
    dossiers: ['jemen'],
    body: 'Wie was tegen? De brief zegt het niet. Opzoeken in het verslag van de Raad.\n',
    created: '2026-11-12T10:00:00+01:00',
  }),
  noteAt(3, 'Afghanistan', { kind: 'bookmark', name: 'Hier verder lezen', created: '2026-11-14T10:00:00+01:00' }),
  noteAt(4, 'Hodeida', {
    label: 'vraag',
    tags: ['Havens', 'Jemen'],
    body: 'Navragen hoe het nu met de haven van Hodeida staat.\n',
    created: '2026-11-13T10:00:00+01:00',
  }),
  noteAt(5, 'humanitaire toegang', { kind: 'highlight', colour: 'groen', created: '2026-11-11T10:00:00+01:00' }),
];

/** Two notes that came loose, one of them without any words of the letter; another version of one; half a file. */
export const loose = lostNote(8, 'draagvlak', { body: 'Hoeveel leden waren er nodig geweest?\n' });
const second = notebook[1] as Note;
export const copyName = nameOf(second, '.sync-conflict-20261113-100500-ABCDEFG');
export const broken = `${inLetter}/mh17-oproep--a1b2c3d4.md`;
export const withTrouble: Readonly<Record<string, string>> = {
  ...filesOf([...notebook, loose, lostNote(9, ' ', { body: 'Nergens bij.\n' })]),
  [copyName]: formatNote({ ...second, body: `${second.body.trim()} Eerst de fractie bellen.\n` }),
  [broken]: '---\nleeswijzer: 1\nid: "019',
};

/** A note in the bin. */
export const binned: Readonly<Record<string, string>> = {
  [`${folder}/.prullenbak/${published.id}/weg--12345678.md`]: formatNote(
    noteAt(12, 'Sjoerdsma', { body: 'Weg ermee.\n' }),
  ),
};
