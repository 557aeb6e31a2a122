import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { setState, useMessages } from '../state.ts';

interface PanelFrameProps {
  readonly title: string;
  readonly className: string;
  /** A modal panel keeps the focus inside; the others let one see their effect on the letter behind them. */
  readonly modal: boolean;
  /** What gets the focus first; without it the first control. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The frame of everything that opens above the letter: a title, a way out, and the focus back where it was. */
export function PanelFrame({ title, className, modal, initialFocus, children }: PanelFrameProps) {
  const messages = useMessages();
  return (
    <Dialog
      open
      modal={modal}
      backdrop={modal ? <div className="backdrop" /> : false}
      preventBodyScroll={false}
      hideOnInteractOutside
      {...(initialFocus && { initialFocus })}
      onClose={() => setState({ panel: null })}
      className={`panel ${className}`}
    >
      <div className="panel-head">
        <DialogHeading render={(props) => <h2 {...props}>{title}</h2>} />
        <DialogDismiss className="iconbutton" aria-label={messages.close}>
          <X className="icon" aria-hidden="true" />
        </DialogDismiss>
      </div>
      {children}
    </Dialog>
  );
}
