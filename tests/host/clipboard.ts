// `clipboard`. What the app writes is put on Chromium's clipboard by way of the focused page, so that pasting works;
// what is read is a mirror, which also holds what the page itself copied. Text and HTML are there, nothing else.
import { NotThere, strict, strictEmitter } from './strict.ts';
import { windows } from './windows.ts';

interface Content {
  text: string;
  html: string;
}
type Payload = string | Blob | Promise<string | Blob>;

const TYPES = ['text/plain', 'text/html'];
const EMPTY: Content = { text: '', html: '' };
let content = EMPTY;

export function clipboardCopied({ text, html }: Content): void {
  content = { text, html };
}

export function clipboardContent(): Content {
  return content;
}

async function put(next: Content): Promise<void> {
  content = next;
  const window = windows.focused() ?? windows.all()[0];
  await window?.webContents.page?.post({ type: 'clipboard', ...next });
}

export class ClipboardItem extends strictEmitter('ClipboardItem', []) {
  readonly types: string[];
  #items: Record<string, Payload>;

  constructor(items: Record<string, Payload>) {
    super();
    this.types = Object.keys(items);
    for (const type of this.types) if (!TYPES.includes(type)) throw new NotThere(`ClipboardItem of ${type}`);
    this.#items = items;
  }
  async getType(type: string): Promise<Blob> {
    if (!(type in this.#items)) throw new Error(`The type ${type} was not found`);
    const payload = await this.#items[type];
    return payload instanceof Blob ? payload : new Blob([payload ?? ''], { type });
  }
}

async function textOf(items: ClipboardItem[], type: string): Promise<string> {
  const item = items.find(({ types }) => types.includes(type));
  return item ? (await item.getType(type)).text() : '';
}

export const clipboard = strict('clipboard', {
  write: async (items: ClipboardItem[]): Promise<void> =>
    put({ text: await textOf(items, 'text/plain'), html: await textOf(items, 'text/html') }),
  writeText: (text: string): Promise<void> => put({ text, html: '' }),
  readText: async (): Promise<string> => content.text,
  async read(): Promise<ClipboardItem[]> {
    const entries = Object.entries({ 'text/plain': content.text, 'text/html': content.html });
    return [new ClipboardItem(Object.fromEntries(entries.filter(([, value]) => value !== '')))];
  },
  has: async (type: string): Promise<boolean> => (type === 'text/html' ? content.html : content.text) !== '',
  clear: (): void => void put(EMPTY),
});
