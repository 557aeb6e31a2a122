import type { Messages } from '../i18n/i18n.ts';
import { escapeHtml } from '../letter/html.ts';
import { type MarkdownBlock, type MarkdownInline, markdownBlocks, markdownInlines } from '../notebook/markdown.ts';
import { type Entry, entryTitle, groupsOf, headingOf, listingOf } from './entries.ts';
import type { NotesOfLetter } from './subject.ts';

/**
 * The notes as one page that stands on its own, on screen and on paper. It has no script, loads nothing, and its policy
 * says so; whatever a note or the letter says is text. A note's Markdown is set as the reader sets it.
 */
export function toHtml(given: NotesOfLetter): string {
  const { title, entries, messages } = listingOf(given);
  const sections = groupsOf(entries).map(
    (group) => `<section>
<h2>${escapeHtml(headingOf(group, messages))}</h2>
${group.lost ? `<p>${escapeHtml(messages.exchange.lostWhy)}</p>\n` : ''}${group.entries.map((entry) => article(entry, messages)).join('\n')}
</section>`,
  );
  return `<!doctype html>
<html lang="${given.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${escapeHtml(messages.app.name)}">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${entries.length === 0 ? `<p>${escapeHtml(messages.exchange.empty)}</p>` : sections.join('\n')}
</main>
<footer>${escapeHtml(messages.app.independence)}</footer>
</body>
</html>
`;
}

function article(entry: Entry, messages: Messages): string {
  const { note, quote, before, citation, dossiers } = entry;
  const { columns, colours } = messages.exchange;
  const about: readonly (readonly [name: string, value: string])[] = [
    [columns.colour, colours[note.colour]],
    [columns.tags, note.tags.join(', ')],
    [columns.dossiers, dossiers.join(', ')],
    [columns.source, citation],
  ];
  const rows = about.filter(([, value]) => value !== '');
  const earlier =
    before === null
      ? ''
      : `<p>${escapeHtml(messages.exchange.columns.before)}:</p>\n<blockquote lang="nl">${escapeHtml(before)}</blockquote>\n`;
  // The letter is Dutch whatever the language of the page; a note may be in any language and direction.
  return `<article class="${note.colour}" id="n-${escapeHtml(note.id)}">
<h3 dir="auto">${escapeHtml(entryTitle(entry, messages))}</h3>
<blockquote lang="nl">${escapeHtml(quote)}</blockquote>
${earlier}${note.body.trim() === '' ? '' : `<div class="text" dir="auto">${markdownBlocks(note.body).map(blockHtml).join('\n')}</div>\n`}<dl>
${rows.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`).join('\n')}
</dl>
</article>`;
}

function blockHtml(block: MarkdownBlock): string {
  if (block.kind === 'paragraph') return `<p>${inlineHtml(markdownInlines(block.text))}</p>`;
  const items = block.items.map((item) => `<li>${inlineHtml(markdownInlines(item))}</li>`).join('\n');
  return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
}

const inlineHtml = (parts: readonly MarkdownInline[]): string => parts.map(partHtml).join('');

function partHtml(part: MarkdownInline): string {
  if (part.kind === 'text') return escapeHtml(part.text);
  const inner = inlineHtml(part.parts);
  return part.kind === 'bold' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
}

/** Each colour has a line of its own kind, and is named, so that it is never the only sign. */
const style = `:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #1a1a1a; background: #fff; }
h1, h2, h3, dl, footer { font-family: system-ui, sans-serif; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid #767676; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
blockquote { margin: 0; padding-left: 1rem; border-left: 4px solid #767676; white-space: pre-wrap; overflow-wrap: anywhere; }
.geel blockquote { border-left: 6px solid #a67c00; }
.groen blockquote { border-left: 6px dashed #2e7d32; }
.blauw blockquote { border-left: 6px double #1565c0; }
.roze blockquote { border-left: 6px dotted #c2185b; }
.paars blockquote { border-left: 6px groove #6a1b9a; }
.text { margin: .75rem 0; overflow-wrap: anywhere; }
.text p, .text li { margin: .25rem 0; white-space: pre-wrap; }
.text ul, .text ol { margin: .25rem 0; padding-left: 1.5rem; }
dl { margin: .5rem 0; font-size: .875rem; }
dl div { display: flex; gap: .5em; }
dt { color: #595959; }
dt::after { content: ":"; }
dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; font-size: .875rem; color: #595959; }
@page { margin: 20mm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  article { break-inside: avoid; }
}`;
