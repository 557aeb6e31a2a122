import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearLeftovers, writeFileAtomic, writesSettled } from '../../../src/main/store/atomic-file.ts';
import { faultyFiles, type Step } from './support/faulty-files.ts';
import { freshFolder } from './support/folder.ts';

const inFolder = freshFolder();
const old = 'the old file';
const fresh = 'the new file, which is longer than the old one';
const read = (file: string): string => readFileSync(file, 'utf8');
const noWait = async (): Promise<void> => {};

describe('writeFileAtomic', () => {
  it('makes a file that only the user can read, and leaves nothing beside it', async () => {
    await writeFileAtomic(inFolder('a.json'), fresh);
    expect(read(inFolder('a.json'))).toBe(fresh);
    expect(readdirSync(inFolder())).toEqual(['a.json']);
    if (process.platform !== 'win32') expect(statSync(inFolder('a.json')).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions that a file has', async () => {
    writeFileSync(inFolder('a'), old);
    chmodSync(inFolder('a'), 0o664);
    await writeFileAtomic(inFolder('a'), fresh);
    expect(statSync(inFolder('a')).mode & 0o777).toBe(0o664);
  });

  it.each([
    ['nothing', ''],
    ['text outside ASCII', 'Syrië – “coördinatie” 🕊'],
    ['bytes', Uint8Array.of(0, 255, 10, 13, 0)],
    ['three megabytes', 'x'.repeat(3_000_000)],
  ])('writes %s', async (_name, data) => {
    await writeFileAtomic(inFolder('a'), data);
    expect(readFileSync(inFolder('a')).equals(Buffer.from(data as string))).toBe(true);
  });

  it('writes under a name as long as the file system takes', async () => {
    const name = 'n'.repeat(255);
    await writeFileAtomic(inFolder(name), fresh);
    expect(read(inFolder(name))).toBe(fresh);
  });

  it('goes on after short writes until all is written', async () => {
    const { files, failed } = faultyFiles({ step: 'short', code: '' });
    await writeFileAtomic(inFolder('a'), fresh, { files });
    expect(read(inFolder('a'))).toBe(fresh);
    expect(failed()).toBeGreaterThan(3);
  });

  const before: Step[] = ['open', 'write', 'stat', 'sync', 'close', 'rename'];
  const faults = before.flatMap((step) =>
    ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EROFS', 'EMFILE', 'EPERM'].map((code) => [step, code] as const),
  );
  it.each([...faults, ['short', 'NONE'] as const, ['short', 'LIES'] as const])(
    '%s fails with %s: the old file stays, and it is said',
    async (step, code) => {
      for (const platform of ['linux', 'win32'] as const) {
        writeFileSync(inFolder('a'), old);
        const { files, failed } = faultyFiles({ step, code });
        const writing = writeFileAtomic(inFolder('a'), fresh, { files, platform, wait: noWait });
        await expect(writing).rejects.toMatchObject({ code: step === 'short' ? 'EIO' : code });
        expect(failed()).toBeGreaterThan(0);
        expect(read(inFolder('a'))).toBe(old);
        expect(readdirSync(inFolder())).toEqual(['a']);
      }
    },
  );

  it.each(before)('%s fails where there was no file: there is none after it', async (step) => {
    const { files } = faultyFiles({ step, code: 'ENOSPC' });
    await expect(writeFileAtomic(inFolder('a'), fresh, { files })).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(inFolder())).toEqual([]);
  });

  it('never syncs one file twice', async () => {
    const { files, failed } = faultyFiles({ step: 'sync', code: 'EIO', times: 1 });
    await expect(writeFileAtomic(inFolder('a'), fresh, { files })).rejects.toMatchObject({ code: 'EIO' });
    expect(failed()).toBe(1);
    await writeFileAtomic(inFolder('a'), fresh, { files }); // a new temporary file, from memory
    expect(read(inFolder('a'))).toBe(fresh);
  });

  it.each(['syncFolder', 'openFolder'] as const)(
    '%s fails: the new file is there, whole, and it is said',
    async (step) => {
      writeFileSync(inFolder('a'), old);
      const { files } = faultyFiles({ step, code: 'EIO' });
      const writing = writeFileAtomic(inFolder('a'), fresh, { files, platform: 'linux' });
      await expect(writing).rejects.toMatchObject({ code: 'EIO' });
      expect(read(inFolder('a'))).toBe(fresh);
      expect(readdirSync(inFolder())).toEqual(['a']);
    },
  );

  it.each([
    ['syncFolder', 'EINVAL'],
    ['openFolder', 'EACCES'],
    ['chmod', 'EPERM'],
    ['lstat', 'EIO'],
  ] as const)('a file system that knows no %s (%s) is no fault', async (step, code) => {
    writeFileSync(inFolder('a'), old, { mode: 0o640 });
    const { files } = faultyFiles({ step, code });
    await writeFileAtomic(inFolder('a'), fresh, { files, platform: 'linux' });
    expect(read(inFolder('a'))).toBe(fresh);
  });

  it('on Windows waits a while for whoever holds the old file, with growing pauses and an end', async () => {
    const pauses: number[] = [];
    const wait = async (ms: number): Promise<void> => void pauses.push(ms);
    for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
      const { files } = faultyFiles({ step: 'rename', code, times: 3 });
      await writeFileAtomic(inFolder('a'), fresh, { files, platform: 'win32', wait });
    }
    expect(pauses).toEqual([10, 20, 40, 10, 20, 40, 10, 20, 40]);
    pauses.length = 0;
    const { files, failed } = faultyFiles({ step: 'rename', code: 'EBUSY' });
    await expect(writeFileAtomic(inFolder('a'), old, { files, platform: 'win32', wait })).rejects.toThrow();
    expect(failed()).toBe(8);
    expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(2000);
    expect(read(inFolder('a'))).toBe(fresh);
  });

  it('a folder in the way is an error, and stays', async () => {
    mkdirSync(inFolder('a/inside'), { recursive: true });
    await expect(writeFileAtomic(inFolder('a'), fresh)).rejects.toThrow();
    expect(readdirSync(inFolder())).toEqual(['a']);
    expect(readdirSync(inFolder('a'))).toEqual(['inside']);
  });

  it('writes to one path one after the other: the last one wins, however the path is written', async () => {
    const names = [inFolder('a'), path.join(inFolder(), 'x', '..', 'a'), path.relative(process.cwd(), inFolder('a'))];
    const writes = Array.from({ length: 30 }, (_, n) => writeFileAtomic(names[n % 3] ?? '', `${n}`.repeat(1000 - n)));
    await Promise.all(writes);
    expect(read(inFolder('a'))).toBe('29'.repeat(971));
    expect(readdirSync(inFolder())).toEqual(['a']);
  });

  it('of two writes to one path each settles by itself: a failure of one is not the failure of the other', async () => {
    const { files } = faultyFiles({ step: 'sync', code: 'EIO' });
    const settled = await Promise.allSettled([
      writeFileAtomic(inFolder('a'), 'first'),
      writeFileAtomic(inFolder('a'), 'second', { files }),
      writeFileAtomic(inFolder('a'), 'third'),
      writeFileAtomic(inFolder('a'), 'fourth', { files }),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(read(inFolder('a'))).toBe('third');
  });

  it('takes the bytes as they were when it was called', async () => {
    const bytes = Buffer.from('before');
    const first = writeFileAtomic(inFolder('a'), 'x');
    const writing = writeFileAtomic(inFolder('a'), bytes);
    bytes.fill('!');
    await Promise.all([first, writing]);
    expect(read(inFolder('a'))).toBe('before');
  });

  it('writesSettled waits for all of it, failures too', async () => {
    const { files } = faultyFiles({ step: 'write', code: 'ENOSPC' });
    const states: string[] = [];
    writeFileAtomic(inFolder('a'), fresh, { files }).catch(() => states.push('failed'));
    writeFileAtomic(inFolder('b'), fresh).then(() => states.push('written'));
    await writesSettled();
    expect(states.sort()).toEqual(['failed', 'written']);
  });
});

describe('clearLeftovers', () => {
  it('removes what an earlier run left, and nothing else', async () => {
    writeFileSync(inFolder(`.${'0a'.repeat(12)}.leeswijzer-tmp`), 'half');
    mkdirSync(inFolder(`.${'0b'.repeat(12)}.leeswijzer-tmp`));
    for (const name of ['a.json', '.short.leeswijzer-tmp', 'x.tmp']) writeFileSync(inFolder(name), 'kept');
    expect(await clearLeftovers(inFolder())).toBe(1);
    expect(readdirSync(inFolder())).toHaveLength(4);
  });

  it('finds none in a folder that is not there', async () => {
    expect(await clearLeftovers(inFolder('nowhere'))).toBe(0);
  });
});
