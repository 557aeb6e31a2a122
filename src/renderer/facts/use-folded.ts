import { useEffect, useState } from 'react';
import { isFolded } from './pointing.ts';

/** Whether the margin is folded under the paragraphs, in a component. */
export function useFolded(): boolean {
  const [folded, setFolded] = useState(isFolded);
  useEffect(() => {
    const look = (): void => setFolded(isFolded());
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return folded;
}
