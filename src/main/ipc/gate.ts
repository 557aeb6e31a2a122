import { type CallName, type Calls, callArguments } from '../../shared/contract.ts';
import { isOwn } from '../security/origin.ts';

/** Who sends a message, as Electron's IpcMainInvokeEvent says. */
export interface Sender {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Whether a message comes from the app's own page: the main frame of the window, at an address of the app. */
export function isOwnPage({ sender, senderFrame }: Sender, contents: unknown): boolean {
  if (contents === null || contents === undefined || sender !== contents) return false;
  try {
    return senderFrame !== null && senderFrame.parent === null && isOwn(senderFrame.url);
  } catch {
    return false; // Electron throws for a frame that has gone since it sent the message
  }
}

/**
 * The argument of a call, or null if it is not exactly what the contract says: one plain object with the fields of the
 * schema and no others.
 */
export function readArgument<Name extends CallName>(
  name: Name,
  args: readonly unknown[],
): Parameters<Calls[Name]>[0] | null {
  const [argument] = args;
  if (args.length !== 1 || !isPlain(argument)) return null;
  const read = callArguments[name].safeParse(argument);
  return read.success ? (read.data as Parameters<Calls[Name]>[0]) : null;
}

// A schema looks at the fields it knows wherever they come from; a date, a map or an inherited field is none of ours.
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype && Object.getOwnPropertySymbols(value).length === 0;
}
