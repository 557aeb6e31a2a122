import { useLayoutEffect, useRef } from 'react';
import type { Passage } from '../../shared/dossier/dossier.ts';
import { goToSpan } from '../letter/go.ts';
import { blockAtOffset } from '../letter/positions.ts';
import { useMessages } from '../state.ts';

/** The passages of a dossier, each as the letter's page has it, under the heading it stands under there. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  const { dossiers, facts } = useMessages();
  return (
    <div className="letter passages" lang="nl">
      {passages.map((passage, index) => {
        const { paragraph, section, start } = passage;
        const id = `passage-${start}`;
        return (
          <div key={start} className="passage">
            {(index === 0 || passages[index - 1]?.section !== section) && (
              <p className="section-line">{section ?? <span className="ours">{dossiers.introduction}</span>}</p>
            )}
            <Copied passage={passage} />
            {paragraph !== null && (
              <p className="to-text">
                <button
                  type="button"
                  id={id}
                  className="button plain"
                  onClick={() => goToSpan(passage, { view: 'dossiers', from: id, by: null })}
                >
                  {facts.card.go(facts.paragraph(paragraph))}
                </button>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

/**
 * A block of the letter's page, copied: the same words with the same marks, and nothing that is made anew. Without its
 * ids and its place in the text, which only the letter itself has, and without [sic] buttons.
 */
function Copied({ passage }: { passage: Passage }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const block = blockAtOffset(passage.start);
    if (block === undefined || place.current === null) return;
    const copy = block.cloneNode(true) as HTMLElement;
    for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
      for (const name of ['id', 'tabindex', 'data-start']) element.removeAttribute(name);
    }
    for (const button of copy.querySelectorAll('button')) button.remove();
    copy.classList.remove('here');
    place.current.replaceChildren(rowInTable(copy));
  }, [passage]);
  return <div ref={place} />;
}

function rowInTable(copy: HTMLElement): HTMLElement {
  if (copy.tagName !== 'TR') return copy;
  const table = document.createElement('table');
  table.append(copy);
  return table;
}
