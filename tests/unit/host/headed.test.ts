// The stand-in as `npm start` shows it: a window on a desktop, here a virtual one.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChromiumHost } from '../../host/chromium-host.ts';
import { startTinyApp } from './tiny-app.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const hasXvfb = spawnSync('which', ['Xvfb']).status === 0;

describe.runIf(hasXvfb)('in a window that a person sees', () => {
  let xvfb: ChildProcess;
  let host: ChromiumHost;
  let end: () => Promise<void>;
  beforeAll(async () => {
    // It chooses a number that is free and writes it to file descriptor 3.
    xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = await new Promise<string>((resolve) =>
      xvfb.stdio[3]?.once('data', (text) => resolve(`:${String(text).trim()}`)),
    );
    ({ host, end } = await startTinyApp({ env: { STANDIN_HEADED: '1', DISPLAY: display } }));
  });
  afterAll(async () => {
    await end?.();
    xvfb.kill();
  });

  const inner = (): Promise<unknown> => host.page.evaluate(() => [innerWidth, devicePixelRatio]);

  /** Whether the question is in the page and has the focus. (The body, too, is a child of the root.) */
  const asked = (): Promise<boolean> =>
    host.page.evaluate(
      () =>
        document.activeElement !== document.body && document.activeElement?.parentElement === document.documentElement,
    );

  test('there is one page, the app’s, in a window as large as it asked for', async () => {
    expect(host.page.context().pages()).toHaveLength(1);
    await expect.poll(inner).toEqual([1000, 1]);
    expect(
      await host.evaluate(
        () =>
          (globalThis as unknown as { events: string[][] }).events.filter(([name]) => name === 'did-finish-load')
            .length,
      ),
    ).toBe(1);
  });

  test('a hidden window prints, and nobody sees it come or go', async () => {
    const printed = await host.evaluate(async ({ BrowserWindow }) => {
      const safe = { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false };
      const window = new BrowserWindow({ show: false, webPreferences: safe });
      await window.loadURL('app://tiny/other.html');
      const pdf = await window.webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true });
      window.destroy();
      return [pdf.subarray(0, 5).toString('latin1'), pdf.includes('/StructTreeRoot'), pdf.includes('(Other)')];
    });
    expect(printed).toEqual(['%PDF-', true, true]);
    expect(await host.page.title()).toBe('Tiny');
    await expect.poll(inner).toEqual([1000, 1]);
  });

  test('zoom is real, and follows the window', async () => {
    await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(inner, { timeout: 5000 }).toEqual([500, 2]);
    await host.resize({ width: 800, height: 600 });
    await expect.poll(inner, { timeout: 5000 }).toEqual([400, 2]);
    await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
    await expect.poll(inner, { timeout: 5000 }).toEqual([800, 1]);
  });

  test.each([
    ['Enter', 0],
    ['Escape', 1],
  ])('a message box asks in the page, and %s answers it', async (key, response) => {
    const answer = host.evaluate(({ dialog }) =>
      dialog.showMessageBox({
        message: 'Open this address?',
        detail: 'https://example.com/',
        buttons: ['Open', 'Cancel'],
        cancelId: 1,
      }),
    );
    await expect.poll(asked).toBe(true);
    await host.page.keyboard.press(key);
    expect((await answer).response).toBe(response);
    expect(await host.page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
  });

  test('a path can be typed where Electron would show the desktop’s own dialog', async () => {
    const answer = host.evaluate(({ dialog }) => dialog.showSaveDialog({ title: 'Save', defaultPath: '/tmp/a.pdf' }));
    await expect.poll(asked).toBe(true);
    await host.page.keyboard.press('Enter');
    expect(await answer).toEqual({ canceled: false, filePath: '/tmp/a.pdf' });
  });
});
