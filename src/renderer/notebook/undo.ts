import type { Note } from '../../shared/notebook/note.ts';
import { createTurns } from '../../shared/turns.ts';
import { currentMessages, say, setState } from '../state.ts';
import { settled, tellWhy } from './saving.ts';
import { inSentence } from './text/names.ts';

/**
 * What was done to notes, to be undone and done again, in order. Every step knows both ways; what the steps are is in
 * changes.ts.
 */
export interface Step {
  /** What it was, as a message names it. */
  readonly what: What;
  readonly undo: Way;
  readonly redo: Way;
}

/** Gives the notes to which it was done; null where it could not be (a full disk): the step stays to be tried again. */
export type Way = () => Promise<readonly Note[] | null>;

export type What =
  | 'made'
  | 'changed'
  | 'removed'
  | 'restored'
  | 'version'
  | 'imported'
  | 'chosen'
  | 'separated'
  | 'keptBoth';

const most = 200;
const done: Step[] = [];
const undone: Step[] = [];
/** The steps of a doing that is one for the reader, while it goes on. */
let together: Step[] | null = null;
/** Ends with it, and with all else that undo waits for. */
let doing: Promise<unknown> = Promise.resolve();

export function noteStep(step: Step): void {
  if (together !== null) {
    together.push(step);
    return;
  }
  done.push(step);
  if (done.length > most) done.shift();
  undone.length = 0;
  tell();
}

/** Puts a step in the place of the one that was noted last, if it is that one; else after all. */
export function replaceStep(last: Step, step: Step): void {
  if (together === null && done.at(-1) === last) done.pop();
  noteStep(step);
}

/** Whether a step is the last that was done. */
export const isLast = (step: Step | null): boolean => step !== null && done.at(-1) === step;

/** What is done meanwhile is one step: undone from its end, done again from its beginning. */
export function asOne<T>(what: What, work: () => Promise<T>): Promise<T> {
  if (together !== null) return work();
  return holdUndo(gathered(what, work));
}

/** Nothing is undone or done again before this has ended. */
export function holdUndo<T>(work: Promise<T>): Promise<T> {
  doing = Promise.allSettled([doing, work]);
  return work;
}

async function gathered<T>(what: What, work: () => Promise<T>): Promise<T> {
  const steps: Step[] = [];
  together = steps;
  try {
    return await work();
  } finally {
    together = null;
    if (steps.length > 0) {
      noteStep({ what, undo: () => each(steps.toReversed(), 'undo'), redo: () => each(steps, 'redo') });
    }
  }
}

/** One after the other, up to the first that cannot be; those before it are taken back, so that none is done by half. */
async function each(steps: readonly Step[], way: 'undo' | 'redo'): Promise<readonly Note[] | null> {
  const gone: Step[] = [];
  const notes = new Map<string, Note>();
  for (const step of steps) {
    const those = await step[way]();
    if (those === null) {
      for (const one of gone) await one[way === 'undo' ? 'redo' : 'undo']();
      return null;
    }
    gone.unshift(step);
    for (const note of those) notes.set(note.id, note);
  }
  // Two versions of a note, between which was chosen, are one note for the reader.
  return [...notes.values()].filter(({ conflictOf }) => conflictOf === null || !notes.has(conflictOf));
}

/** Nothing of what was done so far can be undone any more: it was done in another folder. */
export function forgetSteps(): void {
  done.length = 0;
  undone.length = 0;
  tell();
}

const tell = (): void => setState({ canUndo: done.length > 0, canRedo: undone.length > 0 });

const inTurn = createTurns();

/**
 * One after the other: a key that is pressed twice, or before the disk has answered, counts twice. What the disk has yet
 * to answer was done last: it is a step first.
 */
const turn = (from: Step[], to: Step[], way: 'undo' | 'redo'): Promise<void> =>
  inTurn(async () => {
    await settled();
    await doing;
    await turnNow(from, to, way);
  });

async function turnNow(from: Step[], to: Step[], way: 'undo' | 'redo'): Promise<void> {
  const step = from.at(-1);
  const { said } = currentMessages().notebook;
  if (step === undefined) return say(said.nothing[way]);
  const notes = await step[way]();
  if (notes === null) return tellWhy();
  // Not the last any more, where something was done meanwhile; not there at all, where that has ended what was undone.
  const at = from.lastIndexOf(step);
  if (at >= 0) from.splice(at, 1);
  to.push(step);
  tell();
  say(notes.length === 0 ? said.gone[way] : sentenceOf(said[way][step.what], notes));
}

/** Which notes it was: the reader may look at others, or at none of them. */
function sentenceOf(words: (them: string, many: boolean) => string, notes: readonly Note[]): string {
  const sentence = words(inSentence(notes, currentMessages()), notes.length > 1);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

export const undo = (): Promise<void> => turn(done, undone, 'undo');
export const redo = (): Promise<void> => turn(undone, done, 'redo');
