import { useRef, useState } from 'react';
import { goToParagraph } from '../letter/go.ts';
import { setState, useApp, useMessages } from '../state.ts';
import { PanelFrame } from './panel.tsx';

/** Ctrl+G: the number of a paragraph, and there. A number that the letter does not have is said, not corrected. */
export function GoTo() {
  const messages = useMessages();
  const count = useApp((state) => state.page.paragraphs);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');

  const go = (): void => {
    const number = /^\s*(?:alinea|al\.|paragraph)?\s*(\d{1,6})\s*$/i.exec(typed)?.[1];
    if (number === undefined) setFault(messages.goTo.notANumber(count));
    else if (Number(number) < 1 || Number(number) > count)
      setFault(messages.goTo.unknown(String(Number(number)), count));
    else {
      setState({ panel: null });
      // The panel gives the focus back when it is gone; only then can the paragraph have it.
      setTimeout(() => goToParagraph(Number(number)));
    }
  };

  return (
    <PanelFrame title={messages.goTo.title} className="go-to" modal initialFocus={input}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <label htmlFor="go-to-number">{messages.goTo.label(count)}</label>
        <div className="actions">
          <input
            id="go-to-number"
            className="input"
            ref={input}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            aria-invalid={fault !== ''}
            aria-describedby="go-to-fault"
            onChange={(event) => {
              setTyped(event.target.value);
              setFault('');
            }}
          />
          <button type="submit" className="button primary">
            {messages.goTo.go}
          </button>
        </div>
        <p id="go-to-fault" role="alert" className="fault">
          {fault}
        </p>
      </form>
    </PanelFrame>
  );
}
