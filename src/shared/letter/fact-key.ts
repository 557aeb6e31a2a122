import type { FactType } from './fact.ts';

/** What of a fact tells it from another. */
interface Identified {
  readonly type: FactType;
  readonly identity: string;
  readonly noun?: string;
}

/** What tells one fact from another: its type and identity, and for a count what is counted ("2 jaar", "2 landen"). */
export function factKey(fact: Identified): string {
  return `${fact.type} ${fact.identity}${fact.type === 'count' ? ` ${fact.noun ?? ''}` : ''}`;
}
