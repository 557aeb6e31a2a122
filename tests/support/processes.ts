import { readdirSync, readFileSync } from 'node:fs';

/** What the processes of an app hold, by Linux' own account (proc(5)). */
export interface Held {
  /** How many processes: main, and all that it or its children started. */
  readonly processes: number;
  /** Memory in bytes; what several share is counted once, in equal parts (PSS). */
  readonly memory: number;
  /**
   * Of that what they have written themselves, on the heap or for each other, in memory or swapped out. What they read
   * from files comes and goes with the memory that is free, and with other programs that have the same files open.
   */
  readonly written: number;
  /** The same by what the processes are: main, Chromium's own (browser) and the kinds that it starts. */
  readonly writtenBy: Readonly<Record<string, number>>;
  /** Files, sockets and pipes that are open. */
  readonly descriptors: number;
}

/** Of a process and all below it. One that ends meanwhile counts for nothing. */
export function heldBelow(root: number): Held {
  const below = familyOf(root);
  let descriptors = 0;
  let memory = 0;
  const writtenBy: Record<string, number> = {};
  for (const pid of below) {
    const kind = pid === root ? 'main' : orNothing(() => kindOf(pid)) || 'gone';
    memory += orNothing(() => bytesOf(pid, ['Pss']));
    writtenBy[kind] = (writtenBy[kind] ?? 0) + orNothing(() => bytesOf(pid, ['Pss_Anon', 'Pss_Shmem', 'SwapPss']));
    descriptors += orNothing(() => descriptorsOf(pid));
  }
  const written = Object.values(writtenBy).reduce((total, one) => total + one, 0);
  return { processes: below.length, memory, written, writtenBy, descriptors };
}

/** By Chromium's own switch; a process of Chromium without it is the browser. */
const kindOf = (pid: number): string =>
  /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'browser';

/** Lines of smaps_rollup, which has them in kB, added up in bytes. */
function bytesOf(pid: number, names: readonly string[]): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = names.map((name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
}

const descriptorsOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // "pid (name) state parent …"; a name may hold spaces and parentheses.
    const stat = orNothing(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
    if (typeof stat === 'string')
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow);
}

function orNothing<T>(read: () => T): T | 0 {
  try {
    return read();
  } catch {
    return 0;
  }
}
