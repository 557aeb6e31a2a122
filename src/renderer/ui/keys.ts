import { acceleratorOf, type Command } from '../../shared/commands.ts';
import { startState } from '../api.ts';

/** A command's shortcut as a person reads it: "Ctrl+G", on a Mac "⌘G". */
export function keysOf(command: Command): string {
  return readable(acceleratorOf(command, startState().platform));
}

export function readable(accelerator: string): string {
  const mac = startState().platform === 'mac';
  const names: Readonly<Record<string, string>> = {
    CmdOrCtrl: mac ? '⌘' : 'Ctrl',
    Cmd: '⌘',
    Alt: mac ? '⌥' : 'Alt',
    Shift: mac ? '⇧' : 'Shift',
    Left: '←',
    Right: '→',
    Up: '↑',
    Down: '↓',
    Plus: '+',
    '-': '−',
  };
  return accelerator
    .split('+')
    .map((key) => names[key] ?? key)
    .join(mac ? '' : '+');
}
