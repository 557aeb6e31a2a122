import type { Messages } from '../../../shared/i18n/i18n.ts';
import type { UnreadableFile } from '../../../shared/notebook/view.ts';
import { api } from '../../api.ts';
import { useMessages } from '../../state.ts';
import { act } from './act.ts';
import { Trouble } from './trouble.tsx';

/** Files and folders that cannot be read, each with why; they stay as they are. */
export function Unreadable({ files }: { files: readonly UnreadableFile[] }) {
  const messages = useMessages();
  const words = messages.notebookPage.unreadable;
  if (files.length === 0) return null;
  const folders = files.filter(({ reason }) => reason === 'folder-not-read' || reason === 'folder-too-deep').length;
  return (
    <Trouble title={words.title(files.length - folders, folders)}>
      <ul className="files">
        {files.map((one) => (
          <li key={one.file}>
            <p className="file">{one.file}</p>
            <p className="body">{reasonOf(one, messages)}</p>
            <p className="actions">
              <button
                type="button"
                className="button"
                aria-label={words.showFile(one.file)}
                onClick={() => void act(() => api().showNotebook({ file: one.file }), null)}
              >
                {words.show}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.safe}</p>
    </Trouble>
  );
}

/** What is wrong with it, in the words that an import has for it where it has any. */
function reasonOf({ reason, detail }: UnreadableFile, { notebookPage, exchange }: Messages): string {
  type Words = Readonly<Record<string, string | ((detail: string) => string)>>;
  const own: Words = notebookPage.unreadable.reasons;
  const faults: Words = exchange.itemFaults;
  const words = own[reason] ?? faults[reason] ?? notebookPage.unreadable.other;
  return typeof words === 'string' ? words : words(detail ?? '');
}
