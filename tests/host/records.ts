// What the app did that a test may want to see and that leaves no trace on a page.
import type { BlockedRequest, DialogCall } from './host.ts';

export const records = {
  dialogs: [] as DialogCall[],
  opened: [] as { how: 'openExternal' | 'openPath' | 'showItemInFolder'; target: string }[],
  blocked: [] as BlockedRequest[],
  prints: [] as unknown[],
  popups: [] as { labels: string[] }[],
  /** Calls that have no effect here: setProxy, enableNetworkEmulation, onHeadersReceived … */
  calls: [] as { name: string; args: unknown[] }[],
};

export function recordCall(name: string, ...args: unknown[]): void {
  records.calls.push({ name, args });
}

export function block(url: string, why: BlockedRequest['why']): void {
  records.blocked.push({ url, why });
}
