import { formatCount } from '../../shared/i18n/i18n.ts';
import { useApp, useMessages } from '../state.ts';
import { Close } from '../ui/icons.tsx';
import { StepButtons } from './step-buttons.tsx';
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
  if (!shown || found === null || found.starts.length === 0) return null;
  const count = found.starts.length;
  const words = formatCount(count, language);
  return (
    <section id="walk-bar" aria-label={search.results}>
      <b>{hit === null ? search.hits(count, words) : search.position(hit + 1, words)}</b>
      <StepButtons />
      <button type="button" className="iconbutton" aria-label={search.close} onClick={closeSearch}>
        <Close />
      </button>
    </section>
  );
}
