/**
 * The parts that load when they are first needed. All are named here, in the first script, and there are few: only then
 * does the bundler keep what they share with that script in it, instead of in a second one that the window would wait
 * for (docs/benchmarks.md; tests/app/start.spec.ts).
 */
export const later = {
  rest: () => import('./rest.ts'),
  copy: () => import('./letter/copy.ts'),
  map: () => import('./map/map.tsx'),
};

type Rest = typeof import('./rest.ts');

let rest: Rest | undefined;

/** Does something with the rest: at once where it is there, so that the next key finds it done; else when it is. */
export async function withRest<T>(act: (rest: Rest) => T): Promise<Awaited<T>> {
  rest ??= await later.rest();
  return await act(rest);
}
