// The preload's world: what `require('electron')` gives it, and what the stand-in itself does in a page (menu
// accelerators, the clipboard). Its source runs in Chromium; it uses nothing from outside but its arguments.
import type { acceleratorsOf } from './accelerator.ts';
import type { Codec } from './codec.ts';
import type { Port } from './port.ts';

/** From the isolated world to the main process. */
export type FromPage =
  | { type: 'invoke'; id: number; channel: string; args: unknown[] }
  | { type: 'send'; channel: string; args: unknown[] }
  | { type: 'accelerator'; keys: string[] }
  | { type: 'open'; url: string }
  | { type: 'title'; title: string }
  | { type: 'copied'; text: string; html: string }
  | { type: 'preload-error'; message: string };

/** From the main process to the isolated world. */
export type ToPage =
  | { type: 'reply'; id: number; value: unknown }
  | { type: 'failure'; id: number; message: string }
  | { type: 'event'; channel: string; args: unknown[] }
  | { type: 'accelerators'; keys: string[] }
  | { type: 'clipboard'; text: string; html: string };

export interface IsolatedWorld {
  port: Port;
  codec: Codec;
  keysOf: typeof acceleratorsOf;
  /** The function that CDP put into this world; it takes one string. */
  binding: string;
  /** First part of the names of the events between the two worlds. */
  channel: string;
  process: Record<string, unknown>;
}

type Preload = (
  require: (name: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

/** The name under which the main process finds the receiver in this world. The page cannot see it. */
export const RECEIVER = '__leeswijzerStandIn';

export function isolatedWorld(world: IsolatedWorld, receiver: string, preload: Preload): void {
  type Listener = (event: unknown, ...args: unknown[]) => void;
  type Global = Record<string, (text: string) => void>;
  const global = globalThis as unknown as Global;
  const { codec } = world;
  const post = (message: FromPage): void => global[world.binding]?.(codec.encode(message));

  const calls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, Listener[]>();
  let lastCall = 0;
  let accelerators: string[] = [];

  const strict = <T extends object>(name: string, object: T): T =>
    new Proxy(object, {
      get(target, key, own) {
        if (typeof key === 'symbol' || key in target || key === 'then') return Reflect.get(target, key, own);
        throw new Error(`electron stand-in: ${name}.${key} is not there`);
      },
    });

  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = ++lastCall;
        post({ type: 'invoke', id, channel, args });
        calls.set(id, { resolve, reject });
      }),
    send: (channel: string, ...args: unknown[]): void => post({ type: 'send', channel, args }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener) {
      const once: Listener = (...args) => {
        ipcRenderer.removeListener(channel, once);
        listener(...args);
      };
      return ipcRenderer.on(channel, once);
    },
    removeListener(channel: string, listener: Listener) {
      const left = [...(listeners.get(channel) ?? [])];
      const index = left.lastIndexOf(listener);
      if (index >= 0) left.splice(index, 1);
      listeners.set(channel, left);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => ipcRenderer.removeListener(channel, listener),
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  }) as Record<'on' | 'removeListener', (channel: string, listener: Listener) => unknown>;

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown): void => world.port.expose(key, api),
  });

  function receive(message: ToPage): void {
    if (message.type === 'event') {
      const event = { sender: ipcRenderer, ports: [] };
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args);
    } else if (message.type === 'accelerators') accelerators = message.keys;
    else if (message.type === 'clipboard') writeClipboard(message.text, message.html);
    else {
      const call = calls.get(message.id);
      calls.delete(message.id);
      if (message.type === 'reply') call?.resolve(message.value);
      else call?.reject(new Error(message.message));
    }
  }
  global[receiver] = (text) => receive(codec.decode(text) as ToPage);

  type Watched = 'keydown' | 'click' | 'auxclick' | 'copy' | 'cut';
  /**
   * Calls back after every listener of the page has been called: it is put last anew each time an event begins. And
   * after the event is over where a listener of the page has stopped it on its way here.
   */
  function afterThePage<K extends Watched>(type: K, react: (event: WindowEventMap[K], isOver: boolean) => void): void {
    const seen = new WeakSet<Event>();
    const last = (event: WindowEventMap[K]): void => {
      seen.add(event);
      react(event, false);
    };
    const first = (event: WindowEventMap[K]): void => {
      window.removeEventListener(type, last);
      window.addEventListener(type, last);
      setTimeout(() => {
        if (!seen.has(event) && !event.defaultPrevented) react(event, true);
      });
    };
    window.addEventListener(type, first, { capture: true });
  }

  window.addEventListener(`${world.channel}:open`, (event) => {
    post({ type: 'open', url: (event as CustomEvent<string>).detail });
  });
  // A link that would open a window. Chromium is not let to, as a popup stops the page that opens it for a moment.
  function askForLink(event: MouseEvent, isOver: boolean): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || isOver || event.defaultPrevented || event.button === 2) return;
    const elsewhere = !['', '_self', '_top', '_parent'].includes(link.target);
    const byHand = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    if (!elsewhere && !byHand) return;
    event.preventDefault();
    post({ type: 'open', url: link.href });
  }
  afterThePage('click', askForLink);
  afterThePage('auxclick', askForLink);

  afterThePage('keydown', (event) => {
    if (event.defaultPrevented) return;
    const keys = world.keysOf(event).filter((key) => accelerators.includes(key));
    if (keys.length === 0) return;
    event.preventDefault();
    post({ type: 'accelerator', keys });
  });

  window.addEventListener('DOMContentLoaded', () => {
    const tellTitle = (): void => post({ type: 'title', title: document.title });
    new MutationObserver(tellTitle).observe(document.head, { subtree: true, childList: true, characterData: true });
    if (document.title) tellTitle();
  });

  let writing = false;
  function writeClipboard(text: string, html: string): void {
    const fill = (event: ClipboardEvent): void => {
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      if (html) event.clipboardData?.setData('text/html', html);
    };
    window.addEventListener('copy', fill, { capture: true, once: true });
    writing = true;
    document.execCommand('copy');
    writing = false;
    window.removeEventListener('copy', fill, { capture: true });
  }

  // What the page itself copies is told to the main process, whose clipboard module is a mirror.
  function tellCopied(event: ClipboardEvent): void {
    if (writing) return;
    const { text, html } = event.defaultPrevented ? givenByPage(event) : selected(event.target);
    if (text) post({ type: 'copied', text, html });
  }
  function givenByPage({ clipboardData }: ClipboardEvent): { text: string; html: string } {
    return { text: clipboardData?.getData('text/plain') ?? '', html: clipboardData?.getData('text/html') ?? '' };
  }
  function selected(from: EventTarget | null): { text: string; html: string } {
    if (from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement) {
      return { text: from.value.slice(from.selectionStart ?? 0, from.selectionEnd ?? 0), html: '' };
    }
    const selection = window.getSelection();
    const holder = document.createElement('div');
    if (selection?.rangeCount) holder.append(selection.getRangeAt(0).cloneContents());
    return { text: selection?.toString() ?? '', html: holder.innerHTML };
  }
  afterThePage('copy', tellCopied);
  afterThePage('cut', tellCopied);

  const electron = strict('electron (in a sandboxed preload)', { contextBridge, ipcRenderer });
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, world.process);
  } catch (error) {
    post({ type: 'preload-error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
