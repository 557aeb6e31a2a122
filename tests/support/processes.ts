import { readdirSync, readFileSync } from 'node:fs';

/** What the processes of an app hold, by Linux' own account (proc(5)). */
export interface Held {
  /** How many processes: main, and all that it or its children started. */
  readonly processes: number;
  /** Memory in bytes; what several share is counted once, in equal parts (PSS). */
  readonly memory: number;
  /** The same by what the processes are: main, Chromium's own (browser) and the kinds that it starts. */
  readonly memoryOf: Readonly<Record<string, number>>;
  /** Files, sockets and pipes that are open. */
  readonly descriptors: number;
}

/** Of a process and all below it. One that ends meanwhile counts for nothing. */
export function heldBelow(root: number): Held {
  const below = familyOf(root);
  let descriptors = 0;
  const memoryOf: Record<string, number> = {};
  for (const pid of below) {
    const kind = pid === root ? 'main' : orNothing(() => kindOf(pid)) || 'gone';
    memoryOf[kind] = (memoryOf[kind] ?? 0) + orNothing(() => shareOf(pid));
    descriptors += orNothing(() => descriptorsOf(pid));
  }
  const memory = Object.values(memoryOf).reduce((total, one) => total + one, 0);
  return { processes: below.length, memory, memoryOf, descriptors };
}

/** By Chromium's own switch; a process of Chromium without it is the browser. */
const kindOf = (pid: number): string =>
  /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'browser';

/** PSS in bytes; smaps_rollup has it in kB. */
const shareOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;

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
