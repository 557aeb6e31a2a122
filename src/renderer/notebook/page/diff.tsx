import { diffWords } from '../../../shared/notebook/word-diff.ts';
import { useMessages } from '../../state.ts';

/**
 * A text with what it has and lacks beside another one: marked, and said in words to who hears it. `of` is what it is
 * compared with.
 */
export function Diff({ text, of }: { text: string; of: string }) {
  const words = useMessages().notebookPage.past;
  if (text.trim() === '' && of.trim() === '') return <p className="body quiet">{words.noText}</p>;
  return (
    <p className="body" dir="auto">
      {diffWords(of.trim(), text.trim()).map(({ what, text: part }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
        if (what === 'same') return <span key={index}>{part}</span>;
        const Mark = what === 'added' ? 'ins' : 'del';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
          <Mark key={index}>
            <span className="visually-hidden">{what === 'added' ? words.added : words.removed}</span>
            {part}
            <span className="visually-hidden">{words.end}</span>
          </Mark>
        );
      })}
    </p>
  );
}
