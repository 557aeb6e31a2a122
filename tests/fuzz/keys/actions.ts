import type { Page } from '@playwright/test';
import type { Random } from '../../crash/random.ts';

/** What a hand that has lost its way does on a keyboard: a key, or a few letters. */
export interface Action {
  readonly what: 'key' | 'type';
  readonly keys: string;
}

/** Keys by how often they come, as a share of the sum. Ctrl+W and Ctrl+Q end the app, which is no task. */
const keys: readonly (readonly [share: number, keys: readonly string[]])[] = [
  [24, ['Tab']],
  [12, ['Shift+Tab']],
  [18, ['Enter']],
  [6, ['Space']],
  [8, ['Escape']],
  [14, ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp']],
  [6, ['F6', 'Shift+F6']],
  [4, ['F3', 'Shift+F3', 'F7', 'Shift+F7', 'F8', 'Shift+F8', 'F9', 'F1', '?']],
  [7, ['Control+1', 'Control+2', 'Control+3', 'Control+4', 'Control+8', 'Control+9', 'Control+Shift+P', 'Control+,']],
  [5, ['Control+f', 'Control+Shift+F', 'Control+g', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+ArrowDown', 'Alt+ArrowUp']],
  [6, ['n', 'm', 'b', 's', '[', ']']],
  [
    4,
    [
      'Control+z',
      'Control+Shift+Z',
      'Control+a',
      'Delete',
      'Backspace',
      'Control+Shift+C',
      'Control+Shift+K',
      'Control+p',
    ],
  ],
  [2, ['Control++', 'Control+-', 'Control+0', 'Control+Shift+ArrowUp', 'Control+Shift+ArrowDown']],
];
const words = ['14', 'syrie', 'raad', 'vraag', 'jemen', 'havens,', 'qxqx', '2018', '"', '<b>'];
const typed = 3; // per cent of the actions

export function nextAction(random: Random): Action {
  if (random.chance(typed / 100)) return { what: 'type', keys: random.pick(words) ?? '' };
  let at = random.whole(keys.reduce((sum, [share]) => sum + share, 0));
  for (const [share, ofThese] of keys) {
    if (at < share) return { what: 'key', keys: random.pick(ofThese) ?? 'Tab' };
    at -= share;
  }
  throw new Error('the shares do not add up');
}

export const nameOf = ({ what, keys: pressed }: Action): string => (what === 'key' ? pressed : `types “${pressed}”`);

export const perform = ({ what, keys: pressed }: Action, { keyboard }: Page): Promise<void> =>
  what === 'key' ? keyboard.press(pressed) : keyboard.type(pressed);
