import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { eventsOf, startTinyApp, TINY_MAIN } from './tiny-app.ts';

vi.setConfig({ testTimeout: 90_000 });

/** Processes whose command line names this folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

test('a second instance tells the first its command line and ends', async () => {
  const { host, end } = await startTinyApp();
  const { code, logs } = await host.secondInstance(['letter.md', '--flag']);
  expect([code, logs]).toEqual([0, '']);
  await expect.poll(() => eventsOf(host, 'second-instance')).toHaveLength(1);
  const [argv] = (await eventsOf(host, 'second-instance')).flat() as [string[]];
  expect(argv.slice(2, 4)).toEqual(['letter.md', '--flag']);
  await end();
});

test('a renderer that crashes is told of, and its window goes on after a reload', async () => {
  const { host, end } = await startTinyApp();
  await host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await host.crashRenderer();
  const page = await host.reattach();
  expect(await eventsOf(host, 'gone')).toEqual([['crashed']]);
  expect(await page.evaluate("tiny.invoke('echo', 1)")).toEqual([1]);
  expect(await page.evaluate('atStart')).toBe('object');
  expect(await page.evaluate('[innerWidth, navigator.language].join()')).toBe('500,nl-NL');
  await page.keyboard.press('Control+f');
  await expect.poll(() => eventsOf(host, 'menu')).toEqual([['find']]);
  await end();
});

test('kill -9 of the main process leaves no Chromium behind, and the app starts again', async () => {
  const { host, end } = await startTinyApp();
  expect(processesOf(host.userData).length).toBeGreaterThan(2);
  await host.kill();
  await expect.poll(() => processesOf(host.userData), { timeout: 15_000 }).toEqual([]);
  await host.start();
  expect(await host.page.title()).toBe('Tiny');
  await end();
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s quits as a person does', async (signal) => {
  const { host, end } = await startTinyApp();
  await host.evaluate((_electron, name) => void setTimeout(() => process.kill(process.pid, name), 50), signal);
  await expect.poll(() => processesOf(host.userData), { timeout: 15_000 }).toEqual([]);
  expect(host.logs()).toContain('will-quit');
  await end();
});

test('what the page stored and what lies in userData outlive a restart', async () => {
  const { host, end } = await startTinyApp({ seed: { 'notes/a.json': '{}' } });
  expect(existsSync(join(host.userData, 'notes/a.json'))).toBe(true);
  expect(await host.evaluate(({ app }) => app.getPath('userData'))).toBe(host.userData);
  await host.page.evaluate(() => localStorage.setItem('kept', 'yes'));
  const page = await host.restart();
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
  await end();
});

test('the program is Node, unless a test says otherwise', async () => {
  const { host, end } = await startTinyApp({ env: { STANDIN_EXE: '/opt/app/app' } });
  expect(await host.evaluate(({ app }) => app.getPath('exe'))).toBe('/opt/app/app');
  await host.restart({ env: {} });
  expect(await host.evaluate(({ app }) => app.getPath('exe'))).toBe(process.execPath);
  await end();
});

test('a test has documents of its own', async () => {
  const { host, end } = await startTinyApp();
  expect(await host.evaluate(({ app }) => app.getPath('documents'))).toBe(join(host.userData, 'Documents'));
  await end();
});

test('a window and the app may refuse to close', async () => {
  const { host, end } = await startTinyApp();
  const order = await host.evaluate(async ({ app, BrowserWindow }) => {
    const seen: string[] = [];
    const [window] = BrowserWindow.getAllWindows();
    app.on('before-quit', () => seen.push('before-quit'));
    window?.once('close', (event) => {
      seen.push('close');
      event.preventDefault();
    });
    app.quit();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...seen, BrowserWindow.getAllWindows().length];
  });
  expect(order).toEqual(['before-quit', 'close', 1]);
  await end();
});

test('a page may refuse to close, by its beforeunload', async () => {
  const { host, end } = await startTinyApp(
    {},
    {
      'main/page.js': `
    let refuses = true;
    addEventListener('beforeunload', (event) => refuses && event.preventDefault());
    addEventListener('keydown', () => { refuses = false; });
    document.documentElement.dataset.ready = 'true';`,
    },
  );
  await host.page.click('h1');
  const left = await host.evaluate(async ({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return BrowserWindow.getAllWindows().length;
  });
  expect(left).toBe(1);
  await host.page.keyboard.press('a');
  await end();
});

test('the last thing a page says is heard', async () => {
  const { host, end } = await startTinyApp(
    {},
    {
      'main/page.js': `
    addEventListener('pagehide', () => tiny.send('tell', 'goodbye'));
    document.documentElement.dataset.ready = 'true';`,
    },
  );
  await host.evaluate(({ ipcMain }) => void ipcMain.on('tell', (_event, text) => console.log(`heard: ${text}`)));
  await host.close();
  expect(host.logs()).toContain('heard: goodbye');
  await end();
});

test('an app that fails to start says so at once', async () => {
  const started = startTinyApp({}, { 'main/index.js': "throw new Error('broken bundle');" });
  await expect(started).rejects.toThrow(/ended with 1 before it showed a page[\s\S]*broken bundle/);
});

test('a bundle that lies elsewhere finds the packages of the project', async () => {
  const main = `import { z } from 'zod';\n${TINY_MAIN}\nglobalThis.schema = typeof z.object;`;
  const { host, end } = await startTinyApp({}, { 'main/index.js': main });
  expect(await host.evaluate(() => (globalThis as unknown as { schema: string }).schema)).toBe('function');
  await end();
});
