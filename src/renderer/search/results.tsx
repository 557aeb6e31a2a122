import { useDeferredValue } from 'react';
import { formatCount } from '../../shared/i18n/i18n.ts';
import { briefingOfHits } from '../briefing/here.ts';
import { type Found, getState, setState, useApp, useMessages } from '../state.ts';
import { foundWords, shortened, whereFound } from './found-words.ts';
import { moveInList } from './list-focus.ts';
import { NoteGroup } from './note-group.tsx';
import { isShort, withoutFilters } from './options.ts';
import { searchFor } from './recent-list.tsx';
import { ResultList } from './result-list.tsx';
import { askAgain } from './session.ts';
import { StepButtons } from './step-buttons.tsx';
import { countOf, placeIn } from './steps.ts';

/** What was found: how much and where one is in it, what else was looked for, and the list. */
export function Results() {
  const messages = useMessages();
  const found = useApp((state) => state.found);
  const searching = useApp((state) => state.searching);
  const { search } = messages;
  if (searching === 'failed') {
    return (
      <div className="results message" role="alert">
        <p>{search.failed}</p>
        <button type="button" className="button plain" onClick={askAgain}>
          {search.again}
        </button>
      </div>
    );
  }
  return (
    <section className="results" aria-label={search.results} data-busy={searching === 'busy'}>
      {searching === 'busy' && <p className="small quiet">{search.busy}</p>}
      {found !== null && countOf(found) > 0 && <Count found={found} />}
      {found !== null && <Notes found={found} />}
      {found !== null && found.starts.length > 0 && (
        <button type="button" className="button plain" onClick={() => void briefingOfHits()}>
          {messages.briefingPage.make}
        </button>
      )}
      {found !== null && countOf(found) > 0 && <List />}
    </section>
  );
}

/** The list may come a moment after what is above it: it is made in slices, so that typing never waits for it. */
function List() {
  const newest = useApp((state) => state.found);
  const found = useDeferredValue(newest);
  if (found === null) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div data-stale={found !== newest} onKeyDown={(event) => moveInList(event, '.result')}>
      <NoteGroup found={found} />
      {found.order.length > 0 && <ResultList found={found} />}
    </div>
  );
}

/** "3 van 8 in 6 alinea's", and the way to the hits around. */
function Count({ found }: { found: Found }) {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const hit = useApp((state) => state.hit);
  const noteHit = useApp((state) => state.noteHit);
  const { search } = messages;
  const count = countOf(found);
  const at = placeIn(found, hit, noteHit);
  const shown = formatCount(count, language);
  return (
    <div className="count">
      <p>
        <b>{at === null ? search.hits(count, shown) : search.position(at + 1, shown)}</b>{' '}
        <span className="quiet">{whereFound(found, messages, language)}</span>
      </p>
      <StepButtons />
    </div>
  );
}

/** What was found otherwise than as typed, and what to do where there is nothing or too little. */
function Notes({ found }: { found: Found }) {
  const messages = useMessages();
  const language = useApp((state) => state.settings.language);
  const search = useApp((state) => state.search);
  const words = messages.search;
  const none = found.starts.length === 0;
  const aliases = found.also.some(({ how }) => how === 'alias');
  return (
    <>
      {none && found.notSought !== 'empty' && (
        <div className="message">
          <p>
            {found.notes.length > 0
              ? words.nothingInLetter(shortened(found.query))
              : foundWords(found, messages, language)}{' '}
            <Suggestion words={found.suggestion} />
          </p>
          {found.unfiltered > 0 && (
            <button
              type="button"
              className="button plain"
              onClick={() => setState({ search: withoutFilters(getState().search) })}
            >
              {words.removeFilters}
            </button>
          )}
        </div>
      )}
      {!none && found.suggestion !== null && (
        <p className="small">
          <Suggestion words={found.suggestion} />
        </p>
      )}
      {found.also.map(({ how, words: others }) => (
        <p key={how} className="small quiet also">
          {words.also[how](others.join(', '))}
        </p>
      ))}
      {(aliases || !search.aliases) && (
        <Switch
          label={words.options.aliases}
          on={search.aliases}
          set={(on) => setState({ search: { ...getState().search, aliases: on } })}
        />
      )}
      {isShort(search.query) && found.notSought === null && (
        <Switch
          label={words.inside}
          on={search.inside}
          set={(on) => setState({ search: { ...getState().search, inside: on } })}
        />
      )}
    </>
  );
}

function Suggestion({ words }: { words: string | null }) {
  const { search } = useMessages();
  if (words === null) return null;
  return (
    <span className="suggestion">
      {search.suggestion}
      <button type="button" className="button plain" lang="nl" onClick={() => searchFor(words)}>
        {words}
      </button>
      {search.suggestionEnd}
    </span>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

export function Switch({ label, on, set }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={() => set(!on)} />
      <span>{label}</span>
    </label>
  );
}
