/** What loads after the first screen, and is always there soon after: pages, panels, and what is done with facts. */
export { stepFact } from './facts/cursor.ts';
export { stepMention } from './facts/open.ts';
export { mountRest } from './ui/pages.tsx';
