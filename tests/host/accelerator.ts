// Accelerators ("CmdOrCtrl+Shift+F") and key presses, both brought to one form: ctrl+shift+f.

const MODIFIERS: Record<string, string> = {
  control: 'ctrl',
  ctrl: 'ctrl',
  alt: 'alt',
  option: 'alt',
  shift: 'shift',
  command: 'meta',
  cmd: 'meta',
  super: 'meta',
  meta: 'meta',
};
const ORDER = ['ctrl', 'alt', 'shift', 'meta'];

const KEYS: Record<string, string> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};
const NAMED =
  /^(f\d{1,2}|tab|backspace|delete|insert|enter|arrow(up|down|left|right)|home|end|pageup|pagedown|escape|printscreen)$/;

/** Throws on a key or a modifier that Electron does not know. */
export function parseAccelerator(accelerator: string, platform: NodeJS.Platform = process.platform): string {
  const parts = accelerator.split('+').map((part) => part.trim().toLowerCase());
  const last = parts.pop() ?? '';
  const key = KEYS[last] ?? last;
  if (key.length !== 1 && !NAMED.test(key)) throw new Error(`'${accelerator}' is not an accelerator`);
  const modifiers = parts.map((part) => {
    if (part === 'commandorcontrol' || part === 'cmdorctrl') return platform === 'darwin' ? 'meta' : 'ctrl';
    const modifier = MODIFIERS[part];
    if (!modifier) throw new Error(`'${accelerator}' is not an accelerator`);
    return modifier;
  });
  // Shift is part of how one types a symbol, and differs between keyboards.
  const isSymbol = key.length === 1 && !/[a-z0-9 ]/.test(key);
  const kept = ORDER.filter((modifier) => modifiers.includes(modifier) && !(isSymbol && modifier === 'shift'));
  return [...kept, key].join('+');
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/**
 * The accelerators that a key press may mean: by the character, and by the place of the key where the character is no
 * Latin letter. Its source is sent to the page, so it uses nothing from outside itself.
 */
export function acceleratorsOf(press: KeyPress): string[] {
  const key = press.key.toLowerCase();
  const isSymbol = key.length === 1 && !/[a-z0-9 ]/.test(key);
  const modifiers = (shift: boolean): string[] => [
    ...(press.ctrlKey ? ['ctrl'] : []),
    ...(press.altKey ? ['alt'] : []),
    ...(shift ? ['shift'] : []),
    ...(press.metaKey ? ['meta'] : []),
  ];
  const place = /^(?:Key|Digit)(\w)$/.exec(press.code)?.[1]?.toLowerCase();
  const byKey = [...modifiers(press.shiftKey && !isSymbol), key].join('+');
  const byPlace = place ? [...modifiers(press.shiftKey), place].join('+') : byKey;
  return byKey === byPlace ? [byKey] : [byKey, byPlace];
}
