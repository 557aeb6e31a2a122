import { expect, describe as group, test } from 'vitest';
import { chain, type Order, type Place } from '../../../src/shared/anchor/order.ts';

function orderOf(places: readonly (readonly Place[])[]): Order {
  const work = chain(places);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What the notes around an old offset say it moved by. */
const shiftsAt = (order: Order, old: number): number[] => order.neighbours(old, 10).map(({ shift }) => shift);

group('the order of notes', () => {
  /** Seven hundred notes in a text that is one chapter again and again; `has`: whether a copy has a note. */
  const copies = (has: (note: number, copy: number) => boolean): Place[][] =>
    Array.from({ length: 700 }, (_, note) =>
      [-2, -1, 0, 1, 2].flatMap((copy) => {
        const old = 100_000 + note * 1700;
        return has(note, copy) ? [{ note, old, now: old + copy * 24_000, weight: 0.5 }] : [];
      }),
    );

  test('stays in its own copy of a text that repeats itself, though the next one has some notes more', () => {
    const order = orderOf(copies((note, copy) => copy !== 0 || note < 100 || note % 10 !== 0));
    for (const old of [150_000, 600_000, 1_200_000]) expect(shiftsAt(order, old)).toEqual([0, 0]);
  });

  test('goes where all that follows is to be found nowhere else', () => {
    const order = orderOf(copies((note, copy) => (note < 300 ? copy === 0 : copy === 1)));
    expect(shiftsAt(order, 300_000)).toEqual([0, 0]);
    expect(shiftsAt(order, 1_000_000)).toEqual([24_000, 24_000]);
  });
});
