import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChromiumHost } from '../../host/chromium-host.ts';
import { eventsOf, startTinyApp } from './tiny-app.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let host: ChromiumHost;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ host, end } = await startTinyApp({ viewport: { width: 1000, height: 700 } }));
});
afterAll(() => end());

const layout = (): Promise<unknown> =>
  host.page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio, matchMedia('(max-width: 600px)').matches]);

describe('zoom', () => {
  const zoomTo = (factor: number): Promise<void> =>
    host.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to), factor);

  test('makes fewer CSS pixels, and media queries follow', async () => {
    expect(await layout()).toEqual([1000, 700, 1, false]);
    await zoomTo(2);
    await expect.poll(layout).toEqual([500, 350, 2, true]);
    expect(await host.page.locator('h1').isVisible()).toBe(false);
  });

  test('stays when the window is resized and when the page is reloaded', async () => {
    await host.resize({ width: 800, height: 600 });
    await expect.poll(layout).toEqual([400, 300, 2, true]);
    await host.page.reload();
    await expect.poll(layout).toEqual([400, 300, 2, true]);
  });

  test('leaves the mouse where the eye is', async () => {
    await host.page.locator('textarea').click();
    expect(await host.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  test('is undone', async () => {
    await zoomTo(1);
    await host.resize({ width: 1000, height: 700 });
    await expect.poll(layout).toEqual([1000, 700, 1, false]);
  });
});

describe('accelerators', () => {
  const chosen = async (): Promise<unknown[]> => (await eventsOf(host, 'menu')).map(([id]) => id);
  const forget = (): Promise<void> =>
    host.evaluate(() => {
      (globalThis as unknown as { events: unknown[] }).events.length = 0;
    });

  test('choose menu items, when pressed in the page', async () => {
    await host.page.keyboard.press('Control+f');
    await host.page.keyboard.press('F1');
    await expect.poll(chosen).toEqual(['find', 'help']);
  });

  test('work while somebody types, and type nothing', async () => {
    await forget();
    await host.page.locator('textarea').fill('');
    await host.page.locator('textarea').press('Control+f');
    await expect.poll(chosen).toEqual(['find']);
    expect(await host.page.locator('textarea').inputValue()).toBe('');
  });

  test('leave a key to the page that wants it, wherever in the page it listens', async () => {
    await forget();
    await host.page.evaluate(() => {
      window.addEventListener('keydown', (event) => event.key === 'F1' && event.preventDefault());
    });
    await host.page.keyboard.press('F1');
    await host.page.keyboard.press('Control+f');
    await expect.poll(chosen).toEqual(['find']);
  });

  test('reach the menu though the page stops the event', async () => {
    await forget();
    await host.page.evaluate(() => {
      document.body.addEventListener('keydown', (event) => event.stopPropagation());
    });
    await host.page.locator('textarea').press('Control+f');
    await expect.poll(chosen).toEqual(['find']);
  });

  test('of disabled items do nothing', async () => {
    await forget();
    await host.page.keyboard.press('Control+Shift+X');
    await host.page.keyboard.press('Control+f');
    await expect.poll(chosen).toEqual(['find']);
  });
});

describe('the menu', () => {
  test('is chosen from by id, and keeps its marks', async () => {
    expect(await host.menuItem('check')).toMatchObject({ label: 'Check', enabled: true, checked: false });
    await host.menu('check');
    await host.menu('two');
    const checked = async (id: string): Promise<boolean | undefined> => (await host.menuItem(id))?.checked;
    expect([await checked('check'), await checked('one'), await checked('two')]).toEqual([true, false, true]);
    const before = (await eventsOf(host, 'menu')).length;
    await host.menu('off');
    expect(await eventsOf(host, 'menu')).toHaveLength(before);
    await expect(host.menu('nowhere')).rejects.toThrow('there is no menu item nowhere');
  });
});

describe('the window', () => {
  test('is told its size, its state and the title of its page', async () => {
    await host.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.maximize();
      window?.unmaximize();
      window?.minimize();
      window?.restore();
      window?.hide();
      window?.show();
    });
    for (const name of ['maximize', 'unmaximize', 'minimize', 'restore', 'hide', 'show', 'resize']) {
      expect(await eventsOf(host, name), name).not.toEqual([]);
    }
    await host.page.evaluate(() => {
      document.title = 'Another title';
    });
    await expect.poll(async () => (await eventsOf(host, 'title')).flat()).toContain('Another title');
  });

  test('maximized keeps the bounds it had', async () => {
    const bounds = await host.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.setBounds({ x: 10, y: 20, width: 900, height: 500 });
      window?.maximize();
      const both = [window?.getNormalBounds(), window?.getBounds(), window?.isMaximized()];
      window?.unmaximize();
      return both;
    });
    expect(bounds).toEqual([
      { x: 10, y: 20, width: 900, height: 500 },
      { x: 0, y: 0, width: 1920, height: 1080 },
      true,
    ]);
  });

  test.each([
    ['no sandbox', { contextIsolation: true, nodeIntegration: false }, /sandbox must be true/],
    [
      'no isolation',
      { sandbox: true, nodeIntegration: false, contextIsolation: false },
      /contextIsolation must be true/,
    ],
    [
      'Node in the page',
      { sandbox: true, contextIsolation: true, nodeIntegration: true },
      /nodeIntegration must be false/,
    ],
    [
      'webviews',
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: true },
      /webviewTag must not/,
    ],
    [
      'an option unknown here',
      { sandbox: true, contextIsolation: true, nodeIntegration: false, offscreen: true },
      /offscreen' is not there/,
    ],
  ])('is refused with %s', async (_case, webPreferences, message) => {
    const create = host.evaluate(
      ({ BrowserWindow }, given) => void new BrowserWindow({ webPreferences: given }),
      webPreferences,
    );
    await expect(create).rejects.toThrow(message);
  });

  test('has an app and a module that throw, by name, on what is not there', async () => {
    const messages = await host.evaluate((electron) => {
      const attempts: (() => unknown)[] = [
        () => electron.app.setBadgeCount(1),
        () => new electron.Tray(''),
        () => electron.safeStorage.isEncryptionAvailable(),
        () => electron.BrowserWindow.getAllWindows()[0]?.setKiosk(true),
        () => electron.app.on('login', () => {}),
        () => electron.BrowserWindow.fromBrowserView,
      ];
      return attempts.map((attempt) => {
        try {
          return `no error: ${attempt()}`;
        } catch (error) {
          return (error as Error).message;
        }
      });
    });
    expect(messages).toEqual([
      'electron stand-in: app.setBadgeCount is not there',
      'electron stand-in: Tray is not there',
      'electron stand-in: safeStorage.isEncryptionAvailable is not there',
      'electron stand-in: BrowserWindow.setKiosk is not there',
      "electron stand-in: app event 'login' is not there",
      'electron stand-in: BrowserWindow.fromBrowserView is not there',
    ]);
  });

  test('may be a second one, which is another page', async () => {
    const counts = await host.evaluate(async ({ BrowserWindow }) => {
      const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false };
      const second = new BrowserWindow({ width: 400, height: 300, show: false, webPreferences });
      await second.loadURL('app://tiny/other.html');
      const text = await second.webContents.executeJavaScript('[document.title, innerWidth, typeof tiny].join()');
      const focused = BrowserWindow.fromWebContents(second.webContents) === second;
      second.close();
      await new Promise((resolve) => second.once('closed', () => resolve(undefined)));
      return [text, focused, BrowserWindow.getAllWindows().length];
    });
    expect(counts).toEqual(['Other,400,undefined', true, 1]);
  });
});
