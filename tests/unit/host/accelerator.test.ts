import { describe, expect, test } from 'vitest';
import { acceleratorsOf, parseAccelerator } from '../../host/accelerator.ts';

describe('an accelerator', () => {
  test.each([
    ['CmdOrCtrl+F', 'linux', 'ctrl+f'],
    ['CommandOrControl+F', 'darwin', 'meta+f'],
    ['Shift+Ctrl+F', 'linux', 'ctrl+shift+f'],
    ['Alt+Left', 'linux', 'alt+arrowleft'],
    ['F11', 'linux', 'f11'],
    ['CmdOrCtrl+Plus', 'linux', 'ctrl++'],
    ['CmdOrCtrl+=', 'linux', 'ctrl+='],
    ['Ctrl+Shift+/', 'linux', 'ctrl+/'],
    ['Esc', 'linux', 'escape'],
  ] as const)('%s on %s is %s', (accelerator, platform, form) => {
    expect(parseAccelerator(accelerator, platform)).toBe(form);
  });

  test.each(['', 'Ctrl+', 'Ctlr+F', 'Ctrl+Frob', 'F+Ctrl'])('%j is none', (accelerator) => {
    expect(() => parseAccelerator(accelerator)).toThrow('is not an accelerator');
  });
});

describe('a key press', () => {
  const press = (key: string, code: string, ...held: ('ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey')[]): string[] => {
    const none = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
    return acceleratorsOf({ key, code, ...none, ...Object.fromEntries(held.map((name) => [name, true])) });
  };

  test('means its accelerator, whatever case it types', () => {
    expect(press('F', 'KeyF', 'ctrlKey', 'shiftKey')).toContain(parseAccelerator('Ctrl+Shift+F', 'linux'));
    expect(press('F1', 'F1')).toContain(parseAccelerator('F1'));
  });

  test('of a symbol means it, with Shift or without', () => {
    expect(press('+', 'Equal', 'ctrlKey', 'shiftKey')).toContain(parseAccelerator('Ctrl+Plus', 'linux'));
    expect(press('+', 'NumpadAdd', 'ctrlKey')).toContain(parseAccelerator('Ctrl+Plus', 'linux'));
  });

  test('on a keyboard without Latin letters goes by the place of the key', () => {
    expect(press('а', 'KeyF', 'ctrlKey')).toContain('ctrl+f');
  });

  test('with another modifier means something else', () => {
    expect(press('f', 'KeyF', 'ctrlKey', 'altKey')).not.toContain('ctrl+f');
  });
});
