import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { uncover } from './uncover.ts';

/**
 * Gives the focus to the page's title: after another list was chosen for the page, which is drawn first. At once, so
 * that no key comes in between and has the focus taken from where it brought it. Who works by key sees where the focus is,
 * also from far down a list; under a pointer nothing moves.
 */
export function focusTitle(): void {
  flushSync(() => {});
  const title = document.querySelector<HTMLElement>('#view h1');
  title?.focus({ preventScroll: true });
  if (title?.matches(':focus-visible')) uncover(title);
}

/** The same after another list altogether: it begins at its top. */
export function toTitle(): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  focusTitle();
}

/** The title of a page that takes the letter's place; it gets the focus, so that it is read out and keys start there. */
export function PageTitle({ children, lang }: { children: string; lang?: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not from a field of the page's own guide that one is typing in: emptying its search brings the title back as well.
    if (document.activeElement?.closest('#guide-view input') == null) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 tabIndex={-1} ref={title} lang={lang}>
      {children}
    </h1>
  );
}
