import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf, type Command } from '../../shared/commands.ts';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { Language } from '../../shared/settings.ts';
import type { StartState } from '../../shared/start.ts';

export interface MenuFacts {
  readonly language: Language;
  readonly platform: StartState['platform'];
  /** Hands a command to the window. */
  readonly send: (command: Command) => void;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/** The menu bar as data. The id of an item is the name of its command. */
export function menuTemplate({ language, platform, send }: MenuFacts): Item[] {
  const { app, commands, menu } = messagesIn(language);
  const mac = platform === 'mac';
  const item = (id: Command): Item => ({
    id,
    label: commands[id],
    accelerator: acceleratorOf(id, platform),
    click: () => send(id),
  });
  // The key for "+" is "=" on many keyboards, so both do the same; the menu shows one.
  const zoomInByEquals: Item = {
    label: commands.zoomIn,
    accelerator: 'CmdOrCtrl+=',
    visible: false,
    acceleratorWorksWhenHidden: true,
    click: () => send('zoomIn'),
  };
  const quit: Item = { role: 'quit', label: menu.quit };
  const close: Item = { role: 'close', label: menu.close };
  const copy: Item = { role: 'copy', label: menu.copy };
  const cutAndPaste: Item[] = [
    { role: 'cut', label: menu.cut },
    { role: 'paste', label: menu.paste },
  ];

  const bar: Item[] = [
    { id: 'file', label: menu.file, submenu: [item('briefing'), item('print'), line, close, ...(mac ? [] : [quit])] },
    {
      id: 'edit',
      label: menu.edit,
      submenu: [
        item('undo'),
        item('redo'),
        line,
        copy,
        item('copyWithSource'),
        item('copyCitation'),
        ...(mac ? cutAndPaste : []), // a Mac has these keys in a field only if its menu has them
        line,
        { role: 'selectAll', label: menu.selectAll },
        line,
        item('search'),
        item('searchAll'),
        item('nextHit'),
        item('previousHit'),
      ],
    },
    {
      id: 'view',
      label: menu.view,
      submenu: [
        item('display'),
        line,
        item('larger'),
        item('smaller'),
        line,
        item('zoomIn'),
        zoomInByEquals,
        item('zoomOut'),
        item('zoomReset'),
        line,
        item('markFacts'),
        line,
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    {
      id: 'annotate',
      label: menu.note,
      submenu: [
        item('mark'),
        item('note'),
        item('bookmark'),
        line,
        item('sentence'),
        line,
        item('nextNote'),
        item('previousNote'),
      ],
    },
    {
      id: 'go',
      label: menu.go,
      submenu: [
        item('goTo'),
        item('back'),
        item('forward'),
        line,
        item('nextFact'),
        item('previousFact'),
        item('nextMention'),
        item('previousMention'),
        line,
        item('letter'),
        item('facts'),
        item('notebook'),
        item('dossiers'),
        line,
        item('source'),
        item('about'),
      ],
    },
    ...(mac
      ? [{ id: 'window', label: menu.window, submenu: [{ role: 'minimize' as const, label: menu.minimise }] }]
      : []),
    { id: 'help', label: menu.help, submenu: [item('shortcuts')] },
  ];
  if (!mac) return withMnemonics(bar);
  const own: Item[] = [
    { role: 'hide', label: menu.hide },
    { role: 'hideOthers', label: menu.hideOthers },
    { role: 'unhide', label: menu.showAll },
    line,
    quit,
  ];
  return [{ id: 'app', label: app.name, submenu: own }, ...bar];
}

/** Marks in each label the first letter that no other one has, so that Alt and that letter open the menu. */
function withMnemonics(bar: readonly Item[]): Item[] {
  const taken = new Set<string>();
  return bar.map((entry) => {
    const label = entry.label ?? '';
    const at = [...label.toLowerCase()].findIndex((letter) => /[a-z]/.test(letter) && !taken.has(letter));
    if (at < 0) return entry;
    taken.add(label.charAt(at).toLowerCase());
    return { ...entry, label: `${label.slice(0, at)}&${label.slice(at)}` };
  });
}
