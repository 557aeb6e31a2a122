import { useApp, useMessages } from '../../state.ts';

/** What became of the last save, and where the folder is. "Saved" only when main says that it is on the disk. */
export function Saved() {
  const words = useMessages().notebookPage;
  const saving = useApp((state) => state.saving);
  const folder = useApp((state) => state.notebook?.folder ?? '');
  if (saving.kind === 'failed')
    return (
      <p className="foot" role="status">
        <strong>{saving.why}</strong>
      </p>
    );
  if (saving.kind !== 'saved') return null;
  return (
    <p className="foot" role="status">
      {words.savedIn(folder)}
    </p>
  );
}
