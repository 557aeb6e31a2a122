// Functions that run elsewhere (in a page) travel as their source.

/**
 * An expression whose value is the function. The compiler that runs these files wraps inner functions to keep their
 * names; the helper that it calls for that must be there where they run.
 */
export function sourceOf(fn: (...args: never[]) => unknown): string {
  return `((__name) => (${fn}))((named) => named)`;
}
