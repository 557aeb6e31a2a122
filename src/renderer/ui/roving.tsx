import { Composite, CompositeItem, CompositeProvider } from '@ariakit/react';
import type { ReactNode } from 'react';

interface RovingProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Many small buttons as one stop of Tab; the arrow keys go from one to the next. */
export function Roving({ label, className, children }: RovingProps) {
  return (
    <CompositeProvider>
      <Composite role="group" aria-label={label} className={className}>
        {children}
      </Composite>
    </CompositeProvider>
  );
}

interface RovingButtonProps {
  readonly id?: string;
  readonly className?: string;
  readonly label: string;
  readonly current?: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

export function RovingButton({ id, className, label, current = false, onPress, children }: RovingButtonProps) {
  return (
    <CompositeItem
      type="button"
      {...(id !== undefined && { id })}
      className={className}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={onPress}
    >
      {children}
      {/* For who points at it. On the button itself it would be read out as well, after the same words as its name. */}
      <span className="tip" title={label} />
    </CompositeItem>
  );
}
