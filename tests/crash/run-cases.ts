import { callsOf, endAt, failAt, openWorkshop } from './cases.ts';
import { operations } from './operations.ts';
import type { Trap } from './trapped-files.ts';

/** Every operation with every trap at every call, or a share of them; counts what ran and collects what failed. */

const codes = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE'] as const;
const hows = ['once', 'from-then-on', 'done-all-the-same'] as const;

export interface Counts {
  /** Calls of the file system in all operations together. */
  calls: number;
  kills: number;
  injections: number;
  /** After how many injections the app said so; in the others it got its work done all the same. */
  told: number;
  readonly faults: string[];
}

/** `share` 1 runs all cases, 10 about each tenth, scattered over calls and traps, the same ones each time. */
export async function runCases(share: number, log: (line: string) => void = () => {}): Promise<Counts> {
  const workshop = await openWorkshop();
  const counts: Counts = { calls: 0, kills: 0, injections: 0, told: 0, faults: [] };
  let turn = 0;
  const mine = (): boolean => (Math.imul(++turn, 2654435761) >>> 8) % share === 0;
  const attempt = async (what: string, run: () => Promise<unknown>): Promise<void> => {
    await run().catch((error: unknown) => counts.faults.push(`${what}: ${error}`));
  };
  try {
    for (const name of Object.keys(operations)) {
      const calls = await callsOf(workshop, name);
      counts.calls += calls.length;
      for (const [at, call] of calls.entries()) {
        for (const when of ['before', 'after'] as const) {
          if (!mine()) continue;
          counts.kills++;
          await attempt(`${name}, killed ${when} ${call} (${at})`, () => endAt(workshop, name, at, when));
        }
        for (const trap of trapsAt(at, call)) {
          if (!mine()) continue;
          counts.injections++;
          await attempt(`${name}, ${JSON.stringify(trap)} at ${call}`, async () => {
            if ((await failAt(workshop, name, trap)) === 'told') counts.told++;
          });
        }
      }
      log(
        `${name}: ${calls.length} calls; so far ${counts.kills} kills, ${counts.injections} injections, ${counts.faults.length} faults`,
      );
    }
  } finally {
    workshop.remove();
  }
  return counts;
}

function trapsAt(at: number, call: string): Trap[] {
  const failing = codes.flatMap((code) => hows.map((how): Trap => ({ kind: 'fail', at, code, how })));
  return call === 'handle.write' ? [...failing, { kind: 'short', at }, { kind: 'short', at: at + 1 }] : failing;
}

export const told = ({ calls, kills, injections, told: said, faults }: Counts): string =>
  `${calls} calls of the file system; ${kills} kill points, ${injections} injections (${said} told), ${faults.length} faults`;
