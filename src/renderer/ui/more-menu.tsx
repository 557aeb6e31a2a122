import { Menu, MenuItem, MenuSeparator, useMenuStore } from '@ariakit/react';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Command } from '../../shared/commands.ts';
import { run } from '../run.ts';
import { getState, setState, useMessages } from '../state.ts';
import { keysOf } from './keys.ts';

const groups: readonly (readonly Command[])[] = [
  ['goTo', 'search', 'back', 'forward'],
  ['mark', 'note', 'bookmark', 'undo'],
  ['markFacts', 'nextFact'],
  ['source', 'about'],
  ['copyWithSource', 'copyCitation', 'briefing'],
  ['display', 'zoomIn', 'zoomOut'],
  ['shortcuts'],
];

const button = (): HTMLElement | null => document.getElementById('more-button');

/** The commands, with their keys, for who does not use the menu bar (or has none). */
export function MoreMenu() {
  const messages = useMessages();
  // Mounted while it is open, as every panel: a store that outlives its menu still hears the focus go back to the button,
  // and takes that for a reason to close the menu that was opened next.
  const menu = useMenuStore({
    open: true,
    setOpen: (isOpen) => {
      if (!isOpen && getState().panel?.kind === 'more') setState({ panel: null });
    },
    placement: 'bottom-end',
  });
  // Ariakit's own menu button says where the focus goes; ours is on the page before Ariakit is.
  useEffect(() => {
    menu.setInitialFocus('first');
    menu.setAutoFocusOnShow(true);
  }, [menu]);
  const place = document.getElementById('menu-place');
  if (place === null) return null;
  // Inside the head, so that it belongs to a landmark; not by the library's own portal, whose focus traps axe refuses.
  return createPortal(
    <Menu
      store={menu}
      className="menu"
      aria-label={messages.menu.more}
      getAnchorRect={() => button()?.getBoundingClientRect() ?? null}
      hideOnInteractOutside={(event) => !button()?.contains(event.target as Node)}
      finalFocus={button()}
      gutter={4}
    >
      {groups.map((commands, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change
        <div key={index} role="presentation">
          {index > 0 && <MenuSeparator className="menu-rule" />}
          {commands.map((command) => (
            <MenuItem key={command} className="menu-item" onClick={() => setTimeout(() => void run(command))}>
              <span>{messages.commands[command]}</span>
              <kbd>{keysOf(command)}</kbd>
            </MenuItem>
          ))}
        </div>
      ))}
    </Menu>,
    place,
  );
}
