import type { BriefingChoice } from './choice.ts';

/** Whether two choices are the same, in whichever order their fields came. */
export const isSameChoice = (one: BriefingChoice, other: BriefingChoice): boolean => inOrder(one) === inOrder(other);

const inOrder = (choice: BriefingChoice): string =>
  JSON.stringify(choice, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
