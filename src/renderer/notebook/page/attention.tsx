import { useMemo, useState } from 'react';
import type { PublishedLetter } from '../../../shared/letter/published.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { useApp, useMessages } from '../../state.ts';
import { Drafts } from './drafts.tsx';
import { LostNote } from './lost.tsx';
import { isLoose, type Row } from './select.ts';
import { Unreadable } from './unreadable.tsx';
import { pairsOf, TwoVersions } from './versions.tsx';

interface AttentionProps {
  readonly rows: readonly Row[];
  readonly published: PublishedLetter;
  readonly dossierNames: DossierNames;
}

/** A changed letter, or an old export that is imported again, may ask for attention a thousand times: so many at once. */
const atOnce = 20;

/** What only the reader can settle: unsaved text, notes without a place, two versions of one, files that cannot be read. */
export function Attention({ rows, published, dossierNames }: AttentionProps) {
  const words = useMessages().notebookPage;
  const notebook = useApp((state) => state.notebook);
  const editing = useApp((state) => state.editing?.id);
  const [wanted, setWanted] = useState(atOnce);
  const lost = useMemo(() => rows.filter(isLoose), [rows]);
  const pairs = useMemo(() => (notebook === null ? [] : pairsOf(notebook)), [notebook]);
  if (notebook === null) return null;
  const left = lost.length + pairs.length - wanted;
  const { unreadable } = notebook;
  // What one is typing now is no typing that was lost.
  const unsaved = notebook.unsaved.filter(({ id }) => id !== editing);
  if (lost.length + pairs.length + unsaved.length + unreadable.length === 0) return null;
  return (
    <section className="attention">
      <h2>{words.attention}</h2>
      <Drafts drafts={unsaved} />
      {lost.slice(0, wanted).map((row) => (
        <LostNote key={row.note.id} row={row} published={published} dossierNames={dossierNames} />
      ))}
      {pairs.slice(0, Math.max(0, wanted - lost.length)).map((pair) => (
        <TwoVersions key={pair.key} pair={pair} dossierNames={dossierNames} />
      ))}
      {left > 0 && (
        <p className="actions more-rows">
          <button type="button" className="button" onClick={() => setWanted(wanted + atOnce)}>
            {words.moreTroubles(Math.min(left, atOnce), left)}
          </button>
        </p>
      )}
      <Unreadable files={unreadable} />
    </section>
  );
}
