import { toCsv } from './csv.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toReadium } from './readium.ts';
import type { NotesOfLetter } from './subject.ts';
import { toW3c } from './w3c.ts';

export const exportFormats = ['w3c', 'readium', 'markdown', 'html', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface Exporter {
  /** Of the file's name, without its dot. */
  readonly extension: 'jsonld' | 'annotation' | 'md' | 'html' | 'csv';
  readonly mediaType: string;
  /** Whether importing the file gives the same notes. */
  readonly comesBack: boolean;
  readonly write: (given: NotesOfLetter) => string;
}

/** What notes can be exported as. The first two come back by importNotes; the others are for people and other tools. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  w3c: {
    extension: 'jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    comesBack: true,
    write: toW3c,
  },
  readium: {
    extension: 'annotation',
    mediaType: 'application/rd-annotations+json',
    comesBack: true,
    write: toReadium,
  },
  markdown: { extension: 'md', mediaType: 'text/markdown; charset=utf-8', comesBack: false, write: toMarkdown },
  html: { extension: 'html', mediaType: 'text/html; charset=utf-8', comesBack: false, write: toHtml },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    comesBack: false,
    write: (given) => toCsv(given, { separator: given.language === 'nl' ? ';' : ',' }),
  },
};
