import { escapeMarkdown } from '../exchange/escape-markdown.ts';
import { toJson } from '../notebook/front-matter.ts';
import type { Briefing, BriefingBlock, Heading, Inline, PrintedNote, PrintedPassage, Words } from './briefing.ts';
import { headingText, inlineText } from './text.ts';

/**
 * A briefing as one Markdown file, for people who go on with it elsewhere. Notes are footnotes where their passage is
 * printed, and stand under their heading where it is not. What a user or a letter says is text, as it is on paper.
 */
export function briefingMarkdown(briefing: Briefing): string {
  const { title, author, subject, date, cover, contents, legend, independence, parts, language } = briefing;
  const properties = {
    title: title.text,
    ...(author === '' ? {} : { author }),
    source: subject,
    created: date,
    lang: language,
  };
  const head = Object.entries(properties).map(([key, value]) => `${key}: ${toJson(value)}`);
  const front = [
    ...(cover === null ? [] : cover.sub.map(escapeMarkdown)),
    ...(cover === null
      ? []
      : cover.rows.map(({ label, value }) => `${escapeMarkdown(label)}: ${inlinesMarkdown(value)}`)),
  ].join('  \n');
  const listed = contents?.entries.map(
    ({ level, number, text }) =>
      `${'    '.repeat(level - 2)}- ${escapeMarkdown([number, text].filter(Boolean).join(' '))}`,
  );
  const chunks = [
    ['---', ...head, '---'].join('\n'),
    headingMarkdown(title),
    front,
    ...(contents === null ? [] : [headingMarkdown(contents.heading), listed?.join('\n') ?? '']),
    ...legend.map(inlinesMarkdown),
    escapeMarkdown(independence),
    ...parts.flatMap(({ heading, blocks }) => [headingMarkdown(heading), ...blocks.flatMap(blockMarkdown)]),
  ];
  return `${chunks.filter((chunk) => chunk !== '').join('\n\n')}\n`;
}

const headingMarkdown = (heading: Heading): string =>
  `${'#'.repeat(heading.level)} ${escapeMarkdown(headingText(heading))}`;

function blockMarkdown(block: BriefingBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [headingMarkdown(block.heading)];
    case 'text':
      return [inlinesMarkdown(block.inlines)];
    case 'list':
      return [listMarkdown(block)];
    case 'table':
      return [tableMarkdown(block)];
    case 'passage':
      return passageMarkdown(block.passage);
    case 'notes':
      return block.notes.flatMap(noteMarkdown);
  }
}

const listMarkdown = ({ items }: Extract<BriefingBlock, { kind: 'list' }>): string =>
  items.map(({ marker, inlines }) => `${marker === '•' ? '-' : marker} ${inlinesMarkdown(inlines)}`).join('\n');

/** One line a row, as tables of Markdown have it. */
function tableMarkdown({ columns, rows }: Extract<BriefingBlock, { kind: 'table' }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ name, lines, where }) =>
    line([
      inlinesMarkdown(name),
      lines.map(({ inlines }) => inlinesMarkdown(inlines)).join(' · '),
      ...(columns.length < 3 ? [] : [escapeMarkdown(where)]),
    ]),
  );
  return [line(columns.map(escapeMarkdown)), line(columns.map(() => '---')), ...body].join('\n');
}

function passageMarkdown({ number, marker, cells, source, beside }: PrintedPassage): string[] {
  const before = [number === null ? '' : `**${number}**`, marker === null ? '' : escapeMarkdown(marker)].filter(
    Boolean,
  );
  const text = [...before, cells.map(inlinesMarkdown).join(' \\| ')].join(' ');
  return [
    `> ${text.replace(/\n/g, '\n> ')}`,
    ...(source.length === 0 ? [] : [`*${escapeMarkdown(inlineText(source))}*`]),
    ...beside.flatMap(noteMarkdown),
  ];
}

/** A footnote's later paragraphs are indented. A note that nothing calls is a list item, as it would not be shown. */
function noteMarkdown({ number, called, lemma, blocks, about }: PrintedNote): string[] {
  const label = called ? `[^${number}]:` : `**${number}**`;
  const indent = (chunk: string): string => chunk.replace(/\n/g, '\n    ').replace(/\n +\n/g, '\n\n');
  const [first, ...rest] = blocks.flatMap(blockMarkdown);
  const lemmas = `*${escapeMarkdown(`${lemma}]`)}*`;
  const isText = blocks[0]?.kind === 'text';
  const chunks = [
    `${label} ${lemmas}${isText ? ` ${first}` : ''}`,
    ...(isText || first === undefined ? [] : [first]),
    ...rest,
    escapeMarkdown(about),
  ];
  return [chunks.map(indent).join(called ? '\n\n    ' : '\n\n')];
}

const inlinesMarkdown = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      inline.kind === 'text' ? wordsMarkdown(inline) : inline.numbers.map((number) => `[^${number}]`).join(''),
    )
    .join('')
    .trim();

/** Blanks at the ends of emphasis would make it none. Highlights are no Markdown; bold and italic are. */
function wordsMarkdown({ text, bold, italic }: Words): string {
  const inner = text.trim();
  const sign = `${bold === true ? '**' : ''}${italic === true ? '*' : ''}`;
  const blank = (isThere: boolean): string => (isThere ? ' ' : '');
  if (inner === '') return blank(text !== '');
  const words = `${sign}${escapeMarkdown(inner)}${[...sign].reverse().join('')}`;
  return `${blank(!text.startsWith(inner))}${words}${blank(!text.endsWith(inner))}`;
}
