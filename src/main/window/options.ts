import type { BrowserWindowConstructorOptions } from 'electron';
import { type Placement, smallest } from '../store/window-state.ts';

export interface WindowFacts {
  readonly placement: Placement;
  /** The paper's colour; see theme.ts. */
  readonly colour: string;
  readonly title: string;
  /** The file of the preload script. */
  readonly preload: string;
  readonly isPackaged: boolean;
}

/**
 * How every window is made. The page in it is a page and nothing more: sandboxed, without Node, in its own world. What
 * is not named here stands at Electron's default (web security on, no experimental features).
 */
export function windowOptions(facts: WindowFacts): BrowserWindowConstructorOptions {
  const { width, height, x, y } = facts.placement;
  return {
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false, // until the page has painted, so that nothing flashes
    title: facts.title,
    backgroundColor: facts.colour,
    webPreferences: {
      preload: facts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !facts.isPackaged,
    },
  };
}

/**
 * How the window is made in which documents are printed. Nobody sees it, and the document in it can do nothing: it has
 * no bridge and runs no script.
 */
export function printWindowOptions({ isPackaged }: Pick<WindowFacts, 'isPackaged'>): BrowserWindowConstructorOptions {
  return {
    show: false,
    webPreferences: {
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}
