import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { contextMenuTemplate } from '../../../src/main/window/context-menu.ts';
import { menuTemplate } from '../../../src/main/window/menu.ts';
import { acceleratorOf, type Command, commandNames } from '../../../src/shared/commands.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { languages } from '../../../src/shared/settings.ts';

type Item = MenuItemConstructorOptions;
const platforms = ['linux', 'mac', 'windows'] as const;
const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
const menu = (
  language: 'nl' | 'en',
  platform: (typeof platforms)[number],
  send: (command: Command) => void = () => {},
) => menuTemplate({ language, platform, send });
const plain = (label: string | undefined): string => (label ?? '').replace('&', '');

/** The keys that Electron gives to a role by itself. */
const roleKeys: Readonly<Record<string, (mac: boolean) => string | null>> = {
  copy: () => 'CmdOrCtrl+C',
  cut: () => 'CmdOrCtrl+X',
  paste: () => 'CmdOrCtrl+V',
  selectAll: () => 'CmdOrCtrl+A',
  close: () => 'CmdOrCtrl+W',
  quit: () => 'CmdOrCtrl+Q',
  minimize: () => 'CmdOrCtrl+M',
  togglefullscreen: (mac) => (mac ? 'Ctrl+Cmd+F' : 'F11'),
  hide: () => 'Cmd+H',
  hideOthers: () => 'Cmd+Alt+H',
  unhide: () => null,
};

describe.each(platforms)('the menu on %s', (platform) => {
  it.each(languages)('has every command once, with its name and key (%s)', (language) => {
    const items = all(menu(language, platform));
    for (const command of commandNames) {
      const found = items.filter(({ id }) => id === command);
      expect(found.map(({ label }) => label)).toEqual([messagesIn(language).commands[command]]);
      expect(found[0]?.accelerator).toBe(acceleratorOf(command, platform));
    }
  });

  it('has no key twice, those of roles included', () => {
    const mac = platform === 'mac';
    const keys = all(menu('nl', platform)).flatMap(({ accelerator, role }) => {
      if (role === undefined) return accelerator === undefined ? [] : [String(accelerator)];
      const key = roleKeys[role];
      if (key === undefined) throw new Error(`which key has the role ${role}?`);
      return [key(mac)].filter((one) => one !== null);
    });
    const same = keys.map((key) =>
      key
        .replace('CmdOrCtrl', mac ? 'Cmd' : 'Ctrl')
        .split('+')
        .sort()
        .join('+')
        .toLowerCase(),
    );
    expect(same.filter((key, at) => same.indexOf(key) !== at)).toEqual([]);
    expect(same.length).toBeGreaterThan(commandNames.length);
  });

  it.each(languages)('has a name for everything, in the language (%s)', (language) => {
    const items = all(menu(language, platform)).filter(({ type }) => type !== 'separator');
    const words = new Set([
      ...Object.values(messagesIn(language).commands),
      ...Object.values(messagesIn(language).menu),
      messagesIn(language).app.name,
    ]);
    for (const { label } of items) expect(words).toContain(plain(label));
  });

  it.each(languages)('has one letter for each menu, that no other one has (%s)', (language) => {
    const bar = menu(language, platform);
    const letters = bar.map(({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase());
    if (platform === 'mac') expect(letters.every((letter) => letter === undefined)).toBe(true);
    else expect(new Set(letters).size).toBe(bar.length);
  });

  it('sends the command that is chosen', () => {
    const sent: Command[] = [];
    const items = all(menu('nl', platform, (command) => sent.push(command)));
    const commands = items.filter(({ id }) => commandNames.includes(id as Command));
    for (const { click } of commands) click?.({} as never, undefined, {} as never);
    expect(sent.sort()).toEqual([...commandNames].sort());
  });

  it('makes everything larger with the key of "+" also without Shift', () => {
    const sent: Command[] = [];
    const items = all(menu('nl', platform, (command) => sent.push(command)));
    const hidden = items.filter(({ visible }) => visible === false);
    expect(hidden.map(({ accelerator }) => accelerator)).toEqual(['CmdOrCtrl+=']);
    hidden[0]?.click?.({} as never, undefined, {} as never);
    expect(sent).toEqual(['zoomIn']);
  });
});

describe('the groups', () => {
  it('are those a desktop app has', () => {
    const names = (platform: (typeof platforms)[number]): string[] =>
      menu('nl', platform).map(({ label }) => plain(label));
    expect(names('linux')).toEqual(['Bestand', 'Bewerken', 'Beeld', 'Notitie', 'Ga', 'Help']);
    expect(names('windows')).toEqual(names('linux'));
    expect(names('mac')).toEqual(['Leeswijzer', 'Bestand', 'Bewerken', 'Beeld', 'Notitie', 'Ga', 'Venster', 'Help']);
  });

  it('have no reload, developer tools or zoom of Chromium', () => {
    const roles = platforms.flatMap((platform) => all(menu('nl', platform)).map(({ role }) => role));
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'zoomIn', 'zoomOut', 'resetZoom'])
      expect(roles).not.toContain(role);
  });
});

describe('the menu under the pointer', () => {
  const template = (selection: string, isEditable = false, sent: Command[] = []): Item[] =>
    contextMenuTemplate({ language: 'nl', selection, isEditable, send: (command) => sent.push(command) });
  const names = (items: Item[]): string[] => items.flatMap(({ label }) => label ?? []);

  it('offers a selection with its source', () => {
    const sent: Command[] = [];
    const items = template('een passage', false, sent);
    expect(names(items)).toEqual([
      'Kopiëren',
      'Kopiëren met bron',
      'Markeren',
      'Notitie maken',
      'Bladwijzer maken',
      'Alles selecteren',
    ]);
    items.find(({ id }) => id === 'copyWithSource')?.click?.({} as never, undefined, {} as never);
    expect(sent).toEqual(['copyWithSource']);
  });

  it('copies nothing where nothing is selected', () => {
    const items = template(' \n');
    expect(names(items)).toEqual(['Kopiëren', 'Alles selecteren']);
    expect(items[0]?.enabled).toBe(false);
  });

  it('is that of a field in a field', () => {
    expect(names(template('', true))).toEqual(['Knippen', 'Kopiëren', 'Plakken', 'Alles selecteren']);
  });
});
