import type { ReactNode } from 'react';
import { Alert } from '../../ui/notebook-icons.tsx';

/** Something that asks for attention, between two rules of ink, with a bold first sentence. */
export function Trouble({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className="note-entry trouble">
      <h3 className="state">
        <Alert />
        <span>{title}</span>
      </h3>
      {children}
    </article>
  );
}
