import type { ReactNode } from 'react';

/**
 * A small part of Markdown as elements: paragraphs, lists, bold, italic; a link is its words and its address, for a note
 * is no way out of the app. Everything else stays as it was typed. No text is ever read as HTML.
 */
export function Markdown({ text }: { text: string }) {
  return blocksOf(text).map((block, at) => <Block key={keyOf(at)} block={block} />);
}

export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const item = /^\s{0,3}(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;

/** Paragraphs are parted by empty lines; a line that begins as an item begins a list, or goes on with it. */
export function blocksOf(text: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let closed = true;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      closed = true;
      continue;
    }
    const found = item.exec(line);
    const last = closed && found === null ? undefined : blocks.at(-1);
    const longer = joined(last, line, found);
    if (longer !== null) blocks.pop();
    blocks.push(longer ?? begun(line, found));
    closed = false;
  }
  return blocks;
}

function begun(line: string, found: RegExpExecArray | null): MarkdownBlock {
  if (found === null) return { kind: 'paragraph', text: line };
  return { kind: 'list', ordered: found[1] !== undefined, items: [found[2] ?? ''] };
}

/** The block before, with this line as a part of it; null where the line begins one of its own. */
function joined(last: MarkdownBlock | undefined, line: string, found: RegExpExecArray | null): MarkdownBlock | null {
  if (last?.kind === 'paragraph' && found === null) return { ...last, text: `${last.text}\n${line}` };
  if (last?.kind !== 'list') return null;
  if (found === null) return { ...last, items: [...last.items.slice(0, -1), `${last.items.at(-1)}\n${line.trim()}`] };
  if ((found[1] !== undefined) !== last.ordered) return null;
  return { ...last, items: [...last.items, found[2] ?? ''] };
}

function Block({ block }: { block: MarkdownBlock }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Inline text={block.text} />
      </p>
    );
  const items = block.items.map((text, at) => (
    <li key={keyOf(at)}>
      <Inline text={text} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** The parts of a text have no other name than their place. */
const keyOf = (at: number): string => `part-${at}`;

const inline =
  /\*\*(?=\S)(.{1,2000}?\S)\*\*|(?<![\p{L}\p{N}])([*_])(?=[^\s*_])(.{1,2000}?\S|\S)\2(?![\p{L}\p{N}])|\[([^\]\n]{1,500})\]\(([^\s)]{1,2000})\)/gsu;

function Inline({ text }: { text: string }): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const found of text.matchAll(inline)) {
    if (found.index > end) parts.push(text.slice(end, found.index));
    const [whole, bold, , italic, words, address] = found;
    const key = keyOf(found.index);
    if (bold !== undefined)
      parts.push(
        <strong key={key}>
          <Inline text={bold} />
        </strong>,
      );
    else if (italic !== undefined)
      parts.push(
        <em key={key}>
          <Inline text={italic} />
        </em>,
      );
    else parts.push(`${words} (${address})`);
    end = found.index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
