import { useState } from 'react';
import type { Messages } from '../../../shared/i18n/i18n.ts';
import { setState, useMessages } from '../../state.ts';
import { type Imported, importFile } from './importing.ts';
import { UndoButton } from './undo-button.tsx';
import { useInSight } from './use-in-sight.ts';

/** Takes over notes from a file, and tells of each what became of it. */
export function ImportFile() {
  const messages = useMessages();
  const words = messages.notebookPage.exchange;
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Imported | null>(null);
  const told = useInSight(busy ? null : done);
  const start = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const imported = await importFile();
      if (imported !== 'cancelled') setDone(imported);
    } catch (error) {
      console.error('import', error);
      setState({ trouble: messages.trouble.failed });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="button" aria-disabled={busy} onClick={() => void start()}>
          {words.choose}
        </button>
      </p>
      <div className="report">
        {/* Read out by itself: what came of the file as a whole. What became of each note is there to be read. */}
        <div role="status" ref={told}>
          {busy && <p>{words.reading}</p>}
          {!busy && done !== null && <Totals imported={done} messages={messages} />}
        </div>
        {!busy && done !== null && <Items imported={done} messages={messages} />}
      </div>
      {done !== null && done.fault === null && <UndoButton />}
    </>
  );
}

function Totals({ imported, messages }: { imported: Imported; messages: Messages }) {
  const words = messages.notebookPage.exchange;
  if (imported.fault !== null) return <p className="fault">{imported.fault}</p>;
  const { exchange } = messages;
  const count = (outcome: string): number => imported.items.filter((item) => item.outcome === outcome).length;
  return (
    <>
      <h3>{words.report(imported.name)}</h3>
      <ul className="totals">
        {(['imported', 'duplicate', 'changed', 'refused'] as const).map(
          (outcome) => count(outcome) > 0 && <li key={outcome}>{exchange[outcome](count(outcome))}</li>,
        )}
        {count('unsaved') > 0 && <li>{words.notSavedCount(count('unsaved'))}</li>}
      </ul>
    </>
  );
}

function Items({ imported, messages }: { imported: Imported; messages: Messages }) {
  const words = messages.notebookPage.exchange;
  if (imported.items.length === 0) return null;
  return (
    <>
      <ol className="items">
        {imported.items.slice(0, mostItems).map(({ outcome, name, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a file have no other name
          <li key={index}>
            <span lang={name === null ? undefined : 'nl'}>{name ?? words.item(index + 1)}</span>:{' '}
            <b>{words.outcomes[outcome]}</b>
            {why !== null && <span className="quiet"> {why}</span>}
          </li>
        ))}
      </ol>
      {imported.items.length > mostItems && <p className="quiet">{words.andMore(imported.items.length - mostItems)}</p>}
    </>
  );
}

/** A list of all of a large file would help nobody; what was refused is counted in any case. */
const mostItems = 500;
