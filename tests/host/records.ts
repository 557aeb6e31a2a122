// What the app did that a test may want to see and that leaves no trace on a page.
import type { BlockedRequest, DialogCall } from './host.ts';

export const records = {
  dialogs: [] as DialogCall[],
  opened: [] as { how: 'openExternal' | 'openPath' | 'showItemInFolder'; target: string }[],
  blocked: [] as BlockedRequest[],
  popups: [] as { labels: string[] }[],
  /** Calls that have no effect here: setProxy, enableNetworkEmulation, onHeadersReceived … */
  calls: [] as { name: string; args: unknown[] }[],
};

/** What the next print dialogs answer. */
const printAnswers: PrintAnswer[] = [];
export type PrintAnswer = readonly [success: boolean, reason: string];

export const queuePrint = (answer: PrintAnswer): void => void printAnswers.push(answer);

/** Records a print dialog. One that nobody answers is answered as by Escape, in Electron's words. */
export function recordPrint(options: Record<string, unknown>): PrintAnswer {
  const answer = printAnswers.shift() ?? ([false, 'Print job canceled'] as const);
  records.dialogs.push({ name: 'print', options, answer });
  return answer;
}

export function recordCall(name: string, ...args: unknown[]): void {
  records.calls.push({ name, args });
}

export function block(url: string, why: BlockedRequest['why']): void {
  records.blocked.push({ url, why });
}
