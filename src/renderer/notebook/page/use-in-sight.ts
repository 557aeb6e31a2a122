import { useEffect, useRef } from 'react';

/**
 * For what comes of a press and stands below it: brought into the window when it is there. In a small window nothing
 * would be seen to have happened. Null while there is nothing.
 */
export function useInSight(what: unknown): React.RefObject<HTMLDivElement | null> {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (what !== null) told.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [what]);
  return told;
}
