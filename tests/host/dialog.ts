// `dialog`. A test fills a queue of answers; a person in front of a window is asked in the page. What nobody answers is
// answered as by Escape. Every call is recorded.
import { app } from './app.ts';
import { type Answer, askInPage, type Question } from './dialog-page.ts';
import type { DialogName } from './host.ts';
import { records } from './records.ts';
import { settings } from './settings.ts';
import { sourceOf } from './source.ts';
import { strict } from './strict.ts';
import { StandInWindow } from './window.ts';
import { windows } from './windows.ts';

const queue: { name: DialogName; answer: unknown }[] = [];

export function queueDialog(name: DialogName, answer: unknown): void {
  queue.push({ name, answer });
}

function fromQueue(name: DialogName): { answer: unknown } | undefined {
  const index = queue.findIndex((entry) => entry.name === name);
  return index < 0 ? undefined : queue.splice(index, 1)[0];
}

async function askPerson(window: StandInWindow | undefined, question: Question): Promise<Answer | null> {
  const page = (window ?? windows.focused() ?? windows.all()[0])?.webContents.page;
  if (!settings.headed || !page) return null;
  const ask = `function (question) { return ${sourceOf(askInPage)}(question); }`;
  return ((await page.callInWorld(ask, [JSON.stringify(question)])) as Answer | undefined) ?? null;
}

/** Records without functions and windows, which could not be handed to a test. */
function record(name: DialogName, options: object, answer: unknown): void {
  records.dialogs.push({ name, options: JSON.parse(JSON.stringify(options)) as Record<string, unknown>, answer });
}

/** Electron's dialogs take a window first, or not. */
function split<O extends object>(args: [O] | [StandInWindow, O]): { window: StandInWindow | undefined; options: O } {
  if (args.length === 2) return { window: args[0], options: args[1] };
  const [only] = args;
  if (only instanceof StandInWindow) throw new TypeError('Missing options');
  return { window: undefined, options: only };
}

async function show<O extends object>(
  name: DialogName,
  args: [O] | [StandInWindow, O],
  question: (options: O) => Question,
  answerOf: (options: O, person: Answer | null) => unknown,
): Promise<unknown> {
  if (!app.isReady()) throw new Error(`dialog.${name} can only be used after app is ready`);
  const { window, options } = split(args);
  const queued = fromQueue(name);
  const answer = queued ? queued.answer : answerOf(options, await askPerson(window, question(options)));
  record(name, options, answer);
  return answer;
}

type Args<O> = [O] | [StandInWindow, O];

function askForPath(title: string, value: string): Question {
  return { message: title, detail: '', buttons: ['OK', 'Cancel'], defaultId: 0, cancelId: 1, path: value };
}

export const dialog = strict('dialog', {
  showMessageBox: (...args: Args<Electron.MessageBoxOptions>) =>
    show('showMessageBox', args, messageQuestion, (options, person) => ({
      response: person?.button ?? cancelButton(options),
      checkboxChecked: person?.checked ?? options.checkboxChecked ?? false,
    })),
  /** Nobody can be asked while the app waits: from the queue, or as by Escape. */
  showMessageBoxSync(...args: Args<Electron.MessageBoxSyncOptions>): number {
    const { options } = split(args);
    const queued = fromQueue('showMessageBoxSync');
    const answer = queued ? (queued.answer as number) : cancelButton(options);
    record('showMessageBoxSync', options, answer);
    return answer;
  },
  showOpenDialog: (...args: Args<Electron.OpenDialogOptions>) =>
    show(
      'showOpenDialog',
      args,
      ({ title = 'Open', defaultPath = '' }) => askForPath(title, defaultPath),
      (_options, person) =>
        person?.button === 0 && person.path
          ? { canceled: false, filePaths: [person.path] }
          : { canceled: true, filePaths: [] },
    ),
  showSaveDialog: (...args: Args<Electron.SaveDialogOptions>) =>
    show(
      'showSaveDialog',
      args,
      ({ title = 'Save', defaultPath = '' }) => askForPath(title, defaultPath),
      (_options, person) =>
        person?.button === 0 && person.path
          ? { canceled: false, filePath: person.path }
          : { canceled: true, filePath: '' },
    ),
  showErrorBox(title: string, content: string): void {
    console.error(`[dialog] ${title}\n${content}`);
    record('showErrorBox', { title, content }, undefined);
    void askPerson(undefined, { message: title, detail: content, buttons: ['OK'], defaultId: 0, cancelId: 0 });
  },
});

/** As Electron finds it: the one named, else "cancel" or "no" by its label, else the first. */
function cancelButton({ cancelId, buttons = [] }: Electron.MessageBoxOptions): number {
  if (cancelId !== undefined) return cancelId;
  return Math.max(
    0,
    buttons.findIndex((label) => /^(cancel|no)$/i.test(label)),
  );
}

function messageQuestion(options: Electron.MessageBoxOptions): Question {
  const { message, detail = '', buttons = [], defaultId = 0, checkboxLabel } = options;
  const question = { message, detail, buttons: buttons.length > 0 ? buttons : ['OK'], defaultId };
  return { ...question, cancelId: cancelButton(options), ...(checkboxLabel ? { checkbox: checkboxLabel } : {}) };
}
