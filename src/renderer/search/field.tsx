import { useEffect, useState } from 'react';
import { startState } from '../api.ts';
import { withRest } from '../later.ts';
import { run } from '../run.ts';
import { getState, setState, useApp, useMessages } from '../state.ts';
import { Close, Search } from '../ui/icons.tsx';
import { hasOwnGuide, showView } from '../view.ts';
import { longestQuery } from './search.ts';

/** The one box: it answers on every keystroke. It comes with the page; what it finds is shown by the parts that load later. */
export function SearchBox() {
  const messages = useMessages();
  const search = useApp((state) => state.search);
  const ownGuide = useApp((state) => hasOwnGuide(state.view));
  const name = search.scope === 'all' ? messages.search.fieldAll : messages.search.field;
  // Blanks that were typed stay; the words of a search that was closed wait out of sight.
  const shown = search.open || search.query.trim() === '' ? search.query : '';
  return (
    <search className="search" id="search-box" hidden={ownGuide}>
      <div className="search-top" id="search-top">
        <div className="field">
          <Search />
          <input
            id="search"
            type="search"
            aria-label={name}
            placeholder={name}
            autoComplete="off"
            spellCheck={false}
            maxLength={longestQuery}
            value={shown}
            onFocus={() => void ready()}
            onChange={(event) => type(event.target.value)}
            onKeyDown={press}
          />
          {shown === '' ? (
            <Keys />
          ) : (
            <button type="button" className="iconbutton" aria-label={messages.search.clear} onClick={clear}>
              <Close />
            </button>
          )}
        </div>
      </div>
      {/* What loads later puts recent searches, options and results here. */}
      <div id="search-view" />
    </search>
  );
}

function type(query: string): void {
  const { search, view } = getState();
  if (view !== 'letter') showView('letter');
  setState({ search: { ...search, query, open: query.trim() !== '' } });
}

function clear(): void {
  type('');
  document.getElementById('search')?.focus();
}

function press(event: React.KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    void run(event.shiftKey ? 'previousHit' : 'nextHit');
  } else if (event.key === 'ArrowDown') {
    event.preventDefault();
    void withRest((rest) => rest.focusList());
  }
}

/** Search starts when it is about to be needed. That it cannot load is said where the rest is loaded (app.tsx). */
function ready(): Promise<void> {
  return withRest((rest) => rest.startSearch()).catch(() => {});
}

/** The key that leads here. The page is made without knowing the platform; a Mac has its own name for it. */
function Keys() {
  const [keys, setKeys] = useState('Ctrl F');
  useEffect(() => {
    if (startState().platform === 'mac') setKeys('⌘F');
  }, []);
  return <kbd>{keys}</kbd>;
}
