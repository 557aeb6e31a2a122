import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { lemmaOf } from '../../../shared/notebook/lemma.ts';
import { setState, useApp, useMessages } from '../../state.ts';
import { BookmarkIcon } from '../../ui/icons.tsx';
import { changeNotes } from '../changes.ts';
import { goToNote } from './focus.ts';
import { givenName } from './names.ts';
import { placedNotes, type SpannedNote } from './spans.ts';

/** The bookmarks of the letter under its table of contents: the way to each, and its name to be changed. */
export function BookmarkBar() {
  const { bookmarks: words } = useMessages().marks;
  useApp((state) => state.notes);
  const bar = document.getElementById('bookmark-bar');
  const bookmarks = placedNotes().filter(({ stored }) => stored.note.kind === 'bookmark');
  if (bar === null || bookmarks.length === 0) return null;
  return createPortal(
    <nav className="bookmarks" aria-label={words.label}>
      <h2>{words.label}</h2>
      <ul>
        {bookmarks.map((bookmark) => (
          <Entry key={bookmark.stored.note.id} bookmark={bookmark} />
        ))}
      </ul>
    </nav>,
    bar,
  );
}

function Entry({ bookmark }: { bookmark: SpannedNote }) {
  const { bookmarks: words } = useMessages().marks;
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { note } = bookmark.stored;
  const lemma = lemmaOf(note.selectors.quote.exact);
  const given = givenName(note);
  const end = (name: string | null, isElsewhere: boolean): void => {
    setRenaming(false);
    if (!isElsewhere) setTimeout(() => button.current?.focus());
    if (name === null || name.trim() === (note.name ?? '')) return;
    void changeNotes([note.id], (present) => ({ ...present, name: name.trim() === '' ? null : name.trim() }));
  };
  if (renaming)
    return (
      <li>
        <NameInput label={words.name} name={note.name ?? ''} end={end} />
      </li>
    );
  return (
    <li>
      <button
        type="button"
        className="go"
        onClick={() => {
          setState({ guideOpen: false });
          goToNote(bookmark);
        }}
      >
        <BookmarkIcon />
        {given === null ? <span lang="nl">{lemma}</span> : <bdi>{given}</bdi>}
      </button>
      <button
        type="button"
        ref={button}
        className="button plain"
        aria-label={words.renameNamed(given ?? lemma)}
        onClick={() => setRenaming(true)}
      >
        {words.rename}
      </button>
    </li>
  );
}

interface NameInputProps {
  readonly label: string;
  readonly name: string;
  readonly end: (name: string | null, isElsewhere: boolean) => void;
}

/** Enter takes the new name, and so does going elsewhere, where the focus then stays; Escape leaves the old one. */
function NameInput({ label, name, end }: NameInputProps) {
  const field = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  const press = usePress();
  useEffect(() => field.current?.select(), []);
  const finish = (value: string | null, isElsewhere: boolean): void => {
    if (over.current) return;
    over.current = true;
    end(value, isElsewhere);
  };
  return (
    <input
      ref={field}
      type="text"
      data-own-escape
      aria-label={label}
      autoComplete="off"
      maxLength={200}
      defaultValue={name}
      // Another window in front is no place in this one.
      onBlur={({ target }) => {
        const isElsewhere = document.hasFocus();
        press.afterwards(() => finish(target.value, isElsewhere));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value, false);
        if (event.key === 'Escape') finish(null, false);
      }}
    />
  );
}

/** Whether a pointer is down, and a way to do something once it is up: what is pressed must not move away under it. */
function usePress(): { readonly afterwards: (work: () => void) => void } {
  const [press] = useState(() => ({ isDown: false, waiting: null as (() => void) | null }));
  useEffect(() => {
    const done = (): void => {
      press.waiting?.();
      press.waiting = null;
    };
    // One that opens a menu ends there: the menu is no part of the page, and takes the release.
    const down = ({ button, ctrlKey }: PointerEvent): void => {
      press.isDown = button === 0 && !ctrlKey;
    };
    // The click itself comes after it.
    const up = (): void => {
      press.isDown = false;
      setTimeout(done);
    };
    document.addEventListener('pointerdown', down, true);
    document.addEventListener('pointerup', up, true);
    document.addEventListener('pointercancel', up, true);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      document.removeEventListener('pointerup', up, true);
      document.removeEventListener('pointercancel', up, true);
      done();
    };
  }, [press]);
  return {
    afterwards: (work) => {
      if (press.isDown) press.waiting = work;
      else work();
    },
  };
}
