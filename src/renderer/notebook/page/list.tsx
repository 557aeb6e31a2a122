import { memo, startTransition, useEffect, useMemo, useState } from 'react';
import type { PublishedLetter } from '../../../shared/letter/published.ts';
import { noteOrders } from '../../../shared/notebook/notebook.ts';
import type { DossierNames } from '../../dossier/dossiers.ts';
import { useApp, useMessages } from '../../state.ts';
import { focusTitle } from '../../ui/page-title.tsx';
import { Pausing } from '../../ui/pausing.tsx';
import { Attention } from './attention.tsx';
import { Empty } from './empty.tsx';
import { Entry } from './entry.tsx';
import { groupsOf } from './groups.ts';
import { isLoose, type Row } from './select.ts';
import { Several, TickAll } from './several.tsx';
import { choose, everything, rowsAtOnce, setShown, useShown } from './shown.ts';

interface NoteListProps {
  readonly rows: readonly Row[];
  /** How many notes there are in all. */
  readonly all: number;
  readonly published: PublishedLetter;
  readonly dossierNames: DossierNames;
}

/** Rows that fill a high window. */
const screenful = 20;

/** What asks for attention first, then the notes under the headings of the chosen order. */
export const NoteList = memo(function NoteList({ rows, all, published, dossierNames }: NoteListProps) {
  const messages = useMessages();
  const words = messages.notebookPage;
  const language = useApp((state) => state.settings.language);
  const order = useShown((shown) => shown.order);
  const wanted = useShown((shown) => shown.rows);
  const drawn = useScreenfuls(wanted);
  const { letter } = published;
  const placed = useMemo(() => rows.filter((row) => !isLoose(row)), [rows]);
  const groups = useMemo(
    () => groupsOf(placed.slice(0, drawn), order, { letter, messages, language, dossierNames }),
    [placed, drawn, order, letter, messages, language, dossierNames],
  );
  const left = placed.length - wanted;
  const summary = rows.length === all ? words.summary(all) : words.summaryOf(rows.length, all);
  return (
    <>
      {all > 0 && (
        <>
          <div className="sorter">
            <span>
              <Pausing words={summary} />
            </span>
            <Order />
            <TickAll rows={rows} />
          </div>
          <Several rows={rows} />
        </>
      )}
      <Attention rows={rows} published={published} dossierNames={dossierNames} />
      {all === 0 && <Empty />}
      {all > 0 && rows.length === 0 && (
        <p className="none">
          {words.none}{' '}
          <button type="button" className="words" onClick={showAll}>
            {words.showAll}
          </button>
        </p>
      )}
      {groups.map((group, index) => (
        // A heading may come back, where notes stand under it, under another, and under it again.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <section key={index} className="note-group">
          <h2 lang={group.dutch ? 'nl' : undefined}>{group.title}</h2>
          <ul>
            {group.rows.map((row) => (
              <Entry key={row.note.id} row={row} letter={letter} dossierNames={dossierNames} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p className="actions more-rows">
          <button type="button" className="button" onClick={() => setShown({ rows: wanted + rowsAtOnce })}>
            {words.moreRows(Math.min(left, rowsAtOnce))}
          </button>
        </p>
      )}
    </>
  );
});

/** How many of the wanted rows are drawn: a screenful at once, then the others, one screenful as soon as there is time. */
function useScreenfuls(wanted: number): number {
  const [drawn, setDrawn] = useState(screenful);
  useEffect(() => {
    if (drawn < wanted) startTransition(() => setDrawn(drawn + screenful));
  }, [drawn, wanted]);
  return Math.min(drawn, wanted);
}

function showAll(): void {
  choose(everything);
  focusTitle(); // what was pressed is gone
}

function Order() {
  const words = useMessages().notebookPage;
  const order = useShown((shown) => shown.order);
  return (
    <label className="pick-one">
      <span>{words.order}</span>
      <select
        value={order}
        onChange={({ target }) => {
          const chosen = noteOrders.find((one) => one === target.value);
          if (chosen !== undefined) setShown({ order: chosen, rows: rowsAtOnce });
        }}
      >
        {noteOrders.map((one) => (
          <option key={one} value={one}>
            {words.orders[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
