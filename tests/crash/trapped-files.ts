import * as realFiles from 'node:fs/promises';

/** The real file system with a trap at one of its calls: each call has a number, in the order in which they begin. */

export type Trap =
  /** Only counts. */
  | { readonly kind: 'none' }
  /** The process ends before or after this call, by whatever `end` does; no later call reaches the disk. */
  | { readonly kind: 'kill'; readonly at: number; readonly when: 'before' | 'after'; readonly end: () => void }
  /** This call fails, or this and all later ones (a disk that stays full), or it does its work and then fails. */
  | {
      readonly kind: 'fail';
      readonly at: number;
      readonly code: string;
      readonly how: 'once' | 'from-then-on' | 'done-all-the-same';
    }
  /** Every write takes a few bytes at a time; from this call on it takes none. */
  | { readonly kind: 'short'; readonly at: number };

export interface TrappedFiles {
  readonly files: typeof realFiles;
  /** The names of the calls so far, such as `rename` or `handle.sync`. */
  readonly calls: readonly string[];
  /** Arms the trap; calls count from here. */
  arm(trap: Trap): void;
  /** Closes what a call that never came back has left open. */
  closeAll(): Promise<void>;
}

const trapped = [
  'open',
  'readdir',
  'readFile',
  'lstat',
  'stat',
  'access',
  'mkdir',
  'rmdir',
  'rename',
  'link',
  'unlink',
  'copyFile',
  'rm',
  'realpath',
] as const;
const ofHandles = ['read', 'write', 'stat', 'chmod', 'sync', 'close'] as const;

const asCalls = realFiles as unknown as Readonly<Record<string, unknown>>;

type Handle = Awaited<ReturnType<typeof realFiles.open>>;
type Call = (...args: unknown[]) => Promise<unknown>;

export function trapFiles(): TrappedFiles {
  let trap: Trap = { kind: 'none' };
  let calls: string[] = [];
  let ended = false;
  const open = new Set<() => Promise<void>>();
  const never = new Promise<never>(() => {});
  const failure = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });

  async function go(name: string, call: () => Promise<unknown>): Promise<unknown> {
    if (ended) return never;
    const number = calls.push(name) - 1;
    const here = trap.kind !== 'none' && number === trap.at;
    if (trap.kind === 'kill' && here && trap.when === 'before') return end(trap.end);
    if (trap.kind === 'fail' && (here || (trap.how === 'from-then-on' && number > trap.at))) {
      // Node closes the descriptor whatever close() reports; a test must not leak it either.
      if (trap.how === 'done-all-the-same' || name === 'handle.close') await call();
      throw failure(trap.code);
    }
    const result = await call();
    if (trap.kind === 'kill' && here) return end(trap.end);
    return ended ? never : result;
  }
  function end(how: () => void): Promise<never> {
    ended = true;
    how();
    return never;
  }

  function wrapHandle(handle: Handle): Handle {
    const real = Object.fromEntries(ofHandles.map((name) => [name, (handle[name] as Call).bind(handle)])) as Record<
      string,
      Call
    >;
    const close = async (): Promise<void> => {
      if (open.delete(close)) await real.close?.();
    };
    open.add(close);
    const wrapped = Object.fromEntries(
      ofHandles.map((name) => [
        name,
        (...args: unknown[]) => go(`handle.${name}`, () => (name === 'close' ? close() : perform(name, args))),
      ]),
    );
    const perform = (name: string, args: unknown[]): Promise<unknown> => {
      if (name !== 'write' || trap.kind !== 'short') return real[name]?.(...args) ?? never;
      const [bytes, offset, length] = args as [Uint8Array, number, number];
      if (calls.length > trap.at) return Promise.resolve({ bytesWritten: 0, buffer: bytes });
      return real.write?.(bytes, offset, Math.min(length, 97)) ?? never;
    };
    return Object.assign(handle, wrapped);
  }

  const wrapped = Object.fromEntries(
    trapped.map((name) => [
      name,
      (...args: unknown[]) =>
        go(name, async () => {
          const result = await (asCalls[name] as Call)(...args);
          return name === 'open' ? wrapHandle(result as Handle) : result;
        }),
    ]),
  );
  return {
    files: { ...realFiles, ...wrapped } as typeof realFiles,
    get calls() {
      return calls;
    },
    arm(next) {
      trap = next;
      calls = [];
    },
    async closeAll() {
      await Promise.all([...open].map((close) => close()));
    },
  };
}
