import { stripAccents } from '../alphabet.ts';
import { blockAt } from '../letter/block-at.ts';
import { escapePattern } from '../letter/escape-pattern.ts';
import type { Fact } from '../letter/fact.ts';
import { factKey } from '../letter/fact-key.ts';
import type { Letter } from '../letter/letter.ts';
import type { Span } from '../span.ts';
import { boldTopics, subjectsOf } from './bold.ts';
import { listedTopics } from './listed.ts';

/** What a letter has a dossier on, with every place where it stands. */
export interface Topic {
  /** The name as a word of an address: "zuid-sudan". The same letter gives the same ids. */
  readonly id: string;
  readonly name: string;
  /** `topic`: the letter sets it in bold or lists it as a matter. `country`: a country that it only names. */
  readonly kind: 'topic' | 'country';
  /** The fact it is, where it is one; else its words are what is looked for. */
  readonly key: string | null;
  readonly mentions: readonly Span[];
}

/**
 * The topics of a letter: what it sets in bold, if that is a name or a theme and neither a quotation nor emphasis; what
 * it lists as matters ("kwesties als A, B en C"); and every country that its paragraphs name. What is bold comes
 * first, in the order of the letter, then what is listed, then countries by name.
 */
export function topicsOf(letter: Letter, facts: readonly Fact[]): Topic[] {
  const found = new Map<string, Topic>();
  const add = (name: string, kind: Topic['kind'], key: string | null, mentionsOf: () => readonly Span[]): void => {
    const id = slug(name);
    if (id === '' || found.has(id)) return; // before the letter is looked through for it
    const mentions = mentionsOf();
    if (mentions.length > 0) found.set(id, { id, name, kind, key, mentions });
  };
  const subjectAt = subjectsOf(facts);
  const named = [...boldTopics(letter, subjectAt), ...listedTopics(letter, subjectAt)];
  const seen = new Set<string>();
  for (const { name, fact } of named) {
    const key = fact === null ? null : factKey(fact);
    if (key !== null && seen.has(key)) continue;
    if (key !== null) seen.add(key);
    add(name, 'topic', key, () => (fact === null ? occurrences(letter, name) : inBody(letter, fact.mentions)));
  }
  const countries = facts.filter((fact) => fact.type === 'country' && !seen.has(factKey(fact)));
  for (const fact of countries.toSorted((a, b) => dutch.compare(a.label, b.label)))
    add(fact.label, 'country', factKey(fact), () => inBody(letter, fact.mentions));
  return [...found.values()];
}

const dutch = new Intl.Collator('nl');

/** Only what paragraphs, list items, tables and notes say is a passage; a letterhead and a heading are none. */
function inBody(letter: Letter, spans: readonly Span[]): Span[] {
  return spans.filter((span) => {
    const block = blockAt(letter, span.start);
    return block !== undefined && isBody(block.kind) && contains(block, span);
  });
}

export const isBody = (kind: Letter['blocks'][number]['kind']): boolean =>
  kind === 'paragraph' || kind === 'listItem' || kind === 'tableRow' || kind === 'footnote';

const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Everywhere that some words stand as words, whatever their case: "MH17", also in "MH17-dossier", not in "MH170". */
function occurrences(letter: Letter, name: string): Span[] {
  const words = escapePattern(name).replace(/\s+/g, '\\s+');
  // What stands before is looked at afterwards: asked at each letter of the text it is most of the work.
  const pattern = new RegExp(`${words}(?![\\p{L}\\p{N}])`, 'giu');
  const all = [...letter.text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
    endsInWord.test(letter.text.slice(Math.max(0, index - 2), index))
      ? []
      : [{ start: index, end: index + found.length }],
  );
  return inBody(letter, all);
}

const endsInWord = /[\p{L}\p{N}]$/u;

/** A name as a word of an address: without accents, in small letters, with hyphens. */
export function slug(name: string): string {
  return stripAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
