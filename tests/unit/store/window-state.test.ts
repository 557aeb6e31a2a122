import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWindowState, placeWindow, type Rectangle } from '../../../src/main/store/window-state.ts';
import { freshFolder } from './support/folder.ts';

const inFolder = freshFolder();
const screen: Rectangle = { x: 0, y: 25, width: 1920, height: 1055 };
const right: Rectangle = { x: 1920, y: 0, width: 1280, height: 1024 };
const at = (x: number, y: number, width = 900, height = 700) => ({ bounds: { x, y, width, height }, maximised: false });

describe('placeWindow', () => {
  it.each([
    ['the first time: the usual size, where the system wants it', null, [screen], { width: 1240, height: 860 }],
    ['where it was', at(100, 200), [screen], { x: 100, y: 200, width: 900, height: 700 }],
    ['on the second display', at(2000, 50), [screen, right], { x: 2000, y: 50, width: 900, height: 700 }],
    ['the second display is gone: same size, in the middle', at(2000, 50), [screen], { width: 900, height: 700 }],
    ['its top edge above the screen', at(100, -300), [screen], { width: 900, height: 700 }],
    ['a sliver at the side', at(1890, 100), [screen], { width: 900, height: 700 }],
    ['partly outside, with enough to hold', at(-700, 100), [screen], { x: -700, y: 100, width: 900, height: 700 }],
    ['larger than the display', at(0, 25, 9000, 9000), [screen], { x: 0, y: 25, width: 1920, height: 1055 }],
    ['too small to read in', at(10, 40, 101, 5), [screen], { x: 10, y: 40, width: 320, height: 200 }],
    ['a small display, the first time', null, [{ ...screen, width: 800, height: 600 }], { width: 800, height: 600 }],
    ['no display at all', at(0, 0), [], { width: 900, height: 700 }],
  ])('%s', (_name, state, displays, expected) => {
    expect(placeWindow(state, displays)).toEqual({ ...expected, maximised: false });
  });

  it('never opens out of sight or in an impossible size', () => {
    const number = fc.integer({ min: -100_000, max: 100_000 });
    const size = fc.integer({ min: 1, max: 100_000 });
    const bounds = fc.record({ x: number, y: number, width: size, height: size });
    fc.assert(
      fc.property(bounds, fc.boolean(), (given, maximised) => {
        const { x, y, width, height } = placeWindow({ bounds: given, maximised }, [screen, right]);
        expect(width).toBeGreaterThanOrEqual(320);
        expect(height).toBeGreaterThanOrEqual(200);
        expect(x === undefined).toBe(y === undefined);
        if (x === undefined || y === undefined) return;
        const held = [screen, right].some((area) => y >= area.y && y < area.y + area.height && x < area.x + area.width);
        expect(held).toBe(true);
      }),
    );
  });
});

describe('openWindowState', () => {
  it('remembers the last state', async () => {
    const store = await openWindowState(inFolder('window.json'));
    expect(store.current).toBeNull();
    store.save(at(1, 2));
    store.save({ ...at(3, 4), maximised: true });
    await store.flush();
    expect((await openWindowState(inFolder('window.json'))).current).toEqual({ ...at(3, 4), maximised: true });
  });

  it.each([
    '{"bounds":{"x":0,"y":0,"width":0,"height":10},"maximised":true}',
    '{"bounds":{"x":0.5,"y":0,"width":500,"height":500},"maximised":false}',
    '{"bounds":{"x":0,"y":0,"width":1e9,"height":500},"maximised":false}',
    '{"maximised":true}',
    'x',
  ])('takes %s for nothing', async (text) => {
    writeFileSync(inFolder('window.json'), text);
    expect((await openWindowState(inFolder('window.json'))).current).toBeNull();
  });

  it('keeps what else is in the file', async () => {
    writeFileSync(inFolder('window.json'), '{"later":1}');
    const store = await openWindowState(inFolder('window.json'));
    store.save(at(1, 2));
    await store.flush();
    expect(JSON.parse(readFileSync(inFolder('window.json'), 'utf8'))).toEqual({ later: 1, ...at(1, 2) });
  });
});
