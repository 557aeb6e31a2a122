import { groupOfType } from '../../shared/facts/groups.ts';
import { type LetterFacts, mentionsIn, type PlacedMention } from '../../shared/facts/letter-facts.ts';
import { shortfallOf } from '../../shared/facts/missing.ts';
import { whereIs, whereName } from '../../shared/facts/where.ts';
import type { Messages } from '../../shared/i18n/i18n.ts';
import { currentPlace } from '../letter/follow.ts';
import { blockAtOffset, spanOfBlock, startOf } from '../letter/positions.ts';
import { rangeOf, showSpan } from '../letter/ranges.ts';
import { currentMessages, getState, say, setState } from '../state.ts';
import { showView } from '../view.ts';
import { letterFacts } from './letter-facts.ts';

/**
 * From fact to fact in the text by key. The fact one is at has a real button, laid over its words and placed in the page
 * right after its block (cursor.tsx); the next fact gets a new one, so that a screen reader reads its name. See
 * docs/adr/0008.
 */
export async function stepFact(direction: 1 | -1): Promise<void> {
  const facts = await letterFacts();
  const messages = currentMessages();
  const walkable = facts.mentions.filter(isWalkable);
  if (walkable.length === 0) {
    say(messages.facts.said.noFacts);
    return;
  }
  const next = stepFrom(walkable, direction);
  if (next === undefined) {
    say(direction === 1 ? messages.facts.said.last : messages.facts.said.first);
    return;
  }
  showView('letter');
  const block = blockAtOffset(next.start);
  if (block !== undefined) showSpan(next, block);
  setState({ cursor: { key: next.key, mention: next.index } });
}

/** All facts, but for the groups that the reader has taken out of the layer. */
const isWalkable = ({ fact }: PlacedMention): boolean =>
  !getState().settings.hiddenFacts.includes(groupOfType[fact.type]);

function stepFrom(mentions: readonly PlacedMention[], direction: 1 | -1): PlacedMention | undefined {
  const { cursor } = getState();
  const at = mentions.findIndex(({ key, index }) => key === cursor?.key && index === cursor.mention);
  if (at >= 0 && document.activeElement?.closest('#fact-cursor, #margin-card')) return mentions[at + direction];
  const from = startingPlace();
  return direction === 1 ? mentions.find(({ start }) => start >= from) : mentions.findLast(({ start }) => start < from);
}

/** Where the walk begins: at the block that has the focus, or the one at the top of the window. */
function startingPlace(): number {
  const focused = document.activeElement?.closest<HTMLElement>('#letter [data-start]');
  return focused ? startOf(focused) : currentPlace();
}

/** The name of the fact one is at, with how many there are in its block: what a screen reader says. */
export function cursorName(facts: LetterFacts, mention: PlacedMention, messages: Messages): string {
  const { letter } = facts.published;
  const block = blockAtOffset(mention.start);
  const span = block === undefined ? mention : spanOfBlock(block);
  const inside = mentionsIn(facts, span).filter(isWalkable);
  const at = inside.findIndex(({ key, index }) => key === mention.key && index === mention.index) + 1;
  const words = letter.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const { types, missing, cursor, cursorMissing } = messages.facts;
  const type = types[mention.fact.type];
  const named = words === mention.fact.label ? type : `${type} ${mention.fact.label}`;
  const lacks = shortfallOf(facts, mention.fact);
  const where = whereName(whereIs(letter, mention.start), messages);
  return cursor(named, words, at, inside.length, where) + (lacks === null ? '' : cursorMissing(missing[lacks]));
}

/** The rectangle of a mention's first line, from the top left of an element. */
export function boxFrom(mention: PlacedMention, origin: HTMLElement): DOMRect | null {
  const box = [...(rangeOf(mention)?.getClientRects() ?? [])].find(({ width }) => width > 0);
  if (box === undefined) return null;
  const from = origin.getBoundingClientRect();
  return new DOMRect(box.x - from.x, box.y - from.y, box.width, box.height);
}
