import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChromiumHost } from '../../host/chromium-host.ts';
import { eventsOf, startTinyApp } from './tiny-app.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

describe('what a page asks for', () => {
  let host: ChromiumHost;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ host, end } = await startTinyApp());
  });
  afterAll(() => end());

  const blocked = async (url: string): Promise<string[]> =>
    (await host.blockedRequests()).filter((request) => request.url === url).map(({ why }) => why);

  test('is asked of the app by its own address, and the answer is handed on as it is', async () => {
    const seen = await host.page.evaluate(async () => {
      const { url, referrer } = await (await fetch('/seen?a=é#b')).json();
      const teapot = await fetch('/teapot');
      return { url, referrer, status: teapot.status, own: teapot.headers.get('x-own'), body: await teapot.text() };
    });
    expect(seen).toEqual({
      url: 'app://tiny/seen?a=%C3%A9',
      referrer: 'app://tiny/index.html',
      status: 418,
      own: 'yes',
      body: 'short',
    });
  });

  test('fails where the handler of the app fails', async () => {
    const outcome = await host.page.evaluate(() =>
      fetch('/broken').then(
        () => 'answered',
        (error: Error) => error.name,
      ),
    );
    expect(outcome).toBe('TypeError');
    expect(host.logs()).toContain('the handler is broken');
  });

  test('is asked of the app from a worker too', async () => {
    const url = await host.page.evaluate(
      () => new Promise((resolve) => new Worker('/worker.js').addEventListener('message', ({ data }) => resolve(data))),
    );
    expect(url).toBe('app://tiny/seen');
  });

  test('is held to the Content-Security-Policy that the app sends', async () => {
    expect(await host.page.evaluate(() => document.documentElement.dataset.inline)).toBeUndefined();
    await expect(host.page.evaluate(() => fetch('https://example.com/data'))).rejects.toThrow();
    expect(await host.page.evaluate('violations')).toContain('connect-src');
    expect(
      await host.page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
        return 'injected' in window;
      }),
    ).toBe(false);
  });

  test('is blocked and recorded where no scheme of the app is asked for', async () => {
    // A page without a policy of its own, so that the request is made at all.
    await host.evaluate(({ protocol }) => {
      protocol.unhandle('app');
      protocol.handle('app', () => new Response('<title>bare</title>', { headers: { 'content-type': 'text/html' } }));
    });
    const bare = await host.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      await window?.loadURL('app://tiny/bare');
      return window?.webContents.executeJavaScript(
        "fetch('https://example.com/free').then(() => 'came through', () => 'blocked')",
      );
    });
    expect(bare).toBe('blocked');
    expect(await blocked('https://example.com/free')).toEqual(['no handler']);
  });
});

describe('where a page goes', () => {
  let host: ChromiumHost;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ host, end } = await startTinyApp());
  });
  afterAll(() => end());

  const asked = async (): Promise<unknown[]> => (await eventsOf(host, 'will-navigate')).map(([url]) => url);

  test('is asked of the app, which may say no', async () => {
    await host.page.click('#out');
    await expect.poll(asked).toContain('https://example.com/out');
    await host.page.evaluate(() => {
      location.href = '/other.html';
    });
    await expect.poll(asked).toContain('app://tiny/other.html');
    expect(host.page.url()).toMatch(/index\.html$/);
    expect(await host.page.evaluate('typeof tiny')).toBe('object');
    expect(await host.blockedRequests()).toContainEqual({ url: 'https://example.com/out', why: 'navigation' });
  });

  test('is told for addresses that no browser loads', async () => {
    await host.page.click('#mail');
    await expect.poll(asked).toContain('mailto:a@example.com');
  });

  test('is free where the app says yes, with the bridge in the new document', async () => {
    await host.page.evaluate(() => {
      location.href = '/other.html?allowed';
    });
    await host.page.waitForURL(/other\.html/);
    expect(await host.page.evaluate('atStart')).toBe('object');
  });

  test('is not asked back for what the app itself loads, nor for a reload from outside', async () => {
    const before = (await asked()).length;
    await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('app://tiny/index.html'));
    await host.page.reload();
    await host.page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
    expect((await asked()).length).toBe(before);
    expect(await host.page.evaluate('atStart')).toBe('object');
  });

  test('is never a new window', async () => {
    const opened = await host.page.evaluate(() => window.open('https://example.com/popup'));
    expect(opened).toBeNull();
    await host.page.click('#blank');
    await host.page.click('#out', { modifiers: ['ControlOrMeta'] });
    await expect
      .poll(async () => (await eventsOf(host, 'window-open')).map(([url]) => url).sort())
      .toEqual(['https://example.com/blank', 'https://example.com/out', 'https://example.com/popup']);
    await expect.poll(() => host.page.context().pages().length).toBe(1);
    const requests = await host.blockedRequests();
    expect(requests.filter(({ why }) => why === 'popup').length).toBe(3);
    expect(requests.filter(({ why }) => why === 'no handler')).toEqual([]);
  });

  test('is never a download', async () => {
    await host.page.click('#load');
    await expect.poll(async () => (await eventsOf(host, 'will-download')).flat()).toEqual(['app://tiny/file.bin']);
    expect(await host.blockedRequests()).toContainEqual({ url: 'app://tiny/file.bin', why: 'download' });
  });

  test('gives the error that Electron gives where a load fails', async () => {
    const load = host.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('https://example.com/'),
    );
    await expect(load).rejects.toThrow(/^ERR_INTERNET_DISCONNECTED \(-106\) loading 'https:\/\/example\.com\/'$/);
  });
});

test('webRequest may cancel what a handler would answer', async () => {
  const { host, end } = await startTinyApp();
  await host.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest((details, callback) =>
      callback({ cancel: details.url.endsWith('/seen') }),
    );
  });
  const outcome = await host.page.evaluate(() =>
    fetch('/seen').then(
      () => 'answered',
      () => 'cancelled',
    ),
  );
  expect(outcome).toBe('cancelled');
  expect(await host.blockedRequests()).toEqual([{ url: 'app://tiny/seen', why: 'cancelled by webRequest' }]);
  await end();
});
