import type { Letter, Mark } from '../letter/letter.ts';
import { type MarkdownInline, markdownBlocks, markdownInlines } from '../notebook/markdown.ts';
import type { Span } from '../span.ts';
import { type Highlight, type Inline, printable, type Words, type WrittenBlock, words } from './briefing.ts';

/** A highlight on the letter, as a place of it. */
export interface PlacedHighlight extends Span, Highlight {}

/** A number that is called at an offset of the letter. */
export interface Call {
  readonly at: number;
  readonly number: number;
}

/**
 * A stretch of the letter with its bold and italic words, the highlights on it and the numbers of the notes that end in
 * it. The texts of the words, joined, are the letter's, to the character.
 */
export function letterInlines(
  letter: Letter,
  span: Span,
  highlights: readonly PlacedHighlight[] = [],
  calls: readonly Call[] = [],
): Inline[] {
  const marks = marksIn(letter.marks, span);
  const on = highlights.filter(({ start, end }) => start < span.end && end > span.start);
  const points = new Set([span.start, span.end]);
  for (const { start, end } of [...marks, ...on]) points.add(clamp(start, span)).add(clamp(end, span));
  for (const { at } of calls) points.add(clamp(at, span));
  const sorted = [...points].sort((a, b) => a - b);
  return sorted.flatMap((from, i): Inline[] => {
    const here = calls.filter(({ at }) => clamp(at, span) === from);
    const called: Inline[] = here.length === 0 ? [] : [{ kind: 'calls', numbers: here.map(({ number }) => number) }];
    const to = sorted[i + 1];
    if (to === undefined) return called;
    const covering = <T extends Span>(list: readonly T[]): T[] => list.filter((it) => it.start <= from && it.end >= to);
    const lying = covering(on).map(({ note, colour }): Highlight => ({ note, colour }));
    return [
      ...called,
      words(letter.text.slice(from, to), {
        ...styleOf(covering(marks)),
        ...(lying.length === 0 ? {} : { marks: lying }),
      }),
    ];
  });
}

const clamp = (at: number, { start, end }: Span): number => Math.min(end, Math.max(start, at));

function marksIn(marks: readonly Mark[], span: Span): Mark[] {
  return marks.filter(({ start, end }) => start < span.end && end > span.start);
}

function styleOf(marks: readonly Mark[]): Omit<Words, 'text'> {
  const style: { -readonly [K in keyof Words]?: Words[K] } = {};
  for (const mark of marks) {
    if (mark.kind === 'superscript') style.raised = true;
    else if (mark.kind === 'subscript') style.lowered = true;
    else if (mark.kind === 'language') style.lang = mark.lang;
    else if (mark.kind === 'link') {
      if (isWebAddress(mark.href)) style.href = /^www\./i.test(mark.href) ? `https://${mark.href}` : mark.href;
    } else style[mark.kind] = true;
  }
  return style;
}

const isWebAddress = (href: string): boolean => /^(?:https?:\/\/|www\.)[^\s]+$/i.test(href);

/** What a user wrote in Markdown, as blocks. Items of a list have their marker as text. */
export function markdownAsBlocks(markdown: string): WrittenBlock[] {
  return markdownBlocks(printable(markdown)).map((block): WrittenBlock => {
    if (block.kind === 'paragraph') return { kind: 'text', small: false, inlines: flat(markdownInlines(block.text)) };
    const items = block.items.map((text, i) => ({
      marker: block.ordered ? `${i + 1}.` : '•',
      inlines: flat(markdownInlines(text)),
    }));
    return { kind: 'list', items };
  });
}

const flat = (parts: readonly MarkdownInline[], style: Omit<Words, 'text'> = {}): Inline[] =>
  parts.flatMap((part) =>
    part.kind === 'text' ? [words(part.text, style)] : flat(part.parts, { ...style, [part.kind]: true }),
  );
