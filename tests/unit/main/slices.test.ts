import { expect, test } from 'vitest';
import { createPauses, slices } from '../../../src/main/slices.ts';

test('a pause lets timers and what has arrived go first', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('timer'), 1);
  const until = performance.now() + 3;
  while (performance.now() < until);
  await slices.pause();
  order.push('work');
  expect(order).toEqual(['timer', 'work']);
});

test('steps are followed by a pause only once a slice is used up', async () => {
  let now = 0;
  let pauses = 0;
  const pause = createPauses({
    longest: 4,
    now: () => now,
    pause: async () => {
      pauses += 1;
      now += 100; // what others took is not counted
    },
  });
  const counts: number[] = [];
  for (const took of [3, 1, 3, 1, 5]) {
    now += took;
    await pause();
    counts.push(pauses);
  }
  expect(counts).toEqual([0, 1, 1, 2, 3]);
});
