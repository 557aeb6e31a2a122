import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, it, vi } from 'vitest';
import { holdUnsaved } from '../../../src/main/window/hold-unsaved.ts';

const { app, answer } = vi.hoisted(() => {
  const listeners = new Map<string, () => void>();
  const app = {
    on: (name: string, listener: () => void) => listeners.set(name, listener),
    off: () => {},
    emit: (name: string) => listeners.get(name)?.(),
    quit: vi.fn(),
  };
  return { app, answer: { leaves: false } };
});

vi.mock('electron', () => ({ app, dialog: { showMessageBoxSync: () => (answer.leaves ? 1 : 0) } }));

/** A window as far as it is held: whether a page that does not want to go goes all the same, and what came of closing. */
function heldWindow() {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents, close: vi.fn() });
  const leave = holdUnsaved(window as unknown as BrowserWindow, () => 'nl');
  const goesAllTheSame = (): boolean => {
    const event = { preventDefault: vi.fn() };
    webContents.emit('will-prevent-unload', event);
    return event.preventDefault.mock.calls.length > 0;
  };
  return { window, webContents, leave, goesAllTheSame };
}

it('asks the page that is loaded after a crash anew: what the one before was asked is over', () => {
  const { window, webContents, leave, goesAllTheSame } = heldWindow();
  app.emit('before-quit');
  webContents.emit('render-process-gone');
  leave(true);
  expect(app.quit).not.toHaveBeenCalled();
  expect(window.close).toHaveBeenCalledOnce();

  answer.leaves = true;
  leave(false);
  expect(goesAllTheSame()).toBe(true);
  webContents.emit('render-process-gone');
  expect(goesAllTheSame()).toBe(false);
});
