import * as files from 'node:fs/promises';

/** A file system on real files, with one call through which something happens at the worst moment. */

type Call = 'readFile' | 'readdir' | 'open' | 'link' | 'rename' | 'mkdir' | 'lstat' | 'unlink';

const real: Readonly<Record<string, unknown>> = { ...files };

/** Does something before the call, which may be to throw; the call itself follows. */
export const beforeCall = (call: Call, act: (...paths: string[]) => void): typeof files =>
  ({
    ...files,
    [call]: async (...all: unknown[]) => {
      act(...all.map(String));
      return (real[call] as (...rest: unknown[]) => unknown)(...all);
    },
  }) as typeof files;

/** Does something once the call has done its work, which may be to throw. */
export const afterCall = (call: Call, act: (...paths: string[]) => void): typeof files =>
  ({
    ...files,
    [call]: async (...all: unknown[]) => {
      const result = await (real[call] as (...rest: unknown[]) => unknown)(...all);
      act(...all.map(String));
      return result;
    },
  }) as typeof files;

/** A folder whose names cannot be made to last while `broken` says so: a new file is there, and may not stay. */
export const unsure = (broken: (folder: string) => boolean): typeof files => ({
  ...files,
  open: async (...args: Parameters<typeof files.open>): ReturnType<typeof files.open> => {
    const handle = await files.open(...args);
    if (args[1] === 'r' && broken(String(args[0]))) handle.sync = () => Promise.reject(refusal('EIO'));
    return handle;
  },
});

export const refusal = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });
