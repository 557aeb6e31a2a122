import type { ReactNode } from 'react';
import { useMessages } from '../state.ts';

interface TableOfFactsProps {
  readonly label: string;
  /** The headings of the three columns before the last, which has the paragraphs. The first is the name. */
  readonly headings: readonly [string, string, string];
  readonly className?: string;
  readonly children: ReactNode;
}

/** The frame of a table of facts; its rows are entries that open to a card. */
export function TableOfFacts({ label, headings: [name, ...others], className = '', children }: TableOfFactsProps) {
  const messages = useMessages();
  return (
    <table className={`table ${className}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className="name">
            {name}
          </th>
          {others.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col" className="num">
            {messages.facts.columns.paragraphs}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
