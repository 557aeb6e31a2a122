import { formatDay, type Messages } from '../i18n/i18n.ts';
import type { Basis, DateFact, Fact, KamerstukFact, Mention, MotionFact } from '../letter/fact.ts';
import type { Language } from '../settings.ts';
import type { Span } from '../span.ts';
import { shorter } from './context.ts';
import { abbreviationOf, type LetterFacts } from './letter-facts.ts';
import { kamerstukOf, shortfallOf } from './missing.ts';

/** One line of a fact's card: what is known, and on what basis. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly basis: Basis | null;
  /** Words of ours, not of the letter: shown in brackets. */
  readonly ours?: boolean;
  /** The passage that says it, to go to. */
  readonly span?: Span;
  /** The fact that this names, to open. */
  readonly key?: string;
}

interface Say {
  readonly facts: LetterFacts;
  readonly mention: Mention;
  readonly language: Language;
  readonly messages: Messages;
}

/** What is known of a fact besides its printed words. To add a type of fact: a case here. */
export function fieldsOf(fact: Fact, say: Say): Field[] {
  const { fields } = say.messages.facts;
  const { mention } = say;
  switch (fact.type) {
    case 'person':
      return [
        ...named(fact, say),
        ...field(fields.role, fact.role, 'letterlijk'),
        ...field(fields.office, fact.office, 'afgeleid'),
      ];
    case 'country':
    case 'territory':
      return [...named(fact, say), { label: fields.code, value: fact.identity, basis: 'genormaliseerd' }];
    case 'motion':
      return motion(fact, say);
    case 'kamerstuk':
      return kamerstuk(fact, say);
    case 'resolution':
      return [
        ...field(fact.number === null ? fields.subject : fields.number, fact.number ?? fact.identity, mention.basis),
        ...field(fields.year, fact.year === null ? null : String(fact.year), 'letterlijk'),
      ];
    case 'date':
      return date(fact, say);
    case 'amount':
      return [{ label: fields.value, value: money(fact.value, fact.currency, say.language), basis: mention.basis }];
    case 'count':
      return [
        {
          label: fields.value,
          value: new Intl.NumberFormat(locale(say.language)).format(fact.value),
          basis: mention.basis,
        },
        { label: fields.counted, value: fact.noun, basis: 'letterlijk' },
      ];
    case 'sdg':
      return [{ label: fields.number, value: String(fact.number), basis: mention.basis }];
    case 'abbreviation':
      return abbreviation(fact, say);
    case 'law':
    case 'proceedings':
    case 'question':
    case 'ruling':
      return field(fields.citation, fact.citation, mention.basis);
    case 'url':
      return field(fields.address, fact.citation, mention.basis);
    default:
      return named(fact, say);
  }
}

/** The usual name, where the letter prints another; and what an abbreviated name stands for. */
function named(fact: Fact, say: Say): Field[] {
  const { fields } = say.messages.facts;
  const printed = printedOf(say);
  const full = abbreviationOf(say.facts, printed);
  const expanded = full !== null && full.expansion !== fact.label ? abbreviation(full, say) : [];
  const name = printed === fact.label ? [] : field(fields.identity, fact.label, say.mention.basis);
  return [...name, ...expanded];
}

function abbreviation(fact: Extract<Fact, { type: 'abbreviation' }>, { facts, messages }: Say): Field[] {
  if (fact.expansion === null) return [];
  const { definition } = fact;
  const label = messages.facts.fields.inFull;
  if (definition === null) return [{ label, value: fact.expansion, basis: 'redactie', ours: true }];
  const printed = facts.published.letter.text.slice(definition.start, definition.end);
  return [{ label, value: printed.replace(/\s+/g, ' '), basis: 'letterlijk', span: definition }];
}

function motion(fact: MotionFact, say: Say): Field[] {
  const { facts: words } = say.messages;
  const { text } = say.facts.published.letter;
  const movers = joined(fact.movers, words.and);
  const paper = fact.kamerstuk === null ? undefined : kamerstukOf(say.facts, fact.kamerstuk);
  // A whole sentence is too long for a card; the passage is one press away.
  const quote = (span: Span): string => `“${shorter(text.slice(span.start, span.end).replace(/\s+/g, ' '), 70, 90)}”`;
  return [
    {
      label: fact.movers.length > 1 ? words.fields.moversMany : words.fields.movers,
      value: fact.andOthers ? words.others(movers) : movers,
      basis: 'letterlijk',
    },
    ...field(words.fields.date, fact.date === null ? null : formatDay(fact.date, say.language), 'letterlijk'),
    {
      label: words.fields.chamber,
      value: fact.chamber === 'EK' ? words.upperHouse : words.lowerHouse,
      basis: fact.chamber === 'EK' ? 'letterlijk' : 'afgeleid',
    },
    ...(fact.about === null
      ? []
      : [{ label: words.fields.about, value: quote(fact.about), basis: 'letterlijk' as const, span: fact.about }]),
    ...(fact.answer === null
      ? []
      : [{ label: words.fields.answer, value: quote(fact.answer), basis: 'letterlijk' as const, span: fact.answer }]),
    ...(paper === undefined ? [] : kamerstuk(paper, say)),
  ];
}

function kamerstuk(fact: KamerstukFact, { facts, messages }: Say): Field[] {
  const { fields, upperHouse } = messages.facts;
  const number = fact.missing === 'number' ? fields.dossier : fields.dossierLine;
  return [
    { label: number, value: fact.label, basis: 'genormaliseerd', key: `kamerstuk ${fact.identity}` },
    ...(fact.chamber === 'EK' ? field(fields.chamber, upperHouse, 'afgeleid') : []),
    ...field(fields.session, fact.session, 'letterlijk'),
    // A reference that lacks something is no citation.
    ...(shortfallOf(facts, fact) === null ? field(fields.citation, fact.citation, 'genormaliseerd') : []),
  ];
}

function date(fact: DateFact, { mention, language, messages }: Say): Field[] {
  const { fields } = messages.facts;
  const itself: Field = { label: fields.date, value: fact.label, basis: mention.basis };
  if (fact.granularity === 'day' || fact.from === '') return [itself];
  const days = `${formatDay(fact.from, language)} – ${formatDay(fact.to, language)}`;
  return [itself, { label: fields.period, value: days, basis: 'genormaliseerd' }];
}

const field = (label: string, value: string | null, basis: Basis): Field[] =>
  value === null || value === '' ? [] : [{ label, value, basis }];

const printedOf = ({ facts, mention }: Say): string =>
  facts.published.letter.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');

export const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

const locale = (language: Language): string => (language === 'en' ? 'en-GB' : 'nl-NL');

function money(value: number, currency: string, language: Language): string {
  try {
    return new Intl.NumberFormat(locale(language), { style: 'currency', currency, maximumFractionDigits: 2 }).format(
      value,
    );
  } catch {
    return `${currency} ${value}`;
  }
}
