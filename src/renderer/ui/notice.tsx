import { CircleAlert, X } from 'lucide-react';
import { focusHere } from '../letter/follow.ts';
import { setState, useApp, useMessages } from '../state.ts';

/** A fault, between two rules, until the reader closes it. The first sentence is the fault, the rest what to do. */
export function Notice() {
  const messages = useMessages();
  const trouble = useApp((state) => state.trouble);
  const [, first = '', rest = ''] = /^(.*?\.)(.*)$/s.exec(trouble ?? '') ?? [];
  return (
    <>
      <div role="alert" id="notice" ref={followHeight}>
        {trouble === null ? null : (
          <div className="notice">
            <CircleAlert className="icon" aria-hidden="true" />
            <p>
              <strong>{first}</strong>
              {rest}
            </p>
            <button
              type="button"
              className="iconbutton"
              aria-label={messages.close}
              onClick={() => {
                setState({ trouble: null });
                focusHere();
              }}
            >
              <X className="icon" aria-hidden="true" />
            </button>
          </div>
        )}
      </div>
      {/* What is the matter with the notebook's folder, once that is known. */}
      <div id="folder-notice" />
    </>
  );
}

/** Tells the stylesheets how much of the window the fault covers, so that nothing one goes to comes to lie under it. */
function followHeight(notice: HTMLElement | null): (() => void) | undefined {
  if (notice === null) return undefined;
  const root = document.documentElement;
  const observer = new ResizeObserver(() => root.style.setProperty('--notice', `${notice.offsetHeight}px`));
  observer.observe(notice);
  return () => observer.disconnect();
}
