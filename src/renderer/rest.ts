/** What loads after the first screen, and is always there soon after: pages, panels, and what is done with facts. */
export { briefingHere, printHere } from './briefing/here.ts';
export { stepFact } from './facts/cursor.ts';
export { stepMention } from './facts/open.ts';
export { leaveNote, stepNote } from './notebook/text/focus.ts';
export { bookmark, mark, writeNote } from './notebook/text/marking.ts';
export { chooseSentence } from './notebook/text/sentences.ts';
export { undoHere } from './notebook/text/undo-here.ts';
export { focusList } from './search/list-focus.ts';
export { startSearch } from './search/session.ts';
export { leaveSearch, stepHit } from './search/walk.ts';
export { mountRest } from './ui/pages.tsx';
