import type { Note } from '../../../shared/notebook/note.ts';
import { say, useMessages } from '../../state.ts';
import { Close } from '../../ui/icons.tsx';
import { edit } from './editing.ts';
import { useDossierNames } from './topics.ts';

/** The dossiers of a note: those of the letter, and any other that its file names. */
export function DossierField({ note }: { note: Note }) {
  const { editor } = useMessages().marks;
  const names = useDossierNames(true);
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? id;
  return (
    <div className="field-row">
      <span className="label">{editor.dossiers}</span>
      {note.dossiers.length > 0 && (
        <ul className="chosen" aria-label={editor.dossiers}>
          {note.dossiers.map((id) => (
            <li key={id}>
              <span lang="nl">{nameOf(id)}</span>
              <button
                type="button"
                aria-label={editor.removeDossier(nameOf(id))}
                onClick={() => edit({ dossiers: note.dossiers.filter((other) => other !== id) })}
              >
                <Close />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        aria-label={editor.addDossier}
        value=""
        onChange={({ target }) => {
          if (target.value === '') return;
          edit({ dossiers: [...note.dossiers, target.value] });
          say(editor.added(nameOf(target.value)));
        }}
      >
        <option value="">{editor.addDossier}</option>
        {names
          .filter(({ id }) => !note.dossiers.includes(id))
          .map(({ id, name }) => (
            <option key={id} value={id} lang="nl">
              {name}
            </option>
          ))}
      </select>
    </div>
  );
}
