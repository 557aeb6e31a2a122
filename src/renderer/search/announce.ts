import { whereName } from '../../shared/facts/where.ts';
import { formatCount } from '../../shared/i18n/i18n.ts';
import { nameOfNote } from '../notebook/text/names.ts';
import { currentMessages, getState, setState } from '../state.ts';
import { excerptOf } from './excerpt.ts';
import { foundWords } from './found-words.ts';
import { countOf } from './steps.ts';

/** Says to screen readers what came of a search: once typing pauses, and at each step from hit to hit. */

const pause = 600; // ms without a keystroke

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says what was found, unless one types on. */
export function announceSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(announceFound, pause);
}

export function announceFound(): void {
  clearTimeout(waiting);
  const { found, settings } = getState();
  if (found === null) return;
  const messages = currentMessages();
  const { suggestion } = found;
  const { suggestion: perhaps, suggestionEnd } = messages.search;
  const offer = suggestion === null ? '' : ` ${perhaps}${suggestion}${suggestionEnd}`;
  utter(foundWords(found, messages, settings.language) + offer);
}

/** Says which hit one is at, where it stands and what stands around it. */
export function announceHit(at: number): void {
  clearTimeout(waiting);
  const { found, settings } = getState();
  const row = found?.rows[at];
  if (found === null || row === undefined) return;
  const messages = currentMessages();
  const position = messages.search.position(
    found.notes.length + at + 1,
    formatCount(countOf(found), settings.language),
  );
  const around = `${row.before}${row.words}${row.after}`.replace(/\s+/g, ' ').trim();
  utter(messages.search.said.hit(position, whereName(row.where, messages), around));
}

/** Says which found note one is at, what it is about, and the words in it. */
export function announceNoteHit(at: number): void {
  clearTimeout(waiting);
  const { found, settings } = getState();
  const one = found?.notes[at];
  if (found === null || one === undefined) return;
  const messages = currentMessages();
  const position = messages.search.position(at + 1, formatCount(countOf(found), settings.language));
  const words = one.fields
    .filter(({ name }) => name !== 'quote')
    .map(({ text, spans }) =>
      excerptOf(text, spans)
        .map((part) => part.text)
        .join(''),
    );
  const name = nameOfNote(one.placed.stored.note, messages);
  utter(messages.search.said.note(position, name, words.join('; ')));
}

export function announceNothing(): void {
  clearTimeout(waiting);
}

function utter(words: string): void {
  // The same words twice are said twice.
  setState({ searchSaid: '' });
  setTimeout(() => setState({ searchSaid: words }), 50);
}
