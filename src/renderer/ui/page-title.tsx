import { useEffect, useRef } from 'react';

/** The title of a page that takes the letter's place; it gets the focus, so that it is read out and keys start there. */
export function PageTitle({ children, lang }: { children: string; lang?: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 tabIndex={-1} ref={title} lang={lang}>
      {children}
    </h1>
  );
}
