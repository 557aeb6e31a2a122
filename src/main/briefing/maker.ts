import { type Briefing, callAnchor, contentsOf, headingsOf, noteAnchor } from '../../shared/briefing/briefing.ts';
import type { BriefingChoice } from '../../shared/briefing/choice.ts';
import { composeBriefing } from '../../shared/briefing/compose.ts';
import { titleOf } from '../../shared/briefing/cover.ts';
import { briefingHtml, type PageNumbers } from '../../shared/briefing/html.ts';
import type { Progress } from '../../shared/briefing/made.ts';
import { headingText } from '../../shared/briefing/text.ts';
import { type Dossier, dossiersOf } from '../../shared/dossier/dossier.ts';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { PublishedLetter } from '../../shared/letter/published.ts';
import type { StoredNote } from '../../shared/notebook/view.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/settings.ts';
import type { LinkTarget } from '../pdf/file/printed.ts';
import { type MadePdf, makePdf, type PdfJob } from '../pdf/make-pdf.ts';
import { slices } from '../slices.ts';
import { createPlaceNotes } from './place-notes.ts';

/** Makes briefings of one letter: for the page and for the command line, so that both give the same file. */
export interface BriefingMaker {
  readonly dossiers: readonly Dossier[];
  /** What a briefing of this choice is called. */
  titleOf(choice: BriefingChoice): string;
  /** Lays out a choice with the notes of the letter among these. The detail of the fault is the dossier's id. */
  compose(choice: BriefingChoice, notes: readonly StoredNote[], today: string): Promise<Result<Briefing, 'no-dossier'>>;
  /** The document that is printed, with the page numbers that are known. */
  html(briefing: Briefing, pages: PageNumbers): string;
  /**
   * Makes the PDF. The one that was made last is given again when it is of the same briefing: what was shown is what is
   * saved, to the byte. Rejects with the signal's reason when it is aborted.
   */
  pdf(briefing: Briefing, how: PdfHow): Promise<MadePdf>;
}

export interface PdfHow {
  readonly print: PdfJob['print'];
  /** The moment that the file says to be made at. */
  readonly now: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Progress) => void;
}

export interface MakerNeeds {
  readonly published: PublishedLetter;
  /** `@font-face` rules for the document. */
  readonly fontFaces: string;
  /** The program's name and version. */
  readonly creator: string;
}

export function createBriefingMaker({ published, fontFaces, creator }: MakerNeeds): BriefingMaker {
  const { letter, facts, editorial } = published;
  const dossiers = dossiersOf(published);
  const place = createPlaceNotes(letter);
  let last: { readonly of: string; readonly made: MadePdf } | null = null;

  const html: BriefingMaker['html'] = (briefing, pages) => briefingHtml(briefing, { pages, fontFaces });

  return {
    dossiers,
    html,
    titleOf(choice) {
      const { source } = choice;
      const dossier = source.kind === 'dossier' ? dossiers.find(({ id }) => id === source.id) : undefined;
      return titleOf(published, { dossier: dossier ?? null }, choice, messagesIn(choice.language));
    },
    async compose(choice, notes, today) {
      const { source } = choice;
      if (source.kind === 'dossier' && !dossiers.some(({ id }) => id === source.id))
        return fail('no-dossier', source.id);
      const placed = await place(notes.filter(({ note }) => note.letter.id === published.id));
      return ok(composeBriefing({ letter: published, facts, editorial, notes: placed, choice, today }));
    },
    async pdf(briefing, { print, now, signal, onProgress }) {
      await slices.pause(); // composing it was a long step
      const of = JSON.stringify(briefing);
      if (last?.of === of) return last.made;
      const made = await makePdf({
        html: (pages) => html(briefing, pages),
        print,
        finish: {
          title: briefing.title.text,
          author: briefing.author,
          subject: briefing.subject,
          language: regionOf[briefing.language],
          creator,
          now,
          describeLink: linkDescriber(briefing),
          headings: headingsOf(briefing).map(headingText),
        },
        contents: contentsOf(briefing),
        ...(signal !== undefined && { signal }),
        ...(onProgress !== undefined && { onProgress }),
      });
      last = { of, made };
      return made;
    },
  };
}

/** What a PDF says its language is. */
const regionOf: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** What each link says of itself, in the language of the briefing. */
function linkDescriber(briefing: Briefing): (target: LinkTarget) => string {
  const { link } = messagesIn(briefing.language).pdf;
  const names = new Map([
    ...headingsOf(briefing).map((heading) => [heading.id, headingText(heading)] as const),
    ...briefing.notes.map(({ number }) => [noteAnchor(number), link.note(number)] as const),
    ...briefing.notes.map(({ number }) => [callAnchor(number), link.call(number)] as const),
  ]);
  return (target) => {
    if (target.kind === 'address') return link.address(target.url);
    if (target.page === null) return link.here;
    const name = names.get(target.id);
    return name === undefined ? link.page(target.page) : link.place(name, target.page);
  };
}
