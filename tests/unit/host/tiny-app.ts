// The smallest app with everything that the stand-in must carry: a scheme, a bridge, a menu. Written to a temporary
// folder as a bundle would be (main/index.js, preload/index.cjs), so it also shows that a bundle may lie anywhere.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ChromiumHost } from '../../host/chromium-host.ts';
import type { HostOptions } from '../../host/host.ts';
import { makeUserData, removeUserData } from '../../host/user-data.ts';

export const TINY_MAIN = `
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron';

const folder = import.meta.dirname;
const events = (globalThis.events = []);
const told = (name) => (...args) => events.push([name, ...args]);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

app.on('second-instance', (_event, argv) => told('second-instance')(argv));
app.on('will-quit', () => console.log('will-quit'));
if (app.requestSingleInstanceLock()) app.whenReady().then(open);
else app.quit();

const TYPES = { html: 'text/html', js: 'text/javascript', json: 'application/json', css: 'text/css' };
const CSP = "default-src 'self'; img-src 'self' data:; frame-src 'self'";
function answer(request) {
  const { pathname } = new URL(request.url);
  told('request')(request.url, request.method);
  if (pathname === '/seen') return Response.json({ url: request.url, referrer: request.headers.get('referer') });
  if (pathname === '/teapot') return new Response('short', { status: 418, headers: { 'x-own': 'yes' } });
  if (pathname === '/broken') throw new Error('the handler is broken');
  if (pathname === '/file.bin') return new Response('data', { headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' } });
  const file = join(folder, pathname);
  if (!existsSync(file)) return new Response('not found', { status: 404 });
  return new Response(readFileSync(file), { headers: { 'content-type': TYPES[pathname.split('.').pop()], 'content-security-policy': CSP } });
}

ipcMain.handle('echo', (_event, ...args) => args);
ipcMain.handle('fail', () => { throw new RangeError('out of range'); });
ipcMain.handle('function', () => () => 1);
ipcMain.handle('sender', (event) => ({ url: event.senderFrame.url, origin: event.senderFrame.origin, parent: event.senderFrame.parent?.url ?? null }));
ipcMain.on('tell', (_event, ...args) => told('tell')(...args));

async function open() {
  protocol.handle('app', answer);
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  session.defaultSession.on('will-download', (event, item) => { event.preventDefault(); told('will-download')(item.getURL()); });
  const click = (item) => told('menu')(item.id);
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'File', submenu: [
    { id: 'find', label: 'Find', accelerator: 'CmdOrCtrl+F', click },
    { id: 'help', label: 'Help', accelerator: 'F1', click },
    { id: 'off', label: 'Off', accelerator: 'CmdOrCtrl+Shift+X', enabled: false, click },
    { id: 'check', label: 'Check', type: 'checkbox', click },
    { id: 'one', label: 'One', type: 'radio', checked: true, click },
    { id: 'two', label: 'Two', type: 'radio', click },
    { role: 'quit', id: 'quit' },
  ] }]));
  const window = new BrowserWindow({ width: 1000, height: 700, webPreferences: { preload: join(folder, '../preload/index.cjs'), sandbox: true, contextIsolation: true, nodeIntegration: false } });
  const contents = window.webContents;
  contents.on('will-navigate', (event) => { told('will-navigate')(event.url); if (!event.url.endsWith('?allowed')) event.preventDefault(); });
  contents.on('console-message', ({ level, message }) => told('console')(level, message));
  contents.on('render-process-gone', (_event, details) => { told('gone')(details.reason); contents.reload(); });
  contents.on('did-finish-load', () => told('did-finish-load')());
  contents.on('did-fail-load', (_event, code, text) => told('did-fail-load')(code, text));
  contents.setWindowOpenHandler(({ url }) => { told('window-open')(url); return { action: 'deny' }; });
  window.on('page-title-updated', (_event, title) => told('title')(title));
  for (const name of ['resize', 'maximize', 'unmaximize', 'minimize', 'restore', 'focus', 'blur', 'show', 'hide', 'ready-to-show']) window.on(name, told(name));
  await window.loadURL('app://tiny/index.html').catch((error) => told('loadURL failed')(error.message));
}
`;

const PRELOAD = `
const { contextBridge, ipcRenderer } = require('electron');
const problems = [];
for (const attempt of [() => require('node:fs'), () => ipcRenderer.sendSync('x'), () => contextBridge.executeInMainWorld]) {
  try { attempt(); } catch (error) { problems.push(error.message); }
}
contextBridge.exposeInMainWorld('tiny', {
  problems,
  nested: { deep: { value: 1 } },
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  on: (channel, callback) => {
    const listener = (_event, ...args) => callback(...args);
    ipcRenderer.on(channel, listener);
    return () => ipcRenderer.removeListener(channel, listener);
  },
  fail: () => { throw new Error('failed in the preload'); },
  call: (callback) => callback(20) + 1,
});
`;

const PAGE = `<!doctype html>
<html lang="en"><head><title>Tiny</title><link rel="stylesheet" href="/page.css"></head>
<body><h1>Tiny</h1><p id="text">Some text to copy.</p><textarea></textarea>
<a id="out" href="https://example.com/out">out</a> <a id="blank" href="https://example.com/blank" target="_blank">blank</a>
<a id="load" href="/file.bin" download>download</a> <a id="mail" href="mailto:a@example.com">mail</a>
<script>document.documentElement.dataset.inline = 'ran';</script><script src="/page.js"></script></body></html>
`;

const SCRIPT = `
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
window.atStart = typeof window.tiny;
document.documentElement.dataset.ready = 'true';
`;

const FILES: Record<string, string> = {
  'package.json': '{ "type": "module" }',
  'main/index.js': TINY_MAIN,
  'preload/index.cjs': PRELOAD,
  'main/index.html': PAGE,
  'main/other.html': PAGE.replace('<title>Tiny', '<title>Other'),
  'main/page.js': SCRIPT,
  'main/page.css': 'body { margin: 0 } @media (max-width: 600px) { h1 { display: none } }',
  'main/worker.js': "fetch('/seen').then((r) => r.json()).then((seen) => postMessage(seen.url))",
};

export function writeTinyApp(changes: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-app-'));
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** An app in its own folder; `end` closes it and removes what it left. */
export async function startTinyApp(
  options: HostOptions = {},
  changes: Record<string, string> = {},
): Promise<{ host: ChromiumHost; folder: string; end: () => Promise<void> }> {
  const folder = writeTinyApp(changes);
  const host = new ChromiumHost(makeUserData(options.seed), { outDir: folder, timeout: 40_000, ...options });
  const remove = (): void => {
    removeUserData(host.userData);
    rmSync(folder, { recursive: true, force: true });
  };
  const end = async (): Promise<void> => {
    await host.close().finally(remove);
  };
  try {
    await host.start();
    host.page.setDefaultTimeout(10_000);
  } catch (error) {
    await host.kill();
    remove();
    throw error;
  }
  return { host, folder, end };
}

type Event = [name: string, ...details: unknown[]];

/** What the app's main process was told, of one name. */
export async function eventsOf(host: ChromiumHost, name: string): Promise<unknown[][]> {
  const events = await host.evaluate(() => (globalThis as unknown as { events: Event[] }).events);
  return events.filter(([event]) => event === name).map(([, ...details]) => details);
}
