import path from 'node:path';
import {
  app,
  type BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  Menu,
  nativeTheme,
  protocol,
  shell,
} from 'electron';
import type { Progress } from '../shared/briefing/made.ts';
import type { Command } from '../shared/commands.ts';
import type { SettingsChange } from '../shared/contract.ts';
import { messagesIn } from '../shared/i18n/i18n.ts';
import { defaultSettings, type Language, type Settings } from '../shared/settings.ts';
import {
  type DataPlaces,
  openUserNotebook,
  readShipped,
  readUserData,
  type Shipped,
  type UserData,
} from './app-data.ts';
import { setSessionApart } from './command-line/session-apart.ts';
import { readCommandLine } from './command-line.ts';
import { createHandlers, type Effects } from './ipc/handlers.ts';
import { answerCalls } from './ipc.ts';
import { openPaper, type Paper } from './paper.ts';
import { keepIn, lockData, portableFolder } from './portable.ts';
import { createProtocolHandler, type Served } from './protocol.ts';
import { writeBeforeQuit } from './quit.ts';
import { privileges, scheme } from './security/origin.ts';
import { hardenEverything } from './security.ts';
import { fillPage, platformOf } from './start-state.ts';
import { writesSettled } from './store/atomic-file.ts';
import type { NotebookStore } from './store/notebook-store.ts';
import { holdUnsaved } from './window/hold-unsaved.ts';
import { menuTemplate } from './window/menu.ts';
import { recoverFromCrashes } from './window/recover.ts';
import { applyColours, applyZoom, openWindow } from './window.ts';

const out = path.resolve(import.meta.dirname, '..');
const platform = platformOf(process.platform);
let window: BrowserWindow | null = null;
let leave: ((kept: boolean) => void) | null = null;
let paper: Paper | null = null;
let notebook: Promise<NotebookStore> | null = null;

hardenEverything(app);
const portable = portableFolder({ platform: process.platform, exe: app.getPath('exe'), env: process.env });
const placed = portable === null || keepPortable(portable);
protocol.registerSchemesAsPrivileged([privileges]);
const command = readCommandLine(process.argv.slice(app.isPackaged ? 1 : 2));
if (!placed) app.exit(1);
else if (command.kind !== 'window') void runWithoutWindow(command).catch(fault);
else if (lockData(app, portable)) void start().catch(fault);
else app.quit();

/** What happens at the start. The files are read while Electron gets ready, so that the window has its page at once. */
async function start(): Promise<void> {
  const reading = readShipped(path.join(out, 'renderer')).catch(incomplete);
  const [user, shipped] = await Promise.all([readUserData(places().userData), reading, app.whenReady()]);
  if (shipped === null) return tellIncomplete(user.settings.current.language);

  notebook = openUserNotebook(places(), tellNotebook);
  notebook.catch(noNotebook);
  paper = openPaper(shipped, { renderer: path.join(out, 'renderer'), send: tellProgress });
  const { served, effects: printing } = paper;
  serve({ files: shipped.files, page: async () => page(user, shipped), ...served });
  answerCalls(createHandlers({ ...effects(user, shipped), ...printing }), () => window?.webContents ?? null);
  open(user);
  showMenu(user.settings.current.language);
  followDesktop(user);
  writeBeforeQuit(app, () => flush(user));
}

function open(user: UserData): void {
  const settings = (): Settings => user.settings.current;
  const opened = openWindow({
    title: app.getName(),
    preload: path.join(out, 'preload', 'index.cjs'),
    isPackaged: app.isPackaged,
    settings,
    state: user.windowState,
    send,
  });
  recoverFromCrashes(opened, { language: () => settings().language, flush: () => flush(user) });
  leave = holdUnsaved(opened, () => settings().language);
  opened.on('close', () => void flush(user));
  // Another program may have been at work while the reader was away.
  opened.on('focus', () => void notebook?.then((store) => store.refresh()).catch(noNotebook));
  opened.on('closed', () => {
    window = null;
    leave = null;
    paper?.close(); // else the app would live on in a window that nobody sees
  });
  window = opened;
}

/** Beside an app that is open: nothing is locked, and nothing of the reader's is written but the file asked for. */
async function runWithoutWindow(given: Exclude<typeof command, { kind: 'window' }>): Promise<void> {
  setSessionApart(app);
  const { runHeadless } = await import('./command-line/headless.ts');
  app.exit(await runHeadless(given, { renderer: path.join(out, 'renderer'), serve, places: places() }));
}

/** False where the app cannot be what it was meant to be, which is told: it must not write in other places instead. */
function keepPortable(folder: string): boolean {
  try {
    keepIn(folder, app);
    return true;
  } catch (error) {
    console.error('[portable]', error);
    const { trouble } = messagesIn(defaultSettings.language); // the reader's settings are in that folder
    dialog.showErrorBox(trouble.portableTitle, trouble.portable(folder));
    return false;
  }
}

function places(): DataPlaces {
  return { userData: app.getPath('userData'), documents: app.getPath('documents'), portable };
}

/** The only place where the app's own scheme is answered. */
function serve(served: Served): void {
  protocol.handle(scheme, createProtocolHandler(served));
}

function send(command: Command): void {
  window?.webContents.send('command', command);
}

function tellNotebook(): void {
  window?.webContents.send('notebook');
}

function tellProgress(step: Progress): void {
  window?.webContents.send('briefing', step);
}

function showMenu(language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ language, platform, send })));
}

function page({ settings, places }: UserData, { letter, pages }: Shipped): string {
  const { current } = settings;
  const place = places.of(letter);
  return fillPage(pages[current.language], { letter, settings: current, place, version: app.getVersion(), platform });
}

function effects({ settings, places, outside }: UserData, { letters }: Shipped): Omit<Effects, keyof Paper['effects']> {
  return {
    settings,
    places,
    letters,
    outside: { announce: outside.announce },
    apply,
    copy: ({ text, html }) => clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]),
    ask: async (question) => {
      const answer = window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question);
      return (await answer).response;
    },
    openExternal: (address) => shell.openExternal(address),
    leave: (kept) => leave?.(kept),
    notebook: () => notebook ?? Promise.reject(new Error('the notebook is not open yet')),
    chooseFolder: async (question) => {
      const answer = window ? dialog.showOpenDialog(window, question) : dialog.showOpenDialog(question);
      return (await answer).filePaths[0] ?? null;
    },
    chooseNewFile: async (question) => {
      const answer = await (window ? dialog.showSaveDialog(window, question) : dialog.showSaveDialog(question));
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    },
    chooseFile: async (question) => {
      const answer = await (window ? dialog.showOpenDialog(window, question) : dialog.showOpenDialog(question));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    documents: () => app.getPath('documents'),
    showInFolder: (file) => shell.showItemInFolder(file),
  };
}

function apply(settings: Settings, change: SettingsChange): void {
  if (change.language !== undefined) showMenu(settings.language);
  if (window === null) return;
  if (change.theme !== undefined) applyColours(window, settings.theme);
  if (change.zoom !== undefined) applyZoom(window, settings.zoom);
}

/** A second start shows this window; a Mac opens it again from the dock; elsewhere the app ends with its window. */
function followDesktop(user: UserData): void {
  app.on('second-instance', () => {
    if (window === null) return open(user);
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (window === null) open(user);
  });
  app.on('window-all-closed', () => {
    if (platform !== 'mac') app.quit();
  });
  nativeTheme.on('updated', () => {
    if (window !== null) applyColours(window, user.settings.current.theme);
  });
}

/** Writes all that waits to be written, and waits for what is under way. Never rejects. */
async function flush({ places, windowState }: UserData): Promise<void> {
  await Promise.all([places.flush(), windowState.flush(), notebook?.then((store) => store.settled()).catch(() => {})]);
  await writesSettled();
}

function incomplete(error: unknown): null {
  console.error('[start] the app is not complete', error);
  return null;
}

/** The letter can be read all the same; each call of the notebook then fails by itself. */
function noNotebook(error: unknown): void {
  console.error('[notebook]', error);
}

/** Without this an app that cannot start would stay as a process without a window. */
function fault(error: unknown): void {
  console.error('[start]', error);
  app.exit(1);
}

function tellIncomplete(language: Language): void {
  const { trouble } = messagesIn(language);
  dialog.showErrorBox(trouble.incompleteTitle, trouble.incomplete);
  app.exit(1);
}
