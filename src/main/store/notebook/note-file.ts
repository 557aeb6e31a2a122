import { createHash } from 'node:crypto';
import { formatNote, type Note, parseNote, sameNote } from '../../../shared/notebook/note.ts';
import type { UnreadableReason } from '../../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** The bytes of a note file as a note, and back. This is the one gate for what other programs write in the folder. */

export type NoteFile =
  | { readonly note: Note; readonly readOnly: boolean; readonly version: string }
  | {
      readonly note: null;
      readonly reason: UnreadableReason;
      readonly detail: string | null;
      readonly version: string;
    };

/** In bytes; nobody writes a longer note, and a file of that size would hold up all the others. */
export const largest = 16_000_000;

/** What a file is known by: the SHA-256 of its bytes, in hex. */
export const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

// With its byte order mark, so that what is read is exactly what is there.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Never throws. */
export function readNoteFile(bytes: Uint8Array): NoteFile {
  const version = versionOf(bytes);
  const text = bytes.includes(0) ? null : decode(bytes);
  if (text === null) return { note: null, reason: 'not-text', detail: null, version };
  const read = parseNote(text);
  return read.ok ? { ...read.value, version } : { note: null, reason: read.code, detail: read.detail ?? null, version };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes for a note, read back before anything is written: what would not come back the same is refused. */
export function noteBytes(note: Note): Result<Buffer, 'not-storable'> {
  const bytes = Buffer.from(formatNote(note), 'utf8');
  const back = readNoteFile(bytes);
  if (bytes.length > largest) return fail('not-storable', 'too-large');
  if (back.note === null) return fail('not-storable', back.detail ?? back.reason);
  return !back.readOnly && sameNote(back.note, note) ? ok(bytes) : fail('not-storable');
}
