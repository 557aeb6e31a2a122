import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChromiumHost } from '../../host/chromium-host.ts';
import { eventsOf, startTinyApp } from './tiny-app.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

// A second, hidden window that runs no script, as the app prints in.
// (The tiny app's policy lets in neither style nor script that stands in the document itself.)
const PRINTED = `<!doctype html><html lang="en"><head><title>Printed</title><link rel="stylesheet" href="/printed.css"></head>
<body><h1 id="one">One</h1><a href="#one">to one</a><script src="/printed.js"></script></body></html>`;
const FILES = {
  'main/printed.html': PRINTED,
  'main/printed.css': '@page { size: A5 }',
  'main/printed.js': "document.title = 'changed'; fetch('/seen');",
};

let host: ChromiumHost;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ host, end } = await startTinyApp({}, FILES));
});
afterAll(() => end());

const open = (): Promise<{ text: string; visible: boolean; windows: number }> =>
  host.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    await window.loadURL('app://tiny/printed.html');
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return {
      text: pdf.toString('latin1'),
      visible: window.isVisible(),
      windows: BrowserWindow.getAllWindows().length,
    };
  });

describe('a hidden window without javascript', () => {
  test('prints its document and runs nothing of it', async () => {
    const { text, visible, windows } = await open();
    expect([visible, windows]).toEqual([false, 2]);
    const [, width, title] = [text, /\/MediaBox \[0 0 ([\d.]+)/.exec(text)?.[1], /\/Title \((\w+)\)/.exec(text)?.[1]];
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text.includes('/StructTreeRoot') && text.includes('/Outlines')).toBe(true);
    expect(Math.round(Number(width))).toBe(420); // A5, from the document's own style
    expect(title).toBe('Printed'); // not changed by its script
    const requests = (await eventsOf(host, 'request')).map(([url]) => url);
    expect(requests).toContain('app://tiny/printed.html');
    expect(requests).not.toContain('app://tiny/seen');
  });

  test('leaves the first window what it is: the one with the bridge, the menu and the focus', async () => {
    expect(await host.page.title()).toBe('Tiny');
    expect(await host.page.evaluate("tiny.invoke('echo', 1)")).toEqual([1]);
    await host.page.keyboard.press('F1');
    await expect.poll(() => eventsOf(host, 'menu')).toContainEqual(['help']);
    const focused = await host.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle());
    expect(focused).toBe('Tiny');
  });

  test('runs no code of the app either, and takes no preload script', async () => {
    const run = host.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[1]?.webContents.executeJavaScript('1'),
    );
    await expect(run).rejects.toThrow('executeJavaScript in a window without javascript is not there');
    const made = host.evaluate(({ BrowserWindow }) => {
      const safe = { sandbox: true, contextIsolation: true, nodeIntegration: false };
      new BrowserWindow({ webPreferences: { ...safe, javascript: false, preload: '/preload.cjs' } });
    });
    await expect(made).rejects.toThrow(/preload/);
  });

  test('is gone when it is destroyed, and the app goes on', async () => {
    const left = await host.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[1];
      const gone = new Promise((resolve) => window?.once('closed', () => resolve(true)));
      window?.destroy();
      await gone;
      return BrowserWindow.getAllWindows().length;
    });
    expect(left).toBe(1);
    expect(await host.page.title()).toBe('Tiny');
  });

  test('is gone too when it is destroyed before it has a page, and loads nothing any more', async () => {
    const pages = (): number => host.page.context().pages().length;
    await expect.poll(pages).toBe(1); // the window of before has gone
    const fault = await host.evaluate(async ({ BrowserWindow }) => {
      const safe = { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false };
      const window = new BrowserWindow({ show: false, webPreferences: safe });
      const loading = window.loadURL('app://tiny/printed.html').catch((error: Error) => error.message);
      window.destroy();
      return loading;
    });
    expect(fault).toBe('Object has been destroyed');
    await expect.poll(pages).toBe(1);
  });
});
