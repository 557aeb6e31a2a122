import { formatNote, type Note, type NoteFault, parseNote } from '../notebook/note.ts';
import { fail, ok, type Result } from '../result.ts';
import { type CodePoints, codePointsOf } from './code-points.ts';
import { contentOf } from './head.ts';
import { fromHypothesis, isHypothesis, isReply } from './hypothesis.ts';
import { isObject, type JsonFault, listOf, maxLength, own, readJson } from './json.ts';
import { type ForeignFormat, keptOf, type Origin } from './kept.ts';
import { type AnnotationFault, type ImportContext, type ReadNote, readAnnotation } from './read-annotation.ts';
import { typesOf } from './said.ts';

/** What became of one annotation or note of a file. Nothing is written: that is for who shows this and asks. */
export type ImportedItem =
  | { readonly outcome: 'imported'; readonly note: Note }
  /** The notebook has it: the id of the note there. */
  | { readonly outcome: 'duplicate'; readonly of: string }
  /** The notebook has it with other content. `note` has a new id, and is the other version of the note `of`. */
  | { readonly outcome: 'changed'; readonly note: Note; readonly of: string }
  | { readonly outcome: 'refused'; readonly code: ItemFault; readonly detail?: string };

export type ItemFault = AnnotationFault | NoteFault;

export interface ImportReport {
  readonly format: ForeignFormat | 'leeswijzer';
  /** In the order of the file. */
  readonly items: readonly ImportedItem[];
}

/** Why a file as a whole says nothing. */
export type FileFault = JsonFault | 'unknown-format' | 'too-many';

/** Annotations in one file; a notebook is laid out for ten thousand. */
export const maxItems = 20_000;

/**
 * Reads a file of notes: a W3C annotation, page, collection or list; a Readium annotation set; an export of Hypothesis;
 * or a note file of our own. `existing` are the notes of the notebook. An item that cannot be read never hides another.
 */
export function importNotes(
  text: string,
  existing: readonly Note[],
  context: ImportContext,
): Result<ImportReport, FileFault> {
  const work = importing(text, existing, context);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after each item, for who has other things to do meanwhile. */
export function* importing(
  text: string,
  existing: readonly Note[],
  context: ImportContext,
): Generator<void, Result<ImportReport, FileFault>> {
  if (text.length > maxLength) return fail('too-large', String(text.length));
  const book = bookOf(existing);
  if (/^\ufeff?---[ \t]*\r?\n/.test(text)) {
    return ok({ format: 'leeswijzer', items: [book.settle(readOwn(text, context), context)] });
  }
  const json = readJson(text);
  if (!json.ok) return json;
  const found = itemsOf(json.value);
  if (found === null) return fail('unknown-format');
  if (found.items.length > maxItems) return fail('too-many', String(found.items.length));
  const points = codePointsOf(context.published.letter.text);
  const { format } = found;
  const items: ImportedItem[] = [];
  for (const item of found.items) {
    yield;
    items.push(book.settle(readItem(item, format, context, points), context));
  }
  return ok({ format, items });
}

function readItem(
  item: unknown,
  format: ForeignFormat,
  context: ImportContext,
  points: CodePoints,
): Result<ReadNote, ItemFault> {
  if (format !== 'hypothesis') return readAnnotation(item, format, context, points);
  return isReply(item) ? fail('reply') : readAnnotation(fromHypothesis(item), format, context, points);
}

function readOwn(text: string, { published }: ImportContext): Result<ReadNote, ItemFault> {
  const read = parseNote(text);
  if (!read.ok) return read;
  const { note, readOnly } = read.value;
  if (readOnly) return fail('too-new');
  return note.letter.id === published.id ? ok({ note, identity: 'id' }) : fail('other-letter', note.letter.id);
}

/** The annotations in a file, and whose they are; null for a file that has none in a way that is known. */
function itemsOf(file: unknown): { format: ForeignFormat; items: readonly unknown[] } | null {
  if (Array.isArray(file)) return { format: file.some(isHypothesis) ? 'hypothesis' : 'w3c', items: file };
  if (!isObject(file)) return null;
  const items = own(file, 'items');
  const types = typesOf(file);
  if (types.includes('AnnotationSet')) return Array.isArray(items) ? { format: 'readium', items } : null;
  for (const key of ['annotations', 'rows']) {
    const list = own(file, key);
    if (Array.isArray(list)) return { format: 'hypothesis', items: list };
  }
  if (isHypothesis(file)) return { format: 'hypothesis', items: [file] };
  if (types.includes('Annotation') || own(file, 'target') !== undefined) return { format: 'w3c', items: [file] };
  if (items !== undefined) return { format: 'w3c', items: listOf(items) };
  const graph = own(file, '@graph');
  if (graph !== undefined) return { format: 'w3c', items: listOf(graph) };
  const first = own(file, 'first'); // a page elsewhere on the web is only named, and stays there
  return isObject(first) && own(first, 'items') !== undefined
    ? { format: 'w3c', items: listOf(own(first, 'items')) }
    : null;
}

/** The notebook while a file is read: what the file brings counts as there for what follows in it. */
function bookOf(existing: readonly Note[]) {
  const byId = new Map<string, Note>();
  const byOrigin = new Map<string, Note>();
  const byContent = new Map<string, string>();
  const versions = new Map<string, Set<string>>(); // contents by the note of which they are another version
  const add = (note: Note): void => {
    const content = contentOf(note);
    const origin = keptOf(note)?.origin;
    byId.set(note.id, note);
    if (!byContent.has(content)) byContent.set(content, note.id);
    if (note.conflictOf !== null) {
      versions.set(note.conflictOf, (versions.get(note.conflictOf) ?? new Set()).add(content));
    } else if (origin?.id !== undefined) byOrigin.set(keyOf(origin), note);
  };
  for (const note of existing) add(note);
  const there = new Map(byContent);

  const known = ({ note, identity }: ReadNote): Note | undefined => {
    const origin = keptOf(note)?.origin;
    if (identity === 'id') return byId.get(note.id);
    return identity === 'origin' && origin !== undefined ? byOrigin.get(keyOf(origin)) : undefined;
  };

  const settle = (read: Result<ReadNote, ItemFault>, { newId }: ImportContext): ImportedItem => {
    if (!read.ok) {
      const { code, detail } = read;
      return detail === undefined ? { outcome: 'refused', code } : { outcome: 'refused', code, detail };
    }
    const { note, identity } = read.value;
    const content = contentOf(note);
    const twin = identity === 'content' ? byContent.get(content) : undefined;
    if (twin !== undefined) return { outcome: 'duplicate', of: twin };
    const before = known(read.value);
    if (before === undefined) {
      add(note);
      return { outcome: 'imported', note };
    }
    const of = before.id;
    if (contentOf(before) === content || versions.get(of)?.has(content)) return { outcome: 'duplicate', of };
    // It may have been another version that the reader has made a note of its own since.
    const same = there.get(content);
    if (same !== undefined) return { outcome: 'duplicate', of: same };
    const other = asOtherVersion(note, newId(), of);
    add(other);
    return { outcome: 'changed', note: other, of };
  };
  return { settle };
}

const keyOf = ({ format, id }: Origin): string => `${format} ${id}`;

/** Its own file has no line of the old id to keep. */
function asOtherVersion(note: Note, id: string, of: string): Note {
  const read = parseNote(formatNote({ ...note, id, conflictOf: of }));
  return read.ok ? read.value.note : { ...note, id, conflictOf: of };
}
