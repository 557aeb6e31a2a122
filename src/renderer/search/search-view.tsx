import '../styles/search.css';
import { createPortal } from 'react-dom';
import { useApp } from '../state.ts';
import { Options } from './options-panel.tsx';
import { Recent } from './recent-list.tsx';
import { Results } from './results.tsx';
import { WalkBar } from './walk-bar.tsx';

/** What stands under the search field: recent searches, or options and results. */
export function SearchView() {
  const open = useApp((state) => state.search.open);
  const said = useApp((state) => state.searchSaid);
  const place = document.getElementById('search-view');
  return (
    <>
      {/* Outside the guide, which may be folded away: what is hidden is not read out. */}
      <p className="visually-hidden" id="search-said" aria-live="polite">
        {said}
      </p>
      <WalkBar />
      {place !== null &&
        createPortal(
          open ? (
            <>
              <Options />
              <Results />
            </>
          ) : (
            <Recent />
          ),
          place,
        )}
    </>
  );
}
