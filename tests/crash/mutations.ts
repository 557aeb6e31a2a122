import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noteBytes, readNoteFile } from '../../src/main/store/notebook/note-file.ts';
import { formatNote } from '../../src/shared/notebook/note.ts';
import { idOf, noteOf } from '../unit/notebook/support/notes.ts';
import { type Random, randomFrom } from './random.ts';
import { openIn } from './template.ts';

/** Note files as no app should have left them, through the parser, and some of them through a notebook. */

export interface Mutations {
  files: number;
  readable: number;
  /** In ms. */
  slowest: number;
  written: number;
  readonly faults: string[];
}

const newline = 10;
const pieces = [
  '---',
  '---\n',
  '\n',
  '\r\n',
  '\uFEFF',
  '\0',
  '"',
  '\\',
  '\\u',
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ' #',
  ',',
  '-',
  '1e999',
  'null',
  'true',
  '[[[[',
  '{"',
  'é',
  '\u2028',
  '🕊',
];

/** A readable note with something done to it, one to six times. */
export function mutate(random: Random, seeds: readonly Buffer[]): Buffer {
  let bytes: Buffer = random.pick(seeds) ?? Buffer.alloc(0);
  for (let times = 1 + random.whole(1 + random.whole(6)); times > 0; times--) bytes = mutateOnce(bytes, random, seeds);
  return bytes;
}

function mutateOnce(bytes: Buffer, random: Random, seeds: readonly Buffer[]): Buffer {
  const at = random.whole(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.whole(random.chance(0.5) ? 4 : 80));
  const other = random.pick(seeds) ?? bytes;
  const splice = (piece: Uint8Array, end = at): Buffer =>
    Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(end)]);
  switch (random.whole(9)) {
    case 0:
      return splice(Buffer.of(random.whole(256)), at + 1);
    case 1:
      return splice(Buffer.alloc(0), to);
    case 2:
      return splice(Buffer.from(random.pick(pieces) ?? ''), random.chance(0.5) ? at : to);
    case 3:
      return splice(bytes.subarray(at, to));
    case 4:
      return bytes.subarray(0, at);
    case 5:
      return splice(other.subarray(random.whole(other.length)));
    case 6: {
      const lines = bytes.toString('latin1').split('\n');
      const [a, b] = [random.whole(lines.length), random.whole(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      return Buffer.from(lines.join('\n'), 'latin1');
    }
    case 7:
      return Buffer.from(bytes.toString('latin1').replaceAll('\n', random.chance(0.5) ? '\r\n' : '\n\n'), 'latin1');
    default: {
      const line = bytes.indexOf(newline, at);
      return line < 0 ? bytes : splice(Buffer.from(random.pick(pieces) ?? ''), line);
    }
  }
}

const note = (n: number): Buffer => Buffer.from(formatNote(noteOf({ id: idOf(1000 + n) })));

export const seedNotes = (): Buffer[] => [
  Buffer.from(formatNote(noteOf())),
  Buffer.from(
    formatNote(noteOf({ id: idOf(2), kind: 'bookmark', name: 'Begin', body: '', label: null, conflictOf: idOf(1) })),
  ),
  Buffer.from(
    formatNote(noteOf({ id: idOf(3), body: 'a\r\n---\r\nb', tags: ['é', '🕊'] })).replace(
      'kind:',
      'x: {"a": [1, null]}\nkind:',
    ),
  ),
];

/** `count` files through the parser: nothing may be thrown or take long; what is read must be written as it was meant. */
export function mutateParser(seed: number, count: number): Mutations {
  const random = randomFrom(seed);
  const seeds = seedNotes();
  const result: Mutations = { files: count, readable: 0, slowest: 0, written: 0, faults: [] };
  for (let i = 0; i < count; i++) {
    const bytes = mutate(random, seeds);
    const start = performance.now();
    try {
      const read = readNoteFile(bytes);
      result.slowest = Math.max(result.slowest, performance.now() - start);
      if (read.note === null) continue;
      result.readable++;
      const body = Buffer.from(read.note.body);
      if (!bytes.subarray(bytes.length - body.length).equals(body)) throw new Error('the body is not that of the file');
      if (read.readOnly) continue;
      const again = noteBytes(read.note);
      if (!again.ok) throw new Error(`read, and cannot be written: ${again.code}`);
      if (!again.value.subarray(again.value.length - body.length).equals(body))
        throw new Error('the body is written otherwise');
    } catch (error) {
      result.faults.push(`${error}: ${JSON.stringify(bytes.toString('latin1'))}`);
    }
  }
  return result;
}

/** `count` files in a notebook in which every note is edited: what cannot be read must stay byte for byte. */
export async function mutateNotebook(seed: number, count: number): Promise<Mutations> {
  const base = mkdtempSync(path.join(tmpdir(), 'leeswijzer-mutations-'));
  const folder = path.join(base, 'Notities/brief');
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(seed);
  const seeds = seedNotes();
  const files = new Map<string, Buffer>();
  for (let i = 0; i < count; i++) files.set(`brief/${i}.md`, mutate(random, [note(i), note(i), ...seeds]));
  for (const [file, bytes] of files) writeFileSync(path.join(base, 'Notities', file), bytes);
  const result: Mutations = { files: count, readable: 0, slowest: 0, written: 0, faults: [] };
  try {
    const store = await openIn(base);
    const unreadable = new Set(store.view.unreadable.map(({ file }) => file));
    result.readable = count - unreadable.size;
    // Notes that are saved while their file is unreadable too.
    for (const n of [1, 2, 3]) await store.save(noteOf({ id: idOf(n), body: 'nieuw' }), 'a version that is gone');
    for (const { note, version } of store.view.notes) {
      const saved = await store.save({ ...note, body: `${note.body}en meer` }, version);
      if (saved.ok) result.written++;
    }
    for (const file of unreadable) {
      const bytes = readFileSync(path.join(base, 'Notities', file));
      if (!files.get(file)?.equals(bytes)) result.faults.push(`an unreadable file was written: ${file}`);
    }
    if (unreadable.size + store.view.notes.length === 0) result.faults.push('nothing was found');
  } catch (error) {
    result.faults.push(String(error));
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  return result;
}
