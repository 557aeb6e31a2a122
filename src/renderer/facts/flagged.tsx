import type { Shortfall } from '../../shared/facts/missing.ts';
import { useMessages } from '../state.ts';
import { Flag } from '../ui/icons.tsx';

/** What a printed reference lacks, in a few words beside it. */
export function Flagged({ missing }: { missing: Shortfall | 'expansion' | null }) {
  const messages = useMessages();
  if (missing === null) return null;
  return (
    <span className="flagged">
      <Flag /> {messages.facts.missing[missing]}
    </span>
  );
}
