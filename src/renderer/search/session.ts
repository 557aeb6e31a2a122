import { startState } from '../api.ts';
import type { PlacedNote } from '../notebook/book.ts';
import { inSlices } from '../slices.ts';
import { type Found, getState, setState, subscribe } from '../state.ts';
import { announceNothing, announceSoon } from './announce.ts';
import { rowsAtOnce } from './answer.ts';
import { type Engine, startEngine } from './engine.ts';
import { type FoundNote, findingNotes } from './find-notes.ts';
import { asksOtherwise, findOptions } from './options.ts';
import { newSearch, type Search } from './search.ts';

/** From what is asked, in the state, to what is found, in the state. */

/** After so many ms without an answer it is said that search is at work. */
const patience = 500;

let engine: Engine | null = null;
let asking: Promise<void> = Promise.resolve();

/** Starts the worker: when the field gets the focus, or when nothing else is to be done. */
export function startSearch(): void {
  engine ??= startEngine(`/letters/${startState().letter}/letter.json`);
}

export function followSearch(): void {
  let before = newSearch;
  let { notes } = getState();
  const look = (): void => {
    const { search, notes: now } = getState();
    const was = before;
    const others = now !== notes && search.open && asksNotes(search);
    before = search;
    notes = now;
    if (others || (search !== was && asksOtherwise(was, search))) asking = ask(search);
  };
  subscribe(look);
  look();
  requestIdleCallback(
    () => {
      try {
        startSearch();
      } catch (error) {
        console.error(error); // said when one searches
      }
    },
    { timeout: 5000 },
  );
}

/** Whether notes have a say in what is found; only then is a change of theirs another question. */
const asksNotes = ({ mine, scope }: Search): boolean => mine || scope === 'all';

/** After a failure: once more, with a new worker. */
export function askAgain(): void {
  asking = ask(getState().search);
}

/** What was found, once the newest question is answered. */
export async function answered(): Promise<Found | null> {
  let last: Promise<void> | undefined;
  while (last !== asking) {
    last = asking;
    await last;
  }
  return getState().found;
}

async function ask(search: Search): Promise<void> {
  if (!search.open || search.query.trim() === '') {
    announceNothing();
    setState({ found: null, hit: null, noteHit: null, searching: 'idle', searchSaid: '' });
    return;
  }
  if (getState().searching === 'failed') setState({ searching: 'idle' });
  const slow = setTimeout(() => setState({ searching: 'busy' }), patience);
  let mine: Engine | null = null;
  try {
    startSearch();
    mine = engine;
    const { page, notes } = getState();
    const own = notes.flatMap(({ span }) => span ?? []);
    const options = findOptions(search, page.outline, own);
    const matched = search.scope === 'all' ? await inSlices(findingNotes(notes, search.query, options)) : [];
    const isStale = (): boolean =>
      asksOtherwise(getState().search, search) || (asksNotes(search) && getState().notes !== notes);
    if (isStale()) return;
    const places = matched.map(({ placed }) => placed.span?.start ?? -1);
    const answer = await mine?.find({ query: search.query, options, sort: search.sort, places });
    if (!answer || isStale()) return;
    const isIn = ({ placed }: FoundNote, i: number): boolean =>
      answer.notSought === null &&
      (options.filter === undefined || (placed.span !== null && answer.within[i] === true));
    const found = { ...answer, query: search.query, sort: search.sort, notes: matched.filter(isIn) };
    setState({ found, hit: sameHit(found), noteHit: sameNote(found), searching: 'idle' });
    announceSoon();
  } catch (error) {
    console.error('search', error);
    // One engine fails for all that wait for it; a new one, that was started since, goes on.
    mine?.end();
    if (engine === mine) engine = null;
    if (!asksOtherwise(getState().search, search))
      setState({ found: null, hit: null, noteHit: null, searching: 'failed' });
  } finally {
    clearTimeout(slow);
  }
}

/** The hit one was at, where the same words were looked for in another way. */
function sameHit(found: Found): number | null {
  const { found: before, hit } = getState();
  if (before === null || hit === null || before.query !== found.query) return null;
  const span = spanOf(before, hit);
  const at = found.order.findIndex((place) => found.starts[place] === span?.start && found.ends[place] === span?.end);
  return at < 0 ? null : at;
}

/** The found note one was at, likewise. */
function sameNote(found: Found): number | null {
  const { found: before, noteHit } = getState();
  const was = before === null || noteHit === null || before.query !== found.query ? undefined : before.notes[noteHit];
  const at = was === undefined ? -1 : found.notes.findIndex(({ placed }) => idOf(placed) === idOf(was.placed));
  return at < 0 ? null : at;
}

const idOf = ({ stored }: PlacedNote): string => stored.note.id;

/** The words of a hit, by its place in the list. */
export function spanOf({ order, starts, ends }: Found, at: number): { start: number; end: number } | null {
  const place = order[at];
  const [start, end] = place === undefined ? [] : [starts[place], ends[place]];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Has the list go on to a row, and to the end of its page. */
export async function showRows(upTo: number): Promise<void> {
  const { found } = getState();
  if (found === null || engine === null || found.rows.length >= Math.min(upTo, found.order.length)) return;
  const end = Math.ceil(upTo / rowsAtOnce) * rowsAtOnce;
  const rows = await engine.rows(found.rows.length, end);
  if (getState().found === found) setState({ found: { ...found, rows: [...found.rows, ...rows] } });
}
