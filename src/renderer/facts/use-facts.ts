import { useEffect, useState } from 'react';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { knownFacts, letterFacts } from './letter-facts.ts';

/** The letter's facts in a component; read when the first component asks. */
export function useFacts(): LetterFacts | 'loading' | 'failed' {
  const [facts, setFacts] = useState<LetterFacts | 'loading' | 'failed'>(() => knownFacts() ?? 'loading');
  useEffect(() => {
    letterFacts().then(setFacts, () => setFacts('failed'));
  }, []);
  return facts;
}
