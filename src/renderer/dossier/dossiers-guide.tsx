import type { Dossier } from '../../shared/dossier/dossier.ts';
import { setState, useMessages } from '../state.ts';
import { toTitle } from '../ui/page-title.tsx';

/** The guide of the dossiers: topics in the order of the letter, then countries by name. */
export function DossiersGuide({ dossiers, chosen }: { dossiers: readonly Dossier[]; chosen: string | null }) {
  const { dossiers: words } = useMessages();
  const groups = [
    [words.topics, dossiers.filter(({ kind }) => kind === 'topic')],
    [words.countries, dossiers.filter(({ kind }) => kind === 'country')],
  ] as const;
  return (
    <nav aria-label={words.label}>
      {groups.map(
        ([name, list]) =>
          list.length > 0 && (
            <div key={name} className="dossier-group">
              <h2>{name}</h2>
              <ul className="list">
                {list.map(({ id, name: title, passages }) => (
                  <li key={id}>
                    <button
                      type="button"
                      aria-current={id === chosen ? 'true' : undefined}
                      onClick={() => {
                        setState({ dossier: id, openFact: null, guideOpen: false });
                        toTitle();
                      }}
                    >
                      <span lang="nl">{title}</span>
                      <span>{passages.length}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </nav>
  );
}
