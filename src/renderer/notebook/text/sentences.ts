import type { Span } from '../../../shared/span.ts';
import { publishedLetter } from '../../api.ts';
import { blockAtOffset, blockElements, focusBlock, lengthOf, spanOfBlock } from '../../letter/positions.ts';
import { showSpan } from '../../letter/ranges.ts';
import { currentMessages, getState, say, setState } from '../../state.ts';
import { blockHere, chosenHere } from './target.ts';

/**
 * A passage chosen by key, sentence by sentence: painted, said, and made longer or shorter with Shift. One end stays
 * where it began; the other moves, also into the next paragraph.
 */
const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** Where a sentence stands: which block, and which sentence of it. */
interface Stand {
  readonly block: number;
  readonly sentence: number;
}

let anchor: Stand | null = null;
let head: Stand | null = null;

/**
 * The sentences of a block, without the white space between them. The browser has one end at every full stop that a
 * number or a capital follows: also in "nr. 225" and "mr. J. van Ede".
 */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let goesOn = false;
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const words = segment.trim();
    if (words === '') continue;
    const from = start + index + segment.length - segment.trimStart().length;
    const last = goesOn ? found.pop() : undefined;
    found.push({ start: last?.start ?? from, end: from + words.length });
    goesOn = stopsShort.test(segment);
  }
  return found;
}

/**
 * An initial, or what is only written before a name or a number, at the end of what stands on one line. An abbreviation
 * that ends a sentence as well ("jl.", "e.d.", "mln.") is none.
 */
const stopsShort =
  /(?:^|[^\p{L}\p{N}])(?:nrs?|no|[Aa]rtt?|blz|pp?|[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof|[Mm]w|[Dd]hr|[Mm]evr|[Ss]t|[Bb]ijv|[Bb]v|[Vv]gl|[Rr]esp|incl|excl|ca|d\.d|[Oo]\.a|[Mm]\.n|i\.c|\p{Lu})\.[^\S\n]*$/u;

/** Chooses the first sentence of the block one is at; with one chosen there already, the next one. */
export async function chooseSentence(): Promise<void> {
  if (getState().view !== 'letter') return;
  if (chosenHere() !== null) return moveSentence(1, false);
  const block = blockHere();
  const number = block === null ? 0 : Math.max(0, blockElements().indexOf(block));
  anchor = { block: number, sentence: 0 };
  head = anchor;
  await show();
}

/** To the next or previous sentence; with `extend` the passage goes on to it. */
export async function moveSentence(direction: 1 | -1, extend: boolean): Promise<void> {
  if (head === null || anchor === null) return;
  const { letter } = await publishedLetter();
  const next = beside(letter.text, head, direction);
  if (next === null) return say(currentMessages().marks.said[direction === 1 ? 'lastSentence' : 'firstSentence']);
  head = next;
  if (!extend) anchor = next;
  await show();
}

/** Nothing is chosen any more. */
export function forgetSentence(): void {
  anchor = null;
  head = null;
  setState({ chosen: null });
}

function beside(text: string, { block, sentence }: Stand, direction: 1 | -1): Stand | null {
  const blocks = blockElements();
  const here = blocks[block];
  const own = here === undefined ? [] : sentencesOf(text, spanOfBlock(here));
  const to = sentence + direction;
  if (to >= 0 && to < own.length) return { block, sentence: to };
  for (let at = block + direction; at >= 0 && at < blocks.length; at += direction) {
    const other = blocks[at];
    const count = other === undefined || lengthOf(other) === 0 ? 0 : sentencesOf(text, spanOfBlock(other)).length;
    if (count > 0) return { block: at, sentence: direction === 1 ? 0 : count - 1 };
  }
  return null;
}

async function show(): Promise<void> {
  if (anchor === null || head === null) return;
  const { letter } = await publishedLetter();
  const spanAt = ({ block, sentence }: Stand): Span | undefined => {
    const element = blockElements()[block];
    return element === undefined ? undefined : sentencesOf(letter.text, spanOfBlock(element))[sentence];
  };
  const [from, to] = [spanAt(anchor), spanAt(head)];
  if (from === undefined || to === undefined) return forgetSentence();
  const chosen = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  setState({ chosen });
  const block = blockAtOffset(to.start);
  if (block === undefined) return;
  if (document.activeElement !== block) focusBlock(block);
  showSpan(to, block);
  const words = letter.text.slice(to.start, to.end).replace(/\s+/g, ' ');
  const own = sentencesOf(letter.text, spanOfBlock(block));
  const count = sentencesOf(letter.text, chosen).length;
  const { said } = currentMessages().marks;
  const place = said.sentence(head.sentence + 1, own.length);
  say(anchor === head ? place : said.extended(count, place), words);
}
