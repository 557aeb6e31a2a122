// `Menu` and `MenuItem`. There is no menu bar to see; items are chosen by their accelerators, and by tests.

import { parseAccelerator } from './accelerator.ts';
import { app } from './app.ts';
import { records } from './records.ts';
import { NotThere, strictEmitter } from './strict.ts';
import type { StandInWindow } from './window.ts';
import { windows } from './windows.ts';

type Template = Electron.MenuItemConstructorOptions;
type Action = (window: StandInWindow | null) => void;

const OPTIONS = new Set([
  'id',
  'label',
  'sublabel',
  'toolTip',
  'type',
  'role',
  'accelerator',
  'registerAccelerator',
  'acceleratorWorksWhenHidden',
  'enabled',
  'visible',
  'checked',
  'click',
  'submenu',
]);

const zoom =
  (step: number): Action =>
  (window) => {
    const contents = window?.webContents;
    contents?.setZoomLevel(step === 0 ? 0 : contents.getZoomLevel() + step);
  };
const nothing: Action = () => {};

/** What Electron does by itself for a role, and by which keys. Editing keys need none: Chromium has them. */
const ROLES: Record<string, { action: Action; accelerator?: string }> = {
  quit: { action: () => app.quit(), accelerator: 'CmdOrCtrl+Q' },
  close: { action: (window) => window?.close(), accelerator: 'CmdOrCtrl+W' },
  minimize: { action: (window) => window?.minimize(), accelerator: 'CmdOrCtrl+M' },
  reload: { action: (window) => window?.webContents.reload(), accelerator: 'CmdOrCtrl+R' },
  copy: { action: (window) => window?.webContents.copy() },
  selectall: { action: (window) => window?.webContents.selectAll() },
  togglefullscreen: { action: (window) => window?.setFullScreen(!window.isFullScreen()), accelerator: 'F11' },
  toggledevtools: { action: nothing, accelerator: 'Ctrl+Shift+I' },
  resetzoom: { action: zoom(0), accelerator: 'CmdOrCtrl+0' },
  zoomin: { action: zoom(0.5), accelerator: 'CmdOrCtrl+Plus' },
  zoomout: { action: zoom(-0.5), accelerator: 'CmdOrCtrl+-' },
};
/** Roles that Chromium or the desktop looks after. */
const PASSIVE = new Set([
  'about',
  'cut',
  'paste',
  'undo',
  'redo',
  'delete',
  'front',
  'zoom',
  'window',
  'help',
  'services',
]);
const MAC_ONLY = new Set(['appmenu', 'hide', 'hideothers', 'unhide', 'editmenu', 'windowmenu', 'startspeaking']);

export class StandInMenuItem extends strictEmitter('MenuItem', []) {
  readonly id: string;
  readonly type: NonNullable<Template['type']>;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: StandInMenu | undefined;
  readonly toolTip: string;
  readonly sublabel: string;
  label: string;
  enabled: boolean;
  visible: boolean;
  menu: StandInMenu | null = null;
  #checked: boolean;
  #click: Template['click'];

  constructor(template: Template) {
    super();
    for (const name of Object.keys(template)) if (!OPTIONS.has(name)) throw new NotThere(`menu item option '${name}'`);
    const role = template.role?.toLowerCase();
    if (role && !ROLES[role] && !PASSIVE.has(role) && !MAC_ONLY.has(role))
      throw new NotThere(`menu role '${template.role}'`);
    const { submenu } = template;
    this.submenu = Array.isArray(submenu) ? StandInMenu.buildFromTemplate(submenu) : (submenu as never);
    this.id = template.id ?? '';
    this.type = template.type ?? (submenu ? 'submenu' : 'normal');
    this.role = role;
    this.accelerator = template.accelerator ?? (role ? ROLES[role]?.accelerator : undefined);
    if (this.accelerator) parseAccelerator(this.accelerator);
    this.label = template.label ?? template.role ?? '';
    this.sublabel = template.sublabel ?? '';
    this.toolTip = template.toolTip ?? '';
    this.enabled = template.enabled ?? true;
    this.visible = template.visible ?? true;
    this.#checked = template.checked ?? false;
    this.#click = template.click;
  }

  get checked(): boolean {
    return this.#checked;
  }
  set checked(checked: boolean) {
    this.#checked = checked;
    if (!checked || this.type !== 'radio') return;
    for (const other of this.menu?.radioGroupOf(this) ?? []) if (other !== this) other.#checked = false;
  }

  /** What happens when a person chooses it. A disabled item cannot be chosen. */
  click(event: object = {}, window: StandInWindow | null = windows.focused()): void {
    if (!this.enabled || !this.visible) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    if (this.role) ROLES[this.role]?.action(window);
    else this.#click?.(this as never, window as never, event as never);
  }
}

export class StandInMenu extends strictEmitter('Menu', ['menu-will-show', 'menu-will-close']) {
  readonly items: StandInMenuItem[] = [];

  append(item: StandInMenuItem): void {
    item.menu = this;
    this.items.push(item);
  }
  getMenuItemById(id: string): StandInMenuItem | null {
    return this.all().find((item) => item.id === id) ?? null;
  }
  popup(): void {
    records.popups.push({ labels: this.items.map(({ label }) => label) });
  }
  closePopup(): void {}
  /** Its items, and those of its submenus. */
  all(): StandInMenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.all() ?? [])]);
  }
  /** Radio items that stand together, with nothing else between. */
  radioGroupOf(item: StandInMenuItem): StandInMenuItem[] {
    const at = this.items.indexOf(item);
    const isRadio = (index: number): boolean => this.items[index]?.type === 'radio';
    let start = at;
    let end = at;
    while (isRadio(start - 1)) start -= 1;
    while (isRadio(end + 1)) end += 1;
    return this.items.slice(start, end + 1);
  }

  static buildFromTemplate(template: (Template | StandInMenuItem)[]): StandInMenu {
    const menu = new StandInMenu();
    for (const item of template) menu.append(item instanceof StandInMenuItem ? item : new StandInMenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu: StandInMenu | null): void {
    applicationMenu = menu;
    const keys = applicationAccelerators();
    for (const window of windows.all()) window.webContents.page?.post({ type: 'accelerators', keys });
  }
  static getApplicationMenu(): StandInMenu | null {
    return applicationMenu;
  }
}

let applicationMenu: StandInMenu | null = null;

/** In one form, see accelerator.ts. */
export function applicationAccelerators(): string[] {
  const items = applicationMenu?.all() ?? [];
  return items.flatMap(({ accelerator }) => (accelerator ? [parseAccelerator(accelerator)] : []));
}

export function pressAccelerator(keys: string[], window: StandInWindow): void {
  const item = applicationMenu
    ?.all()
    .find(({ accelerator, enabled }) => accelerator && enabled && keys.includes(parseAccelerator(accelerator)));
  item?.click({ triggeredByAccelerator: true }, window);
}
