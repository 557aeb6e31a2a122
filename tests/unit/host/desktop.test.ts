import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ChromiumHost } from '../../host/chromium-host.ts';
import { startTinyApp } from './tiny-app.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let host: ChromiumHost;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ host, end } = await startTinyApp({ media: { colorScheme: 'dark', reducedMotion: 'reduce' }, locale: 'nl-NL' }));
});
afterAll(() => end());

test('dialogs answer from the queue, each from its own, and are recorded with what they asked', async () => {
  await host.queueDialog('showMessageBox', { response: 1, checkboxChecked: true });
  await host.queueDialog('showSaveDialog', { canceled: false, filePath: '/tmp/a.pdf' });
  const answers = await host.evaluate(async ({ dialog, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const ask = { message: 'Sure?', buttons: ['Yes', 'Cancel'], cancelId: 1 };
    return [
      window && (await dialog.showMessageBox(window, ask)),
      await dialog.showSaveDialog({ title: 'Save', defaultPath: 'a.pdf' }),
      await dialog.showOpenDialog({}),
      await dialog.showMessageBox(ask),
    ];
  });
  expect(answers).toEqual([
    { response: 1, checkboxChecked: true },
    { canceled: false, filePath: '/tmp/a.pdf' },
    { canceled: true, filePaths: [] },
    { response: 1, checkboxChecked: false },
  ]);
  const calls = await host.dialogs();
  expect(calls.map(({ name }) => name)).toEqual([
    'showMessageBox',
    'showSaveDialog',
    'showOpenDialog',
    'showMessageBox',
  ]);
  expect(calls[0]?.options).toEqual({ message: 'Sure?', buttons: ['Yes', 'Cancel'], cancelId: 1 });
});

test('what is opened outside is recorded, not opened', async () => {
  await host.evaluate(({ shell }) => shell.openExternal('https://example.com/'));
  expect(await host.openedExternally()).toEqual(['https://example.com/']);
});

test('what main puts on the clipboard can be pasted in the page', async () => {
  await host.evaluate(({ clipboard, ClipboardItem }) =>
    clipboard.write([new ClipboardItem({ 'text/plain': 'plain é', 'text/html': '<b>rich</b>' })]),
  );
  const types = host.page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('paste', (event) => resolve(event.clipboardData?.getData('text/html') ?? ''), {
          once: true,
        });
      }),
  );
  await host.page.locator('textarea').fill('');
  await host.page.locator('textarea').press('Control+v');
  await expect.poll(() => host.page.locator('textarea').inputValue()).toBe('plain é');
  expect(await types).toContain('<b>rich</b>');
});

test('what a person copies in the page, main can read', async () => {
  await host.page.locator('#text').selectText();
  await host.page.keyboard.press('Control+c');
  await expect.poll(() => host.clipboard()).toMatchObject({ text: 'Some text to copy.' });
  expect(await host.evaluate(({ clipboard }) => clipboard.readText())).toBe('Some text to copy.');
});

test('what the page puts on the clipboard by itself, main can read', async () => {
  await host.page.evaluate(() => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/plain', 'by the page');
        event.preventDefault();
      },
      { once: true },
    );
  });
  await host.page.locator('#text').selectText();
  await host.page.keyboard.press('Control+c');
  await expect.poll(() => host.clipboard()).toEqual({ text: 'by the page', html: '' });
});

test('the desktop is dark, and the app may say otherwise', async () => {
  const seen = (): Promise<unknown> =>
    host.page.evaluate(() => [
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      matchMedia('(forced-colors: active)').matches,
    ]);
  expect(await seen()).toEqual([true, true, false]);
  const dark = await host.evaluate(({ nativeTheme }) => {
    const before = nativeTheme.shouldUseDarkColors;
    let told = 0;
    nativeTheme.on('updated', () => {
      told += 1;
    });
    nativeTheme.themeSource = 'light';
    return [before, nativeTheme.shouldUseDarkColors, told];
  });
  expect(dark).toEqual([true, false, 1]);
  await expect.poll(seen).toEqual([false, true, false]);
  await host.emulateMedia({ forcedColors: 'active' });
  await expect.poll(seen).toEqual([false, true, true]);
});

test('the page speaks the language of the desktop', async () => {
  const languages = await host.page.evaluate(() => [navigator.language, Intl.NumberFormat().format(1234.5)]);
  expect(languages).toEqual(['nl-NL', '1.234,5']);
  expect(await host.evaluate(({ app }) => app.getLocale())).toBe('nl');
});

test('a PDF has tags and an outline, and the paper that was asked for', async () => {
  const options = { generateTaggedPDF: true, generateDocumentOutline: true, pageSize: 'A4' } as const;
  const pdf = (await host.printToPDF(options)).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toMatch(/\/MediaBox \[0 0 595[.\d]* 84[12][.\d]*\]/);
  expect((await host.printToPDF()).toString('latin1')).not.toContain('/StructTreeRoot');
});

test('permissions are what the app grants', async () => {
  const state = await host.page.evaluate(
    async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  );
  expect(state).toBe('denied');
});

test('there is no network for main either', async () => {
  await expect(host.evaluate(({ net }) => net.fetch('https://example.com/'))).rejects.toThrow(
    'ERR_INTERNET_DISCONNECTED',
  );
  expect(
    await host.evaluate(
      async ({ net }, file) => (await net.fetch(file)).status,
      new URL('./tiny-app.ts', import.meta.url).href,
    ),
  ).toBe(200);
});

test('the desktop can be made to happen', async () => {
  const told = await host.evaluate(({ BrowserWindow }) => {
    (globalThis as { told?: number }).told = 0;
    BrowserWindow.getAllWindows()[0]?.on('unresponsive', () => {
      (globalThis as { told?: number }).told = 1;
    });
    return 0;
  });
  await host.emit('window', 'unresponsive');
  expect(told + (await host.evaluate(() => (globalThis as { told?: number }).told ?? 0))).toBe(1);
});
