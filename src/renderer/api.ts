import type { Bridge } from '../shared/contract.ts';
import type { PublishedLetter } from '../shared/letter/published.ts';
import type { StartState } from '../shared/start.ts';
import type { PageData } from './page-data.ts';

declare global {
  interface Window {
    readonly leeswijzer: Bridge;
  }
}

/** The bridge to the main process. This is the only place that looks at it. Functions, because the build has no window. */
export const api = (): Bridge => window.leeswijzer;

let start: StartState | undefined;

/** What main wrote into the page while serving it. */
export function startState(): StartState {
  start ??= JSON.parse(document.documentElement.dataset.start ?? '') as StartState;
  return start;
}

/** What the build wrote into the page. */
export function pageData(): PageData {
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '');
}

let published: Promise<PublishedLetter> | undefined;

/** The letter with its marks, sections and remarks; read once, when something first needs more than the page shows. */
export function publishedLetter(): Promise<PublishedLetter> {
  published ??= fetch(`/letters/${startState().letter}/letter.json`).then((answer) => {
    if (!answer.ok) throw new Error(`letter.json: ${answer.status}`);
    return answer.json();
  });
  published.catch(() => {
    published = undefined; // a later call may try again
  });
  return published;
}
