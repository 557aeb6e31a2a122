import { floorGrapheme } from '../anchor/graphemes.ts';

/** The words of a passage as a margin names them: all of them, or the first and the last where there are many. */
export function lemmaOf(quote: string): string {
  const words = quote.trim().split(/\s+/);
  const lemma = words.length <= 8 ? words.join(' ') : `${words.slice(0, 5).join(' ')} … ${words.slice(-2).join(' ')}`;
  return lemma.length <= longest ? lemma : `${lemma.slice(0, floorGrapheme(lemma, longest))}…`;
}

const longest = 90;
