import { useEffect } from 'react';
import { useMessages } from '../state.ts';
import { startNew, useChosen } from './chosen.ts';
import { dropKept, keepChoice, readKept, takeUp } from './make.ts';

/** Choices that are kept in the notebook's folder, to make the same briefing again another day. */
export function Kept() {
  const words = useMessages().briefingPage;
  const all = useChosen((chosen) => chosen.all);
  const kept = useChosen((chosen) => chosen.kept);
  useEffect(() => void readKept(), []);
  const list = all?.briefings ?? [];
  return (
    <div className="kept-briefings">
      {list.length > 0 && (
        <label className="text-field">
          <span>{words.keptTitle}</span>
          <select
            value={kept?.file ?? ''}
            onChange={({ target }) => (target.value === '' ? startNew() : takeUp(target.value))}
          >
            <option value="">{words.newOne}</option>
            {list.map(({ file }) => (
              <option key={file} value={file}>
                {nameOf(file)}
              </option>
            ))}
          </select>
        </label>
      )}
      {kept?.readOnly === true && <p className="small quiet">{words.readOnly}</p>}
      {all?.unreadable.map(({ file }) => (
        <p key={file} className="small">
          {words.unreadable(file)}
        </p>
      ))}
      <p className="actions">
        {kept?.readOnly !== true && (
          <button type="button" className="button plain" onClick={() => void keepChoice()}>
            {words.keep}
          </button>
        )}
        {kept !== null && (
          <button type="button" className="button plain" onClick={() => void dropKept()}>
            {words.drop}
          </button>
        )}
      </p>
    </div>
  );
}

/** The words of a file's name: "Briefings/jemen-voor-dinsdag--0a1b2c3d.briefing" is "jemen-voor-dinsdag". */
const nameOf = (file: string): string =>
  file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.briefing$/, '')
    .replace(/--[0-9a-f]{8}$/, '');
