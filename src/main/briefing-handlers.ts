import type { Calls } from '../shared/contract.ts';
import { fail, ok } from '../shared/result.ts';

/** The calls of briefings. Nothing is made yet: this is the contract alone, so that the page can be built on it. */

export type BriefingCall =
  | 'makeBriefing'
  | 'cancelBriefing'
  | 'saveBriefing'
  | 'printBriefing'
  | 'readBriefings'
  | 'keepBriefing'
  | 'removeBriefing';
type BriefingHandlers = {
  readonly [Name in BriefingCall]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>>;
};

export function createBriefingHandlers(): BriefingHandlers {
  return {
    makeBriefing: async () => fail('not-made'),
    cancelBriefing: async () => ok(null),
    saveBriefing: async () => fail('not-made'),
    printBriefing: async () => fail('not-made'),
    readBriefings: async () => ok({ briefings: [], unreadable: [] }),
    keepBriefing: async () => fail('not-saved'),
    removeBriefing: async () => fail('not-found'),
  };
}
