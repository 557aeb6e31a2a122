/** What a fuzzer has to tell: how much it tried, what of it was let through as it should be, and what went wrong. */
export interface Fuzzed {
  readonly tried: number;
  /** Inputs that were good and were taken: were there none, the fuzzer would be shooting past its target. */
  readonly taken: number;
  readonly faults: readonly string[];
}
