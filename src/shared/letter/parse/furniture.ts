import type { LetterheadRole } from '../letter.ts';
import { bareLine, isPageFurniture, lineKey } from './furniture-lines.ts';
import { labelOf } from './labels.ts';
import { isName, isOffice } from './names.ts';
import type { Piece, SourceLine } from './pieces.ts';
import type { RawBlock } from './raw.ts';
import { joinLines, type Line, linesOf } from './rich.ts';

export interface WithoutFurniture {
  readonly blocks: RawBlock[];
  /** Lines of the letterhead that a converter put among the text, where the letterhead itself lacks them. */
  readonly displaced: SourceLine[];
}

/**
 * Takes the furniture of the pages out of the text: page numbers and imprints by their form, repeated lines of the
 * letterhead because they stand there, running heads because they cut sentences or stand beside a page number. What
 * follows furniture is marked as cut: its paragraph may have begun on the page before.
 */
export function withoutFurniture(
  blocks: readonly RawBlock[],
  head: readonly SourceLine[],
  pieces: readonly Piece[],
): WithoutFurniture {
  const known = knownLines(head, pieces);
  const has = (role: LetterheadRole): boolean =>
    pieces.some((piece) => piece.kind === 'letterhead' && piece.role === role && piece.rich.text.trim() !== '');
  const [hasReference, hasDate] = [has('reference'), has('date')];
  const running = runningHeads(blocks);
  const kept: RawBlock[] = [];
  const displaced: SourceLine[] = [];
  let cut = false;
  let labelled: Line | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'text' && block.kind !== 'heading') {
      kept.push(block);
      if (block.kind !== 'footnote') cut = false;
      continue;
    }
    const lines = linesOf(block.rich);
    let group: Line[] = [];
    let first = true;
    const flush = (): void => {
      if (group.some(({ text }) => text !== '')) {
        const isCut = cut || (first && block.kind === 'text' && block.cut === true);
        if (block.kind === 'heading') kept.push({ ...block, rich: joinLines(group) });
        else kept.push({ kind: 'text', rich: joinLines(group), ...(isCut ? { cut: true } : {}) });
        cut = false;
        first = false;
      }
      group = [];
    };
    for (const [n, line] of lines.entries()) {
      // No line of furniture is long.
      const text = line.text.length > 140 ? '' : bareLine(line.text);
      if (text === '') {
        group.push(line);
        continue;
      }
      const key = lineKey(text);
      const label = text.length < 80 ? labelOf(text) : null;
      const value = label === null ? '' : lineKey(text.slice(label.valueStart));
      let drop = isPageFurniture(text) || known.has(key) || running.has(key) || (value !== '' && known.has(value));
      const next = lines[n + 1]?.text || firstLine(blocks[index + 1]);
      if (!drop && label !== null && (label.own || label.role === 'date')) {
        // A reference or a day that the letterhead lacks: its first printing belongs there, the later ones nowhere.
        const isValue = (words: string): boolean => /\d/.test(words) && words.length < 40;
        if (value === '' && isValue(next) && labelOf(next) === null && !known.has(lineKey(next))) {
          labelled = line;
          drop = true;
          known.add(key).add(lineKey(next));
          if (label.own ? !hasReference : !hasDate) displaced.push(...placed(line, next));
        } else if (value === '' && known.has(lineKey(next))) drop = true;
        else if (label.own && isValue(value) && !/\s\S+\s\S+\s/.test(value) && !hasReference) {
          displaced.push({ ...line, block: -1 - displaced.length, line: 0 });
          known.add(key).add(value);
          drop = true;
        }
      } else if (labelled !== null && known.has(key)) drop = true;
      if (!drop) {
        group.push(line);
        continue;
      }
      flush();
      cut = true;
    }
    flush();
  }
  return { blocks: kept, displaced };
}

function placed(label: Line, value: string): SourceLine[] {
  const rich = { text: `${label.text} ${value}`, marks: [] };
  return [{ rich, text: rich.text, hard: false, block: -1, line: 0 }];
}

const firstLine = (block: RawBlock | undefined): string =>
  block?.kind === 'text' || block?.kind === 'heading' ? bareLine(linesOf(block.rich)[0]?.text ?? '') : '';

/** What may be repeated from the letterhead. Not the subject, a name or an office: those the letter prints again. */
function knownLines(head: readonly SourceLine[], pieces: readonly Piece[]): Set<string> {
  const known = new Set<string>();
  const subjects = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind !== 'letterhead') continue;
    const words = lineKey(piece.rich.text);
    if (piece.role === 'subject' || piece.role === 'attachments') {
      for (const { text } of linesOf(piece.rich)) subjects.add(lineKey(text));
      subjects
        .add(words)
        .add(lineKey(`${piece.label?.text ?? ''} ${piece.rich.text}`))
        .add(lineKey(piece.label?.text ?? ''));
    } else if (piece.role === 'sender') known.add(words);
    else if (piece.label !== undefined && words.length > 3)
      known.add(words).add(lineKey(`${piece.label.text} ${piece.rich.text}`));
  }
  for (const { text } of head) {
    const key = lineKey(text);
    if (
      key.length > 3 &&
      !subjects.has(key) &&
      !isOffice(text) &&
      !isName(text) &&
      labelOf(text)?.valueStart !== text.length
    )
      known.add(key);
  }
  return known;
}

/** Short lines that come back three times and cut a sentence, or stand beside a page number as often as not. */
function runningHeads(blocks: readonly RawBlock[]): Set<string> {
  const seen = new Map<string, { count: number; evidence: number; cuts: number }>();
  const lines = blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'heading' ? linesOf(block.rich) : [],
  );
  const texts = lines.filter(({ text }) => text !== '').map(({ text }) => (text.length > 140 ? text : bareLine(text)));
  for (const [i, text] of texts.entries()) {
    if (text.length > 100 || text.length < 4 || isPageFurniture(text)) continue;
    const key = lineKey(text);
    const entry = seen.get(key) ?? { count: 0, evidence: 0, cuts: 0 };
    entry.count++;
    const [before, after] = [texts[i - 1] ?? '', texts[i + 1] ?? ''];
    if (isPageFurniture(before) || isPageFurniture(after)) entry.evidence++;
    else if (/[\p{L},-]$/u.test(before) && /^\p{Ll}/u.test(after) && /^[\p{Lu}\d]/u.test(text) && before.length > 30)
      entry.cuts++;
    seen.set(key, entry);
  }
  const heads = [...seen].filter(([, { count, evidence, cuts }]) => count >= 3 && (evidence * 2 >= count || cuts > 0));
  return new Set(heads.map(([key]) => key));
}
