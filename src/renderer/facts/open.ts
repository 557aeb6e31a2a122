import { referenceOf } from '../../shared/facts/reference.ts';
import { whereIs, whereName } from '../../shared/facts/where.ts';
import type { Fact } from '../../shared/letter/fact.ts';
import { escapeHtml } from '../../shared/letter/html.ts';
import type { Span } from '../../shared/span.ts';
import { api } from '../api.ts';
import { goToSpan } from '../letter/go.ts';
import { type Came, currentMessages, getState, type OpenFact, say, setState } from '../state.ts';
import { knownFacts, letterFacts } from './letter-facts.ts';

/** What can be done with a fact: open its card, go to its passages and through them, copy its reference. */

export function openFact(key: string, by: OpenFact['by'], mention = 0): void {
  setState({ openFact: { key, mention, by } });
}

export const closeFact = (): void => setState({ openFact: null, came: null });

/** The open fact itself, if its letter's facts have been read. */
export function currentFact(): Fact | null {
  const open = getState().openFact;
  return open === null ? null : (knownFacts()?.byKey.get(open.key) ?? null);
}

/** Goes to a mention of a fact in the letter; `from` is the id of what was pressed on a page that lists facts. */
export function goToMention(key: string, mention: number, from: string | null): void {
  const fact = knownFacts()?.byKey.get(key);
  const span = fact?.mentions[mention];
  if (fact === undefined || span === undefined) return;
  const came = cameFrom(from);
  openFact(key, 'text', mention);
  goToSpan(span, came, came === null);
  announce(fact, mention);
}

/** Goes to a passage that a card names: what was asked, what came of it, where an abbreviation is written in full. */
export function goToPassage(span: Span, from: string | null): void {
  const came = cameFrom(from);
  goToSpan(span, came, came === null);
}

/** The page that one leaves for a passage, to come back to; none in the letter itself. */
function cameFrom(from: string | null): Omit<Came, 'jumps'> | null {
  const { view, openFact: open } = getState();
  if (from === null || (view !== 'facts' && view !== 'dossiers')) return null;
  return { view, from, by: open?.by ?? null };
}

/** The next or the previous mention of the open fact, round and round. */
export async function stepMention(direction: 1 | -1): Promise<void> {
  await letterFacts();
  const open = getState().openFact;
  const fact = currentFact();
  if (open === null || fact === null) {
    say(currentMessages().facts.said.none);
    return;
  }
  const count = fact.mentions.length;
  // From a list the first step leads to the mention that the card shows; in the text, to the next one.
  const atList = getState().view !== 'letter';
  const mention = atList ? open.mention : (open.mention + direction + count) % count;
  goToMention(open.key, mention, atList ? entryId(open.key) : null);
}

function announce(fact: Fact, mention: number): void {
  const facts = knownFacts();
  const span = fact.mentions[mention];
  if (facts === null || span === undefined) return;
  const messages = currentMessages();
  const where = whereName(whereIs(facts.published.letter, span.start), messages);
  say(messages.facts.said.mention(mention + 1, fact.mentions.length, fact.label, where));
}

/** Copies how the fact is cited, and says what was copied. */
export async function copyReference(key: string, mention: number): Promise<void> {
  const facts = await letterFacts();
  const fact = facts.byKey.get(key);
  const span = fact?.mentions[mention];
  if (fact === undefined || span === undefined) return;
  const messages = currentMessages();
  const { text, editorial } = referenceOf(facts, fact, span, getState().settings.language, messages);
  await api().copy({ text, html: `<p>${escapeHtml(text)}</p>` });
  const { copied, copiedEditorial } = messages.facts.said;
  say(editorial ? copiedEditorial(text) : copied(text));
}

/** The id of a fact's entry in the list: to come back to. Letters and digits of the key, and a number for the rest. */
export function entryId(key: string): string {
  let sum = 7;
  for (let i = 0; i < key.length; i++) sum = (sum * 31 + key.charCodeAt(i)) >>> 0;
  return `fact-${key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}-${sum.toString(36)}`;
}
