import { useState } from 'react';
import { type ExportFormat, exporters, exportFormats } from '../../../shared/exchange/export.ts';
import type { LetterFacts } from '../../../shared/facts/letter-facts.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { say, setState, useApp, useMessages } from '../../state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { exportNotes } from './exporting.ts';
import { ImportFile } from './import-file.tsx';
import type { Row } from './select.ts';
import { useShown } from './shown.ts';

interface ExchangeProps {
  readonly all: readonly Row[];
  /** What the filters leave. */
  readonly rows: readonly Row[];
  readonly facts: LetterFacts;
  readonly dossierNames: DossierNames;
}

/** Notes to a file, and from one. */
export function Exchange({ all, rows, facts, dossierNames }: ExchangeProps) {
  const words = useMessages().notebookPage.exchange;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <h2>{words.export}</h2>
      <Export all={all} rows={rows} facts={facts} dossierNames={dossierNames} />
      <h2>{words.import}</h2>
      <p>{words.importLede}</p>
      <ImportFile />
    </>
  );
}

const which = ['all', 'shown', 'chosen'] as const;
type Which = (typeof which)[number];

function Export({ all, rows, facts, dossierNames }: ExchangeProps) {
  const messages = useMessages();
  const words = messages.notebookPage.exchange;
  const language = useApp((state) => state.settings.language);
  const ticked = useShown((shown) => shown.ticked);
  const lists: Readonly<Record<Which, readonly Row[]>> = {
    all,
    shown: rows,
    // As the list says that they are chosen: what the filters leave out is not among them.
    chosen: rows.filter(({ note }) => ticked.has(note.id)),
  };
  const [asked, setAsked] = useState<Which>(lists.chosen.length > 0 ? 'chosen' : 'all');
  const [format, setFormat] = useState<ExportFormat>('w3c');
  const offered = which
    .filter((one) => one === 'all' || lists[one].length < all.length)
    .filter((one) => one !== 'chosen' || lists.chosen.length > 0);
  // What was asked for may have become all of them, or nothing: it is not offered then, and one of the offered is checked.
  const taken = offered.includes(asked) ? asked : 'all';
  const given = lists[taken];
  const save = async (): Promise<void> => {
    if (given.length === 0) return say(words.nothing);
    const saved = await exportNotes(
      given.map(({ placed }) => placed),
      format,
      { published: facts.published, dossierNames, language },
    );
    if (saved === 'saved') say(words.saved(given.length));
    else if (saved === 'saved-large') setState({ trouble: words.savedLarge(given.length) });
    else if (saved !== 'cancelled') setState({ trouble: words.failed[saved] });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className="choice">
        <legend>{words.which}</legend>
        {offered.map((one) => (
          <label key={one}>
            <input type="radio" name="which" checked={taken === one} onChange={() => setAsked(one)} />
            <span>{words.whichOnes[one](lists[one].length)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choice formats">
        <legend>{words.format}</legend>
        {exportFormats.map((one) => (
          <label key={one}>
            <input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} />
            <span>
              {messages.exchange.formats[one]}{' '}
              <span className="small quiet">{exporters[one].comesBack ? words.comesBack : words.toPeople}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="actions">
        <button type="submit" className="button">
          {words.save}
        </button>
      </p>
    </form>
  );
}
