import type { CDPSession } from '@playwright/test';
import type { Host } from '../host/host.ts';
import { heldBelow } from '../support/processes.ts';

/**
 * What Chromium keeps for those who drive it, up to limits of its own that a soak comes to only after hundreds of rounds:
 * the answers of the last requests, and the edits that could be undone. Both are brought to their limits, so that what
 * grows after that is the app's.
 */

/** Bytes of answers that the session of Playwright makes a page keep. */
const mostOfAnswers = 100 * 1024 ** 2;

/** Fills the store of answers, and gives how many bytes more are held since. */
export async function fillAnswers(host: Host, page: CDPSession): Promise<number> {
  const pid = await host.evaluate(() => process.pid);
  const held = async (): Promise<number> => {
    await page.send('HeapProfiler.collectGarbage');
    return heldBelow(pid).written;
  };
  const before = await held();
  await host.page.evaluate(async (most) => {
    const script = document.querySelector('script')?.src ?? '';
    for (let read = 0; read < most; ) {
      const length = (await (await fetch(script)).arrayBuffer()).byteLength;
      if (length === 0) throw new Error('nothing to read');
      read += length;
    }
  }, mostOfAnswers);
  return (await held()) - before;
}

/**
 * Chromium remembers a thousand edits of a page's fields so that they can be undone, and with each the nodes that it
 * changed, also when their field has gone. Here that is filled with a thousand edits of one field, the same ones each time.
 */
export const fillUndoHistory = (host: Host): Promise<void> =>
  host.page.evaluate(() => {
    const before = document.activeElement;
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    for (let i = 0; i < 1000; i++) {
      field.setSelectionRange(0, 0); // else what is typed on is one edit
      document.execCommand('insertText', false, 'a');
    }
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  });
