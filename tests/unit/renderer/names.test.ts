import { expect, it } from 'vitest';
import { nameOfNote } from '../../../src/renderer/notebook/text/names.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { noteAt } from '../../app/support/notebook.ts';

it('calls a bookmark by its name, and by its words where that is blank', () => {
  const nameOf = (name: string | null): string =>
    nameOfNote(noteAt(1, 'conflict in Jemen', { kind: 'bookmark', name }), messagesIn('nl'));
  expect(nameOf('Hodeida')).toBe('Bladwijzer “Hodeida”');
  for (const name of [null, '', ' ']) expect(nameOf(name)).toBe('Bladwijzer “conflict in Jemen”');
});
