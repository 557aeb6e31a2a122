import { useEffect, useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import { useApp } from '../../state.ts';
import { act } from './act.ts';

/** What a call of the notebook answers, asked anew when the notebook has changed; null until it has answered. */
export function useAnswer<T>(call: () => Promise<Result<T>>, key: string): T | null {
  const notebook = useApp((state) => state.notebook);
  const [answer, setAnswer] = useState<T | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names the call, and a change of the notebook repeats it
  useEffect(() => {
    let wanted = true;
    call().then(
      (given) => {
        if (!wanted) return;
        if (given.ok) setAnswer(given.value);
        else void act(async () => given, null); // tells why
      },
      (error: unknown) => console.error('notebook', error),
    );
    return () => {
      wanted = false;
    };
  }, [key, notebook]);
  return answer;
}
