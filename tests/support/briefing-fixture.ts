import type { PageNumbers } from '../../src/shared/briefing/html.ts';
// A document of the shape that a briefing has (docs/adr/0019): cover, contents with page numbers, numbered headings with
// ids, passages, notes linked both ways, running head and foot in margin boxes. For tests of what prints and finishes it.

export interface FixtureNote {
  readonly text: string;
}

export interface FixturePart {
  readonly heading: string;
  /** One paragraph each. */
  readonly passages: readonly string[];
}

export interface FixtureOptions {
  readonly title: string;
  readonly parts: readonly FixturePart[];
  readonly notes?: readonly FixtureNote[];
  readonly fontFaces?: string;
  readonly size?: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const style = (size: string): string => `
@page { size: ${size}; margin: 25mm 22mm 24mm;
  @top-left { content: "Briefing fixture"; font: 8pt "Source Sans 3 Variable", sans-serif; }
  @bottom-left { content: "Leeswijzer: onafhankelijk hulpmiddel, geen uitgave van de Rijksoverheid"; font: 8pt "Source Sans 3 Variable", sans-serif; white-space: nowrap; }
  @bottom-right { content: counter(page) " van " counter(pages); font: 8pt "Source Sans 3 Variable", sans-serif; white-space: nowrap; } }
html { font: 11pt/1.5 "Source Serif 4 Variable", serif; color: #1a1a1a; }
body { margin: 0; } p { margin: 0 0 3mm; orphans: 2; widows: 2; }
h1, h2, h3 { font-family: "Source Sans 3 Variable", sans-serif; break-after: avoid; line-height: 1.2; }
ol.toc { list-style: none; padding: 0; } ol.toc a { display: flex; justify-content: space-between; color: inherit; text-decoration: none; }
mark { background: #ffe9a8; border-bottom: 1px solid #8a6d00; color: inherit; }
`;

/** The words of the document in reading order, without those of the contents list's page numbers. */
export function fixtureWords({ title, parts, notes = [] }: FixtureOptions): string[] {
  const words = [title, 'Inhoud', ...headings(parts, notes.length > 0).map(({ text }) => text)];
  let note = 0;
  parts.forEach((part, index) => {
    words.push(`${index + 1} ${part.heading}`);
    for (const passage of part.passages) words.push(note < notes.length ? `${passage} ${++note}` : passage);
  });
  if (notes.length > 0) words.push('Notities', ...notes.map(({ text }, index) => `${index + 1} ${text}`));
  return words.flatMap((line) => line.split(/\s+/).filter(Boolean));
}

/** The ids of its contents list. It brings no figures: its numbers are found by printing it again. */
export const fixtureContents = ({ parts, notes = [] }: FixtureOptions): string[] =>
  headings(parts, notes.length > 0).map(({ id }) => id);

const headings = (parts: readonly FixturePart[], notes: boolean): { id: string; text: string }[] => [
  ...parts.map(({ heading }, index) => ({ id: `part-${index + 1}`, text: `${index + 1} ${heading}` })),
  ...(notes ? [{ id: 'notes', text: 'Notities' }] : []),
];

export function fixtureHtml(options: FixtureOptions, pages: PageNumbers): string {
  const { title, parts, notes = [], fontFaces = '', size = 'A4' } = options;
  const contents = headings(parts, notes.length > 0).map(({ id, text }) => {
    const page = pages === 'figures' ? '' : (pages.get(id) ?? '');
    return `<li><a href="#${id}"><span>${escaped(text)}</span> <span>${page}</span></a></li>`;
  });
  let note = 0;
  const body = parts.map(({ heading, passages }, index) => {
    const paragraphs = passages.map((passage) => {
      if (note >= notes.length) return `<p>${escaped(passage)}</p>`;
      note += 1;
      return `<p>${escaped(passage)} <a id="ref-${note}" href="#note-${note}">${note}</a></p>`;
    });
    return `<section><h2 id="part-${index + 1}">${index + 1} ${escaped(heading)}</h2>${paragraphs.join('\n')}</section>`;
  });
  const ends = notes.map(
    ({ text }, index) => `<p id="note-${index + 1}"><a href="#ref-${index + 1}">${index + 1}</a> ${escaped(text)}</p>`,
  );
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${fontFaces}${style(size)}</style></head><body><h1 id="title">${escaped(title)}</h1>
<nav><h2 id="contents">Inhoud</h2><ol class="toc">${contents.join('')}</ol></nav>
${body.join('\n')}${notes.length > 0 ? `<section><h2 id="notes">Notities</h2>${ends.join('\n')}</section>` : ''}</body></html>`;
}
