import { createPortal } from 'react-dom';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import type { LetterFacts } from '../../shared/facts/letter-facts.ts';
import { BriefingButton } from '../briefing/briefing-button.tsx';
import { Picture } from '../facts/picture.tsx';
import { useFacts } from '../facts/use-facts.ts';
import { goToSpan } from '../letter/go.ts';
import { ShortList, useNotesIn } from '../notebook/short-list.tsx';
import { useApp, useMessages } from '../state.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { Dates, References } from './dossier-tables.tsx';
import { dossiersIn } from './dossiers.ts';
import { DossiersGuide } from './dossiers-guide.tsx';
import { Passages } from './passages.tsx';
import { SeeAlsoLines } from './see-also.tsx';

/** What the letter says on one topic: its passages as printed, and the dates and references in them. */
export function DossiersPage() {
  const messages = useMessages();
  const facts = useFacts();
  if (facts === 'loading') return <p role="status">{messages.facts.loading}</p>;
  if (facts === 'failed') return <p role="alert">{messages.about.failed}</p>;
  return <Loaded facts={facts} />;
}

function Loaded({ facts }: { facts: LetterFacts }) {
  const messages = useMessages();
  const chosen = useApp((state) => state.dossier);
  const dossiers = dossiersIn(facts);
  const dossier = dossiers.find(({ id }) => id === chosen) ?? dossiers[0];
  const guide = document.getElementById('guide-view');
  return (
    <>
      {guide !== null && createPortal(<DossiersGuide dossiers={dossiers} chosen={dossier?.id ?? null} />, guide)}
      {dossier === undefined ? (
        <div className="wide">
          <PageTitle>{messages.nav.dossiers}</PageTitle>
          <p className="lede">{messages.dossiers.none}</p>
        </div>
      ) : (
        <DossierPage key={dossier.id} facts={facts} dossier={dossier} />
      )}
    </>
  );
}

function DossierPage({ facts, dossier }: { facts: LetterFacts; dossier: Dossier }) {
  const { dossiers: words } = useMessages();
  const { passages, dates, references } = dossier;
  const paragraphs = new Set(passages.map(({ paragraph, start }) => paragraph ?? start)).size;
  const list = facts.published.facts;
  return (
    <div className="wide dossier">
      <PageTitle lang="nl">{dossier.name}</PageTitle>
      <p className="lede">{words.lede(paragraphs, dates.length, references.length)}</p>
      <p className="actions">
        <BriefingButton source={{ kind: 'dossier', id: dossier.id }} />
      </p>
      <h2>{words.passages}</h2>
      <Passages passages={passages} />
      <SeeAlsoLines facts={facts} dossier={dossier} />
      <OwnNotes facts={facts} dossier={dossier} />
      <Picture facts={facts} list={list}>
        <Dates facts={facts} dossier={dossier} />
        <References facts={facts} dossier={dossier} />
      </Picture>
    </div>
  );
}

/** The reader's notes in its passages, and those that were given to it. */
function OwnNotes({ facts, dossier }: { facts: LetterFacts; dossier: Dossier }) {
  const words = useMessages().notebookPage.list;
  const notes = useNotesIn(dossier.passages, dossier.id);
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <ShortList
        notes={notes}
        letter={facts.published.letter}
        go={(span, from) => goToSpan(span, { view: 'dossiers', from, by: null })}
      />
    </section>
  );
}
