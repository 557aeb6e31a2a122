import type { BriefingFormat } from '../../shared/briefing/made.ts';
import { isSameChoice } from '../../shared/briefing/same-choice.ts';
import type { Result } from '../../shared/result.ts';
import { api } from '../api.ts';
import { settled, whyOf } from '../notebook/saving.ts';
import { currentMessages, getState, say, setState, subscribe } from '../state.ts';
import { getChosen, setChosen, subscribeChosen } from './chosen.ts';

/** From the choice to pages: made anew a moment after the last change, and only the newest counts. */
const pause = 350; // ms without a change

let timer: ReturnType<typeof setTimeout> | undefined;
let asked = 0;

/** Makes the pages while the page of briefings is shown, and again when the choice or the notes change. */
export function followChoice(): () => void {
  let { choice } = getChosen();
  let { notes } = getState();
  const look = (): void => {
    const now = getChosen().choice;
    const own = getState().notes;
    if (now === choice && own === notes) return;
    choice = now;
    notes = own;
    makeSoon();
  };
  const stop = [
    subscribeChosen(look),
    subscribe(look),
    api().onBriefing((step) => getChosen().step !== null && setChosen({ step })),
  ];
  void makePages();
  return () => {
    clearTimeout(timer);
    for (const end of stop) end();
  };
}

function makeSoon(): void {
  clearTimeout(timer);
  asked++;
  setChosen({ step: 'waiting' });
  timer = setTimeout(() => void makePages(), pause);
}

/** Makes the pages of the choice as it is. */
export async function makePages(): Promise<void> {
  clearTimeout(timer);
  const mine = ++asked;
  const { choice } = getChosen();
  setChosen({ step: 'waiting' });
  await settled();
  try {
    const answer = await api().makeBriefing({ choice });
    if (mine !== asked) return;
    if (!answer.ok) return setChosen({ step: null, ...(answer.code !== 'cancelled' && { fault: wordsOf(answer) }) });
    const bytes = new Uint8Array(await (await fetch(answer.value.path)).arrayBuffer());
    if (mine !== asked) return;
    setChosen({ step: null, fault: null, made: { ...answer.value, of: choice, bytes } });
  } catch (error) {
    console.error('briefing', error);
    if (mine === asked) setChosen({ step: null, fault: currentMessages().briefingPage.faults['not-made'] });
  }
}

/** Gives up what is under way; the pages that were there stay. */
export async function cancelMaking(): Promise<void> {
  clearTimeout(timer);
  asked++;
  setChosen({ step: null });
  await api().cancelBriefing({});
  say(currentMessages().briefingPage.gaveUp);
}

/** Saves the briefing as a file, after asking where. */
export const saveAs = (format: BriefingFormat): Promise<void> =>
  tell(
    () => api().saveBriefing({ choice: getChosen().choice, format }),
    (value) => value === 'saved' && currentMessages().briefingPage.savedAs[format],
  );

/** Shows the system's print dialog. */
export const printPages = (): Promise<void> =>
  tell(
    () => api().printBriefing({ choice: getChosen().choice }),
    (value) => value === 'printed' && currentMessages().briefingPage.printed,
  );

/** Keeps the choice in the notebook's folder: in its own file, or a new one. */
export async function keepChoice(): Promise<void> {
  const { choice, kept } = getChosen();
  await tell(
    () => api().keepBriefing({ choice, file: kept?.file ?? null, base: kept?.version ?? null }),
    (value) => {
      // What was kept is the same choice, mostly; as another object it would have the pages made, and told of, again.
      const isAnother = getChosen().choice === choice && !isSameChoice(value.choice, choice);
      setChosen({ kept: value, ...(isAnother && { choice: value.choice }) });
      return currentMessages().briefingPage.kept;
    },
  );
  await readKept();
}

/** Reads which choices are in the notebook's folder. */
export async function readKept(): Promise<void> {
  const answer = await api().readBriefings({});
  if (answer.ok) setChosen({ all: answer.value });
  else setState({ trouble: wordsOf(answer) });
}

/** Takes up a choice from the notebook's folder. */
export function takeUp(file: string): void {
  const kept = getChosen().all?.briefings.find((one) => one.file === file);
  if (kept !== undefined) setChosen({ choice: kept.choice, kept });
}

/** Moves the file of this choice to the bin; the choice stays on the page. */
export async function dropKept(): Promise<void> {
  const { kept } = getChosen();
  if (kept === null) return;
  await tell(
    () => api().removeBriefing({ file: kept.file, version: kept.version }),
    () => {
      setChosen({ kept: null });
      return currentMessages().briefingPage.dropped;
    },
  );
  await readKept();
}

/** Says what came of it; a failure stays on the screen, save one that the reader asked for. */
async function tell<T>(work: () => Promise<Result<T>>, done: (value: T) => string | false): Promise<void> {
  await settled();
  try {
    const answer = await work();
    if (!answer.ok) return answer.code === 'cancelled' ? undefined : setState({ trouble: wordsOf(answer) });
    const words = done(answer.value);
    if (words !== false) say(words);
  } catch (error) {
    console.error('briefing', error);
    setState({ trouble: currentMessages().trouble.failed });
  }
}

function wordsOf(failure: Result<unknown>): string {
  if (failure.ok) return '';
  const { pdf, briefingPage } = currentMessages();
  const file = (pdf.notSaved as Readonly<Record<string, (file: string) => string>>)[failure.code];
  if (file !== undefined && failure.detail !== undefined) return file(failure.detail);
  return (briefingPage.faults as Readonly<Record<string, string>>)[failure.code] ?? whyOf(failure);
}
