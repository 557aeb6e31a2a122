import { run } from '../run.ts';
import { useMessages } from '../state.ts';
import { Next, Previous } from '../ui/icons.tsx';

/** To the hit before and the hit after. */
export function StepButtons() {
  const { search } = useMessages();
  return (
    <span className="steps">
      <StepButton command="previousHit" label={search.previous}>
        <Previous />
      </StepButton>
      <StepButton command="nextHit" label={search.next}>
        <Next />
      </StepButton>
    </span>
  );
}

interface StepButtonProps {
  readonly command: 'nextHit' | 'previousHit';
  readonly label: string;
  readonly children: React.ReactNode;
}

function StepButton({ command, label, children }: StepButtonProps) {
  return (
    <button type="button" className="iconbutton" aria-label={label} title={label} onClick={() => void run(command)}>
      {children}
    </button>
  );
}
