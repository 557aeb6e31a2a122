import type { RawBlock, SourceKind } from './raw.ts';
import { plain } from './rich.ts';

/**
 * Whether a source is Markdown or plain text as copied from a PDF. One sure sign is enough: a heading, bold text, a
 * table, a raised number, a note, a link. A dash or a number at the head of a line is no sign: letters print those.
 */
export function kindOf(source: string): SourceKind {
  return markdownSigns.some((sign) => sign.test(source)) ? 'markdown' : 'plain';
}

const markdownSigns = [
  /^ {0,3}#{1,6} \S/m,
  /\*\*[^\s*]/,
  /(?<![\w*])\*[^\s*][^*\n]{0,80}\*(?![\w*])/,
  /(?<!\w)__[^\s_]/,
  /^ *\|? *:?-{3,}:? *\|/m,
  /<\/?(?:sup|sub|br ?\/?|b|i|strong|em)>/i,
  /\[\^\w{1,12}\]/,
  /\]\((?:https?:|#|www\.|mailto:|javascript:|data:)/i,
  /^!\[/m,
  /<!--/,
  /<https?:\/\//,
  /\S {2}\n\S[^\n]*\S {2}\n\S/,
  /\\$/m,
];

/** Plain text to raw blocks: what stands between blank lines, or between two form feeds, is one. */
export function readPlainText(source: string): RawBlock[] {
  const text = isDoubleSpaced(source) ? source.replace(/\n[ \t]*\n(?![ \t]*\n)/g, '\n') : source;
  const blocks: RawBlock[] = [];
  for (const [page, content] of text.split('\f').entries()) {
    let cut = page > 0;
    for (const part of content.split(/\n(?:[ \t]*\n)+/)) {
      if (part.trim() === '') continue;
      blocks.push({ kind: 'text', rich: plain(part.replace(/^\n+|\s+$/g, '')), ...(cut ? { cut } : {}) });
      cut = false;
    }
  }
  return blocks;
}

/** A copy in which a blank line stands after every line: most lines stand alone, and many end within a sentence. */
function isDoubleSpaced(source: string): boolean {
  const parts = source.split(/\n(?:[ \t]*\n)+/).filter((part) => part.trim().length > 40);
  const single = parts.filter((part) => !part.trim().includes('\n'));
  const open = single.filter((part) => !/[.:;?!)>»”"']$/.test(part.trim()));
  return parts.length >= 8 && single.length > parts.length * 0.7 && open.length > parts.length * 0.4;
}
