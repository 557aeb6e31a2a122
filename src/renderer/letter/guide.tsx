import { useEffect } from 'react';
import { hydrated } from '../hydrated.ts';
import type { OutlineEntry } from '../page-data.ts';
import { SearchBox } from '../search/field.tsx';
import { useApp, useMessages } from '../state.ts';
import { hasOwnGuide } from '../view.ts';
import { goToElement } from './go.ts';

/** The guide: the way to somewhere. A table of contents with paragraph numbers where page numbers would be. */
export function Guide() {
  useEffect(() => hydrated('guide'), []);
  const messages = useMessages();
  const outline = useApp((state) => state.page.outline);
  const ownGuide = useApp((state) => hasOwnGuide(state.view));
  const searching = useApp((state) => state.search.open);
  return (
    <>
      <SearchBox />
      {/* Results stand in its place. */}
      <nav aria-label={messages.outline.label} hidden={ownGuide || searching}>
        <ol className="outline">
          {outline.map((entry, index) => (
            <Entry key={entry.target} entry={entry} index={index} />
          ))}
        </ol>
      </nav>
      {/* What loads later puts bookmarks here, and at the foot whether all is saved. */}
      <div id="bookmark-bar" hidden={ownGuide || searching} />
      {/* Pages that have a list of their own put it here. */}
      <div id="guide-view" className="guide-view" hidden={!ownGuide} />
      <div id="guide-foot" />
    </>
  );
}

function Entry({ entry, index }: { entry: OutlineEntry; index: number }) {
  const messages = useMessages();
  const current = useApp((state) => state.view === 'letter' && state.here.entry === index);
  const { kind, first, last } = entry;
  return (
    <li className={entry.level > 1 ? 'sub' : 'top'} data-level={entry.level}>
      <a
        href={`#${entry.target}`}
        aria-current={current ? 'location' : undefined}
        onClick={(event) => {
          event.preventDefault();
          goToElement(entry.target);
        }}
      >
        {kind === 'section' ? (
          <span lang="nl">{entry.title}</span>
        ) : (
          <span className="ours">{messages.outline[kind]}</span>
        )}
        {first > 0 && (
          <span className="pages">
            <span aria-hidden="true">{first === last ? first : `${first}–${last}`}</span>
            <span className="visually-hidden">, {messages.outline.paragraphs(first, last)}</span>
          </span>
        )}
      </a>
    </li>
  );
}
