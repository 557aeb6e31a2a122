import { inTurn, isOnTheWay, run } from '../../run.ts';
import { getState } from '../../state.ts';
import { isTyping } from '../../ui/typing.ts';
import { moveSentence } from './sentences.ts';
import { chosenHere } from './target.ts';

/**
 * Single letters, only while the letter has the focus and the reader has not switched them off; the arrows while a
 * sentence is chosen; and undo and redo, which a field for text keeps to itself.
 */
const letters = {
  m: 'mark',
  n: 'note',
  b: 'bookmark',
  s: 'sentence',
  '[': 'previousNote',
  ']': 'nextNote',
} as const;

export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || getState().view !== 'letter' || isTyping(event.target)) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      void run(event.shiftKey ? 'redo' : 'undo');
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !inText(event.target)) return;
    const { settings } = getState();
    const direction = arrows[event.key];
    // From the key that asks for a sentence on: the arrows do not wait until it is there.
    if (direction !== undefined && (chosenHere() !== null || isOnTheWay('sentence'))) {
      event.preventDefault();
      void inTurn('sentence', () => moveSentence(direction, event.shiftKey));
      return;
    }
    const command = letters[event.key.toLowerCase() as keyof typeof letters];
    if (command === undefined || !settings.characterKeys) return;
    event.preventDefault();
    void run(command);
  });
}

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The letter has the focus: its text, a marker in it, a note beside it, or nothing at all has. */
function inText(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('#letter, #margin') !== null);
}
