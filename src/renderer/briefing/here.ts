import type { BriefingChoice, ChosenSpan } from '../../shared/briefing/choice.ts';
import { publishedLetter } from '../api.ts';
import { dossiersIn } from '../dossier/dossiers.ts';
import { knownFacts } from '../facts/letter-facts.ts';
import { blockAtOffset, spanOfBlock } from '../letter/positions.ts';
import { getShown } from '../notebook/page/shown.ts';
import { getState } from '../state.ts';
import { openBriefing } from './chosen.ts';
import { printPages } from './make.ts';

/** A briefing of what one looks at: the dossier, the notes that are ticked, what was found, else the whole letter. */
export async function briefingHere(): Promise<void> {
  const { view, dossier, search, found } = getState();
  if (view === 'briefing') return;
  const { ticked } = getShown();
  if (view === 'dossiers') {
    const facts = knownFacts();
    const id = dossier ?? (facts === null ? undefined : dossiersIn(facts)[0]?.id);
    if (id !== undefined) return openBriefing({ kind: 'dossier', id });
  }
  if (view === 'notebook' && ticked.size > 0) return openBriefing({ kind: 'notes', ids: [...ticked] });
  if (view === 'letter' && search.open && found !== null && found.starts.length > 0) return briefingOfHits();
  openBriefing({ kind: 'letter' });
}

/** A briefing of the passages in which something was found, in the order of the letter. */
export async function briefingOfHits(): Promise<void> {
  const { found } = getState();
  const { letter } = await publishedLetter();
  const blocks = new Set([...(found?.starts ?? [])].flatMap((start) => blockAtOffset(start) ?? []));
  const spans = [...blocks].map((block): ChosenSpan => {
    const { start, end } = spanOfBlock(block);
    return { start, end, quote: letter.text.slice(start, end) };
  });
  const source: BriefingChoice['source'] = spans.length === 0 ? { kind: 'letter' } : { kind: 'passages', spans };
  openBriefing(source);
}

/** Prints what one looks at: the briefing where one is made, else the page. */
export const printHere = (): unknown => (getState().view === 'briefing' ? printPages() : window.print());
