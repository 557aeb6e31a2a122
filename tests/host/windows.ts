// The windows that are open, and which of them has the focus. Apart from window.ts, so that app, menu and network can
// ask without importing each other.
import type { StandInWindow } from './window.ts';

const open = new Map<number, StandInWindow>();
let focused: StandInWindow | null = null;
let lastId = 0;

export const windows = {
  nextId: (): number => ++lastId,
  add: (window: StandInWindow): void => {
    open.set(window.id, window);
  },
  remove: (window: StandInWindow): void => {
    open.delete(window.id);
    if (focused === window) focused = null;
  },
  all: (): StandInWindow[] => [...open.values()],
  byId: (id: number): StandInWindow | null => open.get(id) ?? null,
  focused: (): StandInWindow | null => focused,
  setFocused: (window: StandInWindow | null): void => {
    const before = focused;
    if (before === window) return;
    focused = window;
    before?.emit('blur');
    window?.emit('focus');
  },
};
