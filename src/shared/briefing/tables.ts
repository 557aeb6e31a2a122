import { referenceTypes, withoutParts } from '../dossier/dossier.ts';
import { type Card, cardOf } from '../facts/card.ts';
import { contextOf } from '../facts/context.ts';
import { groupOfType } from '../facts/groups.ts';
import { editorialOf, type LetterFacts } from '../facts/letter-facts.ts';
import { shortfallOf } from '../facts/missing.ts';
import { sorted } from '../facts/sort.ts';
import { motionWith, printedPaper, whatOf } from '../facts/told.ts';
import { placesNamed, placesOf } from '../facts/where.ts';
import type { Messages } from '../i18n/i18n.ts';
import type { Fact, Mention } from '../letter/fact.ts';
import { factKey } from '../letter/fact-key.ts';
import { type FactGroup, factGroups, type Language } from '../settings.ts';
import type { Span } from '../span.ts';
import { type Inline, type Row, words } from './briefing.ts';

/** What the tables of a briefing are made of. */
export interface Told {
  readonly facts: LetterFacts;
  /** Those that stand in the printed passages, without the topic itself. */
  readonly inside: readonly Fact[];
  readonly spans: readonly Span[];
  readonly language: Language;
  readonly messages: Messages;
}

type Line = Row['lines'][number];
const line = (...inlines: Inline[]): Line => ({ small: false, inlines });
const small = (...inlines: Inline[]): Line => ({ small: true, inlines });
/** The letter's words, in a page of any language. */
const dutch = (text: string, language: Language): Inline => words(text, language === 'nl' ? {} : { lang: 'nl' });
const ours = (text: string): string => `[${text}]`;

/** The facts in some passages, in the order of the letter; the topic itself is not among them. */
export const factsIn = (facts: readonly Fact[], spans: readonly Span[], topic: string | null): Fact[] =>
  facts
    .filter((fact) => factKey(fact) !== topic)
    .flatMap((fact) => firstIn({ spans }, fact).map(({ start }) => ({ fact, start })))
    .sort((a, b) => a.start - b.start)
    .map(({ fact }) => fact);

const mentionsIn = ({ spans }: Pick<Told, 'spans'>, { mentions }: Fact): Mention[] =>
  mentions.filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end));

/** The first of them, or none. */
const firstIn = (told: Pick<Told, 'spans'>, fact: Fact): Mention[] => mentionsIn(told, fact).slice(0, 1);

/** A row of a fact; the lines that are said of it are given. */
function row(told: Told, fact: Fact, lines: readonly Line[], name = fact.label): Row {
  const { facts, messages, language } = told;
  return {
    name: [dutch(name, language)],
    lines,
    where: placesNamed(placesOf(facts.published.letter, mentionsIn(told, fact)), messages),
  };
}

/** The dates, in order of time, each with the words it stands in or the motion it belongs to. */
export function timeline(told: Told): Row[] {
  const { inside, language, messages } = told;
  const motions = inside.filter(({ type }) => type === 'motion');
  return sorted(inside.filter(({ type }) => type === 'date')).map((fact) => {
    const motion = motionWith(motions, fact);
    const said = motion === undefined ? line(...inWords(told, fact)) : line(dutch(motion.label, language));
    const year = inferredYear(told, fact);
    const name = year === null ? fact.label : fact.label.replace(year, ours(year));
    return row(told, fact, [said, ...(year === null ? [] : [small(words(messages.briefing.yearInferred))])], name);
  });
}

/** The year in a date's name, where none of its printings in these passages has it. */
function inferredYear(told: Told, fact: Fact): string | null {
  const { text } = told.facts.published.letter;
  const mentions = mentionsIn(told, fact);
  const inferred = mentions.every(
    ({ basis, start, end }) => basis === 'afgeleid' && !/\d{4}/.test(text.slice(start, end)),
  );
  return inferred ? (/\b\d{4}\b/.exec(fact.label)?.[0] ?? null) : null;
}

/** A fact in a few of the words around it. */
function inWords(told: Told, fact: Fact): Inline[] {
  const lang = told.language === 'nl' ? {} : { lang: 'nl' };
  return firstIn(told, fact)
    .map((mention) => contextOf(told.facts.published.letter, mention, 40))
    .flatMap(({ before, words: own, after }) => [
      ...(before === '' ? [] : [words(before, lang)]),
      words(own, { ...lang, bold: true }),
      ...(after === '' ? [] : [words(after, lang)]),
    ]);
}

/** Motions and other references: as printed, with what they lack, and what an editor found elsewhere. */
export function references(told: Told): Row[] {
  const { facts, inside, language, messages } = told;
  return withoutParts(inside.filter(({ type }) => referenceTypes.includes(type))).map((fact) => {
    const paper = fact.type === 'motion' ? printedPaper(facts, fact) : '';
    const itself = fact.type === 'url' ? fact.label : paper === '' ? '' : `Kamerstuk ${paper}`;
    const printed = itself === '' ? [] : [line(dutch(itself, language))];
    const lines = [...printed, ...editorialLines(told, fact), ...motionLines(told, fact)];
    return row(told, fact, lines.length === 0 ? [line(...inWords(told, fact))] : lines, nameOf(fact, messages));
  });
}

/** "motie Kuzu" opens a row; a number or an address says what it is. */
function nameOf({ type, label }: Fact, { facts }: Messages): string {
  if (type === 'kamerstuk') return `${facts.types.kamerstuk} ${label}`;
  const name = type === 'url' ? facts.types.url : label;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What is missing from the letter, and what was found: the same words as on a fact's card. */
function editorialLines(told: Told, fact: Fact): Line[] {
  const { facts, language, messages } = told;
  return firstIn(told, fact)
    .map((mention) => cardOf(facts, fact, mention, language, messages))
    .flatMap((card) => linesOf(card, told, fact));
}

function linesOf({ gap, found }: Card, { facts, messages }: Told, fact: Fact): Line[] {
  const { facts: terms, briefing } = messages;
  const fields = gap?.fields ?? found;
  const source = fields.find(({ label }) => label === terms.fields.source)?.value;
  const supplied = fields.filter((field) => field.ours === true);
  const plain: readonly string[] = [terms.fields.meant, terms.fields.citation];
  return [
    ...(gap === null ? [] : [small(words(gap.sentence))]),
    ...supplied.map(({ label, value }) =>
      line(...(plain.includes(label) ? [] : [words(`${label} `)]), words(ours(value))),
    ),
    ...(supplied.length === 0
      ? []
      : [small(words(source === undefined ? openSource(facts, fact, messages) : briefing.editorial(source)))]),
  ];
}

/** An open question stays one, and says so. */
function openSource(facts: LetterFacts, fact: Fact, { facts: terms, briefing }: Messages): string {
  return editorialOf(facts, fact)?.status === 'open'
    ? `${briefing.editorialOnly}: ${terms.sources.open}`
    : briefing.editorialOnly;
}

/** What a motion asked and what came of it, as far as the letter says. */
function motionLines({ facts, language, messages }: Told, fact: Fact): Line[] {
  if (fact.type !== 'motion') return [];
  const { text } = facts.published.letter;
  const { about, answer } = messages.facts.fields;
  const quoted = (label: string, span: Span | null): Line[] =>
    span === null
      ? []
      : [
          small(
            words(`${label}: `),
            dutch(`“${text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()}”`, language),
          ),
        ];
  return [...quoted(about, fact.about), ...quoted(answer, fact.answer)];
}

export function people(told: Told): Row[] {
  const { facts, inside, language, messages } = told;
  return sorted(inside.filter(({ type }) => type === 'person')).map((fact) => {
    const what = whatOf(facts, fact, messages);
    return row(told, fact, what === '' ? [] : [line(dutch(what, language))]);
  });
}

/** Abbreviations in full: as the letter writes them out, else in brackets, else said to be missing. */
export function abbreviations(told: Told): Row[] {
  const { inside, language, messages } = told;
  return sorted(inside).flatMap((fact) => {
    if (fact.type !== 'abbreviation') return [];
    const { expansion, definition } = fact;
    if (expansion === null) return [row(told, fact, [small(words(messages.facts.missingSentence.expansion))])];
    if (definition !== null) return [row(told, fact, [line(dutch(expansion, language))])];
    return [row(told, fact, [line(words(ours(expansion))), small(words(messages.briefing.editorialOnly))])];
  });
}

/** All other facts, by kind: each fact is in one table of the briefing only. */
export function summary(told: Told, elsewhere: ReadonlySet<FactGroup>): { group: FactGroup; rows: Row[] }[] {
  const { facts, inside, language, messages } = told;
  return factGroups.flatMap((group) => {
    if (elsewhere.has(group)) return [];
    const rows = sorted(inside.filter(({ type }) => groupOfType[type] === group)).map((fact) => {
      const here = { ...fact, mentions: mentionsIn(told, fact) };
      const what = whatOf(facts, here, messages);
      const missing = shortfallOf(facts, fact);
      return row(told, fact, [
        ...(what === '' ? [] : [line(dutch(what, language))]),
        ...(missing === null ? [] : [small(words(messages.facts.missingSentence[missing]))]),
        ...(fact.basis === 'letterlijk' ? [] : [small(words(messages.facts.bases[fact.basis]))]),
      ]);
    });
    return rows.length === 0 ? [] : [{ group, rows }];
  });
}
