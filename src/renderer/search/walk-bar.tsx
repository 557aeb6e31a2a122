import { formatCount } from '../../shared/i18n/i18n.ts';
import { useApp, useMessages } from '../state.ts';
import { Close } from '../ui/icons.tsx';
import { StepButtons } from './step-buttons.tsx';
import { countOf, placeIn } from './steps.ts';
import { closeSearch } from './walk.ts';

/**
 * Where one is among the hits, in a window whose guide is a drawer and closed: at the foot, clear of where hits come to
 * stand. A wide window does not show it (search.css).
 */
export function WalkBar() {
  const { search } = useMessages();
  const language = useApp((state) => state.settings.language);
  const shown = useApp((state) => state.view === 'letter' && state.search.open && !state.guideOpen);
  const found = useApp((state) => state.found);
  const hit = useApp((state) => state.hit);
  const noteHit = useApp((state) => state.noteHit);
  if (!shown || found === null || countOf(found) === 0) return null;
  const count = countOf(found);
  const at = placeIn(found, hit, noteHit);
  const words = formatCount(count, language);
  return (
    <section id="walk-bar" aria-label={search.results}>
      <b>{at === null ? search.hits(count, words) : search.position(at + 1, words)}</b>
      <StepButtons />
      <button type="button" className="iconbutton" aria-label={search.close} onClick={closeSearch}>
        <Close />
      </button>
    </section>
  );
}
