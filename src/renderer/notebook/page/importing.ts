import type { ImportedItem } from '../../../shared/exchange/import.ts';
import type { Note } from '../../../shared/notebook/note.ts';
import { api } from '../../api.ts';
import { currentMessages, getState } from '../../state.ts';
import { perform } from '../background/perform.ts';
import { addNotes, idsOf } from '../changes.ts';
import { now } from '../saving.ts';
import { shortNameOf } from '../text/names.ts';

/** What became of one note of a file. */
export interface ImportedLine {
  readonly outcome: ImportedItem['outcome'] | 'unsaved';
  /** The note's lemma, where there is a note. */
  readonly name: string | null;
  readonly why: string | null;
}

export interface Imported {
  readonly name: string;
  /** Why the file as a whole says nothing. */
  readonly fault: string | null;
  readonly items: readonly ImportedLine[];
}

/** Asks for a file, takes its notes over, and saves them. Notes that are there stay as they are. */
export async function importFile(): Promise<Imported | 'cancelled'> {
  const { exchange, notebookPage } = currentMessages();
  const answer = await api().openImport({});
  if (!answer.ok) return { name: '', fault: notebookPage.exchange.faults[answer.code], items: [] };
  if (answer.value === 'cancelled') return 'cancelled';
  const { name, text } = answer.value;
  const existing = (getState().notebook?.notes ?? []).map(({ note }) => note);
  const { items, fault } = await perform({ kind: 'import', of: existing, text, now: now() });
  if (fault !== null) {
    const why = wordsOf(exchange.fileFaults, fault.code, fault.detail);
    return { name, fault: notebookPage.exchange.notImported(why), items: [] };
  }
  const notes = items.flatMap((item) => ('note' in item ? [item.note] : []));
  const ids = notes.map(({ id }) => id);
  const saved = idsOf(ids, await addNotes(notes));
  const byId = new Map(existing.map((note) => [note.id, note]));
  return { name, fault: null, items: items.map((item) => lineOf(item, saved, byId)) };
}

function lineOf(item: ImportedItem, saved: ReadonlySet<string>, existing: ReadonlyMap<string, Note>): ImportedLine {
  switch (item.outcome) {
    case 'imported':
    case 'changed':
      return { outcome: saved.has(item.note.id) ? item.outcome : 'unsaved', name: shortNameOf(item.note), why: null };
    case 'duplicate': {
      const note = existing.get(item.of);
      return { outcome: 'duplicate', name: note === undefined ? null : shortNameOf(note), why: null };
    }
    case 'refused':
      return {
        outcome: 'refused',
        name: null,
        why: wordsOf(currentMessages().exchange.itemFaults, item.code, item.detail),
      };
  }
}

function wordsOf(list: object, code: string, detail = ''): string {
  const words = (list as Readonly<Record<string, string | ((detail: string) => string)>>)[code];
  return typeof words === 'function' ? words(detail) : (words ?? code);
}
