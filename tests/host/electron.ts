// The module `electron` as the main process imports it (register.mjs). What is not listed here does not exist.
import { app } from './app.ts';
import { ClipboardItem, clipboard } from './clipboard.ts';
import { serveControl } from './control.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc.ts';
import { StandInMenu, StandInMenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { net } from './net.ts';
import { protocol } from './protocol.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { settings, trace } from './settings.ts';
import { shell } from './shell.ts';
import { missingModule } from './strict.ts';
import { StandInWindow } from './window.ts';

const there = {
  app,
  BrowserWindow: StandInWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu: StandInMenu,
  MenuItem: StandInMenuItem,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
};

const NOT_THERE = [
  'autoUpdater',
  'BaseWindow',
  'BrowserView',
  'contentTracing',
  'crashReporter',
  'desktopCapturer',
  'globalShortcut',
  'ImageView',
  'inAppPurchase',
  'MessageChannelMain',
  'nativeImage',
  'netLog',
  'Notification',
  'powerMonitor',
  'powerSaveBlocker',
  'pushNotifications',
  'safeStorage',
  'ShareMenu',
  'systemPreferences',
  'TouchBar',
  'Tray',
  'utilityProcess',
  'View',
  'webContents',
  'WebContentsView',
  'webFrameMain',
];

export const electron: Record<string, unknown> = {
  ...there,
  ...Object.fromEntries(NOT_THERE.map((name) => [name, missingModule(name)])),
};

/** The main module is about to be evaluated; the app becomes ready once that is done. */
export function start(): void {
  trace('main module');
  setImmediate(() => app.becomeReady());
}

trace('stand-in loaded');
if (settings.controlled) serveControl(electron);
// As Electron on a Unix desktop.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit());
