import { lowerBound } from '../letter/lower-bound.ts';

/** A place that a note may have: where it stood and where it would stand now, UTF-16, and how good that is, 0 to 1. */
export interface Place {
  readonly note: number;
  readonly old: number;
  readonly now: number;
  readonly weight: number;
}

/** Units by which the text may grow or shrink between two notes at no price, and more at the price of one note. */
const [free, drift] = [400, 1000];
/** A jump costs so many notes however far it goes: a chapter may be gone. */
const dearest = 40;
/** What a place counts for at least, so that many poor ones in order weigh more than a few good ones out of it. */
const found = 0.7;
/**
 * How far a jump goes before it costs more for a note that has several places, as many times as it has, and how many at
 * most. Where a text repeats itself every copy has nearly all notes, and which of them one lacks is chance: that must not
 * outweigh a jump from copy to copy, or all that follows stands in the next one.
 */
const [far, mostTimes] = [4000, 4];
/** Notes looked back at: some may be lost, some moved. */
const [lookBack, farBack] = [8, 64];
/** Places that are compared between two pauses. */
const stretch = 4000;

/**
 * The order of the letter: the heaviest chain of places that go forward in the old text and in the new one, and do not
 * jump. It is the longest increasing subsequence, with weights, for texts in which a note may have many places; where
 * a text repeats itself, only the chain as a whole says which copy is which.
 */
export function* chain(places: readonly (readonly Place[])[]): Generator<void, Order> {
  const notes = places.flatMap((own) => own.slice(0, 1).map(({ old }) => ({ own, old }))).sort((a, b) => a.old - b.old);
  const rows: Row[] = [];
  let end: Step | null = null;
  let highest = 0;
  let work = 0;
  for (const { own } of notes) {
    const earlierRows = rows.slice(-farBack).reverse();
    const steps: Step[] = [];
    const times = Math.min(mostTimes, own.length);
    for (const place of own) {
      // The text begins where it began.
      let score = -jump(place.now - place.old, times);
      let back: Step | null = null;
      for (const [ago, earlier] of earlierRows.entries()) {
        // Far back only the best: there the line goes on after notes that are all lost or moved.
        const compared = ago < lookBack ? earlier.steps : earlier.top;
        for (const other of compared) {
          if (other.place.now > place.now) continue;
          const sum = other.score - jump(place.now - place.old - (other.place.now - other.place.old), times);
          if (sum > score) {
            score = sum;
            back = other;
          }
        }
        work += compared.length;
      }
      score += found + (1 - found) * place.weight;
      const step: Step = { place, score, back };
      steps.push(step);
      if (score > highest) {
        highest = score;
        end = step;
      }
      if (work > stretch) {
        work = 0;
        yield;
      }
    }
    rows.push({ steps, top: [steps.reduce((top, step) => (step.score > top.score ? step : top))] });
  }
  const line: Place[] = [];
  for (let at: Step | null = end; at !== null; at = at.back) line.push(at.place);
  return new Order(line.reverse());
}

/** The best chain that ends at a place: what it weighs, and where it came from. */
interface Step {
  readonly place: Place;
  readonly score: number;
  readonly back: Step | null;
}

/** The chains that end at one note, and the best of them. */
interface Row {
  readonly steps: readonly Step[];
  readonly top: readonly [Step];
}

function jump(difference: number, times: number): number {
  const way = Math.abs(difference);
  return Math.min(dearest * times, (Math.max(0, way - free) + Math.max(0, way - far) * (times - 1)) / drift);
}

/** A note beside a place, in UTF-16 units: how far from it, and by how much it moved. */
export interface Neighbour {
  readonly distance: number;
  readonly shift: number;
}

/** Where the old text's offsets lie in the new one, as far as the notes tell. */
export class Order {
  private readonly line: readonly Place[];

  constructor(line: readonly Place[]) {
    this.line = line;
  }

  /**
   * The nearest notes before and after an old offset that are at least `apart` from it: those nearer have words in
   * common with it, and would only repeat what it says itself.
   */
  neighbours(old: number, apart: number): Neighbour[] {
    const before = this.line[lowerBound(this.line.length, (i) => (this.line[i]?.old ?? 0) <= old - apart) - 1];
    const after = this.line[lowerBound(this.line.length, (i) => (this.line[i]?.old ?? 0) < old + apart)];
    return [before, after].flatMap((place) =>
      place === undefined ? [] : [{ distance: Math.abs(place.old - old), shift: place.now - place.old }],
    );
  }
}
