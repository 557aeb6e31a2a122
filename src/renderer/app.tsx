import { hydrateRoot } from 'react-dom/client';
import { api } from './api.ts';
import { listenToKeys } from './keyboard.ts';
import { withRest } from './later.ts';
import { measureChunks } from './letter/chunks.ts';
import { currentPlace, followReader } from './letter/follow.ts';
import { backToText } from './letter/go.ts';
import { Guide } from './letter/guide.tsx';
import { labelLetter } from './letter/labels.ts';
import { followPresses } from './letter/presses.ts';
import { followRuler } from './letter/ruler.ts';
import { run } from './run.ts';
import { followOrigin } from './search/origin.ts';
import { currentMessages, setState } from './state.ts';
import { followState } from './ui/frame.ts';
import { Head } from './ui/head.tsx';

async function mountRest(): Promise<void> {
  try {
    await withRest((rest) => rest.mountRest());
  } catch (error) {
    console.error(error);
    setState({ trouble: currentMessages().trouble.incomplete });
  }
}

/** Brings the page to life, in the order in which a reader would miss it. */
export function bringToLife(): void {
  const article = document.getElementById('letter');
  const [top, guide] = [document.getElementById('top'), document.getElementById('guide')];
  if (article === null || top === null || guide === null) throw new Error('The page has no letter.');
  hydrateRoot(top, <Head />);
  hydrateRoot(guide, <Guide />);
  followState();
  labelLetter();
  listenToKeys();
  followOrigin();
  followPresses(article);
  document.getElementById('skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    backToText();
  });
  followRuler(currentPlace);
  api().onCommand((command) => void run(command));
  followReader(article);

  // Dialogs, menus and the other pages come last; what is asked for before they are there opens then.
  requestIdleCallback(() => void mountRest(), { timeout: 500 });
  measureChunks(article);
}
