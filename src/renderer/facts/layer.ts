import { lengthOf, startOf } from '../letter/positions.ts';
import { pointIn, textNodes } from '../letter/ranges.ts';
import { getState, subscribe } from '../state.ts';
import { groupOfType } from './groups.ts';
import {
  firstFrom,
  knownFacts,
  type LetterFacts,
  letterFacts,
  mentionsIn,
  type PlacedMention,
} from './letter-facts.ts';
import { shortfallOf } from './missing.ts';

/**
 * Facts painted in the text with the CSS Custom Highlight API: hairlines under all of them where the reader asked for
 * that, and always the mentions of the fact whose card is open. No element and no text node of the letter changes. Only
 * the parts of the letter near the window have ranges, so that a long letter costs no more than a short one.
 */
const names = ['fact', 'fact-missing', 'fact-hover', 'mention', 'mention-now'] as const;
type Name = (typeof names)[number];

interface Mark {
  readonly mention: PlacedMention;
  readonly range: StaticRange;
}

const near = new Set<Element>();
/** The ranges of a part, made when it first comes near. The letter's text nodes never change, so neither do they. */
const marksOf = new Map<Element, readonly Mark[]>();
let highlights: Readonly<Record<Name, Highlight>> | null = null;
/** What is painted of each part near the window. */
const shown = new Map<Element, readonly (readonly [Name, StaticRange])[]>();

/** Starts painting. What is not asked for costs one observer. */
export function followFacts(article: HTMLElement): void {
  highlights = Object.fromEntries(
    names.map((name, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
      return [name, highlight];
    }),
  ) as Record<Name, Highlight>;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting && !near.has(target)) {
          near.add(target);
          soon(target);
        } else if (!isIntersecting && near.delete(target)) hide(target);
      }
    },
    { rootMargin: '60% 0px' },
  );
  for (const part of article.children) observer.observe(part);
  let before = getState();
  subscribe(() => {
    const now = getState();
    const { settings, openFact } = before;
    before = now;
    if (settings === now.settings && openFact === now.openFact) return;
    void paintWhenRead();
  });
  void paintWhenRead();
}

/** Marks the fact that the pointer is on. */
export function hoverFact(mention: PlacedMention | null): void {
  const facts = knownFacts();
  highlights?.['fact-hover'].clear();
  if (mention === null || facts === null) return;
  for (const part of near) {
    for (const mark of marksIn(part, facts)) if (mark.mention === mention) highlights?.['fact-hover'].add(mark.range);
  }
}

/** The facts that the layer shows, of those at a place. */
export function isShown(mention: PlacedMention): boolean {
  const { settings } = getState();
  return settings.facts && !settings.hiddenFacts.includes(groupOfType[mention.fact.type]);
}

async function paintWhenRead(): Promise<void> {
  const { settings, openFact } = getState();
  if ((settings.facts || openFact !== null) && knownFacts() === null) {
    try {
      await letterFacts();
    } catch (error) {
      console.error(error); // the facts page says it; the letter reads on without marks
      return;
    }
  }
  paint();
}

const coming: Element[] = [];

/** Shows a part when the browser has a moment, one at a time: while scrolling, a frame has no time to spare. */
function soon(part: Element): void {
  coming.push(part);
  if (coming.length > 1) return;
  const next = (): void => {
    const first = coming.shift();
    if (first !== undefined && near.has(first) && !shown.has(first)) show(first);
    if (coming.length > 0) requestIdleCallback(next, { timeout: 100 });
  };
  requestIdleCallback(next, { timeout: 100 });
}

/** Paints all parts near the window anew, after what is to be seen has changed. */
function paint(): void {
  for (const part of near) {
    hide(part);
    show(part);
  }
}

/** Takes a part's ranges away. Each by itself: emptying a highlight would have the browser paint the others again. */
function hide(part: Element): void {
  for (const [name, range] of shown.get(part) ?? []) highlights?.[name].delete(range);
  shown.delete(part);
}

function show(part: Element): void {
  const facts = knownFacts();
  const { settings, openFact: open } = getState();
  if (highlights === null || facts === null || (!settings.facts && open === null)) return;
  const painted: [Name, StaticRange][] = [];
  let covered = 0;
  for (const { mention, range } of marksIn(part, facts)) {
    if (open?.key === mention.key) painted.push([open.mention === mention.index ? 'mention-now' : 'mention', range]);
    // Of facts in each other the outermost has the line: a motion, not its movers and its date.
    if (!isShown(mention) || mention.end <= covered) continue;
    covered = mention.end;
    painted.push([shortfallOf(facts, mention.fact) === null ? 'fact' : 'fact-missing', range]);
  }
  for (const [name, range] of painted) highlights[name].add(range);
  shown.set(part, painted);
}

function marksIn(part: Element, facts: LetterFacts): readonly Mark[] {
  const made = marksOf.get(part);
  if (made !== undefined) return made;
  const marks: Mark[] = [];
  for (const block of blocksIn(part)) {
    const span = { start: startOf(block), end: startOf(block) + lengthOf(block) };
    const inside = mentionsIn(facts, span);
    if (inside.length === 0) continue;
    const nodes = textNodes(block);
    for (const mention of inside) {
      const [from, to] = [pointIn(nodes, mention.start, false), pointIn(nodes, mention.end, true)];
      if (from === null || to === null) continue;
      const range = new StaticRange({
        startContainer: from[0],
        startOffset: from[1],
        endContainer: to[0],
        endOffset: to[1],
      });
      marks.push({ mention, range });
    }
  }
  marksOf.set(part, marks);
  return marks;
}

const blocksIn = (part: Element): readonly HTMLElement[] =>
  part instanceof HTMLElement && part.dataset.start !== undefined
    ? [part]
    : [...part.querySelectorAll<HTMLElement>('[data-start]')];

/** The facts at a place of the text, the longest first; those that the layer does not show are left out. */
export function factsAt(offset: number, shown: (mention: PlacedMention) => boolean = isShown): PlacedMention[] {
  const facts = knownFacts();
  if (facts === null) return [];
  const before = facts.mentions.slice(
    firstFrom(facts.mentions, offset - longest),
    firstFrom(facts.mentions, offset + 1),
  );
  return before
    .filter((mention) => mention.end > offset && shown(mention))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** No printed fact is longer than this; it keeps the look-up to a few mentions. */
const longest = 600;
