/**
 * A small part of Markdown as data: paragraphs, lists, bold, italic; a link is its words and its address, for a note is
 * no way out of the app. Everything else stays as it was typed. No text is ever read as HTML.
 */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

export type MarkdownInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic'; readonly parts: readonly MarkdownInline[] };

const item = /^\s{0,3}(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;

/** Paragraphs are parted by empty lines; a line that begins as an item begins a list, or goes on with it. */
export function markdownBlocks(text: string): MarkdownBlock[] {
  const blocks: Growing[] = [];
  let closed = true;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      closed = true;
      continue;
    }
    const found = item.exec(line);
    const last = closed && found === null ? undefined : blocks.at(-1);
    if (!goesOn(last, line, found)) blocks.push(begun(line, found));
    closed = false;
  }
  return blocks;
}

/** A block that still gets lines: one of many thousands is not copied for each. */
type Growing = { kind: 'paragraph'; text: string } | { kind: 'list'; ordered: boolean; items: string[] };

function begun(line: string, found: RegExpExecArray | null): Growing {
  if (found === null) return { kind: 'paragraph', text: line };
  return { kind: 'list', ordered: found[1] !== undefined, items: [found[2] ?? ''] };
}

/** Makes the line a part of the block before; false where the line begins one of its own. */
function goesOn(last: Growing | undefined, line: string, found: RegExpExecArray | null): boolean {
  if (last === undefined) return false;
  if (last.kind === 'paragraph') {
    if (found === null) last.text += `\n${line}`;
    return found === null;
  }
  if (found === null) last.items.push(`${last.items.pop()}\n${line.trim()}`);
  else if ((found[1] !== undefined) === last.ordered) last.items.push(found[2] ?? '');
  else return false;
  return true;
}

const inline =
  /\*\*(?=\S)(.{1,2000}?\S)\*\*|(?<![\p{L}\p{N}])([*_])(?=[^\s*_])(.{1,2000}?\S|\S)\2(?![\p{L}\p{N}])|\[([^\]\n]{1,500})\]\(([^\s)]{1,2000})\)/gsu;

/** The parts of a block's text, in order. */
export function markdownInlines(text: string): MarkdownInline[] {
  const parts: MarkdownInline[] = [];
  let end = 0;
  for (const found of text.matchAll(inline)) {
    if (found.index > end) parts.push({ kind: 'text', text: text.slice(end, found.index) });
    const [whole, bold, , italic, words, address] = found;
    if (bold !== undefined) parts.push({ kind: 'bold', parts: markdownInlines(bold) });
    else if (italic !== undefined) parts.push({ kind: 'italic', parts: markdownInlines(italic) });
    else parts.push({ kind: 'text', text: `${words} (${address})` });
    end = found.index + whole.length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}
