import { guardDepth, guardSource } from './guard.ts';
import type { FrontMatter, Letter } from './letter.ts';
import { assemble } from './parse/assemble.ts';
import { markGluedNotes, readFootnotes, readNoot } from './parse/footnotes.ts';
import { withoutFurniture } from './parse/furniture.ts';
import { findHeadEnd } from './parse/head-end.ts';
import { withLevels } from './parse/headings.ts';
import { titleCase } from './parse/kamerstuk.ts';
import { type HeadFacts, type Letterhead, readLetterhead } from './parse/letterhead.ts';
import { cleanSource } from './parse/normalise.ts';
import { readParagraphs } from './parse/paragraphs.ts';
import { blocksBefore, blocksFrom, type Piece, type SourceLine, sourceLines } from './parse/pieces.ts';
import { kindOf, readPlainText } from './parse/plain-text.ts';
import type { RawBlock, SourceKind } from './parse/raw.ts';
import { rejoin } from './parse/rejoin.ts';
import { slice } from './parse/rich.ts';
import { findSignature, type Signature } from './parse/signature.ts';
import { readMarkdown } from './parse/source.ts';

/**
 * Reads a letter to parliament as it was published: Markdown as made from a PDF by a converter, or plain text as copied
 * from one. The text is NFC, its no-break and typesetter's spaces are plain spaces, soft hyphens and zero-width
 * characters are gone; page furniture and hard line wraps are gone too, all else reads as printed.
 * @throws LetterError for what is no letter: empty, binary, more than 5 MB, nested beyond reason.
 */
export function parseLetter(source: string): Letter {
  guardSource(source);
  const text = cleanSource(source);
  guardDepth(text);
  const kind = kindOf(text);
  const blocks = readNoot(kind === 'markdown' ? readMarkdown(text) : readPlainText(text));
  const { lines, salutation, body } = splitHead(blocks);
  const first = readLetterhead(lines);
  const { blocks: clean, displaced } = withoutFurniture(body, lines, first.pieces);
  const head = displaced.length === 0 ? first : readLetterhead([...lines, ...displaced]);
  const texts = readFootnotes(clean);
  const textLines = sourceLines(texts);
  const signature = findSignature(textLines);
  const pieces = markGluedNotes(
    withLevels([...head.pieces, ...salutation, ...bodyPieces(texts, textLines, signature, kind)]),
  );
  return assemble(frontMatterOf(head, signature), pieces);
}

/** The letterhead's lines, the salutation, and what is below. */
function splitHead(blocks: readonly RawBlock[]): { lines: SourceLine[]; salutation: Piece[]; body: RawBlock[] } {
  // No letterhead has 400 lines; looking further would cost time and find another letter.
  const lines = sourceLines(blocks, 400).flatMap(splitSalutation);
  const { end, salutation } = findHeadEnd(lines);
  const greeting = salutation === null ? undefined : lines[salutation];
  const next = lines[greeting === undefined ? end : end + 1];
  const last = lines.at(-1);
  const body =
    next === undefined
      ? blocksFrom(blocks, last?.block ?? 0, (last?.line ?? -1) + 1)
      : blocksFrom(blocks, next.block, next.line);
  const [opening, ...rest] = body;
  // "Geachte voorzitter, Hierbij …" on one line: the salutation is cut off its paragraph.
  const cut =
    greeting !== undefined && next?.block === greeting.block && next.line === greeting.line && opening?.kind === 'text'
      ? greeting.rich.text.length
      : 0;
  return {
    lines: lines.slice(0, end),
    salutation: greeting === undefined ? [] : [{ kind: 'salutation', rich: greeting.rich }],
    body: cut > 0 && opening?.kind === 'text' ? [{ ...opening, rich: slice(opening.rich, cut) }, ...rest] : [...body],
  };
}

function splitSalutation(line: SourceLine): SourceLine[] {
  const match = /^\s*geachte (?:mevrouw |heer )?(?:de )?(?:kamer)?voorzitter,\s+(?=\p{Lu})/iu.exec(line.rich.text);
  if (match === null) return [line];
  const [greeting, rest] = [slice(line.rich, 0, match[0].length), slice(line.rich, match[0].length)];
  return [greeting, rest].map((rich) => ({ ...line, rich, text: rich.text.trim() }));
}

/** What stands below the salutation: running text, the signatures, and the enclosures behind them. */
function bodyPieces(
  blocks: readonly RawBlock[],
  lines: readonly SourceLine[],
  signature: Signature | null,
  kind: SourceKind,
): Piece[] {
  const start = signature === null ? undefined : lines[signature.start];
  if (signature === null || start === undefined) return rejoin(readParagraphs(blocks, kind));
  const after = lines[signature.end];
  const last = lines[signature.end - 1] ?? start;
  const rest = after === undefined ? blocks.slice(last.block + 1) : blocksFrom(blocks, after.block, after.line);
  // Notes between the lines of the signature stay, behind it.
  const between = blocks
    .slice(start.block, after?.block ?? last.block + 1)
    .filter((block) => block.kind === 'footnote');
  return [
    ...rejoin(readParagraphs(blocksBefore(blocks, start.block, start.line), kind)),
    ...signature.pieces,
    ...rejoin(readParagraphs([...between, ...rest], kind)),
  ];
}

function frontMatterOf(head: Letterhead, signature: Signature | null): FrontMatter {
  const signatories = signature?.signatories ?? [];
  const { sender, recipient, date, reference, subject }: HeadFacts = head.facts;
  const printed = head.capitals;
  const office = signatories.find((signatory) => signatory.office?.toLowerCase() === printed?.toLowerCase())?.office;
  return {
    sender: printed === null ? sender : (office ?? titleCase(printed)),
    recipient,
    date,
    reference,
    subject,
    signatories,
  };
}
