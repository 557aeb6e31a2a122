import { messagesIn } from '../i18n/i18n.ts';
import type { Colour } from '../notebook/note.ts';
import type { Briefing } from './briefing.ts';

/** A highlight on paper: a wash behind black words, a line under them in the pattern of its name. */
export const highlightStyles: Readonly<
  Record<Colour, { readonly wash: string; readonly line: string; readonly pattern: string; readonly points: number }>
> = {
  geel: { wash: '#fbeca9', line: '#8a6a00', pattern: 'solid', points: 1.1 },
  groen: { wash: '#dcecc6', line: '#49761d', pattern: 'dotted', points: 1.4 },
  blauw: { wash: '#d6e7f3', line: '#2a6a97', pattern: 'double', points: 0.7 },
  roze: { wash: '#f9dadf', line: '#ad3560', pattern: 'wavy', points: 0.7 },
  paars: { wash: '#e7def4', line: '#6b47a5', pattern: 'dashed', points: 1.1 },
};

/** The style of a briefing, on paper and on screen. Paper is white whatever the theme of the app or the system. */
export function briefingStyle({
  page,
  textSize,
  colour,
  running,
  independence,
  language,
  title,
  cover,
  contents,
}: Briefing): string {
  const { width, height, white, hang, margin } = page;
  const [top, right, bottom, left] = white;
  const small = Math.max(8.5, textSize * 0.81);
  const of = cssString(messagesIn(language).briefing.page);
  const label = `font: 8.5pt/12pt var(--sans); color: #333; vertical-align`;
  const a5 = width < 210;
  return `@page {
  size: ${width}mm ${height}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left - hang}mm; /* what hangs must be inside: outside it is cut off */
  @top-left { content: ${cssString(running.left)}; ${fonts} ${label}: middle; width: 66%; padding-left: ${hang}mm; }
  @top-right { content: ${cssString(running.right)}; ${fonts} ${label}: middle; width: 34%; text-align: right; }
  @bottom-left { content: ${cssString(independence)}; ${fonts} ${label}: top; width: 84%; margin-left: ${hang}mm; border-top: .5pt solid #555; padding-top: 4pt; margin-top: 5mm; }
  @bottom-right { content: counter(page) " " ${of} " " counter(pages); ${fonts} ${label}: top; width: 16%; text-align: right; border-top: .5pt solid #555; padding-top: 4pt; margin-top: 5mm; }
}
@page :first { @top-left { content: none; } @top-right { content: none; } }
:root {
  color-scheme: only light;
  --serif: "Source Serif 4", Georgia, "Noto Serif", serif;
  --sans: "Source Sans 3", "Segoe UI", "Noto Sans", sans-serif;
  --size: ${textSize}pt; --line: ${round(textSize / 0.7)}pt; --small: ${round(small)}pt; --small-line: ${round(small * 1.41)}pt; --hang: ${hang}mm;
}
* { box-sizing: border-box; }
html { background: #fff; }
body { margin: 0; padding-left: var(--hang); font: 400 var(--size)/var(--line) var(--serif); color: #000; background: #fff; text-align: left; text-wrap: pretty; hyphens: manual; overflow-wrap: anywhere; font-variant-numeric: lining-nums proportional-nums; font-variant-ligatures: no-common-ligatures; /* a mark or a reader of PDF may split one, and loses letters */ orphans: 2; widows: 2; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h1, h2, h3, h4, p, dl, dd, ul { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: inherit; text-decoration: none; }
b { font-weight: 600; }
.nb { white-space: nowrap; }
h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font: 600 ${title.text.length > 36 ? '22pt/26pt' : a5 ? '24pt/28pt' : '34pt/38pt'} var(--serif); letter-spacing: -.02em; }
h2 { font: 600 1.333em/1.43 var(--serif); margin: calc(var(--line) * 2) 0 calc(var(--line) / 2); }
h3 { font: italic 500 1.095em/1.31 var(--serif); margin: calc(var(--line) * 1.5) 0 calc(var(--line) / 2); }
h4 { font: italic 400 1em/var(--line) var(--serif); margin: var(--line) 0 calc(var(--line) / 3); }
h2 + h3, h3 + h4 { margin-top: 0; }
.hn { font-style: normal; font-variant-numeric: tabular-nums lining-nums; margin-right: .35em; }
.small { font: var(--small)/var(--small-line) var(--sans); color: #333; }
.cover { padding: ${coverPadding(height, contents?.entries.length ?? 0)}; border-bottom: 1.5pt solid #000; }
.front > h1 { margin-bottom: var(--line); }
.cover .kind { font: italic 400 14pt/20pt var(--serif); }
.cover .sub { margin-top: calc(var(--line) / 2); }
.cover dl { margin-top: ${a5 ? 1.2 : 2}em; }
.cover dl > div { display: flex; gap: 4mm; margin-top: 2pt; }
.cover dt { flex: none; width: 38mm; font: max(9pt, .905em)/var(--line) var(--sans); color: #333; }
.front nav h2 { margin-top: calc(var(--line) * 1.5); }
${cover !== null && contentsApart(height, contents?.entries.length ?? 0) ? '.front nav { break-before: page; }\n.front nav h2 { margin-top: 0; }\n' : ''}.toc a { display: flex; align-items: last baseline; }
.toc li { break-inside: avoid; }
.toc .t { flex: 0 1 auto; display: flex; }
.toc .hn { flex: none; min-width: ${a5 ? 8 : 9}mm; margin: 0; }
.toc .l3 .hn, .toc .l4 .hn { min-width: ${a5 ? 9 : 10}mm; }
.toc a::after { content: ""; order: 1; flex: 1; min-width: 8mm; margin: 0 4pt; border-bottom: .75pt dotted #555; }
.toc .p { order: 2; flex: none; width: 2.2em; display: flex; justify-content: flex-end; /* more figures than there is room for stick out at the left */ white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
.toc .l3 { padding-left: ${a5 ? 8 : 9}mm; }
.toc .l4 { padding-left: ${a5 ? 17 : 19}mm; }
.legend { margin-top: calc(var(--line) * 1.5); font: max(9pt, var(--small))/1.45 var(--sans); max-width: 115mm; break-inside: avoid; }
.legend p + p { margin-top: 3pt; }
${height < lowPage ? legendWithText : '.front { break-after: page; }\n.part:first-child > h2 { margin-top: 0; }'}
p.own { white-space: pre-line; }
p.own + p.own, ul.own + p.own { margin-top: calc(var(--line) / 2); }
ul.own { margin: calc(var(--line) / 3) 0; }
ul.own li { position: relative; padding-left: 6mm; white-space: pre-line; }
ul.own .lm { position: absolute; left: 0; }
.passage { position: relative; margin-top: calc(var(--line) / 2); }
h3 + .passage, h4 + .passage, h3 + .row .passage, h4 + .row .passage { margin-top: 0; }
.passage.line { margin-top: 0; }
.passage.line .par { white-space: pre-line; }
.passage.listItem .par { padding-left: 7mm; }
.passage.listItem .lm { position: absolute; left: 0; }
.passage.footnote .par { font-size: .9em; }
.passage .par { position: relative; }
.passage .n { position: absolute; left: calc(-1 * var(--hang)); width: var(--hang); padding-right: ${a5 ? 3.2 : 4.5}mm; text-align: right; font: 600 max(8.5pt, .857em)/var(--line) var(--sans); }
.cells { display: flex; gap: 4mm; border-bottom: .5pt solid #999; }
.cells p { flex: 1; }
.source { margin-top: 3pt; break-before: avoid; }
.source + *, .small + .small { margin-top: 3pt; }
main p.small { margin-top: 4pt; }
td p.small { margin-top: 0 !important; }
mark { background: none; color: #000; text-decoration-line: underline; text-decoration-color: #000; text-decoration-skip-ink: none; text-underline-offset: .21em; }
mark mark { text-underline-offset: .4em; }
${(Object.keys(highlightStyles) as Colour[]).map((name) => highlightRule(name, colour)).join('\n')}
.calls { font: 600 .64em/1 var(--sans); vertical-align: baseline; position: relative; top: -.55em; margin-left: .1em; white-space: nowrap; }
sup, sub { line-height: 0; font-size: .7em; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; border-top: .5pt solid #555; }
thead { display: table-row-group; }
thead th { font: 600 var(--small)/var(--small-line) var(--sans); text-align: left; color: #333; }
thead tr { break-after: avoid; }
tr { break-inside: avoid; border-bottom: .5pt solid #999; }
th, td { vertical-align: baseline; text-align: left; font-weight: 400; padding: 3.5pt 3mm 3.5pt 0; }
thead th:first-child { width: 28%; }
.long thead th:first-child { width: ${a5 ? 43 : 39}%; }
thead th:nth-child(3) { width: ${whereWidth(page, small, language)}%; }
${tableType(Math.min(width, height), textSize)}
td.where, thead th:nth-child(3) { text-align: right; padding-right: 0; }
td.where { font: var(--small)/var(--line) var(--sans); }
.note { position: relative; margin-top: calc(var(--line) * .6); }
.note.short, .passage.short, p.own.short, .note .about, .source { break-inside: avoid; }
.note .n { position: absolute; left: calc(-1 * var(--hang)); width: var(--hang); padding-right: ${a5 ? 3.2 : 4.5}mm; text-align: right; font: 600 max(8.5pt, .857em)/var(--line) var(--sans); }
.note .about { margin-top: 2pt !important; break-before: avoid; }
p.own.short + .about { break-before: auto; } /* where nothing may break, Chromium breaks anywhere */
${margin === null ? '' : besideStyle(margin)}
@media screen {
  body { max-width: ${margin === null ? 44 : 60}rem; margin: 0 auto; padding: 3rem 1.5rem 4rem 4.5rem; font-size: 1.0625rem; line-height: 1.6; --line: 1.6em; --small: .8125rem; --small-line: 1.2rem; --hang: 3.5rem; }
  .front { margin-bottom: 3rem; border-bottom: 1px solid #555; padding-bottom: 2rem; }
  .cover { padding: 1rem 0 2rem; }
  .toc .p, .toc a::after { display: none; }
  .toc a, .calls a, .note a.n { text-decoration: underline; text-decoration-color: #888; }
}
@media screen and (max-width: 40rem) {
  body { padding: 1.5rem 1rem; }
  .passage .n, .note .n { position: static; width: auto; padding-right: .4em; }
  .row { display: block; }
  .cover dl > div { display: block; }
}`;
}

/** Margin boxes do not take their font from the page's elements. */
const fonts =
  '--serif: "Source Serif 4", Georgia, serif; --sans: "Source Sans 3", "Segoe UI", "Noto Sans", sans-serif;';

const round = (points: number): number => Math.round(points * 100) / 100;

/** The column of places, in per cent of a table: as wide as its longest word, "paragraph 12" or "alinea 12". */
function whereWidth({ width, white, margin }: Briefing['page'], small: number, language: string): number {
  const room = width - white[1] - white[3] - (margin === null ? 0 : margin.gap + margin.width);
  const word = (language === 'nl' ? 4.8 : 6.4) * small * (25.4 / 72);
  return Math.max(15, Math.ceil((word / room) * 100));
}

/**
 * On a small page a row of large type may be higher than the page, and would be cut; and in its narrow columns the long
 * words of Dutch officials would be broken.
 */
const tableType = (shortSide: number, textSize: number): string =>
  shortSide < 160
    ? `table { --line: 13pt; --small: 8.5pt; --small-line: 12pt; font: 400 ${Math.min(9.5, textSize)}pt/var(--line) var(--serif); }`
    : '';

/** Pages lower than this, in mm, are of A5, or of A4 on its side: little fits under a cover. */
const lowPage = 220;

/** On a low page the legend would often stand alone on a second one: it goes to where the text begins. */
const legendWithText = `.front > .cover:nth-last-child(2), .front > nav:nth-last-child(2) { break-after: page; }
.cover + .legend, nav + .legend { margin-top: 0; }`;

/** Whether a long contents list begins a page, as it would leave a few lines for the next. */
const contentsApart = (height: number, entries: number): boolean => entries > (height < lowPage ? 6 : 16);

/** White above and below the cover's words: less where a contents list of some length is to stand under them. */
function coverPadding(height: number, entries: number): string {
  if (height < lowPage) return '4mm 0 5mm';
  return entries > 12 && !contentsApart(height, entries) ? '2mm 0 7mm' : '22mm 0 10mm';
}

/** In black and white the wash goes and the pattern stays. */
function highlightRule(name: Colour, colour: Briefing['colour']): string {
  const { wash, line, pattern, points } = highlightStyles[name];
  const painted = colour === 'bw' ? '' : ` background: ${wash}; text-decoration-color: ${line};`;
  return `mark.${name} { text-decoration-style: ${pattern}; text-decoration-thickness: ${points}pt;${painted} }`;
}

/** Two columns: a passage keeps its notes beside it, however the pages break. */
function besideStyle({ gap, width }: { gap: number; width: number }): string {
  const column = `calc(100% - ${gap + width}mm)`;
  return `.passages > *, .front > * { max-width: ${column}; }
.passages > .row { max-width: none; display: grid; grid-template-columns: minmax(0, 1fr) ${width}mm; column-gap: ${gap}mm; align-items: start; }
.row > .passage { margin-top: calc(var(--line) / 2); }
.row > .aside { margin-top: calc(var(--line) / 2); }
h3 + .row > .aside, h4 + .row > .aside { margin-top: 0; }
.aside .note, .aside .note p { font: var(--small)/var(--small-line) var(--serif); margin-top: 0; }
.aside .note + .note { margin-top: 6pt; }
.aside .note .about { font-family: var(--sans); }
.aside .note .n { position: static; width: auto; padding: 0; font: 600 1em/1 var(--sans); }`;
}

/** Any text as a string of CSS. All but letters, figures and plain marks goes as a number, "</style>" too. */
export function cssString(text: string): string {
  const inner = text.replace(
    /[^\p{L}\p{N} .,:;()'’“”–…-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${inner}"`;
}
