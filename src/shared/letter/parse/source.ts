import MarkdownIt, { type Token } from 'markdown-it';
import { maxDepth, tooDeep } from '../guard.ts';
import type { Mark } from '../letter.ts';
import { emphasisOf } from './emphasis.ts';
import { cleanCharacters } from './normalise.ts';
import type { RawBlock } from './raw.ts';
import { hardBreak, type Rich } from './rich.ts';

/**
 * Markdown to raw blocks; the only importer of markdown-it. The Markdown that PDF converters write is not what people
 * write: indented text is no code, a line of dashes makes no heading of the paragraph above it, a link reference
 * definition would swallow a footnote, and "1999. Tekst" is no list. HTML stays text, but for the few tags that
 * converters use for what Markdown lacks.
 */
const markdown = new MarkdownIt({ html: false, maxNesting: maxDepth + 40 });
markdown.disable(['code', 'fence', 'reference', 'lheading', 'html_block', 'backticks', 'strikethrough']);
// Addresses stay as printed; whether they may be followed is decided where they are shown.
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;
// [^1] is no link and `<sup>` no address: both are read where the inline tokens are walked.
markdown.inline.ruler.before('link', 'note_reference', (state, silent) => {
  const match = /^\[\^([\p{L}\p{N}_-]{1,12})\](?!:)/u.exec(state.src.slice(state.pos, state.pos + 20));
  if (match === null) return false;
  if (!silent) state.push('note_reference', '', 0).content = match[1] ?? '';
  state.pos += match[0].length;
  return true;
});
markdown.inline.ruler.before('autolink', 'tag', (state, silent) => {
  if (state.src[state.pos] !== '<') return false;
  const match = tag.exec(state.src.slice(state.pos, state.pos + 80));
  if (match === null) return false;
  if (!silent) state.push('tag', '', 0).content = match[0];
  state.pos += match[0].length;
  return true;
});

/** The tags that are read: raised and lowered text, emphasis, line breaks, and the empty anchors that marker writes. */
const tag = /^<(?:\/?(?:sup|sub|b|i|u|em|strong)|br ?\/?)>|^<(?:span|a) (?:id|name)="[^"<>]{0,60}">(?:<\/(?:span|a)>)/i;

export function readMarkdown(source: string): RawBlock[] {
  const tokens = markdown.parse(prepare(source), {});
  const blocks: RawBlock[] = [];
  const markers: { ordered: boolean; marker: string }[] = [];
  let inItem = false;
  let header = false;
  let cells: Rich[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.level > maxDepth) throw tooDeep();
    switch (token.type) {
      case 'heading_open':
        depth = token.tag.charCodeAt(1) - 48;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        markers.push({ ordered: token.type === 'ordered_list_open', marker: '' });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        markers.pop();
        inItem = false;
        break;
      case 'list_item_open': {
        const list = markers.at(-1);
        if (list !== undefined) list.marker = list.ordered ? `${token.info}${token.markup}` : token.markup;
        inItem = true;
        break;
      }
      case 'thead_open':
      case 'thead_close':
        header = token.type === 'thead_open';
        break;
      case 'tr_close':
        if (cells.some((cell) => cell.text.trim() !== '')) blocks.push({ kind: 'row', cells, header });
        cells = [];
        break;
      case 'inline': {
        const rich = readInline(token);
        if (token.level > 0 && isCell(token, tokens)) cells.push(rich);
        else if (rich.text.trim() === '') break;
        else if (depth > 0) blocks.push({ kind: 'heading', rich, style: { depth, emphasis: emphasisOf(rich) } });
        else if (inItem) {
          blocks.push({ kind: 'item', rich, level: markers.length, marker: markers.at(-1)?.marker ?? '-' });
          // What follows in the same item is a paragraph of its own.
          inItem = false;
        } else blocks.push({ kind: 'text', rich });
        depth = 0;
        break;
      }
    }
  }
  return blocks;
}

/** Cells of a table hold their inline token one level below theirs; nothing else but a cell does so inside a row. */
const cellTokens = new WeakMap<Token[], Set<Token>>();

function isCell(token: Token, tokens: Token[]): boolean {
  let cells = cellTokens.get(tokens);
  if (cells === undefined) {
    cells = new Set(tokens.filter((_, i) => /^t[hd]_open$/.test(tokens[i - 1]?.type ?? '')));
    cellTokens.set(tokens, cells);
  }
  return cells.has(token);
}

/** Lines that Markdown would misread are escaped; the comments of converters go. */
function prepare(source: string): string {
  return withoutComments(source)
    .replace(/^([ \t]*)\+(?=[ \t])/gm, '$1\\+')
    .replace(/^([ \t]*\d{3,9})(?=[.)][ \t])/gm, '$1\\')
    .replace(/^([ \t]*)>(?=[ \t]*Retouradres)/gim, '$1\\>')
    .replace(/\f/g, '\n\n\f\n\n');
}

/** Not one regular expression: an opening without an end must not be searched for again from each of a million. */
function withoutComments(source: string): string {
  let text = '';
  let from = 0;
  for (;;) {
    const open = source.indexOf('<!--', from);
    const close = open < 0 ? -1 : source.indexOf('-->', open + 4);
    if (close < 0) return text + source.slice(from);
    text += source.slice(from, open);
    from = close + 3;
  }
}

type Style = 'bold' | 'italic' | 'superscript' | 'subscript';

const styles: Readonly<Record<string, Style>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  sup: 'superscript',
  sub: 'subscript',
};

function readInline(inline: Token): Rich {
  let text = '';
  const marks: Mark[] = [];
  const open: { name: string; start: number; href?: string; literal?: string }[] = [];
  const add = (more: string): void => {
    text += cleanCharacters(more);
  };
  const close = (name: string): boolean => {
    const at = open.findLastIndex((one) => one.name === name);
    const one = open[at];
    if (one === undefined) return false;
    open.splice(at, 1);
    const span = { start: one.start, end: text.length };
    const kind = styles[name];
    if (kind !== undefined) marks.push({ kind, ...span });
    else if (one.href !== undefined && isAddress(one.href)) marks.push({ kind: 'link', href: one.href, ...span });
    return true;
  };
  const tags = pairedTags(inline);
  for (const token of inline.children ?? []) {
    switch (token.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        add(token.content);
        break;
      case 'softbreak':
        text += '\n';
        break;
      case 'hardbreak':
        text += hardBreak;
        break;
      case 'image':
        add(token.content);
        break;
      case 'note_reference':
        marks.push({ kind: 'superscript', start: text.length, end: text.length + token.content.length });
        add(token.content);
        break;
      case 'strong_open':
      case 'em_open':
        open.push({ name: token.tag, start: text.length });
        break;
      case 'link_open':
        open.push({ name: 'a', start: text.length, href: cleanCharacters(String(token.attrGet('href') ?? '')).trim() });
        break;
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        close(token.tag);
        break;
      case 'tag': {
        const name = /[a-z]+/i.exec(token.content)?.[0].toLowerCase() ?? '';
        if (name === 'br') text += hardBreak;
        else if (name === 'span' || name === 'a') break;
        else if (!tags.has(token)) add(token.content);
        else if (token.content.startsWith('</')) close(name);
        else open.push({ name, start: text.length });
        break;
      }
      default:
        add(token.content);
    }
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The tags that have their other half in the same text; one without stays text, so that nothing is hidden. */
function pairedTags(inline: Token): Set<Token> {
  const paired = new Set<Token>();
  const open = new Map<string, Token[]>();
  for (const token of inline.children ?? []) {
    if (token.type !== 'tag') continue;
    const name = token.content.replace(/[</>]/g, '').toLowerCase();
    const waiting = open.get(name) ?? [];
    open.set(name, waiting);
    if (!token.content.startsWith('</')) waiting.push(token);
    else {
      const opening = waiting.pop();
      if (opening !== undefined) paired.add(opening).add(token);
    }
  }
  return paired;
}

const isAddress = (href: string): boolean => /^(?:https?:\/\/|www\.|mailto:)\S+$/i.test(href);
