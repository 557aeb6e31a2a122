// A message box for a person, shown in the page's top layer, as Chromium lends no native one. Runs in the preload's
// world; its source is sent there, so it uses nothing from outside itself. Styled through the CSSOM, which no
// Content-Security-Policy forbids.

export interface Question {
  message: string;
  detail: string;
  buttons: string[];
  defaultId: number;
  cancelId: number;
  checkbox?: string;
  /** Asks for a path, and proposes this one. */
  path?: string;
}

export interface Answer {
  button: number;
  checked: boolean;
  path: string;
}

export function askInPage(text: string): Promise<Answer> {
  const question = JSON.parse(text) as Question;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const add = <K extends keyof HTMLElementTagNameMap>(tag: K, parent: Node, content = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.textContent = content;
    parent.appendChild(element);
    return element;
  };
  const box = add('dialog', root);
  box.style.cssText = 'font: 16px system-ui; max-width: 34rem; padding: 1.25rem; white-space: pre-line';
  add('strong', box, question.message);
  if (question.detail) add('p', box, question.detail).style.overflowWrap = 'anywhere';
  const path = question.path === undefined ? null : add('input', add('p', box));
  if (path) {
    path.value = question.path ?? '';
    path.style.width = '30rem';
    path.setAttribute('aria-label', question.message);
  }
  const label = question.checkbox ? add('label', add('p', box), question.checkbox) : null;
  const checkbox = label ? add('input', label) : null;
  if (checkbox) checkbox.type = 'checkbox';
  const row = add('p', box);
  row.style.cssText = 'display: flex; gap: 0.5rem; justify-content: end; margin-bottom: 0';
  const buttons = question.buttons.map((name) => add('button', row, name.replace(/&(?!&)/g, '')));
  document.documentElement.append(host);
  box.showModal();
  (path ?? buttons[question.defaultId] ?? buttons[0])?.focus();
  return new Promise((resolve) => {
    const finish = (button: number): void => {
      host.remove();
      resolve({ button, checked: checkbox?.checked ?? false, path: path?.value ?? '' });
    };
    buttons.forEach((button, index) => {
      button.addEventListener('click', () => finish(index));
    });
    path?.addEventListener('keydown', (event) => event.key === 'Enter' && finish(question.defaultId));
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish(question.cancelId);
    });
  });
}
