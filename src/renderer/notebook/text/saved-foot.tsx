import { createPortal } from 'react-dom';
import { useApp, useMessages } from '../../state.ts';
import { Done, Flag } from '../../ui/icons.tsx';
import { isUnsaved } from './sitting.ts';

/** At the foot of the guide: that all is on the disk, or that something is not. Nothing while that is not known. */
export function SavedFoot() {
  const { editor } = useMessages().marks;
  const saving = useApp((state) => state.saving.kind);
  useApp((state) => state.editing);
  const foot = document.getElementById('guide-foot');
  if (foot === null) return null;
  if (saving === 'failed')
    return createPortal(
      <p>
        <Flag /> {editor.notSaved}
      </p>,
      foot,
    );
  if (saving !== 'saved' || isUnsaved()) return null;
  return createPortal(
    <p>
      <Done /> {editor.saved}
    </p>,
    foot,
  );
}
