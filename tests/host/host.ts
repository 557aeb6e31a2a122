// What a test has in its hands, whichever host the app runs on: the stand-in over Chromium, or Electron itself.
import type { Page } from '@playwright/test';

/** The module `electron` as a main process sees it. */
export type ElectronModule = typeof import('electron');

export interface Media {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'no-preference';
}

export interface DialogCall {
  name: DialogName;
  options: Record<string, unknown>;
  /** What the app was answered: a value from the queue, or the answer of a person who pressed Escape. */
  answer: unknown;
}

export type DialogName =
  | 'showMessageBox'
  | 'showMessageBoxSync'
  | 'showOpenDialog'
  | 'showSaveDialog'
  | 'showErrorBox'
  /** The system's print dialog (webContents.print); the answer is what its callback gets: [success, reason]. */
  | 'print';

export interface BlockedRequest {
  url: string;
  why: 'navigation' | 'popup' | 'download' | 'no handler' | 'cancelled by webRequest';
}

export interface ForgedMessage {
  kind: 'invoke' | 'send';
  channel: string;
  args: unknown[];
  /** The address that the message claims to come from, e.g. `https://example.com/`. */
  url: string;
  /** From a frame inside the app's own page. */
  inSubFrame?: boolean;
}

export interface MenuItemState {
  id: string;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  accelerator: string | null;
}

export interface HostOptions {
  /** Files to be there in userData before the app starts: path relative to userData → contents. */
  seed?: Record<string, string | Uint8Array>;
  args?: string[];
  env?: Record<string, string>;
  /** Another copy of `out/`. */
  outDir?: string;
  /** Size of the page; otherwise what the app asks for. */
  viewport?: { width: number; height: number };
  media?: Media;
  /** The desktop's language, a BCP 47 tag; default nl-NL. */
  locale?: string;
  /** Milliseconds until the app must have said that it is ready; default 60 000. */
  timeout?: number;
  /** Hand the page out at once, for tests of the start itself. */
  dontWait?: boolean;
}

export interface Host {
  readonly kind: 'chromium' | 'electron';
  /** The page of the first window. Another object after restart, reopen and crashRenderer: read it afresh. */
  readonly page: Page;
  readonly userData: string;
  /** What main, preload and (through main) Chromium printed. */
  logs(): string;

  /** Runs a function in the main process; the arguments and the result are cloned. */
  evaluate<R, A = undefined>(run: (electron: ElectronModule, arg: A) => R | Promise<R>, arg?: A): Promise<R>;

  /** Chooses an item of the application menu by its id. */
  menu(id: string): Promise<void>;
  menuItem(id: string): Promise<MenuItemState | null>;
  /** What the next dialog of this name answers. */
  queueDialog(name: DialogName, answer: unknown): Promise<void>;
  dialogs(): Promise<DialogCall[]>;
  openedExternally(): Promise<string[]>;
  blockedRequests(): Promise<BlockedRequest[]>;
  clipboard(): Promise<{ text: string; html: string }>;
  printToPDF(options?: Electron.PrintToPDFOptions): Promise<Buffer>;
  /** Makes an event happen that only the desktop could cause. */
  emit(target: 'app' | 'window' | 'webContents' | 'nativeTheme', event: string, ...args: unknown[]): Promise<void>;
  /** A message to ipcMain that the bridge would never send. Answers as the sender would see it. */
  forge(message: ForgedMessage): Promise<unknown>;
  /** Starts the app a second time on the same userData; resolves to how that process ended. */
  secondInstance(argv?: string[]): Promise<{ code: number | null; logs: string }>;
  /** Resizes the page. */
  resize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(media: Media): Promise<void>;

  /** The renderer dies as it would of a fault; resolves when the main process knows. */
  crashRenderer(): Promise<void>;
  /** Takes hold of the page again (after the app reloaded it) and waits until it is ready. */
  reattach(): Promise<Page>;
  /** Quits as a person does, and starts again on the same userData. */
  restart(options?: HostOptions): Promise<Page>;
  /** kill -9 of the main process; resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts again on the same userData, after kill or close. */
  start(options?: HostOptions): Promise<Page>;
  /** Quits as a person does; resolves to the exit code. */
  close(): Promise<number | null>;
}
