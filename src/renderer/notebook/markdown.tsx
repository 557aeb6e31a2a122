import type { ReactNode } from 'react';
import {
  type MarkdownBlock,
  type MarkdownInline,
  markdownBlocks,
  markdownInlines,
} from '../../shared/notebook/markdown.ts';

/** The Markdown of a note as elements; what of Markdown there is, shared/notebook/markdown.ts says. */
export function Markdown({ text }: { text: string }) {
  return markdownBlocks(text).map((block, at) => <Block key={keyOf(at)} block={block} />);
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
