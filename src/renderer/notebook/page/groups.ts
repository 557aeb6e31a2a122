import { formatDay, type Messages } from '../../../shared/i18n/i18n.ts';
import type { Letter } from '../../../shared/letter/letter.ts';
import { dayOf, firstWord, type NoteOrder } from '../../../shared/notebook/notebook.ts';
import type { Language } from '../../../shared/settings.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import type { Row } from './select.ts';

/** Rows under one heading. */
export interface Group {
  readonly title: string;
  /** Whether the title is the letter's own words. */
  readonly dutch: boolean;
  readonly rows: readonly Row[];
}

interface Titles {
  readonly letter: Letter;
  readonly messages: Messages;
  readonly language: Language;
  readonly dossierNames: DossierNames;
}

/** Sorted rows, parted where what they are sorted by changes. */
export function groupsOf(rows: readonly Row[], order: NoteOrder, titles: Titles): Group[] {
  const titleOf = titlesBy(order, titles);
  const groups: { title: string; dutch: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const [title, dutch] = titleOf(row);
    const last = groups.at(-1);
    if (last?.title === title) last.rows.push(row);
    else groups.push({ title, dutch, rows: [row] });
  }
  return groups;
}

function titlesBy(
  order: NoteOrder,
  { letter, messages, language, dossierNames }: Titles,
): (row: Row) => readonly [title: string, dutch: boolean] {
  const { notebookPage: words, exchange } = messages;
  switch (order) {
    case 'place':
      return withPlace(headingsOf(letter, words.without.section), words.without.place);
    case 'date':
      return ({ note }) => [formatDay(dayOf(note), language), false];
    case 'kind':
      return ({ note }) => [words.kinds[note.kind], false];
    case 'colour':
      return ({ note }) => [exchange.colours[note.colour], false];
    case 'tag':
      return ({ note }) => [firstWord(note.tags) ?? words.without.tag, false];
    case 'dossier':
      return ({ note }) => {
        const id = firstWord(note.dossiers);
        return id === undefined ? [words.without.dossier, false] : [dossierNames.get(id) ?? id, true];
      };
  }
}

/** Notes that are kept without a place come last. */
const withPlace =
  (titleOf: (row: Row) => readonly [string, boolean], none: string): ((row: Row) => readonly [string, boolean]) =>
  (row) =>
    row.placed.span === null ? [none, false] : titleOf(row);

/** The heading that a note stands under. Rows come in order of place, so the headings are walked through once. */
function headingsOf({ blocks, text }: Letter, none: string): (row: Row) => readonly [string, boolean] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  let at = 0;
  return ({ placed: { span } }) => {
    const start = span?.start ?? 0;
    if ((headings[at]?.start ?? 0) > start) at = 0;
    while ((headings[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at++;
    const heading = headings[at];
    if (heading === undefined || heading.start > start) return [none, false];
    return [text.slice(heading.start, heading.end).replace(/\s+/g, ' '), true];
  };
}
