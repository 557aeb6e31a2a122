import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Dossier, dossiersOf } from '../shared/dossier/dossier.ts';
import type { PublishedLetter } from '../shared/letter/published.ts';
import type { Description } from './pdf/description.ts';
import type { Pages } from './pdf/make-pdf.ts';

/** What the command line can make a PDF of. */
export interface Briefings {
  list(): readonly { readonly id: string; readonly name: string }[];
  /** The document, with page numbers in its contents list; see make-pdf.ts. */
  html(id: string, pages: Pages): string;
  describe(id: string): Pick<Description, 'title' | 'author' | 'subject' | 'language'> & {
    /** What the places are called to which the document links, by id. */
    readonly names: ReadonlyMap<string, string>;
  };
}

// MERGE: everything below stands in until shared/briefing is there; then `composeBriefing` and `briefingHtml` take the
// place of `documentOf`, and the choices that are saved in the notebook's folder come before the dossiers in the list.

/** One briefing for each dossier of the letter that is opened. `renderer` is the folder of the built renderer. */
export async function dossierBriefings(renderer: string, letterId: string, fontFaces: string): Promise<Briefings> {
  const file = path.join(renderer, 'letters', letterId, 'letter.json');
  const published = JSON.parse(await readFile(file, 'utf8')) as PublishedLetter;
  const dossiers = new Map(dossiersOf(published).map((dossier) => [dossier.id, dossier]));
  const named = (id: string): Dossier => {
    const dossier = dossiers.get(id);
    if (dossier === undefined) throw new Error(`there is no dossier ${id}`);
    return dossier;
  };
  return {
    list: () => [...dossiers.values()].map(({ id, name }) => ({ id, name })),
    html: (id, pages) => documentOf(named(id), published, pages, fontFaces),
    describe: (id) => ({
      title: named(id).name,
      author: '',
      subject: published.letter.frontMatter.subject ?? '',
      language: 'nl-NL',
      names: new Map(itemsOf(named(id), published).map((item) => [item.id, item.heading])),
    }),
  };
}

function itemsOf({ passages }: Dossier, { letter }: PublishedLetter): { id: string; heading: string; text: string }[] {
  return passages.map(({ start, end, paragraph, section }, index) => ({
    id: `passage-${index + 1}`,
    heading: [section, paragraph === null ? null : `alinea ${paragraph}`].filter(Boolean).join(', ') || 'Passage',
    text: letter.text.slice(start, end),
  }));
}

function documentOf(dossier: Dossier, published: PublishedLetter, pages: Pages, fontFaces: string): string {
  const items = itemsOf(dossier, published);
  const contents = items.map(
    ({ id, heading }) => `<li><a href="#${id}">${escaped(heading)} <span>${pages.get(id) ?? ''}</span></a></li>`,
  );
  const passages = items.map(
    ({ id, heading, text }) => `<h2 id="${id}">${escaped(heading)}</h2><p>${escaped(text)}</p>`,
  );
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escaped(dossier.name)}</title><style>
${fontFaces}
@page { size: A4; margin: 25mm; @bottom-right { content: counter(page) " van " counter(pages) } }
body { font: 11pt/1.5 "Source Serif 4 Variable", serif } h2 { break-after: avoid } p { orphans: 2; widows: 2 }
</style></head><body><h1>${escaped(dossier.name)}</h1><ol>${contents.join('')}</ol>${passages.join('')}</body></html>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
