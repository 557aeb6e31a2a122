import { answerOf } from '../../src/main/ipc/answer.ts';
import type { Handlers } from '../../src/main/ipc/handlers.ts';
import { type CallName, callArguments } from '../../src/shared/contract.ts';
import type { Random } from '../crash/random.ts';
import { good } from '../support/good-arguments.ts';
import { randomArguments } from './arguments.ts';
import type { Fuzzed } from './fuzzed.ts';
import { randomSender } from './senders.ts';

const names = Object.keys(callArguments) as CallName[];

/**
 * Sends `count` messages over the calls of the contract in turn. A fault: a handler that was reached from a frame that is
 * not the app's page, or with what its schema does not allow; a good message that was refused; an answer to the page
 * with details in it; anything left on the prototype of all objects.
 */
export async function fuzzMessages(random: Random, count: number, answer = answerOf): Promise<Fuzzed> {
  const contents = { id: 1 };
  const faults: string[] = [];
  let reached: { readonly argument: unknown } | null = null;
  let fails = false;
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (argument: unknown) => {
        reached = { argument };
        if (fails) throw new Error('/home/reader/secret');
        return 'answered';
      },
    ]),
  ) as unknown as Handlers;
  const answers = new Map(names.map((name) => [name, answer(name, handlers, () => contents)]));
  const { warn, error } = console;
  console.warn = console.error = () => {};
  let taken = 0;
  try {
    for (let i = 0; i < count; i++) {
      const name = names[i % names.length] as CallName;
      const { sender, own } = randomSender(random, contents);
      const { args, wrong } = randomArguments(random, good[name], callArguments[name]);
      reached = null;
      fails = random.chance(0.05);
      const told = await Promise.resolve(answers.get(name)?.(sender, ...args)).catch((e: unknown) => e);
      const said = told instanceof Error ? told.message : told;
      const fault = judge({ own, wrong, reached: reached !== null, said, fails });
      if (reached !== null && fault === null) taken++;
      if (fault !== null) faults.push(`${name}, message ${i}: ${fault}`);
    }
  } finally {
    Object.assign(console, { warn, error });
  }
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) faults.push('the prototype of objects was changed');
  return { tried: count, taken, faults };
}

interface Outcome {
  readonly own: boolean;
  /** Whether the arguments are not what the schema allows. */
  readonly wrong: boolean;
  readonly reached: boolean;
  readonly said: unknown;
  readonly fails: boolean;
}

function judge({ own, wrong, reached, said, fails }: Outcome): string | null {
  if (reached && !own) return 'accepted from a foreign frame';
  if (reached && wrong) return 'accepted a wrong argument';
  if (!reached && own && !wrong) return 'refused a good message';
  const expected = reached ? (fails ? 'failed' : 'answered') : 'refused';
  return said === expected ? null : `said ${String(said).slice(0, 80)}`;
}
