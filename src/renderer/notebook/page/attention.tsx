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

/** What only the reader can settle: unsaved text, notes without a place, two versions of one, files that cannot be read. */
export function Attention({ rows, published, dossierNames }: AttentionProps) {
  const words = useMessages().notebookPage;
  const notebook = useApp((state) => state.notebook);
  if (notebook === null) return null;
  const lost = rows.filter(isLoose);
  const pairs = pairsOf(notebook);
  const { unsaved, unreadable } = notebook;
  if (lost.length + pairs.length + unsaved.length + unreadable.length === 0) return null;
  return (
    <section className="attention">
      <h2>{words.attention}</h2>
      <Drafts drafts={unsaved} />
      {lost.map((row) => (
        <LostNote key={row.note.id} row={row} published={published} dossierNames={dossierNames} />
      ))}
      {pairs.map((pair) => (
        <TwoVersions key={pair.key} pair={pair} dossierNames={dossierNames} />
      ))}
      <Unreadable files={unreadable} />
    </section>
  );
}
