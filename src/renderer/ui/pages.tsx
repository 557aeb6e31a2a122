import '../styles/facts.css';
import '../styles/notes.css';
import '../styles/notebook-page.css';
import { createRoot } from 'react-dom/client';
import { BriefingPage } from '../briefing/briefing-page.tsx';
import { DossiersPage } from '../dossier/dossiers-page.tsx';
import { FactsPage } from '../facts/facts-page.tsx';
import { FactsInText } from '../facts/in-text.tsx';
import { followFacts } from '../facts/layer.ts';
import { followPointer } from '../facts/pointing.ts';
import { AboutPage } from '../letter/about-page.tsx';
import { SourcePage } from '../letter/source-page.tsx';
import { followBook } from '../notebook/book.ts';
import { AttachBar } from '../notebook/page/attach.tsx';
import { FolderBanner } from '../notebook/page/banner.tsx';
import { NotebookPage } from '../notebook/page/page.tsx';
import { NotesBeside } from '../notebook/text/beside.tsx';
import { BookmarkBar } from '../notebook/text/bookmark-bar.tsx';
import { followClosing } from '../notebook/text/closing.ts';
import { followEditing } from '../notebook/text/editing.ts';
import { followHighlights } from '../notebook/text/highlights.ts';
import { followKeys } from '../notebook/text/keys.ts';
import { followMarkers } from '../notebook/text/markers.ts';
import { followPresses } from '../notebook/text/pointing.ts';
import { followTicks } from '../notebook/text/ruler-ticks.ts';
import { SavedFoot } from '../notebook/text/saved-foot.tsx';
import { SelectionBar } from '../notebook/text/selection-bar.tsx';
import { followHits } from '../search/hits.ts';
import { SearchView } from '../search/search-view.tsx';
import { followSearch } from '../search/session.ts';
import { useApp } from '../state.ts';
import { keepFocus } from './focus-keeper.ts';
import { Overlays } from './overlays.tsx';

/** What is not on the first screen: the pages that take the letter's place, and everything that opens above it. */
export function mountRest(): void {
  mount('view', <Pages />);
  mount(
    'overlays',
    <>
      <Overlays />
      <SearchView />
      <NotesBeside />
      <SelectionBar />
      <BookmarkBar />
      <SavedFoot />
      <AttachBar />
      <FolderBanner />
    </>,
  );
  const article = document.getElementById('letter');
  if (article !== null) {
    followFacts(article);
    followPointer(article);
    followHighlights(article);
    followMarkers();
    followPresses(article);
    followBook();
    followHits(article);
  }
  followTicks();
  followEditing();
  followClosing();
  followKeys();
  followSearch();
  keepFocus();
  document.documentElement.dataset.rest = 'true';
}

function mount(id: string, content: React.ReactNode): void {
  const place = document.getElementById(id);
  if (place !== null) createRoot(place).render(content);
}

function Pages() {
  const view = useApp((state) => state.view);
  if (view === 'facts') return <FactsPage />;
  if (view === 'notebook') return <NotebookPage />;
  if (view === 'dossiers') return <DossiersPage />;
  if (view === 'briefing') return <BriefingPage />;
  if (view === 'source') return <SourcePage />;
  if (view === 'about') return <AboutPage />;
  return <FactsInText />;
}
