import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { letterCitation, passageCitation } from '../../../src/shared/letter/citation.ts';
import type { FrontMatter } from '../../../src/shared/letter/letter.ts';
import type { PublishedLetter } from '../../../src/shared/letter/published.ts';

const nothing: FrontMatter = {
  sender: null,
  recipient: null,
  date: null,
  reference: null,
  subject: null,
  signatories: [],
};

function published(frontMatter: Partial<FrontMatter>, citation: PublishedLetter['citation'] = null): PublishedLetter {
  return {
    id: 'proef',
    source: { file: 'source.md', bytes: 1, sha256: '00' },
    letter: {
      frontMatter: { ...nothing, ...frontMatter },
      text: 'Aan de Kamer\n\nEen.\n\n– punt\n\nTwee.\n\nA. Naam',
      blocks: [
        { kind: 'letterhead', role: 'recipient', start: 0, end: 12 },
        { kind: 'paragraph', number: 1, start: 14, end: 18 },
        { kind: 'listItem', level: 1, marker: '–', start: 20, end: 26 },
        { kind: 'paragraph', number: 2, start: 28, end: 33 },
        { kind: 'signature', role: 'name', start: 35, end: 42 },
      ],
      marks: [],
      sections: [],
    },
    remarks: [],
    citation,
    facts: [],
    editorial: [],
  };
}

const nl = messagesIn('nl');

describe('citations', () => {
  it('uses a checked citation as it stands', () => {
    const letter = published({}, { text: 'Kamerstukken II 2018/19, 26150, nr. 180', source: 'x' });
    expect(letterCitation(letter, 'nl', nl)).toBe('Kamerstukken II 2018/19, 26150, nr. 180');
  });

  it('makes one from what the letter prints, and no number that is not printed', () => {
    const full = { sender: 'Ministerie van Proeven', date: '2020-03-01', reference: 'ABC-1' };
    expect(letterCitation(published(full), 'nl', nl)).toBe(
      'Brief van 1 maart 2020 (Ministerie van Proeven), kenmerk ABC-1',
    );
    expect(letterCitation(published({ ...full, reference: null }), 'nl', nl)).not.toContain('kenmerk');
    expect(letterCitation(published({ subject: 'Proef' }), 'nl', nl)).toBe('Proef');
    expect(letterCitation(published({ date: '2020-03-01' }), 'nl', nl)).toBe('1 maart 2020');
    expect(letterCitation(published({}), 'nl', nl)).toBe('');
    expect(passageCitation(published({}), { start: 14, end: 17 }, 'nl', nl)).toBe('alinea 1');
  });

  it.each([
    ['one paragraph', { start: 14, end: 17 }, 'alinea 1'],
    ['a list item belongs to the paragraph before it', { start: 21, end: 24 }, 'alinea 1'],
    ['two paragraphs', { start: 15, end: 30 }, 'alinea’s 1–2'],
    ['the letterhead', { start: 0, end: 5 }, 'briefhoofd'],
    ['the signatures', { start: 36, end: 40 }, 'ondertekening'],
  ])('says where a passage is: %s', (_name, passage, where) => {
    const letter = published({}, { text: 'K', source: 'x' });
    expect(passageCitation(letter, passage, 'nl', nl)).toBe(`K, ${where}`);
  });
});
