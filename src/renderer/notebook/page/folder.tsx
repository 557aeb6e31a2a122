import { useState } from 'react';
import type { CheckReport } from '../../../shared/notebook/view.ts';
import { api } from '../../api.ts';
import { useApp, useMessages } from '../../state.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { act } from './act.ts';
import { chooseFolder } from './banner.tsx';

/** Where the notebook is, what can be done with its folder, and a check of everything in it. */
export function Folder() {
  const words = useMessages().notebookPage.folder;
  const folder = useApp((state) => state.notebook?.folder ?? '');
  const status = useApp((state) => state.notebook?.status ?? 'ready');
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p className="lede">{words.lede}</p>
      <dl className="folder-facts">
        <dt>{words.path}</dt>
        <dd className="file">{folder}</dd>
        <dd>{words.status[status]}</dd>
      </dl>
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => void act(() => api().showNotebook({ file: null }), null)}
        >
          {words.show}
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(false, words.chosen)}>
          {words.choose}
        </button>
        <button type="button" className="button" onClick={() => void chooseFolder(true, words.moved)}>
          {words.move}
        </button>
      </p>
      <Check />
    </>
  );
}

/** *Controleer mijn notities*: reads all of it and tells what is wrong. Changes nothing. */
function Check() {
  const words = useMessages().notebookPage.folder;
  const [report, setReport] = useState<CheckReport | 'busy' | null>(null);
  const check = async (): Promise<void> => {
    setReport('busy');
    setReport(await act(() => api().checkNotebook({}), null));
  };
  return (
    <section>
      <h2>{words.check}</h2>
      <p className="actions">
        <button type="button" className="button" aria-disabled={report === 'busy'} onClick={() => void check()}>
          {words.check}
        </button>
      </p>
      <div className="report">
        {/* Read out by itself: how it is as a whole. The findings are there to be read. */}
        <div role="status">
          {report === 'busy' && <p>{words.checking}</p>}
          {report !== null && report !== 'busy' && (
            <>
              <p>{words.checked(report.files, report.notes)}</p>
              <p>
                <strong>
                  {report.findings.length === 0 ? words.nothingFound : words.found(report.findings.length)}
                </strong>
              </p>
            </>
          )}
        </div>
        {report !== null && report !== 'busy' && report.findings.length > 0 && (
          <ul className="files">
            {report.findings.map(({ what, file, detail }) => (
              <li key={`${what} ${file} ${detail ?? ''}`}>
                {words.findings[what]}: <span className="file">{file}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
