import type { Note } from '../../../shared/notebook/note.ts';
import { say, useMessages } from '../../state.ts';
import { ChosenWords } from './chosen-words.tsx';
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
      <ChosenWords
        label={editor.dossiers}
        ids={note.dossiers}
        nameOf={nameOf}
        takeOff={editor.removeDossier}
        onTakeOff={(id) => edit({ dossiers: note.dossiers.filter((other) => other !== id) })}
        lang="nl"
      />
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
