import type { BriefingChoice } from '../../shared/briefing/choice.ts';
import { useMessages } from '../state.ts';
import { openBriefing } from './chosen.ts';

/** Opens the page of briefings for a source. */
export function BriefingButton({ source }: { source: BriefingChoice['source'] }) {
  return (
    <button type="button" className="button" onClick={() => openBriefing(source)}>
      {useMessages().briefingPage.make}
    </button>
  );
}
