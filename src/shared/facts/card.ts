import type { Messages } from '../i18n/i18n.ts';
import type { EditorialRemark, Fact, Mention } from '../letter/fact.ts';
import type { Language } from '../settings.ts';
import { type Field, fieldsOf } from './fields.ts';
import { editorialOf, type LetterFacts } from './letter-facts.ts';
import { shortfallOf } from './missing.ts';

/** A fact's card as data: the printed words first, then what is known, what is missing, and what an editor found. */
export interface Card {
  readonly title: string;
  readonly printed: string;
  readonly fields: readonly Field[];
  /** What is missing from the letter's own words, with what fills the gap; null where nothing is. */
  readonly gap: { readonly sentence: string; readonly note: string | null; readonly fields: readonly Field[] } | null;
  /** What an editor found about a fact that lacks nothing. */
  readonly found: readonly Field[];
}

export function cardOf(facts: LetterFacts, fact: Fact, mention: Mention, language: Language, messages: Messages): Card {
  const { text } = facts.published.letter;
  const printed = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const editorial = editorialOf(facts, fact);
  const missing = shortfallOf(facts, fact);
  const found =
    editorial === null
      ? []
      : editorialFields(editorial, missing === null && fact.type === 'kamerstuk', language, messages);
  const { missingSentence, yearInferred } = messages.facts;
  const note = editorial?.note?.[language] ?? null;
  const inferred = fact.type === 'date' && mention.basis === 'afgeleid' && !/\d{4}/.test(printed);
  return {
    title: title(fact),
    printed,
    fields: fieldsOf(fact, { facts, mention, language, messages }),
    gap:
      missing !== null
        ? { sentence: missingSentence[missing], note: editorial?.status === 'open' ? null : note, fields: found }
        : inferred
          ? { sentence: missingSentence.year, note: yearInferred, fields: [] }
          : null,
    found: missing === null ? found : [],
  };
}

/** What was found elsewhere. An open question stays a question, and says so. */
function editorialFields(remark: EditorialRemark, whole: boolean, language: Language, messages: Messages): Field[] {
  const { fields, sources } = messages.facts;
  const note = remark.note?.[language] ?? null;
  if (remark.status === 'open') {
    if (note === null) return [];
    return [{ label: `${fields.perhaps}?`, value: note, basis: 'redactie', ours: true }];
  }
  if (remark.citation === null) return [];
  const checked = whole ? fields.citation : fields.meant;
  const label = { checked, 'general knowledge': fields.known, 'form only': fields.form }[remark.status];
  const source =
    remark.source ??
    { checked: null, 'general knowledge': sources.general, 'form only': note ?? sources.form }[remark.status];
  return [
    { label, value: remark.citation, basis: 'redactie', ours: true },
    ...(source === null ? [] : [{ label: fields.source, value: source, basis: null }]),
  ];
}

/** A name stays as it is; "motie Kuzu" opens a title. */
const title = ({ type, label }: Fact): string =>
  type === 'motion' || type === 'resolution' ? label.charAt(0).toUpperCase() + label.slice(1) : label;
