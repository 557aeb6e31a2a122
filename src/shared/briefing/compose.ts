import { letterFactsOf } from '../facts/letter-facts.ts';
import { whereIs, whereName } from '../facts/where.ts';
import { type Messages, messagesIn } from '../i18n/i18n.ts';
import { letterCitation } from '../letter/citation.ts';
import type { EditorialRemark, Fact } from '../letter/fact.ts';
import type { PublishedLetter } from '../letter/published.ts';
import type { FactGroup } from '../settings.ts';
import {
  type Briefing,
  type BriefingBlock,
  type Heading,
  type Part,
  type PrintedNote,
  printable,
  type Row,
  words,
} from './briefing.ts';
import type { BriefingChoice } from './choice.ts';
import { coverOf, metadataRows, titleOf } from './cover.ts';
import { contentsOf, legendOf, runningOf } from './front.ts';
import { markdownAsBlocks } from './inlines.ts';
import { pageSize, partNames } from './layout.ts';
import { numberNotes } from './notes.ts';
import { createNumbering } from './numbering.ts';
import { type Listed, passageBlocks } from './passages.ts';
import { type PlacedNote, type Selection, select } from './select.ts';
import { abbreviations, factsIn, people, references, summary, type Told, timeline } from './tables.ts';

export interface BriefingInput {
  readonly letter: PublishedLetter;
  readonly facts: readonly Fact[];
  readonly editorial: readonly EditorialRemark[];
  /** All notes that may be in it; the choice says which are. */
  readonly notes: readonly PlacedNote[];
  readonly choice: BriefingChoice;
  /** ISO day. */
  readonly today: string;
}

/**
 * Lays out a choice as data. Every chosen passage and every chosen note is in it once: a note is called from the last
 * printed part of its passage; notes whose passage is not printed, and notes without a certain place, follow under
 * headings of their own. The same input gives the same briefing.
 */
export function composeBriefing({
  letter: given,
  facts,
  editorial,
  notes: all,
  choice,
  today,
}: BriefingInput): Briefing {
  const published = { ...given, facts, editorial };
  const { language, parts: wanted } = choice;
  const messages = messagesIn(language);
  const selection = select(published, all, choice);
  const shown = wanted.passages ? selection : { ...selection, pieces: [] };
  const notes = numberNotes(published.letter, shown, language, messages);
  const asked = choice.notes.placement === 'margin' && notes.notes.some(({ called }) => called);
  const page = pageSize(choice, asked);
  const numbering = createNumbering();
  const told = toldOf(published, selection, language, messages);
  const groups = wanted.facts ? summary(told, toldElsewhere(choice)) : [];

  let listed: readonly Listed[] = [];
  const besides = new Set<number>();
  const makers: { readonly [name in Part['name']]: (heading: () => Heading) => Made } = {
    intro: () => markdownAsBlocks(choice.intro),
    cover: () => [],
    facts: () => summaryBlocks(groups, messages, numbering),
    passages: (begin) => {
      begin();
      const made = passageBlocks(
        {
          letter: published.letter,
          pieces: shown.pieces,
          notes,
          beside: page.margin !== null,
          withSource: choice.source.kind !== 'letter',
          messages,
        },
        numbering,
      );
      listed = made.listed;
      for (const block of made.blocks)
        if (block.kind === 'passage') for (const { number } of block.passage.beside) besides.add(number);
      return [...made.blocks, ...passagesAfter(selection, told, choice, messages)];
    },
    timeline: () => table(messages.briefing.columns.timeline, timeline(told)),
    references: () => table(messages.briefing.columns.references, references(told)),
    people: () => table(messages.briefing.columns.people, people(told)),
    abbreviations: () => table(messages.briefing.columns.abbreviations, abbreviations(told)),
    notes: (begin) => {
      const atEnd = notes.notes.filter(({ called, number }) => called && !besides.has(number));
      const missing = selection.missingNotes;
      if (atEnd.length + notes.elsewhere.length + notes.lost.length + missing === 0) return [];
      begin();
      return [
        ...(missing === 0 ? [] : [said(messages.briefing.missingNotes(missing))]),
        ...noteBlocks(atEnd),
        ...under(notes.elsewhere, () => numbering.next(3, 'notes-elsewhere', messages.briefing.elsewhere), []),
        ...under(notes.lost, () => numbering.next(3, 'notes-lost', messages.briefing.lost), [
          said(messages.briefing.lostWhy),
        ]),
      ];
    },
    metadata: () =>
      table(messages.briefing.columns.metadata, metadataRows(published, selection, choice, today, messages)),
  };
  const parts = (['intro', ...partNames] as const).flatMap((name): Part[] => {
    if (name !== 'intro' && !wanted[name]) return [];
    let heading: Heading | null = null;
    const begin = (): Heading => {
      heading ??= numbering.next(
        2,
        `part-${name}`,
        name === 'passages' && choice.source.kind === 'letter'
          ? messages.briefing.wholeLetter
          : messages.briefing.parts[name],
      );
      return heading;
    };
    // Headings inside a part are numbered after its own, which exists only if there is something under it.
    if (name === 'facts' && groups.length > 0) begin();
    const blocks = makers[name](begin);
    return blocks.length === 0 ? [] : [{ name, heading: begin(), blocks }];
  });
  const title = titleOf(published, selection, choice, messages);
  return {
    language,
    title: {
      id: 'title',
      level: 1,
      number: null,
      text: title,
      ofLetter: choice.title === null && selection.dossier !== null,
    },
    author: printable(choice.author).trim(),
    subject: letterCitation(published, language, messages),
    date: today,
    page,
    textSize: choice.textSize,
    colour: choice.colour,
    running: runningOf(published, title, page, language, messages),
    independence: messages.briefing.independence,
    cover: wanted.cover
      ? coverOf(
          published,
          selection.pieces.filter(({ block }) => block.kind !== 'heading').length,
          { notes: notes.notes.length, marks: notes.unnumbered.length },
          choice,
          today,
          messages,
        )
      : null,
    contents: contentsOf(parts, listed, messages),
    legend: legendOf(
      parts,
      notes.highlights.map(({ colour }) => colour),
      asked && page.margin === null,
      page.margin !== null,
      messages,
    ),
    parts,
    notes: notes.notes,
    highlights: notes.unnumbered,
  };
}

type Made = readonly BriefingBlock[];

const said = (text: string, small = true): BriefingBlock => ({
  kind: 'text',
  small,
  inlines: [words(printable(text))],
});
const table = (columns: readonly string[], rows: readonly Row[]): Made =>
  rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
const noteBlocks = (notes: readonly PrintedNote[]): Made => (notes.length === 0 ? [] : [{ kind: 'notes', notes }]);

const under = (notes: readonly PrintedNote[], heading: () => Heading, before: Made): Made =>
  notes.length === 0 ? [] : [{ kind: 'heading', heading: heading() }, ...before, ...noteBlocks(notes)];

function toldOf(
  published: PublishedLetter,
  { dossier, pieces }: Selection,
  language: BriefingChoice['language'],
  messages: Messages,
): Told {
  const inside = factsIn(published.facts, pieces, dossier?.key ?? null);
  return { facts: letterFactsOf(published), inside, spans: pieces, language, messages };
}

/** The kinds of fact that another part of this briefing tells. */
function toldElsewhere({ parts }: BriefingChoice): ReadonlySet<FactGroup> {
  return new Set<FactGroup>([
    ...(parts.timeline ? (['date'] as const) : []),
    ...(parts.references ? (['motion', 'kamerstuk', 'resolution', 'instrument', 'law', 'url'] as const) : []),
    ...(parts.people ? (['person'] as const) : []),
    ...(parts.abbreviations ? (['abbreviation'] as const) : []),
  ]);
}

function summaryBlocks(
  groups: ReturnType<typeof summary>,
  messages: Messages,
  numbering: ReturnType<typeof createNumbering>,
): Made {
  if (groups.length === 0) return [];
  return [
    said(messages.briefing.literally),
    ...groups.flatMap(({ group, rows }): BriefingBlock[] => [
      { kind: 'heading', heading: numbering.next(3, `facts-${group}`, messages.facts.groups[group]) },
      ...table(messages.briefing.columns.facts, rows),
    ]),
  ];
}

/** What is to be said under the passages: what is not there, and where else the letter speaks of the same. */
function passagesAfter(
  { dossier, pieces, gone }: Selection,
  { facts }: Told,
  { source }: BriefingChoice,
  messages: Messages,
): Made {
  const { briefing } = messages;
  const { letter } = facts.published;
  const notThere = source.kind === 'dossier' && dossier === null ? [said(briefing.noDossier(source.id))] : [];
  const none = pieces.length === 0 && notThere.length === 0 ? [said(briefing.noPassages)] : [];
  const printed = new Set(pieces.map(({ start }) => whereIs(letter, start)));
  const also = (dossier?.seeAlso ?? []).flatMap(({ paragraph, key }): BriefingBlock[] => {
    const fact = facts.byKey.get(key);
    const here = fact?.mentions.find(({ start, end }) =>
      pieces.some((piece) => start >= piece.start && end <= piece.end),
    );
    if (fact === undefined || here === undefined || printed.has(paragraph)) return [];
    return [said(briefing.seeAlso(paragraph, fact.label, whereName(whereIs(letter, here.start), messages)))];
  });
  return [...notThere, ...none, ...gone.map(({ quote }) => said(briefing.gone(quote ?? ''))), ...also];
}
