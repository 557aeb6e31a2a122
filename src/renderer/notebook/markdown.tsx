import type { ReactNode } from 'react';
import { floorGrapheme } from '../../shared/anchor/graphemes.ts';
import { formatCount } from '../../shared/i18n/i18n.ts';
import {
  type MarkdownBlock,
  type MarkdownInline,
  markdownBlocks,
  markdownInlines,
} from '../../shared/notebook/markdown.ts';
import { useApp, useMessages } from '../state.ts';

/**
 * In characters. Nobody reads more in a margin or a list, and a file of another program with a hundred thousand lines
 * would hold up the whole window for as long as it is drawn.
 */
const longest = 20_000;

/**
 * The Markdown of a note as elements; what of Markdown there is, shared/notebook/markdown.ts says. Of a very long text
 * the beginning, and that it is; all of it is in the editor.
 */
export function Markdown({ text }: { text: string }) {
  const shown = beginningOf(text);
  const blocks = markdownBlocks(shown).map((block, at) => <Block key={keyOf(at)} block={block} />);
  return shown === text ? (
    blocks
  ) : (
    <>
      {blocks}
      <Rest count={text.length - shown.length} />
    </>
  );
}

function beginningOf(text: string): string {
  if (text.length <= longest) return text;
  // Between words, if there are any, so that no mark is torn.
  const end = Math.max(text.lastIndexOf('\n', longest), text.lastIndexOf(' ', longest));
  return text.slice(0, end > longest / 2 ? end : floorGrapheme(text.slice(0, 2 * longest), longest));
}

function Rest({ count }: { count: number }) {
  const words = useMessages().notebook;
  const language = useApp((state) => state.settings.language);
  return (
    <p className="quiet" lang={language}>
      {words.goesOn(formatCount(count, language))}
    </p>
  );
}

function Block({ block }: { block: MarkdownBlock }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Inlines parts={markdownInlines(block.text)} />
      </p>
    );
  const items = block.items.map((text, at) => (
    <li key={keyOf(at)}>
      <Inlines parts={markdownInlines(text)} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** The parts of a text have no other name than their place. */
const keyOf = (at: number): string => `part-${at}`;

function Inlines({ parts }: { parts: readonly MarkdownInline[] }): ReactNode {
  return parts.map((part, at) =>
    part.kind === 'text' ? part.text : <Marked key={keyOf(at)} bold={part.kind === 'bold'} parts={part.parts} />,
  );
}

function Marked({ bold, parts }: { bold: boolean; parts: readonly MarkdownInline[] }) {
  const inner = <Inlines parts={parts} />;
  return bold ? <strong>{inner}</strong> : <em>{inner}</em>;
}
