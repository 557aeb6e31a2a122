import type { Fact, FactType } from '../../../../src/shared/letter/fact.ts';
import { extractFacts } from '../../../../src/shared/letter/facts.ts';
import type { Letter } from '../../../../src/shared/letter/letter.ts';
import { parseLetter } from '../../../../src/shared/letter/parse.ts';

/** A letter with one paragraph or more, of 3 March 2020, from a ministry; its subject can name a year. */
export function letterOf(body: string, subject = 'Stand van zaken'): Letter {
  return parseLetter(
    [
      'Ministerie van Financiën',
      'Datum 3 maart 2020',
      `Betreft ${subject}`,
      'Geachte voorzitter,',
      body,
      'De Minister van Financiën,',
      'W.B. Hoekstra',
    ].join('\n\n'),
  );
}

export interface Seen {
  readonly words: string;
  readonly identity: string;
  readonly fact: Fact;
}

/** The mentions of a type in the body of such a letter, in order of place. */
export function mentionsIn(body: string, type: FactType, subject?: string): Seen[] {
  const letter = letterOf(body, subject);
  const from = letter.blocks.find((block) => block.kind === 'paragraph' || block.kind === 'listItem')?.start ?? 0;
  const to = letter.blocks.find((block) => block.kind === 'signature')?.start ?? letter.text.length;
  return extractFacts(letter)
    .filter((fact) => fact.type === type)
    .flatMap((fact) => fact.mentions.map((mention) => ({ fact, mention })))
    .filter(({ mention }) => mention.start >= from && mention.start < to)
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ fact, mention }) => ({
      words: letter.text.slice(mention.start, mention.end),
      identity: fact.identity,
      fact,
    }));
}

/** Words and identity of each mention, as a table case writes them. */
export const pairsIn = (body: string, type: FactType, subject?: string): string[][] =>
  mentionsIn(body, type, subject).map(({ words, identity }) => [words, identity]);
