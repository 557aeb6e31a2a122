import type { Group } from '../../shared/facts/groups.ts';
import type { FactGroup } from '../../shared/settings.ts';
import { setState, useApp, useMessages } from '../state.ts';
import { Close, Search } from '../ui/icons.tsx';
import { toTitle } from '../ui/page-title.tsx';

/** The guide of the facts page: a field that searches all facts, and the groups with how many facts each has. */
export function FactsGuide({ groups, chosen }: { groups: readonly Group[]; chosen: FactGroup | null }) {
  const messages = useMessages();
  const search = useApp((state) => state.factSearch);
  const searching = search.trim() !== '';
  return (
    <>
      <div className="field">
        <Search />
        <input
          id="fact-search"
          type="text"
          aria-label={messages.facts.filter}
          placeholder={messages.facts.filter}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={search}
          onChange={(event) => setState({ factSearch: event.target.value })}
        />
        {search !== '' && (
          <button
            type="button"
            className="iconbutton"
            aria-label={messages.facts.clear}
            onClick={() => {
              setState({ factSearch: '' });
              document.getElementById('fact-search')?.focus();
            }}
          >
            <Close />
          </button>
        )}
      </div>
      <nav aria-label={messages.facts.groupsLabel}>
        <ul className="list">
          {groups.map(({ id, facts }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={!searching && id === chosen ? 'true' : undefined}
                onClick={() => choose(id, searching)}
              >
                {messages.facts.groups[id]}
                <span>{facts.length}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** Shows a group; while searching, goes to what was found in it. */
function choose(id: FactGroup, searching: boolean): void {
  if (!searching) {
    setState({ group: id, openFact: null, guideOpen: false });
    toTitle();
    return;
  }
  setState({ guideOpen: false });
  const heading = document.getElementById(`found-${id}`);
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading?.focus({ preventScroll: true });
}
