import { useMemo } from 'react';
import { shorter } from '../../../shared/facts/context.ts';
import type { Messages } from '../../../shared/i18n/i18n.ts';
import type { Colour, Note, NoteKind, NoteLabel } from '../../../shared/notebook/note.ts';
import { type ChangeableField, changesBetween, type FieldChange } from '../../../shared/notebook/note-changes.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { useMessages } from '../../state.ts';

interface FieldChangesProps {
  readonly was: Note;
  readonly now: Note;
  readonly dossierNames: DossierNames;
}

/** What else than the text differs in a version, each with what it was and what it is now; nothing where all is the same. */
export function FieldChanges({ was, now, dossierNames }: FieldChangesProps) {
  const messages = useMessages();
  const changes = useMemo(() => shownOf(changesBetween(was, now)), [was, now]);
  if (changes.length === 0) return null;
  const { fields, thenNow } = messages.notebookPage.past;
  return (
    <ul className="field-changes">
      {changes.map(({ field, was: before, now: after }) => {
        const words = (values: readonly string[]): string => wordsOf(field, values, messages, dossierNames);
        return (
          <li key={field}>
            <b>{fields[field]}</b>: {thenNow(words(before), words(after))}
          </li>
        );
      })}
    </ul>
  );
}

/** Other words stand in another place: one line says both. */
function shownOf(changes: readonly FieldChange[]): FieldChange[] {
  const passage = changes.some(({ field }) => field === 'passage');
  return changes.filter(({ field, was, now }) => field !== 'place' || !passage || [...was, ...now].includes('none'));
}

function wordsOf(
  field: ChangeableField,
  values: readonly string[],
  { exchange, notebookPage }: Messages,
  dossierNames: DossierNames,
): string {
  if (values.length === 0) return notebookPage.past.nothing;
  const named = values.map((value) => {
    switch (field) {
      case 'kind':
        return exchange.kinds[value as NoteKind];
      case 'label':
        return exchange.labels[value as NoteLabel];
      case 'colour':
        return exchange.colours[value as Colour];
      case 'dossiers':
        return dossierNames.get(value) ?? value;
      case 'passage':
        return value.trim() === ''
          ? notebookPage.past.nothing
          : `“${shorter(value.replace(/\s+/g, ' ').trim(), 60, 30)}”`;
      case 'place':
        return value === 'none' ? notebookPage.past.placeNone : notebookPage.past.placeAt(value);
      default:
        return value;
    }
  });
  return named.join(', ');
}
