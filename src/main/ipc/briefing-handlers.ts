import type { SaveDialogOptions } from 'electron';
import type { Briefing } from '../../shared/briefing/briefing.ts';
import type { BriefingChoice } from '../../shared/briefing/choice.ts';
import type { BriefingFormat, Progress } from '../../shared/briefing/made.ts';
import type { BriefingFault, Calls } from '../../shared/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { dayOf } from '../briefing/day.ts';
import type { BriefingMaker } from '../briefing/maker.ts';
import type { MadePdf } from '../pdf/make-pdf.ts';
import type { Paper } from '../pdf/print-out.ts';
import type { Printer } from '../pdf/printer.ts';
import { askAndSave } from '../save-file.ts';
import type { AtomicOptions } from '../store/atomic-file.ts';
import type { NotebookStore } from '../store/notebook-store.ts';
import type { SettingsStore } from '../store/settings.ts';

/** The calls of briefings. A page gives a choice; what is made of it comes from the letter and the notebook. */

export interface BriefingEffects {
  readonly settings: SettingsStore;
  readonly notebook: () => Promise<NotebookStore>;
  /** Asks where a file goes; null if the reader chose no place. */
  readonly chooseNewFile: (question: SaveDialogOptions) => Promise<string | null>;
  /** The folder in which asking begins. */
  readonly documents: () => string;
  /** The maker for the letter; it is opened when it is first needed. */
  readonly briefings: () => Promise<BriefingMaker>;
  readonly print: Printer['print'];
  /** Shows the system's print dialog. */
  readonly printOut: (html: string, paper: Paper, signal: AbortSignal) => Promise<'printed' | 'cancelled'>;
  /** Puts a PDF where the page can fetch it; gives the path. */
  readonly showPdf: (bytes: Uint8Array) => string;
  /** Tells the page how far it is. */
  readonly tellProgress: (step: Progress) => void;
  readonly now: () => Date;
}

export type BriefingCall =
  | 'makeBriefing'
  | 'cancelBriefing'
  | 'saveBriefing'
  | 'printBriefing'
  | 'readBriefings'
  | 'keepBriefing'
  | 'removeBriefing';
type BriefingHandlers = {
  readonly [Name in BriefingCall]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>>;
};

export function createBriefingHandlers(effects: BriefingEffects, options: AtomicOptions = {}): BriefingHandlers {
  const { settings, notebook, chooseNewFile, documents, briefings, print, printOut, showPdf, tellProgress } = effects;
  let showing = new AbortController();
  /** Saving or printing; one at a time, so that a page cannot heap up dialogs. */
  let handing: AbortController | null = null;

  async function compose(choice: BriefingChoice): Promise<Result<Briefing, 'no-dossier'>> {
    const [maker, { view }] = await Promise.all([briefings(), notebook()]);
    return maker.compose(choice, view.notes, dayOf(effects.now()));
  }

  async function pdfOf(briefing: Briefing, signal: AbortSignal): Promise<MadePdf> {
    const maker = await briefings();
    const onProgress = (step: Progress): void => {
      if (!signal.aborted) tellProgress(step);
    };
    return maker.pdf(briefing, { print, now: effects.now(), signal, onProgress });
  }

  /** What goes in the file, or to the page that shows it. */
  async function bytesOf(briefing: Briefing, format: BriefingFormat, signal: AbortSignal): Promise<Uint8Array> {
    if (format === 'pdf') return (await pdfOf(briefing, signal)).bytes;
    return (await import('../briefing/formats.ts')).briefingFile(briefing, format);
  }

  /** Work that hands a briefing over to the reader. An abort, and a second one meanwhile, is as a no of the reader. */
  async function handOver<T, Code extends string>(
    work: (signal: AbortSignal) => Promise<Result<T, Code>>,
  ): Promise<Result<T | 'cancelled', Code | 'not-made'>> {
    if (handing !== null) return ok('cancelled');
    const control = new AbortController();
    handing = control;
    try {
      return await work(control.signal);
    } catch (error) {
      return control.signal.aborted ? ok('cancelled') : notMade(error);
    } finally {
      handing = null;
    }
  }

  return {
    async makeBriefing({ choice }) {
      showing.abort();
      const control = new AbortController();
      showing = control;
      const { signal } = control;
      try {
        const composed = await compose(choice);
        if (signal.aborted) return fail('cancelled');
        if (!composed.ok) return composed;
        const { bytes, pageCount, isNumbered } = await pdfOf(composed.value, signal);
        if (signal.aborted) return fail('cancelled');
        return ok({ path: showPdf(bytes), pageCount, isNumbered, ...countsOf(composed.value) });
      } catch (error) {
        return signal.aborted ? fail('cancelled') : notMade(error);
      }
    },
    async cancelBriefing() {
      showing.abort();
      handing?.abort();
      return ok(null);
    },
    saveBriefing: ({ choice, format }) =>
      handOver(async (signal) => {
        const composed = await compose(choice);
        if (!composed.ok) return composed;
        const bytes = await bytesOf(composed.value, format, signal);
        signal.throwIfAborted();
        const { language } = settings.current;
        const name = composed.value.title.text;
        return askAndSave(bytes, { chooseNewFile, language, folder: documents(), name, format }, options);
      }),
    printBriefing: ({ choice }) =>
      handOver(async (signal): Promise<Result<'printed' | 'cancelled', BriefingFault | 'not-printed'>> => {
        const composed = await compose(choice);
        if (!composed.ok) return composed;
        const { pages, isNumbered } = await pdfOf(composed.value, signal);
        const html = (await briefings()).html(composed.value, isNumbered ? pages : new Map());
        const { paper: size, orientation, colour } = choice;
        try {
          return ok(
            await printOut(html, { size, landscape: orientation === 'landscape', colour: colour === 'colour' }, signal),
          );
        } catch (error) {
          signal.throwIfAborted();
          console.error(`[briefing] not printed: ${error}`);
          return fail('not-printed');
        }
      }),
    readBriefings: async () => (await notebook()).readBriefings(),
    keepBriefing: async ({ choice, file, base }) => (await notebook()).keepBriefing(choice, file, base),
    removeBriefing: async ({ file, version }) => (await notebook()).removeBriefing(file, version),
  };
}

function notMade(error: unknown): { readonly ok: false; readonly code: 'not-made' } {
  console.error('[briefing] not made', error);
  return { ok: false, code: 'not-made' };
}

function countsOf({ parts, notes, highlights }: Briefing): { passages: number; notes: number } {
  const passages = parts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'passage'));
  return { passages: passages.length, notes: notes.length + highlights.length };
}
