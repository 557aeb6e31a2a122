import type { Span } from '../span.ts';
import { paragraphOfFootnote } from './footnotes.ts';
import { keepTogether } from './keep-together.ts';
import type { Block, Letter, Mark } from './letter.ts';
import { lowerBound } from './lower-bound.ts';
import type { Remark } from './published.ts';

/**
 * A letter as HTML, for the reader's page. The text of each block's element (its textContent) equals the block's slice
 * of the letter's text, to the character: numbers, list markers and [sic] come from attributes through CSS, or from
 * buttons without text. Every character of the letter is escaped and only web addresses become links, so that nothing
 * a letter holds can run. Each block's element carries `data-start`, its offset in the text.
 */
export function letterHtml(letter: Letter, remarks: readonly Remark[]): string {
  const write = blockWriter(letter, remarks);
  const parts: string[] = [];
  const blocks = letter.blocks;
  const referring = (footnote: Block): number | null => paragraphOfFootnote(letter, footnote);
  const bodyStart = blocks.findIndex((block) => block.kind !== 'letterhead');
  const head = blocks.slice(0, bodyStart < 0 ? blocks.length : bodyStart);
  if (head.length > 0) parts.push(letterhead(head, write));
  for (const chunk of chunks(blocks.slice(head.length))) {
    const size = chunk.reduce((sum, block) => sum + block.end - block.start, 0);
    // The estimate of a chunk's height: see letter.css, where it is used until the chunk has been measured.
    parts.push(
      `<div class="chunk" data-chars="${size}" data-blocks="${chunk.length}">${body(chunk, write, referring)}</div>`,
    );
  }
  return parts.join('\n');
}

/**
 * Chunks of about this many blocks are laid out only when they come near the window. Fewer, larger chunks make a long
 * task each while scrolling; chunks of one block each cost more than they save (see docs/adr/0003-long-letters.md).
 */
const chunkSize = 12;

function chunks(blocks: readonly Block[]): Block[][] {
  const made: Block[][] = [];
  let current: Block[] = [];
  for (const block of blocks) {
    const previous = current.at(-1);
    // A heading stays with what follows it; a list, a table and notes with the paragraph they belong to.
    const begins = block.kind === 'paragraph' || block.kind === 'heading';
    if (current.length >= chunkSize && begins && previous?.kind !== 'heading') {
      made.push(current);
      current = [];
    }
    current.push(block);
  }
  if (current.length > 0) made.push(current);
  return made;
}

type Write = (block: Block, inner?: Span) => string;
/** The number of the paragraph that refers to a footnote; null where that is not known. */
type Referring = (footnote: Block) => number | null;

function letterhead(blocks: readonly Block[], write: Write): string {
  const parts: string[] = [];
  let addresses: string[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    if (addresses.length > 0) parts.push(`<div class="addresses">${addresses.join('')}</div>`);
    if (lines.length > 0) parts.push(`<div class="lines">${lines.join('')}</div>`);
    addresses = [];
    lines = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'letterhead') continue;
    if (block.role === 'recipient' || block.role === 'address') {
      if (lines.length > 0) flush();
      addresses.push(`<p class="${block.role}" ${place(block)}>${write(block)}</p>`);
    } else if (block.role === 'sender' || (block.role === 'other' && block.label === undefined)) {
      flush();
      parts.push(`<p class="${block.role}" ${place(block)}>${write(block)}</p>`);
    } else {
      if (addresses.length > 0) flush();
      lines.push(headLine(block, write));
    }
  }
  flush();
  return `<header class="letterhead" id="letterhead" tabindex="-1">${parts.join('')}</header>`;
}

/** A line such as "Datum 15 februari 2019": label and value in two columns, the blank between them kept as text. */
function headLine(block: Block & { kind: 'letterhead' }, write: Write): string {
  const subject = block.role === 'subject';
  const value = (span: Span): string =>
    span.start === span.end
      ? ''
      : subject
        ? `<h1 class="subject">${write(block, span)}</h1>`
        : `<span class="value">${write(block, span)}</span>`;
  const kind = subject ? 'line subject-line' : 'line';
  const label = block.label;
  if (label === undefined) return `<div class="${kind} unlabelled" ${place(block)}>${value(block)}</div>`;
  const valueStart = Math.min(block.end, label.end + 1);
  const gap = write(block, { start: label.end, end: valueStart });
  return (
    `<div class="${kind}" ${place(block)}><span class="label">${write(block, label)}</span>` +
    `${gap}${value({ start: valueStart, end: block.end })}</div>`
  );
}

function body(blocks: readonly Block[], write: Write, referring: Referring): string {
  const parts: string[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (block.kind === 'listItem' || block.kind === 'tableRow' || block.kind === 'signature') {
      const run = runOf(blocks, i, block.kind);
      parts.push(
        block.kind === 'listItem'
          ? list(run, write)
          : block.kind === 'tableRow'
            ? table(run, write)
            : signatures(run, write),
      );
      i += run.length - 1;
    } else {
      parts.push(single(block, write, referring));
    }
  }
  return parts.join('\n');
}

function runOf(blocks: readonly Block[], from: number, kind: Block['kind']): Block[] {
  let end = from;
  while (blocks[end]?.kind === kind) end++;
  return blocks.slice(from, end);
}

function single(block: Block, write: Write, referring: Referring): string {
  const inner = write(block);
  const at = place(block);
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(6, block.level + 1);
      return `<h${level} id="b${block.start}" tabindex="-1" ${at}>${inner}</h${level}>`;
    }
    case 'paragraph':
      return `<p class="par" id="p${block.number}" tabindex="-1" data-n="${block.number}" ${at}>${inner}</p>`;
    case 'footnote': {
      const number = referring(block);
      const of = number === null ? '' : ` data-of="${number}"`;
      return `<p class="footnote" data-marker="${escapeHtml(block.marker)}"${of} ${at}>${inner}</p>`;
    }
    default:
      return `<p class="${block.kind}" ${at}>${inner}</p>`;
  }
}

/** Nested lists from items with a depth. The marker as printed stands in an attribute, outside the text. */
function list(items: readonly Block[], write: Write): string {
  let html = '';
  let depth = 0;
  for (const item of items) {
    if (item.kind !== 'listItem') continue;
    // A letter may skip a depth; the nesting of elements cannot.
    const level = Math.min(item.level, depth + 1);
    if (level > depth) html += '<ul class="items">';
    else html += `${'</li></ul>'.repeat(depth - level)}</li>`;
    depth = level;
    html += `<li><p class="item" data-marker="${escapeHtml(item.marker)}" ${place(item)}>${write(item)}</p>`;
  }
  return html + '</li></ul>'.repeat(depth);
}

function table(rows: readonly Block[], write: Write): string {
  let html = '';
  for (const row of rows) {
    if (row.kind !== 'tableRow') continue;
    const tag = row.header ? 'th scope="col"' : 'td';
    const cells = row.cells.map((cell) => `<${tag}>${write(row, cell)}</${tag.slice(0, 2)}>`);
    html += `<tr ${place(row)}>${cells.join('\t')}</tr>`;
  }
  return `<div class="table-frame" tabindex="0" role="group"><table>${html}</table></div>`;
}

/** Offices side by side with their names under them, where the letter prints all offices before all names. */
function signatures(blocks: readonly Block[], write: Write): string {
  const roles = blocks.map((block) => (block.kind === 'signature' ? block.role : ''));
  const offices = roles.filter((role) => role === 'office').length;
  const inColumns =
    offices > 0 && offices <= 3 && roles.length === 2 * offices && roles.lastIndexOf('office') < offices;
  const cells = blocks.map((block, i) => `<p class="${roles[i]}" ${place(block)}>${write(block)}</p>`);
  return `<div class="signatures columns-${inColumns ? offices : 1}" id="signatures" tabindex="-1">${cells.join('')}</div>`;
}

const place = (block: Block): string => `data-start="${block.start}"`;

/** Writes the text of a block, or of a part of it, with its marks as elements and its remarks as buttons. */
function blockWriter(letter: Letter, remarks: readonly Remark[], writeText = keepHtmlTogether): Write {
  const marksOf = grouper(letter.marks);
  const remarksOf = grouper(remarks.map((remark, index) => ({ ...remark, index })));
  return (block, part = block) => {
    const marks = clip(marksOf(block), part);
    const slips = remarksOf(block).filter((remark) => remark.end > part.start && remark.end <= part.end);
    const points = new Set([part.start, part.end]);
    for (const mark of marks) points.add(mark.start).add(mark.end);
    for (const slip of slips) points.add(slip.end);
    const open: Mark[] = [];
    let html = '';
    let from = part.start;
    for (const at of [...points].sort((a, b) => a - b)) {
      html += writeText(letter.text.slice(from, at));
      from = at;
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) html += closeTag(open.pop());
      for (const slip of slips) {
        if (slip.end === at) html += `<button type="button" class="sic" data-remark="${slip.index}"></button>`;
      }
      for (const mark of marks) {
        if (mark.start !== at || mark.end <= at) continue;
        html += openTag(mark);
        open.push(mark);
      }
    }
    return html;
  };
}

/** A passage as simple HTML paragraphs with its bold, italic, raised and lowered words: what a word processor pastes. */
export function passageHtml(letter: Letter, passage: Span): string {
  // In the reader's page a style sheet keeps the lines of an address apart; what is pasted has none.
  const write = blockWriter(letter, [], (text) => escapeHtml(text).replaceAll('\n', '<br>'));
  return letter.blocks
    .filter((block) => block.start < passage.end && block.end > passage.start)
    .map((block) => {
      const part = { start: Math.max(block.start, passage.start), end: Math.min(block.end, passage.end) };
      return `<p>${write(block, part)}</p>`;
    })
    .join('');
}

const keepHtmlTogether = (text: string): string => keepTogether(text, escapeHtml);

/** Finds the items inside a block in a list sorted by start, without looking at the whole list each time. */
function grouper<T extends Span>(sorted: readonly T[]): (block: Span) => T[] {
  return (block) => {
    let next = lowerBound(sorted.length, (i) => (sorted[i]?.start ?? 0) < block.start);
    const found: T[] = [];
    for (let item = sorted[next]; item !== undefined && item.start < block.end; item = sorted[++next]) found.push(item);
    return found;
  };
}

function clip(marks: readonly Mark[], part: Span): Mark[] {
  return marks
    .filter((mark) => mark.start < part.end && mark.end > part.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, part.start), end: Math.min(mark.end, part.end) }));
}

function openTag(mark: Mark): string {
  switch (mark.kind) {
    case 'bold':
      return '<b>';
    case 'italic':
      return '<i>';
    case 'superscript':
      return '<sup>';
    case 'subscript':
      return '<sub>';
    case 'language':
      return `<span lang="${escapeHtml(mark.lang)}">`;
    case 'link':
      return isWebAddress(mark.href) ? `<a class="link" href="${escapeHtml(absolute(mark.href))}">` : '<span>';
  }
}

function closeTag(mark: Mark | undefined): string {
  switch (mark?.kind) {
    case 'bold':
      return '</b>';
    case 'italic':
      return '</i>';
    case 'superscript':
      return '</sup>';
    case 'subscript':
      return '</sub>';
    case 'link':
      return isWebAddress(mark.href) ? '</a>' : '</span>';
    default:
      return '</span>';
  }
}

const isWebAddress = (href: string): boolean => /^(?:https?:\/\/|www\.)[^\s]+$/i.test(href);
const absolute = (href: string): string => (/^www\./i.test(href) ? `https://${href}` : href);

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
