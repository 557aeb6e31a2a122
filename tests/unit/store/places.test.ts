import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDelayed } from '../../../src/main/store/delayed.ts';
import { openPlaces } from '../../../src/main/store/places.ts';
import { freshFolder } from './support/folder.ts';

const inFolder = freshFolder();
const file = (): string => inFolder('places.json');

describe('places', () => {
  it('of a letter that was not read before is null', async () => {
    const places = await openPlaces(file());
    for (const letter of ['a-letter', 'constructor', '__proto__', 'toString']) expect(places.of(letter)).toBeNull();
  });

  it('hold at once, reach the disk within a second, and are there at the next start', async () => {
    const places = await openPlaces(file());
    const began = performance.now();
    const saved = places.save('a', 10);
    expect(places.of('a')).toBe(10);
    expect(await saved).toEqual({ ok: true, value: null });
    expect(performance.now() - began).toBeLessThan(2000); // 800 ms, and a busy machine
    expect((await openPlaces(file())).of('a')).toBe(10);
  });

  it('are written together: many saves, one write, the last one wins', async () => {
    const places = await openPlaces(file(), { delay: 30 });
    const all = Array.from({ length: 50 }, (_, offset) => places.save('a', offset));
    all.push(places.save('b', 7));
    expect(readdirSync(inFolder())).toEqual([]);
    expect(new Set((await Promise.all(all)).map(({ ok }) => ok))).toEqual(new Set([true]));
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ a: 49, b: 7 });
  });

  it('are written at once by a flush, and a flush without anything to write makes no file', async () => {
    const places = await openPlaces(file(), { delay: 60_000 });
    await places.flush();
    expect(readdirSync(inFolder())).toEqual([]);
    const saved = places.save('a', 3);
    await places.flush();
    expect(await saved).toEqual({ ok: true, value: null });
    expect((await openPlaces(file())).of('a')).toBe(3);
  });

  it('that cannot be written: said, kept in memory, and a flush does not throw', async () => {
    mkdirSync(`${file()}/inside`, { recursive: true });
    const places = await openPlaces(file(), { delay: 60_000 });
    const saved = places.save('a', 3);
    await places.flush();
    expect(await saved).toEqual({ ok: false, code: 'not-saved' });
    expect(places.of('a')).toBe(3);
  });

  it('that make no sense are no places, and stay in the file', async () => {
    writeFileSync(file(), '{"a":-1,"b":1.5,"c":"4","d":null,"e":1e300,"f":12,"later":{"x":1}}');
    const places = await openPlaces(file(), { delay: 1 });
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => places.of(letter))).toEqual([
      null,
      null,
      null,
      null,
      null,
      12,
    ]);
    await places.save('a', 2);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
      a: 2,
      b: 1.5,
      c: '4',
      d: null,
      e: 1e300,
      f: 12,
      later: { x: 1 },
    });
  });
});

describe('createDelayed', () => {
  it('a request during a write gets a write of its own', async () => {
    let state = 1;
    const written: number[] = [];
    const delayed = createDelayed(async () => {
      written.push(state);
    }, 1);
    const first = delayed.request();
    await first;
    state = 2;
    await delayed.request();
    expect(written).toEqual([1, 2]);
  });

  it('tells everyone who asked that a write failed, and tries again for the next', async () => {
    let works = false;
    const delayed = createDelayed(async () => {
      if (!works) throw new Error('no');
    }, 1);
    const asked = [delayed.request(), delayed.request()];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    works = true;
    await delayed.request();
  });
});
