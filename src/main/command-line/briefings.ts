import { type BriefingChoice, defaultChoice } from '../../shared/briefing/choice.ts';
import type { KeptBriefing } from '../../shared/briefing/kept.ts';
import type { StoredNote } from '../../shared/notebook/view.ts';
import { dayOf } from '../briefing/day.ts';
import type { BriefingMaker } from '../briefing/maker.ts';
import type { MadePdf, PdfJob } from '../pdf/make-pdf.ts';
import { nameOfKept } from '../store/notebook/kept-briefings.ts';

/** What the command line can make a PDF of. */
export interface Briefings {
  /** Each name once: the kept choices, then the dossiers, then the whole letter. */
  list(): readonly { readonly id: string; readonly name: string }[];
  /** Rejects when there is none of that name. */
  make(id: string, how: { readonly print: PdfJob['print']; readonly now: Date }): Promise<MadePdf>;
}

/** The name of the whole letter. */
const wholeLetter = 'brief';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly choice: BriefingChoice;
}

/**
 * What a maker can make of its letter, with the notes and the kept choices of a notebook. A kept choice goes by the
 * words of its file's name, or by all of the name where two have the same words; it goes before a dossier of that name.
 */
export function namedBriefings(
  maker: BriefingMaker,
  notebook: { readonly notes: readonly StoredNote[]; readonly kept: readonly KeptBriefing[] },
): Briefings {
  const all: Named[] = [];
  const add = (named: Named): void => {
    if (!all.some(({ id }) => id === named.id)) all.push(named);
  };
  for (const { file, choice } of notebook.kept) {
    const name = nameOfKept(file);
    const short = shortOf(name);
    const isAlone = notebook.kept.filter((other) => shortOf(nameOfKept(other.file)) === short).length === 1;
    add({ id: isAlone ? short : name, name: maker.titleOf(choice), choice });
  }
  for (const { id, name } of maker.dossiers) add({ id, name, choice: defaultChoice({ kind: 'dossier', id }) });
  const whole = defaultChoice({ kind: 'letter' });
  add({ id: wholeLetter, name: maker.titleOf(whole), choice: whole });

  const kept = new Map(notebook.kept.map(({ file, choice }) => [nameOfKept(file), choice]));
  return {
    list: () => all.map(({ id, name }) => ({ id, name })),
    async make(id, { print, now }) {
      const choice = kept.get(id) ?? all.find((one) => one.id === id)?.choice;
      if (choice === undefined) throw new Error(`there is no briefing ${id}`);
      const composed = await maker.compose(choice, notebook.notes, dayOf(now));
      if (!composed.ok) throw new Error(`${composed.code}: ${composed.detail}`);
      return maker.pdf(composed.value, { print, now });
    },
  };
}

/** A file's name without the digits that keep it apart from others. */
const shortOf = (name: string): string => name.replace(/--[0-9a-f]{8}(?:-\d+)?$/, '') || name;
