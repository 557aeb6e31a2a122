import type { Locator, Page } from '@playwright/test';
import type { Host, HostOptions } from '../../host/host.ts';

/**
 * What a reader does, with the keyboard alone: a table of tasks. Each says which keys, what a screen reader must then
 * say (where the focus is, or what is announced), and what must be true at the end. tests/app/tasks.spec.ts does them and
 * keeps what is said in docs/transcripts.
 */
export interface TaskGroup {
  /** The file under docs/transcripts. */
  readonly name: string;
  readonly title: string;
  readonly options: HostOptions;
  /** What differs from run to run, and what stands for it in the transcript. */
  readonly masks?: readonly (readonly [RegExp | string, string])[];
  /** They share one start of the app; each begins at alinea 1 of the letter, with nothing open. */
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly name: string;
  /** What is not done by key: a file that lies ready, an answer of the system's dialog, the size of the window. */
  readonly before?: (host: Host) => unknown;
  readonly steps: readonly Step[];
  /** What must be true at the end. */
  readonly end: (host: Host) => unknown;
}

/** Where something is, in whichever page. */
export type Place = (page: Page) => Locator;

/** What one hears of a key: at least one of the two, or why there is nothing to be heard. */
export type Heard =
  | { readonly focus: Place; readonly hear?: string | RegExp }
  | { readonly focus?: Place; readonly hear: string | RegExp }
  | { readonly silent: string };

export type Step =
  | { readonly do: 'press'; readonly key: string; readonly heard: Heard }
  | { readonly do: 'type'; readonly words: string; readonly heard: Heard }
  | { readonly do: 'tab'; readonly to: Place; readonly key: 'Tab' | 'Shift+Tab' }
  /** Reads on from there, as the arrow keys of a screen reader do. */
  | { readonly do: 'read'; readonly place: Place }
  /** Waits for what is drawn later. */
  | { readonly do: 'wait'; readonly place: Place };

export const press = (key: string, heard: Heard): Step => ({ do: 'press', key, heard });
export const type = (words: string, heard: Heard): Step => ({ do: 'type', words, heard });
export const tab = (to: Place): Step => ({ do: 'tab', to, key: 'Tab' });
export const tabBack = (to: Place): Step => ({ do: 'tab', to, key: 'Shift+Tab' });
export const read = (place: Place): Step => ({ do: 'read', place });
export const wait = (place: Place): Step => ({ do: 'wait', place });

/** A character at a time is said by the screen reader itself; the app has nothing to add. */
export const typed: Heard = { silent: 'what is typed is said by the screen reader' };
