import type { Block } from '../letter/letter.ts';
import { conclude } from './conclude.ts';
import { folding, indexAt } from './fold.ts';
import type { Rate } from './judge/rate.ts';
import { type Edges, searchLittle } from './little.ts';
import { chain, type Place } from './order.ts';
import { type Probe, probesOf } from './probe.ts';
import { mostPlaces, Search } from './search.ts';
import { findCandidates } from './seeds.ts';
import { lost, type Resolution, type Selectors } from './selector.ts';
import { standsAt, standsInBlock } from './stands.ts';

/**
 * Where the notes of a letter belong in its text as it is now, in the order given. Notes are resolved together, because
 * those that are certain tell where the others are: one that has several equally good places gets the one between its
 * neighbours. `blocks` are the new text's; with them a note is also looked for in its paragraph.
 */
export function resolveAll(text: string, notes: readonly Selectors[], blocks?: readonly Block[]): Resolution[] {
  const work = resolving(text, notes, blocks);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * The same in slices: a generator that pauses every millisecond or so, so that a window can draw between two slices.
 * Call next() until the time of a frame is up, and again in the next frame; the value at the end are the resolutions.
 */
export function* resolving(
  text: string,
  notes: readonly Selectors[],
  blocks?: readonly Block[],
): Generator<void, Resolution[]> {
  const found = yield* standing(text, notes, blocks);
  if (!found.includes(undefined)) return found.map((resolution) => resolution ?? lost);

  const folded = yield* folding(text);
  const probes: Probe[][] = [];
  for (const [i, selectors] of notes.entries()) {
    if ((i & 7) === 7) yield;
    probes.push(found[i] === undefined ? probesOf(i, selectors) : []);
  }
  const long = probes.flat().filter(({ little }) => !little);
  const patterns = long.map(({ pattern }) => pattern);
  const candidates = yield* findCandidates(patterns, folded.codes, mostPlaces);
  const places: Place[][] = [];
  for (const [i, resolution] of found.entries()) {
    const position = notes[i]?.position;
    if (resolution === undefined || resolution.state === 'lost' || position === undefined) continue;
    places.push([{ note: i, old: position.start, now: resolution.span.start, weight: 1 }]);
  }
  const searches: Search[] = [];
  for (const [i, probe] of long.entries()) {
    yield;
    const search = new Search(text, folded, probe, candidates[i] ?? { candidates: [], toTheLetter: null });
    searches.push(search);
    yield* search.alone();
    places.push(search.places());
  }
  const order = yield* chain(places);

  for (const search of searches) {
    yield;
    yield* search.lookNear(order);
  }
  const rate = rateOf(found, searches);

  const results = new Map<Probe, Edges | null>();
  for (const search of searches) {
    yield;
    results.set(search.probe, yield* search.decide(rate));
  }
  for (const probe of probes.flat()) {
    if (!probe.little) continue;
    const old = probe.old === null ? null : indexAt(folded, probe.old);
    results.set(probe, yield* searchLittle(folded, probe.pattern, old));
  }
  const resolutions: Resolution[] = [];
  for (const [i, selectors] of notes.entries()) {
    if ((i & 7) === 7) yield;
    const own = (probes[i] ?? []).map((probe) => results.get(probe) ?? null);
    resolutions.push(found[i] ?? conclude(text, folded, selectors, own));
  }
  return resolutions;
}

/**
 * What is known of notes at a glance: those that stand where they stood, in the text or in their paragraph. Of the others
 * nothing is told (undefined). In slices, as above.
 */
export function* standing(
  text: string,
  notes: readonly Selectors[],
  blocks?: readonly Block[],
): Generator<void, (Resolution | undefined)[]> {
  const found: (Resolution | undefined)[] = [];
  for (const [i, selectors] of notes.entries()) {
    if ((i & 255) === 255) yield;
    found.push(standsAt(text, selectors) ?? standsInBlock(text, selectors, blocks));
  }
  return found;
}

/** How much of the letter is other words now, by the notes that have a place; those that stand still are the same. */
function rateOf(found: readonly (Resolution | undefined)[], searches: readonly Search[]): Rate {
  const changed = searches.flatMap((search) => search.changed ?? []);
  const same = found.filter((resolution) => resolution !== undefined && resolution.state !== 'lost').length;
  const mean = (of: (rate: Rate) => number): number =>
    changed.reduce((sum, one) => sum + of(one), 0) / Math.max(1, changed.length + same);
  return { letters: mean(({ letters }) => letters), words: mean(({ words }) => words) };
}
