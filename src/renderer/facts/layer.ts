import { groupOfType } from '../../shared/facts/groups.ts';
import { firstFrom, type LetterFacts, mentionsIn, type PlacedMention } from '../../shared/facts/letter-facts.ts';
import { shortfallOf } from '../../shared/facts/missing.ts';
import { blocksIn, createPainter, type Painted, type Painter } from '../letter/painter.ts';
import { spanOfBlock } from '../letter/positions.ts';
import { staticRange, textNodes } from '../letter/ranges.ts';
import { getState, subscribe } from '../state.ts';
import { knownFacts, letterFacts } from './letter-facts.ts';

/**
 * Facts painted in the text: hairlines under all of them where the reader asked for that, and always the mentions of the
 * fact whose card is open.
 */
const names = ['fact', 'fact-missing', 'fact-hover', 'mention', 'mention-now'] as const;
type Name = (typeof names)[number];

interface Mark {
  readonly mention: PlacedMention;
  readonly range: StaticRange;
}

/** The ranges of a block, made when it first comes near. The letter's text nodes never change, so neither do they. */
const marksOf = new Map<HTMLElement, readonly Mark[]>();
let painter: Painter<Name> | null = null;

/** Starts painting. What is not asked for costs one observer. */
export function followFacts(article: HTMLElement): void {
  painter = createPainter({ article, names, layer: 0, marksIn: paintedIn });
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
  const hover = painter?.highlights['fact-hover'];
  hover?.clear();
  if (mention === null || facts === null) return;
  for (const part of painter?.near ?? []) {
    for (const block of blocksIn(part))
      for (const mark of marksIn(block, facts)) if (mark.mention === mention) hover?.add(mark.range);
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
  painter?.paint();
}

function paintedIn(block: HTMLElement): Painted<Name> {
  const facts = knownFacts();
  const { settings, openFact: open } = getState();
  if (facts === null || (!settings.facts && open === null)) return [];
  const painted: [Name, StaticRange][] = [];
  let covered = 0;
  for (const { mention, range } of marksIn(block, facts)) {
    if (open?.key === mention.key) painted.push([open.mention === mention.index ? 'mention-now' : 'mention', range]);
    // Of facts in each other the outermost has the line: a motion, not its movers and its date.
    if (!isShown(mention) || mention.end <= covered) continue;
    covered = mention.end;
    painted.push([shortfallOf(facts, mention.fact) === null ? 'fact' : 'fact-missing', range]);
  }
  return painted;
}

function marksIn(block: HTMLElement, facts: LetterFacts): readonly Mark[] {
  const made = marksOf.get(block);
  if (made !== undefined) return made;
  const inside = mentionsIn(facts, spanOfBlock(block));
  const nodes = inside.length === 0 ? [] : textNodes(block);
  const marks = inside.flatMap((mention): Mark[] => {
    const range = staticRange(nodes, mention);
    return range === null ? [] : [{ mention, range }];
  });
  marksOf.set(block, marks);
  return marks;
}

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
