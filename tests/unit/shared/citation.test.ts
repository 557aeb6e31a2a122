import { describe, expect, it } from 'vitest';
import { whereIs } from '../../../src/shared/facts/where.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';
import { letterCitation, passageCitation, placeName } from '../../../src/shared/letter/citation.ts';
import type { FrontMatter } from '../../../src/shared/letter/letter.ts';
import { parseLetter } from '../../../src/shared/letter/parse.ts';
import type { PublishedLetter } from '../../../src/shared/letter/published.ts';
import type { Span } from '../../../src/shared/span.ts';

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

  describe('of a footnote', () => {
    const letter = parseLetter(
      [
        'Geachte voorzitter,',
        'Eerste alinea met een noot.[^1] Het gaat om 5 m<sup>4</sup>.',
        'Tweede alinea.<sup>2</sup> Meer.<sup>3</sup>',
        'Derde alinea zonder noot.<sup>4</sup>',
        'Vierde alinea.',
        'Hoogachtend,',
        'De Minister van Proeven,\n\nJ. Jansen',
        '[^1]: Kamerstuk 29 665, nr. 225.',
        '[^2]: Bron twee.',
        '[^3]: Bron drie.',
        '[^4]: Bron vier.',
        '[^5]: Bron vijf.',
      ].join('\n\n'),
    );
    const at = (from: string, to = from): Span => ({
      start: letter.text.indexOf(from),
      end: letter.text.indexOf(to) + to.length,
    });
    it.each([
      ['by its number and the paragraph that refers to it', at('nr. 225'), 'alinea 1, voetnoot 1', 1],
      ['where the reference is in a later paragraph', at('Bron drie'), 'alinea 2, voetnoot 3', 2],
      ['several', at('nr. 225', 'Bron drie'), 'alinea’s 1–2, voetnoten 1–3', 1],
      ['without a paragraph where it could be two', at('Bron vier'), 'voetnoot 4', 'other'],
      ['without a paragraph where none refers to it', at('Bron vijf'), 'voetnoot 5', 'other'],
      ['with the paragraph that was chosen as well', at('Vierde', 'Bron twee'), 'alinea 4, voetnoten 1–2', 4],
    ])('%s', (_name, passage, place, where) => {
      expect(placeName(letter, passage, nl)).toBe(place);
      expect(whereIs(letter, passage.start)).toBe(where);
    });

    it('whose numbers begin anew: the first reference is to the first, and so on', () => {
      const anew = parseLetter(
        'Geachte voorzitter,\n\nEen.<sup>1</sup>\n\n<sup>1</sup> Bron a.\n\nTwee.<sup>1</sup>\n\n<sup>1</sup> Bron b.\n\nDrie.\n',
      );
      const of = (words: string) => {
        const start = anew.text.indexOf(words);
        return placeName(anew, { start, end: start + words.length }, nl);
      };
      expect([of('Bron a'), of('Bron b')]).toEqual(['alinea 1, voetnoot 1', 'alinea 2, voetnoot 1']);
    });
  });
});
