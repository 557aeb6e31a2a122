import type { Letter } from '../../letter/letter.ts';
import type { Remark } from '../../letter/published.ts';
import type { Span } from '../../span.ts';
import { foldWords } from '../fold.ts';

/** A slip of the source by what was meant, so that whoever looks for "bermbommen" finds the printed "berrmbommen". */
export interface Slip extends Span {
  /** The word that was meant, folded; the slip is the printed word in its place. */
  readonly meant: string;
}

/**
 * The slips of which the editor is certain, word for word where both readings have as many words, else as a whole.
 * A remark that offers two readings ("KNL / Het Koninkrijk") says how to read, not what to look for.
 */
export function slipsOf({ text }: Pick<Letter, 'text'>, remarks: readonly Remark[]): Slip[] {
  return remarks
    .filter(({ certain, likely }) => certain && !/[/()]/.test(likely))
    .flatMap(({ start, end, likely }) => slipsIn(text.slice(start, end), start, likely));
}

function slipsIn(quote: string, start: number, likely: string): Slip[] {
  const printed = [...quote.matchAll(/\S+/g)];
  const meant = likely.split(/\s+/).filter(Boolean);
  const whole = { meant: foldWords(likely), start, end: start + quote.length };
  const same = printed.length === meant.length;
  const words = printed.flatMap((match, i): Slip[] => {
    const word = foldWords(meant[i] ?? '');
    if (!same || word === '' || word === foldWords(match[0])) return [];
    return [{ meant: word, start: start + match.index, end: start + match.index + match[0].length }];
  });
  if (whole.meant === foldWords(quote) || printed.length === 1) return words;
  return [whole, ...words];
}
