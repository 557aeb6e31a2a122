import { useEffect, useState } from 'react';
import { getState, say, setState, useApp, useMessages } from '../state.ts';
import { moveInList } from './list-focus.ts';
import { isInSearch } from './origin.ts';
import { forgetAll } from './recent.ts';

/** The last searches, over the outline while the empty field has the focus; each is looked for again at a press. */
export function Recent() {
  const messages = useMessages();
  const recent = useApp((state) => state.settings.recentSearches);
  const inside = useFocusInSearch();
  if (!inside || recent.length === 0) return null;
  const { search } = messages;
  return (
    <section className="recent" aria-label={search.recent} onKeyDown={(event) => moveInList(event, 'li button')}>
      <div className="recent-head">
        <h2>{search.recent}</h2>
        <button type="button" className="button plain" aria-label={search.forgetLabel} onClick={forget}>
          {search.forget}
        </button>
      </div>
      <ul>
        {recent.map((words) => (
          <li key={words}>
            <button type="button" onClick={() => searchFor(words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

  function forget(): void {
    void forgetAll();
    toField();
    say(search.forgotten);
  }
}

/** Looks for other words, with the focus in the field to go on from there. */
export function searchFor(query: string): void {
  setState({ search: { ...getState().search, query, open: true } });
  toField();
}

const toField = (): void => document.getElementById('search')?.focus();

function useFocusInSearch(): boolean {
  const [inside, setInside] = useState(() => isInSearch(document.activeElement));
  useEffect(() => {
    const come = (event: FocusEvent): void => setInside(isInSearch(event.target));
    const go = (event: FocusEvent): void => {
      if (event.relatedTarget === null) setInside(false);
    };
    document.addEventListener('focusin', come);
    document.addEventListener('focusout', go);
    return () => {
      document.removeEventListener('focusin', come);
      document.removeEventListener('focusout', go);
    };
  }, []);
  return inside;
}
