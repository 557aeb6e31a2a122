import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { createPrintDocuments } from '../../../src/main/pdf/print-documents.ts';
import { createPrinter } from '../../../src/main/pdf/printer.ts';

/** Windows that print what the protocol handler would give them. */
function windows(documents = createPrintDocuments()) {
  const opened: FakeWindow[] = [];
  class FakeWindow extends EventEmitter {
    loaded = '';
    isGone = false;
    hold: Promise<void> = Promise.resolve();
    webContents = Object.assign(new EventEmitter(), {
      printToPDF: async (options: object): Promise<Buffer> => {
        await this.hold;
        return Buffer.from(`${this.loaded} ${JSON.stringify(options)}`);
      },
    });
    async loadURL(url: string): Promise<void> {
      const html = documents.get(new URL(url).pathname);
      if (html === null) throw new Error('ERR_FILE_NOT_FOUND');
      this.loaded = html;
    }
    destroy(): void {
      this.isGone = true;
      this.emit('closed');
    }
  }
  const open = (): BrowserWindow => {
    const window = new FakeWindow();
    opened.push(window);
    return window as unknown as BrowserWindow;
  };
  return { documents, opened, open };
}

const signal = new AbortController().signal;
const text = async (bytes: Promise<Uint8Array>): Promise<string> => Buffer.from(await bytes).toString();

describe('createPrinter', () => {
  it('prints a document from memory, in one window for all', async () => {
    const { documents, opened, open } = windows();
    const printer = createPrinter({ documents, open });
    expect(await text(printer.print('<p>een', { signal }))).toBe(
      '<p>een {"preferCSSPageSize":true,"printBackground":true,"generateTaggedPDF":true,"generateDocumentOutline":true}',
    );
    expect(await text(printer.print('<p>twee', { signal }))).toContain('<p>twee');
    expect(opened.length).toBe(1);
    expect(opened[0]?.webContents.listenerCount('render-process-gone')).toBe(0);
    printer.close();
    expect(opened[0]?.isGone).toBe(true);
  });

  it('prints one document after the other, however they are asked for', async () => {
    const { documents, open } = windows();
    const printer = createPrinter({ documents, open });
    const all = ['een', 'twee', 'drie'].map((html) => text(printer.print(html, { signal })));
    expect((await Promise.all(all)).map((words) => words.split(' ')[0])).toEqual(['een', 'twee', 'drie']);
    printer.close();
  });

  it('forgets a document once it is printed, or failed to be', async () => {
    const documents = createPrintDocuments();
    const urls: string[] = [];
    const watched = {
      ...documents,
      add: (html: string) => {
        const added = documents.add(html);
        urls.push(new URL(added.url).pathname);
        return added;
      },
    };
    const { open } = windows(documents);
    const printer = createPrinter({ documents: watched, open });
    await printer.print('een', { signal });
    const failing = createPrinter({ documents: watched, open: windows().open }); // its windows look elsewhere
    await expect(failing.print('twee', { signal })).rejects.toThrow('ERR_FILE_NOT_FOUND');
    expect(urls.length).toBe(2);
    expect(urls.map(documents.get)).toEqual([null, null]);
    expect(urls[0]).toMatch(/^\/print\/[0-9a-f]{32}\.html$/);
    expect(urls[0]).not.toBe(urls[1]);
    printer.close();
  });

  it('rejects at once when it is cancelled, and prints the next in another window', async () => {
    const { documents, opened, open } = windows();
    const control = new AbortController();
    const printer = createPrinter({
      documents,
      open: () => {
        const window = open();
        if (opened.length === 1 && opened[0]) opened[0].hold = new Promise(() => {});
        return window;
      },
    });
    const printing = printer.print('een', { signal: control.signal });
    setTimeout(() => control.abort(new Error('cancelled')), 10);
    await expect(printing).rejects.toThrow('cancelled');
    expect(opened[0]?.isGone).toBe(true);
    expect(await text(printer.print('twee', { signal }))).toContain('twee');
    expect(opened.length).toBe(2);
    await expect(printer.print('drie', { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
    printer.close();
  });

  it('rejects when the page stops or the window goes', async () => {
    const { documents, opened, open } = windows();
    const held = (): BrowserWindow => {
      const window = open();
      for (const fake of opened) fake.hold = new Promise(() => {});
      return window;
    };
    const printer = createPrinter({ documents, open: held });
    const first = printer.print('een', { signal });
    setTimeout(() => opened[0]?.webContents.emit('render-process-gone', {}, { reason: 'oom' }), 10);
    await expect(first).rejects.toThrow('oom');
    const second = printer.print('twee', { signal });
    setTimeout(() => printer.close(), 10);
    await expect(second).rejects.toThrow('closed');
  });

  it('closes a window that nobody has used for a while', async () => {
    const { documents, opened, open } = windows();
    const printer = createPrinter({ documents, open, idle: 20 });
    await printer.print('een', { signal });
    expect(opened[0]?.isGone).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(opened[0]?.isGone).toBe(true);
    expect(await text(printer.print('twee', { signal }))).toContain('twee');
    printer.close();
  });
});
