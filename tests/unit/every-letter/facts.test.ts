import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/shared/facts/card.ts';
import { contextOf } from '../../../src/shared/facts/context.ts';
import { letterFactsOf } from '../../../src/shared/facts/letter-facts.ts';
import { referenceOf } from '../../../src/shared/facts/reference.ts';
import { whatOf } from '../../../src/shared/facts/told.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { factKey } from '../../../src/shared/letter/fact-key.ts';
import { languages } from '../../../src/shared/settings.ts';
import { letters, named, squeezed } from './support/letters.ts';

describe('the facts of every labelled letter', () => {
  it('are of every type, and so the tests below are of every type', () => {
    const types = new Set(letters.flatMap(({ facts }) => facts.map(({ type }) => type)));
    expect([...types].sort()).toEqual(
      expect.arrayContaining(['law', 'proceedings', 'question', 'ruling', 'url', 'motion', 'kamerstuk', 'person']),
    );
  });

  it.each(named)('%s: each has a key of its own', (_, { facts }) => {
    expect(new Set(facts.map(factKey)).size).toBe(facts.length);
  });

  it.each(named)('%s: each has a card, in both languages, whose fields say something', (_, published) => {
    const facts = letterFactsOf(published);
    for (const language of languages) {
      const messages = messagesIn(language);
      for (const fact of published.facts) {
        for (const mention of fact.mentions.slice(0, 3)) {
          const { fields } = cardOf(facts, fact, mention, language, messages);
          for (const { label, value } of fields) {
            expect(label, factKey(fact)).not.toBe('');
            expect(value, `${factKey(fact)}: ${label}`).not.toMatch(/^$|undefined|null|NaN/);
          }
          const { text } = published.letter;
          const printed = text.slice(mention.start, mention.end);
          const reference = JSON.stringify(referenceOf(facts, fact, mention, language, messages));
          expect(reference).not.toMatch(/undefined|NaN/);
          const told = whatOf(facts, fact, messages);
          expect(told).not.toMatch(/undefined|NaN/);
          // Long words are shortened in the middle; what stands of them begins as they are printed.
          const around = contextOf(published.letter, mention);
          expect(printed.replace(/\s+/g, ' ').startsWith(around.words.split(' …')[0] ?? '')).toBe(true);
          expect(squeezed(around.before + around.words)).not.toBe('');
        }
      }
    }
  });
});
