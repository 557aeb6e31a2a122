import { isUsual, type Rate, settled } from './judge/rate.ts';
import type { Verdict } from './judge.ts';
import type { Neighbour } from './order.ts';

/**
 * The share of the best score from which another place is no worse. Anywhere in the text it is low: a sentence may have
 * relatives, and the own one may be the most changed. Near the notes around it, it need only be another place.
 */
const [rivalAnywhere, rivalNearby, rivalWords] = [0.75, 0.8, 0.9];
/** The same by its words, to a place that is out of order with a note. */
const rivalOutOfOrder = 0.86;
/** The share of the best score, and of its proof, below which a place is none that anyone would take for it. */
const [leastPlausible, leastProof] = [0.6, 0.5];
/** The share of a place's score from which another that is better in order casts doubt on it, and on one of copies. */
const [contending, contendingCopy] = [0.5, 0.2];
/** The same for a place near the notes around it, to one that is far from them. */
const relative = 0.5;
/** The share of a quote's own letters without which it is not attached to a place far from the notes around it. */
const leastShare = 0.5;
/** The share of the letters of its own sentence that must be there then, and that without which it is no place at all. */
const [leastOfSentence, leastTrace] = [0.5, 0.1];
/**
 * How far from where the notes around it went a note may be found, UTF-16: in any letter, where much is changed, and
 * where its words stood more than once. Then it may have been moved, and a copy of it to near where it stood.
 */
export const apart = 3000;
const [tolerance, toleranceOfCopies] = [800, 400];
/**
 * The same for a place that says little by itself. What was rewritten between two notes adds up by chance, with the
 * square root of the way and of how much of the letter is other words: in a letter that is otherwise the same, a
 * difference of more than a few units is something that was put in or taken out.
 */
const [tight, growth] = [12, 3.5];

/** So many times as much a place may be off that is outdone: what is neither best nor in order is doubtful. */
const outdoneBy = 1.8;

const allowed = ({ distance }: Neighbour, { letters }: Rate): number => tight + growth * Math.sqrt(distance * letters);

/** What the notes around a place say, and how much of the letter is other words now. */
export interface Beside {
  readonly neighbours: readonly Neighbour[];
  readonly rate: Rate;
  /** Whether the words stand once more beside themselves, so that the next place may be taken for it. */
  readonly inRow: boolean;
  /** Whether the words with all their context stood once more in the letter: then another copy may stand near it now. */
  readonly stoodTwice: boolean;
}

/** A place, and by how many UTF-16 units it is off from where the quote stood. */
export interface Shifted {
  readonly verdict: Verdict;
  readonly shift: number;
  /** Whether elsewhere in the letter there is far more of what the quote and its context are made of. */
  readonly outdone: boolean;
}

/** Whether a place is nearly as good as another: by what aligning their letters costs, or by the words that are there. */
const isRival = (one: Verdict, of: Verdict, byWords = rivalWords): boolean =>
  one.score > of.score * rivalNearby || one.words - one.changed > (of.words - of.changed) * byWords;

/** Of places near the notes around, best first, the one that is in order, if no other is nearly as good. */
export function chooseNear(
  places: readonly Shifted[],
  { neighbours, rate, inRow, stoodTwice }: Beside,
): Verdict | null {
  const best = places[0]?.verdict.score ?? 0;
  const proof = places.find(({ verdict }) => verdict.level !== null)?.verdict.proof ?? 0;
  const plausible = places.filter(
    ({ verdict }) => verdict.score >= best * leastPlausible && verdict.proof >= proof * leastProof,
  );
  const off = ({ shift }: Shifted): number[] => neighbours.map((one) => Math.abs(shift - one.shift));
  const inOrder = (place: Shifted): boolean[] =>
    neighbours.map((one) => Math.abs(place.shift - one.shift) <= allowed(one, rate));
  const chosen = plausible.find((place) => inOrder(place).includes(true)) ?? plausible[0];
  if (chosen === undefined || chosen.verdict.level === null || chosen.verdict.another) return null;
  const { verdict } = chosen;
  // Where the letter had copies, one may have been put between the parts of a quote: which of both is its own?
  if (verdict.twin && stoodTwice) return null;
  const order = inOrder(chosen);
  const isSettled = !verdict.elsewhere && !order.includes(false);
  const isPlace = ({ verdict: { level, wordLevel } }: Shifted): boolean => level !== null || wordLevel !== null;
  const castsDoubt = (one: Shifted): boolean => {
    const own = inOrder(one);
    // Of two places of which the other is in order with a note with which this is not one was moved there: which?
    const isContender = stoodTwice
      ? one.verdict.level !== null && one.verdict.score >= verdict.score * contendingCopy
      : isPlace(one) && one.verdict.score >= verdict.score * contending;
    if (isContender && own.some((yes, i) => yes && !order[i])) return true;
    // Of another place the words count, also where of its own sentence too much is gone to choose it by itself.
    if (!plausible.includes(one) && one.verdict.wordLevel === null) return false;
    // Also of one that is out of order: the passage may have been moved, and a relative stands where it stood. But not
    // of one among other words: those of its paragraph would have gone with it. And not of a worse one that tells of
    // somebody else: it would have been both moved and rewritten.
    const isStray = one.verdict.elsewhere || (one.verdict.another && one.verdict.score < verdict.score);
    if (isSettled && isStray && !own.includes(true)) return false;
    return isRival(one.verdict, verdict, order.includes(false) ? rivalOutOfOrder : rivalWords);
  };
  if (places.some((one) => one !== chosen && castsDoubt(one))) return null;
  // Where something was deleted the notes before and after it moved by different amounts: that is no reason to doubt a
  // place that is beyond doubt itself.
  if (verdict.level === 'likely' || verdict.elsewhere || verdict.cut || inRow)
    return order.includes(false) ? null : verdict;
  if (order.includes(true)) return verdict;
  // Of words that stood twice another copy is no rival: by chance it may be the less changed one.
  const isOutdone = chosen.outdone && !stoodTwice;
  if (isOutdone && neighbours.every((one, i) => (off(chosen)[i] as number) > outdoneBy * allowed(one, rate)))
    return null;
  const far = stoodTwice ? toleranceOfCopies : isUsual(verdict, rate) ? apart : tolerance;
  return Math.min(...off(chosen)) <= far ? verdict : null;
}

/**
 * The same for a note whose words stand by themselves far from the notes around it: there may be a relative, if something
 * like it is where the note should be.
 */
export function chooseNearer(far: Verdict, places: readonly Shifted[], beside: Beside): Verdict | null {
  const own = places.filter(
    ({ verdict: { level, score, proof } }) =>
      level !== null && score >= far.score * relative && proof >= far.proof * relative,
  );
  return own.every(({ verdict }) => verdict.start === far.start) ? far : chooseNear(own, beside);
}

/** Whether the best of all places in the text stands by itself, whatever is near the notes around. */
export function standsAlone(verdicts: readonly Verdict[]): boolean {
  const [first, second] = verdicts;
  return isAlone(first, second) && (first.score === 1 || first.share >= leastShare);
}

function isAlone(first: Verdict | undefined, second: Verdict | undefined): first is Verdict {
  if (first?.level !== 'sure' || first.another) return false;
  if (second !== undefined && second.score > (first.score === 1 ? 0.9999 : first.score * rivalAnywhere)) return false;
  return first.score === 1 || !first.elsewhere;
}

/** Whether anything of the quote's own sentence is there at all. */
export const hasTrace = ({ proof }: Verdict): boolean => proof >= leastTrace;

/**
 * That best place, in a letter of which as much is other words as of it, if nothing near the notes around is like it. Of
 * the quote itself little may be left there, if enough is of its sentence. Where nothing of that is left is no place: the
 * paragraph was moved, and what stood beside it stayed.
 */
export function chooseFar(all: readonly Verdict[], nearby: readonly Verdict[], rate: Rate): Verdict | null {
  const [first, second] = all.filter(hasTrace).map((one) => settled(one, rate));
  if (!isAlone(first, second) || !isUsual(first, rate)) return null;
  if (first.share < leastShare && first.proof < leastOfSentence && first.wordLevel !== 'sure') return null;
  return nearby.some((one) => hasTrace(one) && isRival(one, first)) ? null : first;
}
