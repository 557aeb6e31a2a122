import '../styles/facts.css';
import { createRoot } from 'react-dom/client';
import { DossiersPage } from '../dossier/dossiers-page.tsx';
import { FactsPage } from '../facts/facts-page.tsx';
import { FactsInText } from '../facts/in-text.tsx';
import { followFacts } from '../facts/layer.ts';
import { followPointer } from '../facts/pointing.ts';
import { AboutPage } from '../letter/about-page.tsx';
import { SourcePage } from '../letter/source-page.tsx';
import { followHits } from '../search/hits.ts';
import { SearchView } from '../search/search-view.tsx';
import { followSearch } from '../search/session.ts';
import { useApp } from '../state.ts';
import { Overlays } from './overlays.tsx';

/** What is not on the first screen: the pages that take the letter's place, and everything that opens above it. */
export function mountRest(): void {
  mount('view', <Pages />);
  mount(
    'overlays',
    <>
      <Overlays />
      <SearchView />
    </>,
  );
  const article = document.getElementById('letter');
  if (article !== null) {
    followFacts(article);
    followPointer(article);
    followHits(article);
  }
  followSearch();
  document.documentElement.dataset.rest = 'true';
}

function mount(id: string, content: React.ReactNode): void {
  const place = document.getElementById(id);
  if (place !== null) createRoot(place).render(content);
}

function Pages() {
  const view = useApp((state) => state.view);
  if (view === 'facts') return <FactsPage />;
  if (view === 'dossiers') return <DossiersPage />;
  if (view === 'source') return <SourcePage />;
  if (view === 'about') return <AboutPage />;
  return <FactsInText />;
}
