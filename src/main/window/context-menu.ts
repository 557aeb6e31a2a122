import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../shared/commands.ts';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { Language } from '../../shared/settings.ts';

export interface ContextFacts {
  readonly language: Language;
  /** The selected text, empty if nothing is selected. */
  readonly selection: string;
  /** Whether the pointer is in a field that can be typed in. */
  readonly isEditable: boolean;
  readonly send: (command: Command) => void;
}

/** The menu under the pointer, as data. */
export function contextMenuTemplate(facts: ContextFacts): MenuItemConstructorOptions[] {
  const { commands, menu } = messagesIn(facts.language);
  const selected = facts.selection.trim() !== '';
  const copy: MenuItemConstructorOptions = { role: 'copy', label: menu.copy, enabled: selected };
  const selectAll: MenuItemConstructorOptions = { role: 'selectAll', label: menu.selectAll };
  if (facts.isEditable) {
    const cut: MenuItemConstructorOptions = { role: 'cut', label: menu.cut, enabled: selected };
    return [cut, copy, { role: 'paste', label: menu.paste }, { type: 'separator' }, selectAll];
  }
  const forSelection = (['copyWithSource', 'mark', 'note', 'bookmark'] as const).map(
    (id): MenuItemConstructorOptions => ({ id, label: commands[id], click: () => facts.send(id) }),
  );
  return [copy, ...(selected ? forSelection : []), { type: 'separator' }, selectAll];
}
