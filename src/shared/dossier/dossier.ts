import { blockIndexAt } from '../letter/block-at.ts';
import type { EditorialRemark, Fact, FactType } from '../letter/fact.ts';
import { factKey } from '../letter/fact-key.ts';
import type { Block, Letter } from '../letter/letter.ts';
import { lowerBound } from '../letter/lower-bound.ts';
import type { Span } from '../span.ts';
import { isBody, type Topic, topicsOf } from './topics.ts';

/** A topic with all its passages and what stands in them. Notes and print come on top of this. */
export interface Dossier extends Topic {
  readonly passages: readonly Passage[];
  /** Keys of the facts in the passages, in the order of the letter; the topic itself is not among them. */
  readonly facts: readonly string[];
  readonly dates: readonly string[];
  readonly references: readonly string[];
  /** Paragraphs elsewhere that speak of a reference named here. */
  readonly seeAlso: readonly SeeAlso[];
}

/** A paragraph, or a list item or table row with the paragraph that it is cited by. */
export interface Passage extends Span {
  readonly paragraph: number | null;
  /** The heading it stands under; null before the first. */
  readonly section: string | null;
}

export interface SeeAlso {
  readonly paragraph: number;
  readonly key: string;
}

export const referenceTypes: readonly FactType[] = [
  'motion',
  'kamerstuk',
  'resolution',
  'instrument',
  'law',
  'proceedings',
  'question',
  'ruling',
  'url',
];

/** What a dossier is made of: the letter, its facts, and what an editor found (which a later print shows as such). */
export interface DossierSource {
  readonly letter: Letter;
  readonly facts: readonly Fact[];
  readonly editorial: readonly EditorialRemark[];
}

/** The dossiers of a letter (of its topics, where they are known), topics first. The same letter gives the same dossiers with the same ids. */
export function dossiersOf(
  { letter, facts }: DossierSource,
  topics: readonly Topic[] = topicsOf(letter, facts),
): Dossier[] {
  const paragraphs = numbersOf(letter.blocks);
  const sections = sectionsOf(letter);
  return topics.map((topic) => {
    const indexes = new Set(topic.mentions.map(({ start }) => blockIndexAt(letter, start)));
    const passages = [...indexes]
      .sort((a, b) => a - b)
      .flatMap((index): Passage[] => {
        const block = letter.blocks[index];
        if (block === undefined || !isBody(block.kind)) return [];
        const { start, end } = block;
        return [{ start, end, paragraph: paragraphs[index] ?? null, section: sections[index] ?? null }];
      });
    const inside = facts
      .filter((fact) => factKey(fact) !== topic.key)
      .flatMap((fact) => {
        const first = fact.mentions.find((mention) => standsIn(mention, passages));
        return first === undefined ? [] : [{ fact, start: first.start }];
      })
      .sort((a, b) => a.start - b.start)
      .map(({ fact }) => fact);
    const keys = (types: readonly FactType[]): string[] =>
      inside.filter(({ type }) => types.includes(type)).map(factKey);
    const references = withoutParts(inside.filter(({ type }) => referenceTypes.includes(type)));
    return {
      ...topic,
      passages,
      facts: inside.map(factKey),
      dates: keys(['date']),
      references: references.map(factKey),
      seeAlso: seeAlso(references, passages, letter, paragraphs),
    };
  });
}

/** Whether a span stands in one of some passages, which are in order and do not overlap. */
function standsIn(span: Span, passages: readonly Span[]): boolean {
  const begun = lowerBound(passages.length, (at) => (passages[at]?.start ?? 0) <= span.start);
  return span.end <= (passages[begun - 1]?.end ?? -1);
}

/** References without what another tells: a Kamerstuk that is a part of a motion's reference is told with the motion. */
export function withoutParts(references: readonly Fact[]): Fact[] {
  const inMotions = new Set(references.flatMap((fact) => (fact.type === 'motion' ? [fact.kamerstuk] : [])));
  return references.filter((fact) => fact.type !== 'kamerstuk' || !inMotions.has(fact.identity));
}

/** The number of the paragraph that each block is or belongs to. */
function numbersOf(blocks: readonly Block[]): (number | null)[] {
  let current: number | null = null;
  return blocks.map((block) => {
    if (block.kind === 'paragraph') current = block.number;
    return current;
  });
}

/** The innermost heading that each block stands under. */
function sectionsOf({ blocks, text }: Letter): (string | null)[] {
  let current: string | null = null;
  return blocks.map((block) => {
    if (block.kind === 'heading') current = text.slice(block.start, block.end).replace(/\s+/g, ' ');
    return current;
  });
}

/** Where else the letter speaks of a resolution, an agreement or a motion that these passages name. */
function seeAlso(
  references: readonly Fact[],
  passages: readonly Passage[],
  letter: Letter,
  paragraphs: readonly (number | null)[],
): SeeAlso[] {
  const own = new Set(passages.map(({ paragraph }) => paragraph));
  const found = new Map<number, SeeAlso>();
  for (const fact of references) {
    // A name of one word ("Voorzitterschapsverklaring") may be another of its kind elsewhere.
    if (fact.type === 'url' || (fact.type === 'instrument' && !fact.label.includes(' '))) continue;
    for (const { start } of fact.mentions) {
      const paragraph = paragraphs[blockIndexAt(letter, start)] ?? null;
      if (paragraph === null || own.has(paragraph) || found.has(paragraph)) continue;
      found.set(paragraph, { paragraph, key: factKey(fact) });
    }
  }
  return [...found.values()].sort((a, b) => a.paragraph - b.paragraph);
}
