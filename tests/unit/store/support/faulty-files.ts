import * as files from 'node:fs/promises';

/** A file system on real files of which one call fails. */

export type Step =
  | 'lstat'
  | 'open'
  | 'write'
  | 'short'
  | 'stat'
  | 'chmod'
  | 'sync'
  | 'close'
  | 'rename'
  | 'openFolder'
  | 'syncFolder';

export interface Fault {
  readonly step: Step;
  readonly code: string;
  /** How many times it fails before it works again; default: always. */
  readonly times?: number;
}

const refusal = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });

type Handle = Awaited<ReturnType<typeof files.open>>;

export function faultyFiles(fault: Fault): { readonly files: typeof files; readonly failed: () => number } {
  let left = fault.times ?? Number.POSITIVE_INFINITY;
  let failed = 0;
  const check = (step: Step): void => {
    if (step !== fault.step || left <= 0) return;
    left--;
    failed++;
    throw refusal(fault.code);
  };

  function watch(handle: Handle, isFolder: boolean): Handle {
    const real = {
      write: handle.write.bind(handle) as (bytes: Uint8Array, offset: number, length: number) => Promise<unknown>,
      stat: handle.stat,
      chmod: handle.chmod,
      sync: handle.sync,
      close: handle.close,
    };
    const write = async (bytes: Uint8Array, offset: number, length: number): Promise<unknown> => {
      check('write');
      if (fault.step !== 'short') return real.write(bytes, offset, length);
      // A disk that takes a few bytes at a time, then (if it is to fail) none.
      if (fault.code === 'NONE' && offset > 0) return { bytesWritten: 0, buffer: bytes };
      failed++;
      // A disk that says it has more than it took.
      if (fault.code === 'LIES') return { bytesWritten: length, buffer: bytes };
      return real.write(bytes, offset, Math.min(length, 7));
    };
    const step = <A extends unknown[], R>(name: Step, call: (...args: A) => Promise<R>) => {
      return async (...args: A): Promise<R> => {
        check(name);
        return call.apply(handle, args);
      };
    };
    const close = async (): Promise<void> => {
      await real.close.call(handle); // so that the test leaves nothing open
      if (!isFolder) check('close');
    };
    return Object.assign(handle, {
      write,
      stat: step('stat', real.stat as () => Promise<unknown>),
      chmod: step('chmod', real.chmod),
      sync: step(isFolder ? 'syncFolder' : 'sync', real.sync),
      close,
    });
  }

  const faulty = {
    ...files,
    async lstat(path: string) {
      check('lstat');
      return files.lstat(path);
    },
    async open(path: string, flags: string, mode?: number) {
      check(flags === 'r' ? 'openFolder' : 'open');
      return watch(await files.open(path, flags, mode), flags === 'r');
    },
    async rename(from: string, to: string) {
      check('rename');
      return files.rename(from, to);
    },
  };
  return { files: faulty as unknown as typeof files, failed: () => failed };
}
