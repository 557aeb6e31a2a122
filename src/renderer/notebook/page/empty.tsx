import { backToText } from '../../letter/go.ts';
import { useMessages } from '../../state.ts';

/** What will be here, and which key starts it. */
export function Empty() {
  const { empty } = useMessages().notebookPage;
  return (
    <div className="empty">
      <p>
        {empty.before}
        <kbd>N</kbd>
        {empty.between}
        <kbd>M</kbd>
        {empty.after}
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={backToText}>
          {empty.button}
        </button>
      </p>
    </div>
  );
}
