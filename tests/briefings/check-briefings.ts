import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePdf } from '../../src/main/pdf/make-pdf.ts';
import { type Briefing, contentsOf, headingsOf } from '../../src/shared/briefing/briefing.ts';
import { composeBriefing } from '../../src/shared/briefing/compose.ts';
import { briefingHtml } from '../../src/shared/briefing/html.ts';
import { briefingText, headingText } from '../../src/shared/briefing/text.ts';
import { messagesIn } from '../../src/shared/i18n/i18n.ts';
import { checkPdf, type Expected, type Report } from '../support/pdf/check.ts';
import { openHtmlPrinter } from '../support/pdf/print-html.ts';
import { letter, passagesOf, printedNotes } from '../unit/briefing/support/briefings.ts';
import { fontsInside } from './fonts.ts';
import type { Case } from './generate.ts';

/** Makes briefings as the app does, and looks at each PDF from outside (tests/support/pdf). */

export interface Outcome {
  made: number;
  pages: number;
  passages: number;
  notes: number;
  /** Contents lists whose numbers never came to rest, and so stand without. */
  unnumbered: number;
  /** How many were printed more than once for the numbers in their contents. */
  again: number;
  readonly faults: { readonly name: string; readonly code: string; readonly detail: string }[];
}

export async function checkBriefings(cases: readonly Case[], log: (line: string) => void = () => {}): Promise<Outcome> {
  const outcome: Outcome = { made: 0, pages: 0, passages: 0, notes: 0, unnumbered: 0, again: 0, faults: [] };
  const folder = mkdtempSync(path.join(tmpdir(), 'briefings-'));
  const printer = await openHtmlPrinter();
  const fontFaces = fontsInside();
  try {
    for (const one of cases) {
      const briefing = composeBriefing({
        letter,
        facts: letter.facts,
        editorial: letter.editorial,
        notes: one.notes,
        choice: one.choice,
        today: '2026-11-25',
      });
      const begin = performance.now();
      const made = await makePdf({
        html: (pages) => briefingHtml(briefing, { pages, fontFaces }),
        print: printer.print,
        contents: contentsOf(briefing),
        finish: {
          title: briefing.title.text,
          author: briefing.author,
          subject: briefing.subject,
          language: `${briefing.language}-NL`,
          creator: 'Leeswijzer',
          now: new Date(0),
          describeLink: () => 'Naar een andere plaats',
          headings: headingsOf(briefing).map(headingText),
        },
      });
      const file = path.join(folder, 'made.pdf');
      writeFileSync(file, made.bytes);
      const report = lookedAt(file, {
        title: briefing.title.text,
        author: briefing.author || null,
        language: `${briefing.language}-NL`,
        contents: made.isNumbered && briefing.contents !== null ? headingText(briefing.contents.heading) : null,
        words: briefingText(briefing),
        artifacts: repeatedOn(briefing),
      });
      const faults = [...report.faults, ...onceFaults(briefing), ...pageFaults(briefing, made.pages, report)];
      outcome.made++;
      outcome.pages += report.pages;
      outcome.passages += passagesOf(briefing).length;
      outcome.notes += briefing.notes.length;
      if (!made.isNumbered) outcome.unnumbered++;
      if (made.passes > 1) outcome.again++;
      outcome.faults.push(...faults.map(({ code, detail }) => ({ name: one.name, code, detail })));
      for (const { code, detail } of faults) log(`FAILED  ${one.name}: ${code}: ${detail}`);
      log(
        `${one.name}: ${report.pages} pages, ${briefing.notes.length} notes, ${made.passes} prints, ${Math.round(performance.now() - begin)} ms, ${faults.length} faults`,
      );
    }
  } finally {
    await printer.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}

/** A file that is too large for the checker has not been looked at, which is a fault too. */
function lookedAt(file: string, expected: Expected): Report {
  try {
    return checkPdf(file, expected);
  } catch (error) {
    const faults = [{ code: 'not-checked', detail: String(error) }];
    return { faults, pages: 0, headings: [], contents: [], artifacts: [], text: '' };
  }
}

/** What each page repeats, in the order in which Chromium paints it. */
const repeatedOn =
  ({ running, independence, language }: Briefing) =>
  (page: number, pages: number): string =>
    `${page === 1 ? '' : `${running.left}${running.right}`}${page} ${messagesIn(language).briefing.page} ${pages}${independence}`;

interface Fault {
  readonly code: string;
  readonly detail: string;
}

/** Each passage is printed once, and each note once, in the order of its numbers. The text of the PDF is compared elsewhere. */
function onceFaults(briefing: Briefing): Fault[] {
  const passages = passagesOf(briefing).map(({ id }) => id);
  const printed = printedNotes(briefing).map(({ number }) => number);
  const wanted = briefing.notes.map(({ number }) => number);
  const twice = passages.filter((id, i) => passages.indexOf(id) !== i);
  return [
    ...twice.map((id) => ({ code: 'passage-twice', detail: id })),
    ...(JSON.stringify([...printed].sort((a, b) => a - b)) === JSON.stringify(wanted)
      ? []
      : [{ code: 'notes', detail: `printed ${printed}, there are ${wanted}` }]),
  ];
}

/** Every entry of the contents is there, with the page that the file itself gives for its heading. */
function pageFaults({ contents }: Briefing, pages: ReadonlyMap<string, number>, report: Report): Fault[] {
  if (contents === null || report.contents.length === 0) return [];
  const wanted = contents.entries.map(({ to }) => pages.get(to));
  const found = report.contents.map(({ printed }) => printed);
  return JSON.stringify(wanted) === JSON.stringify(found)
    ? []
    : [{ code: 'contents-entries', detail: `${found} instead of ${wanted}` }];
}

/** How many faults there are of each kind. */
export function told({ made, pages, passages, notes, unnumbered, again, faults }: Outcome): string {
  const kinds = new Map<string, number>();
  for (const { code } of faults) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const list = [...kinds].map(([code, count]) => `${count} ${code}`).join(', ');
  return `${made} briefings, ${pages} pages, ${passages} passages, ${notes} notes, ${unnumbered} without numbers, ${again} printed again; ${faults.length} faults${list === '' ? '' : `: ${list}`}`;
}
