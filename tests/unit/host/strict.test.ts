import { describe, expect, test } from 'vitest';
import { missingModule, preventable, strict, strictEmitter } from '../../host/strict.ts';

interface Anything {
  [name: string]: () => unknown;
}

describe('what is not there', () => {
  test('throws by its name, on a plain object', async () => {
    const shell = strict('shell', { openExternal: () => 'opened' });
    expect(shell.openExternal()).toBe('opened');
    expect(() => (shell as unknown as Anything).beep).toThrow('electron stand-in: shell.beep is not there');
    // What Node itself looks for on any value does not.
    expect(await shell).toBe(shell);
    expect(JSON.stringify(shell)).toBe('{}');
    expect(String(shell)).toBe('[object Object]');
  });

  test('throws by its name, on an emitter, its class and its events', () => {
    class App extends strictEmitter('app', ['ready']) {
      #secret = 1;
      open(): number {
        return this.#secret;
      }
    }
    const app = new App();
    expect(app.open()).toBe(1);
    expect(app).toBeInstanceOf(App);
    expect(() => (app as unknown as Anything).setBadgeCount).toThrow(
      'electron stand-in: app.setBadgeCount is not there',
    );
    expect(() => (App as unknown as Anything).getAll).toThrow('electron stand-in: app.getAll is not there');
    expect(() => app.on('login', () => {})).toThrow("electron stand-in: app event 'login' is not there");
    expect(() => app.emit('logout')).toThrow("electron stand-in: app event 'logout' is not there");
  });

  test('throws by its name, as a whole module, however it is used', () => {
    const Tray = missingModule('Tray') as unknown as (new () => object) & Anything & (() => void);
    expect(() => new Tray()).toThrow('electron stand-in: Tray is not there');
    expect(() => Tray()).toThrow('electron stand-in: Tray is not there');
    expect(() => Tray.isSupported?.()).toThrow('electron stand-in: Tray.isSupported is not there');
  });
});

test('an emitter tells its listeners, once or until they are removed', () => {
  const emitter = new (class extends strictEmitter('thing', ['event']) {})();
  const told: unknown[] = [];
  const listener = (value: number): void => void told.push(value);
  emitter.on('event', listener);
  emitter.once('event', () => told.push('once'));
  emitter.emit('event', 1);
  emitter.removeListener('event', listener);
  emitter.emit('event', 2);
  expect(told).toEqual([1, 'once']);
  expect(emitter.listenerCount('event')).toBe(0);
});

test('an event knows whether it was prevented', () => {
  const event = preventable({ url: 'x' });
  expect(event.defaultPrevented).toBe(false);
  event.preventDefault();
  expect([event.defaultPrevented, event.url]).toEqual([true, 'x']);
});
