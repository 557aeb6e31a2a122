import { BrowserWindow, type BrowserWindow as ElectronWindow, Menu, nativeTheme, screen } from 'electron';
import type { Command } from '../shared/commands.ts';
import type { Settings, Theme, Zoom } from '../shared/settings.ts';
import { pageUrl } from './security/origin.ts';
import { placeWindow, type WindowStateStore } from './store/window-state.ts';
import { contextMenuTemplate } from './window/context-menu.ts';
import { printWindowOptions, windowOptions } from './window/options.ts';
import { paperColour, themeSource } from './window/theme.ts';

export interface WindowNeeds {
  readonly title: string;
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly settings: () => Settings;
  readonly state: WindowStateStore;
  /** Hands a command to the page. */
  readonly send: (command: Command) => void;
}

/** Opens the app's window on the letter. This file is the only place that makes windows. */
export function openWindow(needs: WindowNeeds): ElectronWindow {
  const settings = needs.settings();
  nativeTheme.themeSource = themeSource(settings.theme);
  const placement = placeWindow(needs.state.current, areas());
  const colour = paperColour(settings.theme, nativeTheme.shouldUseDarkColors);
  const { title, preload, isPackaged } = needs;
  const window = new BrowserWindow(windowOptions({ placement, colour, title, preload, isPackaged }));
  window.once('ready-to-show', () => {
    if (placement.maximised) window.maximize();
    window.show();
  });
  followZoom(window, needs);
  followBounds(window, needs.state);
  offerContextMenu(window, needs);
  window.loadURL(pageUrl).catch((error: unknown) => console.error(`[window] the page did not load: ${error}`));
  return window;
}

/** A window that is never shown, for printing documents to PDF (pdf/printer.ts). */
export function openPrintWindow(facts: { readonly isPackaged: boolean }): ElectronWindow {
  return new BrowserWindow(printWindowOptions(facts));
}

/** Work areas of the displays, the primary one first. */
function areas(): Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

/** The paper's colour behind the page, and what the system's own parts follow. */
export function applyColours(window: ElectronWindow, theme: Theme): void {
  nativeTheme.themeSource = themeSource(theme);
  window.setBackgroundColor(paperColour(theme, nativeTheme.shouldUseDarkColors));
}

/** The size of everything, in per cent. */
export function applyZoom({ webContents }: ElectronWindow, zoom: Zoom): void {
  webContents.setZoomFactor(zoom / 100);
}

/** Chromium keeps the zoom per address and starts a page at 100 %, so it is set as soon as there is a new page. */
function followZoom(window: ElectronWindow, { settings, send }: WindowNeeds): void {
  const { webContents } = window;
  const apply = (): void => applyZoom(window, settings().zoom);
  apply();
  webContents.on('did-navigate', apply);
  webContents.on('dom-ready', apply);
  webContents.on('zoom-changed', (_event, direction) => send(direction === 'in' ? 'zoomIn' : 'zoomOut'));
}

function followBounds(window: ElectronWindow, state: WindowStateStore): void {
  const save = (): void => {
    if (window.isMinimized() || window.isFullScreen()) return;
    state.save({ bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  };
  window.on('resize', save);
  window.on('move', save);
  window.on('maximize', save);
  window.on('unmaximize', save);
  window.on('close', save);
}

function offerContextMenu(window: ElectronWindow, { settings, send }: WindowNeeds): void {
  window.webContents.on('context-menu', (_event, { selectionText, isEditable }) => {
    const { language } = settings();
    Menu.buildFromTemplate(contextMenuTemplate({ language, selection: selectionText, isEditable, send })).popup({
      window,
    });
  });
}
