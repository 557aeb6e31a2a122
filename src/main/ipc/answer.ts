import type { CallName } from '../../shared/contract.ts';
import { isOwnPage, readArgument, type Sender } from './gate.ts';
import type { Handlers } from './handlers.ts';

/**
 * What answers the messages of one call. A message from elsewhere, or with an argument that is not what the contract
 * says, never reaches the handler. What the page is told of a refusal or a bug holds no details; the log names the
 * channel.
 */
export function answerOf<Name extends CallName>(
  name: Name,
  handlers: Handlers,
  ownContents: () => unknown,
): (event: Sender, ...args: unknown[]) => Promise<unknown> {
  return async (event, ...args) => {
    if (!isOwnPage(event, ownContents())) return refuse(name, 'sender');
    const argument = readArgument(name, args);
    if (argument === null) return refuse(name, 'argument');
    try {
      return await handlers[name](argument);
    } catch (error) {
      console.error(`[ipc] ${name} failed`, error);
      throw new Error('failed');
    }
  };
}

function refuse(name: CallName, what: 'sender' | 'argument'): never {
  console.warn(`[ipc] refused: ${name} (${what})`);
  throw new Error('refused');
}
