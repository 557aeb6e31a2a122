import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChromiumHost } from '../../host/chromium-host.ts';
import type { ForgedMessage } from '../../host/host.ts';
import { eventsOf, startTinyApp } from './tiny-app.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

interface Tiny {
  problems: string[];
  nested: { deep: { value: number } };
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  send(channel: string, ...args: unknown[]): void;
  on(channel: string, callback: (...args: unknown[]) => void): () => void;
  fail(): void;
  call(callback: (value: number) => number): number;
}
declare const tiny: Tiny;

describe('the bridge', () => {
  let host: ChromiumHost;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ host, end } = await startTinyApp());
  });
  afterAll(() => end());

  test('is there before the first script of the page', async () => {
    expect(await host.page.evaluate('atStart')).toBe('object');
  });

  test('carries values by structured clone, there and back', async () => {
    const back = await host.page.evaluate(async () => {
      const cycle: Record<string, unknown> = { name: 'a' };
      const sent = [
        new Date(5),
        new Map([['k', new Set([1])]]),
        Uint16Array.of(1, 65535),
        undefined,
        -0,
        10n,
        /x/gi,
        cycle,
      ];
      const [date, map, array, nothing, zero, big, pattern] = (await tiny.invoke('echo', ...sent)) as unknown[];
      return {
        date: date instanceof Date && date.getTime(),
        map: map instanceof Map && (map.get('k') as Set<number>).has(1),
        array: array instanceof Uint16Array && [...array],
        nothing: nothing === undefined,
        zero: Object.is(zero, -0),
        big: big === 10n,
        pattern: String(pattern),
      };
    });
    expect(back).toEqual({
      date: 5,
      map: true,
      array: [1, 65535],
      nothing: true,
      zero: true,
      big: true,
      pattern: '/x/gi',
    });
  });

  test.each([
    ['a handler that throws', 'fail', "Error invoking remote method 'fail': RangeError: out of range"],
    [
      'a channel without a handler',
      'none',
      "Error invoking remote method 'none': Error: No handler registered for 'none'",
    ],
    [
      'a result that is a function',
      'function',
      "Error invoking remote method 'function': Error: An object could not be cloned.",
    ],
  ])('words the error of %s as Electron does', async (_case, channel, message) => {
    const text = await host.page.evaluate((name) => tiny.invoke(name).catch((error: Error) => error.message), channel);
    expect(text).toBe(message);
  });

  test('passes on what the preload throws', async () => {
    const text = await host.page.evaluate(() => {
      try {
        return String(tiny.fail());
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(text).toBe('failed in the preload');
  });

  test('refuses an argument that cannot be cloned', async () => {
    const refused = host.page.evaluate(() => tiny.invoke('echo', Symbol('s')));
    await expect(refused).rejects.toThrow('An object could not be cloned.');
  });

  test('calls callbacks of the page and gives the preload their results', async () => {
    expect(await host.page.evaluate(() => tiny.call((value) => value * 2))).toBe(41);
  });

  test('is frozen, and cannot be replaced', async () => {
    const kept = await host.page.evaluate(() => {
      const { call } = tiny;
      try {
        (tiny as { call: unknown }).call = null;
      } catch {}
      return (
        Object.isFrozen(tiny.nested.deep) && tiny.call === call && !Reflect.defineProperty(window, 'tiny', { value: 1 })
      );
    });
    expect(kept).toBe(true);
  });

  test('gives the preload nothing but electron, and of that what there is', async () => {
    expect(await host.page.evaluate(() => tiny.problems)).toEqual([
      'module not found: node:fs',
      'electron stand-in: ipcRenderer.sendSync is not there',
      'electron stand-in: contextBridge.executeInMainWorld is not there',
    ]);
  });

  test('delivers messages to main, and events from main until the listener is removed', async () => {
    const send = (value: number): Promise<void> =>
      host.evaluate(
        ({ BrowserWindow }, sent) => BrowserWindow.getAllWindows()[0]?.webContents.send('event', sent, new Map()),
        value,
      );
    await host.page.evaluate(() => {
      const stop = tiny.on('event', (value, map) => {
        tiny.send('tell', value, map instanceof Map);
        if (value === 2) stop();
      });
    });
    for (const value of [1, 2, 3]) await send(value);
    await host.page.evaluate(() => tiny.invoke('echo'));
    expect(await eventsOf(host, 'tell')).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  test('tells main who sends', async () => {
    expect(await host.page.evaluate(() => tiny.invoke('sender'))).toEqual({
      url: 'app://tiny/index.html',
      origin: 'app://tiny',
      parent: null,
    });
  });

  test('is not in a frame inside the page', async () => {
    const inFrame = await host.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/other.html';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const type = typeof (frame.contentWindow as unknown as { tiny: unknown }).tiny;
      frame.remove();
      return type;
    });
    expect(inFrame).toBe('undefined');
  });

  test('lets a test send what no frame would', async () => {
    const forged: ForgedMessage = { kind: 'invoke', channel: 'sender', args: [], url: 'https://evil.example/x' };
    expect(await host.forge(forged)).toEqual({
      url: 'https://evil.example/x',
      origin: 'https://evil.example',
      parent: null,
    });
    expect(await host.forge({ ...forged, inSubFrame: true })).toMatchObject({ parent: 'app://tiny/index.html' });
  });
});
