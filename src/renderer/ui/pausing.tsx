import { useEffect, useState } from 'react';

const pause = 600; // ms without a change, as for the search in the letter

interface PausingProps {
  readonly words: string;
  /** Whether it is said from the start, and not only what it changes to. */
  readonly atFirst?: boolean;
}

/**
 * Says to screen readers what changes at every keystroke, but only once typing pauses. The same words that are seen are
 * hidden from them, so that nothing stands there twice.
 */
export function Pausing({ words, atFirst = false }: PausingProps) {
  const [said, setSaid] = useState(atFirst ? '' : words);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      <span aria-hidden="true">{words}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
