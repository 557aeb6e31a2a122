import { escapeHtml } from '../letter/html.ts';
import { keepTogether } from '../letter/keep-together.ts';
import {
  type Briefing,
  type BriefingBlock,
  callAnchor,
  type Heading,
  type Inline,
  noteAnchor,
  type PrintedNote,
  type PrintedPassage,
  type Words,
} from './briefing.ts';
import { briefingStyle } from './style.ts';
import { inlineText } from './text.ts';

/** All figures: in the contents they hold the place of a number that is only known, and filled in, once it is printed. */
export const allFigures = '0123456789';

/** The page on which each heading stands, by its id; or that all figures stand where such a number will. */
export type PageNumbers = ReadonlyMap<string, number> | 'figures';

export interface HtmlOptions {
  /** A heading that is not among them has no number in the contents. */
  readonly pages: PageNumbers;
  /** `@font-face` rules; empty for a file that is to stand alone. */
  readonly fontFaces: string;
}

/**
 * A briefing as one HTML document, for paper and for the screen. It has no script and loads nothing but the fonts that
 * it is given; what a user or a letter says is text, to the character. All its text is in elements, none in the style,
 * so that what is printed is what the briefing has; only what each page repeats is made by the style.
 */
export function briefingHtml(briefing: Briefing, { pages, fontFaces }: HtmlOptions): string {
  const { language, title, author, cover, parts } = briefing;
  return `<!doctype html>
<html lang="${language}" class="${briefing.colour}${briefing.page.margin === null ? '' : ' beside'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title.text)}</title>
${author === '' ? '' : `<meta name="author" content="${escapeHtml(author)}">\n`}<style>
${fontFaces.replaceAll('</', '<\\/')}
${briefingStyle(briefing)}
</style>
</head>
<body>
<header class="front${cover === null ? '' : ' with-cover'}">
${coverHtml(briefing)}
${contentsHtml(briefing, pages)}
${legendHtml(briefing)}
</header>
<main>
${parts.map((part) => `<section class="part ${part.name}">\n${headingHtml(part.heading, language)}\n${blocksHtml(part.blocks, language)}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

function coverHtml({ cover, title, language }: Briefing): string {
  const heading = `<h1 id="${title.id}"${dutch(title.ofLetter, language)} dir="auto">${escapeHtml(title.text)}</h1>`;
  if (cover === null) return heading;
  const rows = cover.rows.map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd dir="auto">${inlinesHtml(value)}</dd></div>`,
  );
  const sub = cover.sub.length === 0 ? '' : `<p class="sub">${cover.sub.map(escapeHtml).join('<br>')}</p>\n`;
  return `<div class="cover">
<p class="kind">${escapeHtml(cover.kind)}</p>
${heading}
${sub}<dl>${rows.join('\n')}</dl>
</div>`;
}

/** The number of a page has its place also while it is not known, so that filling it in moves nothing. */
function contentsHtml({ contents, language }: Briefing, pages: PageNumbers): string {
  if (contents === null) return '';
  const entries = contents.entries.map(({ to, level, number, text }) => {
    const n = number === null ? '' : `<span class="hn">${number}</span> `;
    return `<li class="l${level}"><a href="#${to}"><span class="t">${n}<span class="tt">${escapeHtml(text)}</span></span> <span class="p">${pages === 'figures' ? allFigures : (pages.get(to) ?? '')}</span></a></li>`;
  });
  return `<nav aria-labelledby="${contents.heading.id}">
${headingHtml(contents.heading, language)}
<ul class="toc">
${entries.join('\n')}
</ul>
</nav>`;
}

function legendHtml({ legend, independence }: Briefing): string {
  const lines = [...legend.map((inlines) => inlinesHtml(inlines)), escapeHtml(independence)];
  return `<div class="legend">${lines.map((line) => `<p>${line}</p>`).join('\n')}</div>`;
}

function headingHtml({ id, level, number, text, ofLetter }: Heading, language: string): string {
  const words = keepHtml(text);
  const said = ofLetter && language !== 'nl' ? `<span lang="nl">${words}</span>` : words;
  const inner = number === null ? said : `<span class="hn">${number}</span> ${said}`;
  return `<h${level} id="${id}">${inner}</h${level}>`;
}

const dutch = (ofLetter: boolean, language: string): string => (ofLetter && language !== 'nl' ? ' lang="nl"' : '');

const blocksHtml = (blocks: readonly BriefingBlock[], language: string): string =>
  blocks.map((block) => blockHtml(block, language)).join('\n');

function blockHtml(block: BriefingBlock, language: string): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block.heading, language);
    case 'text':
      return `<p class="${block.small ? 'small' : ownClass(block.inlines)}" dir="auto">${inlinesHtml(block.inlines)}</p>`;
    case 'list':
      return `<ul class="own">${block.items
        .map(({ marker, inlines }) => `<li dir="auto"><span class="lm">${marker}</span> ${inlinesHtml(inlines)}</li>`)
        .join('\n')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'passage':
      return passageHtml(block.passage, language);
    case 'notes':
      return block.notes.map((note) => noteHtml(note, language)).join('\n');
  }
}

/** Rows do not repeat their head on a next page, which would print words that the briefing has once. */
function tableHtml({ columns, rows }: Extract<BriefingBlock, { kind: 'table' }>): string {
  const withWhere = rows.some(({ where }) => where !== '');
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`);
  const body = rows.map(({ name, lines, where }) => {
    const said = lines.map(({ small, inlines }) => `<p${small ? ' class="small"' : ''}>${inlinesHtml(inlines)}</p>`);
    const last = withWhere ? `\n<td class="where">${escapeHtml(where)}</td>` : '';
    return `<tr>\n<th scope="row">${inlinesHtml(name)}</th>\n<td>${said.join('\n')}</td>${last}\n</tr>`;
  });
  // Columns are set by rule, so that no word can push a table off the page; long names get more of it.
  const isLong = rows.some(({ name }) => /\S{19}/.test(inlineText(name)));
  return `<table${isLong ? ' class="long"' : ''}>
<thead><tr>${head.join('\n')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

function passageHtml(passage: PrintedPassage, language: string): string {
  const { id, kind, number, marker, cells, source, beside } = passage;
  const n = number === null ? '' : `<span class="n">${number}</span> `;
  const mark = marker === null ? '' : `<span class="lm">${escapeHtml(marker)}</span> `;
  const text =
    cells.length > 1
      ? `<div class="cells">${cells.map((cell) => `<p>${inlinesHtml(cell)}</p>`).join('\n')}</div>`
      : `<p class="par">${n}${mark}${inlinesHtml(cells[0] ?? [])}</p>`;
  const from = source.length === 0 ? '' : `\n<p class="small source">${inlinesHtml(source)}</p>`;
  const length = cells.reduce((sum, cell) => sum + inlineText(cell).length, 0);
  const body = `<div class="passage ${kind}${length < shortPassage ? ' short' : ''}" id="${id}"><div${dutch(true, language)}>${text}</div>${from}</div>`;
  if (beside.length === 0) return body;
  return `<div class="row">\n${body}\n<div class="aside">${beside.map((note) => noteHtml(note, language)).join('\n')}</div>\n</div>`;
}

/**
 * Shorter passages than this, in characters of the letter, are not cut by the end of a page: of three or four lines
 * there is no cut that leaves two on both sides and keeps the source with the words.
 */
const shortPassage = 260;

/**
 * Of three lines of a note none can stand alone if the page breaks between them, and Chromium breaks there all the same
 * where paragraphs have white between them: one of so few characters, three lines of the widest page, is kept whole.
 */
const shortParagraph = 360;
const ownClass = (inlines: readonly Inline[]): string =>
  inlineText(inlines).length < shortParagraph ? 'own short' : 'own';

/** Shorter notes than this, in characters, are not cut by the end of a page. */
const shortNote = 900;

function noteHtml({ number, called, lemma, blocks, about }: PrintedNote, language: string): string {
  const n = called
    ? `<a class="n" id="${noteAnchor(number)}" href="#${callAnchor(number)}">${number}</a>`
    : `<span class="n" id="${noteAnchor(number)}">${number}</span>`;
  const named = `<i class="lemma"${dutch(true, language)}>${escapeHtml(lemma)}]</i>`;
  const [first, ...rest] = blocks;
  const opened =
    first?.kind === 'text'
      ? `<p class="${ownClass(first.inlines)}" dir="auto">${n} ${named} ${inlinesHtml(first.inlines)}</p>\n${blocksHtml(rest, language)}`
      : `<p class="own">${n} ${named}</p>\n${blocksHtml(blocks, language)}`;
  const html = `${opened}\n<p class="small about">${escapeHtml(about)}</p>`;
  return `<div class="note${html.length < shortNote ? ' short' : ''}">${html}</div>`;
}

export const inlinesHtml = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) =>
      inline.kind === 'text'
        ? wordsHtml(inline)
        : `<sup class="calls">${inline.numbers
            .map((number) => `<a id="${callAnchor(number)}" href="#${noteAnchor(number)}">${number}</a>`)
            .join(',')}</sup>`,
    )
    .join('');

function wordsHtml({ text, bold, italic, raised, lowered, href, lang, marks = [] }: Words): string {
  let html = keepHtml(text);
  if (raised === true) html = `<sup>${html}</sup>`;
  if (lowered === true) html = `<sub>${html}</sub>`;
  if (italic === true) html = `<i>${html}</i>`;
  if (bold === true) html = `<b>${html}</b>`;
  if (lang !== undefined) html = `<span lang="${escapeHtml(lang)}">${html}</span>`;
  if (href !== undefined) html = `<a href="${escapeHtml(href)}">${html}</a>`;
  for (const { colour } of marks) html = `<mark class="${colour}">${html}</mark>`;
  return html;
}

/** Words that blanks hold together which do not break; as long as they fit on a line of any page. */
const joined = /([^\s\u00a0\u202f]{0,24}(?:[\u00a0\u202f][^\s\u00a0\u202f]{0,24})+)/;
const longestJoined = 40;

/**
 * A blank that does not break becomes a plain one in words that do not: Chromium writes the other as a replacement
 * text, after which some readers of the file lose the next words.
 */
const keepHtml = (text: string): string =>
  text
    .split(joined)
    .map((part, index) => {
      const plain = part.replace(/[\u00a0\u202f]/g, ' ');
      return index % 2 === 1 && part.length <= longestJoined
        ? `<span class="nb">${escapeHtml(plain)}</span>`
        : brokenAtSlashes(plain);
    })
    .join('');

/** A long address may be broken after a slash, before it is broken anywhere. */
const brokenAtSlashes = (text: string): string =>
  keepTogether(text, escapeHtml).replace(/[^\s<>]+/g, (word) =>
    isLongAddress(word) ? word.replace(/\/(?!\/)/g, '/<wbr>') : word,
  );

const longAfterSlash = 12; // characters

const isLongAddress = (word: string): boolean => {
  const slash = word.indexOf('/');
  return slash >= 0 && word.length - slash > longAfterSlash && !word.includes('&');
};
