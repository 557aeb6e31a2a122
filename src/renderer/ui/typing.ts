/** Fields in which one writes words; undo and redo are the browser's own there. */
const textField = 'input:not([type=radio], [type=checkbox]), textarea';

export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(textField);

/** Whether a key that is pressed here belongs to the field that has the focus. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches(`${textField}, select`);
