import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkQuestion, openButton, readLink } from '../../../src/main/security/links.ts';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';

describe('readLink', () => {
  it.each([
    ['https://www.government.nl/a?b=c&d#e', 'https://www.government.nl/a?b=c&d#e'],
    ['http://undocs.org/S/RES/2417(2018)', 'http://undocs.org/S/RES/2417(2018)'],
    ['HTTPS://Example.COM', 'https://example.com/'],
    ['https://example.com:8443/', 'https://example.com:8443/'],
    ['https://example.com/a@b', 'https://example.com/a@b'],
    ['https://example.com/coördinatie?q=Syrië', 'https://example.com/co%C3%B6rdinatie?q=Syri%C3%AB'],
  ])('opens %s', (given, address) => {
    expect(readLink(given)).toBe(address);
  });

  it.each([
    ['a Cyrillic look-alike', 'https://аpple.com/', 'https://xn--pple-43d.com/'],
    ['a Greek look-alike', 'https://gοvernment.nl/', 'https://xn--gvernment-q1g.nl/'],
    ['an accent', 'https://governmént.nl/', 'https://xn--governmnt-h4a.nl/'],
    ['full-width letters, which are the plain ones', 'https://ｅxample.com/', 'https://example.com/'],
  ])('shows %s for what it is', (_name, given, address) => {
    expect(readLink(given)).toBe(address);
    expect(String(linkQuestion(address, 'nl').detail)).toContain(address);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'file://server/share',
    'mailto:a@example.com',
    'tel:112',
    'ftp://example.com/',
    'smb://example.com/',
    'ms-word:ofe|u|https://example.com/',
    'search-ms:query=x',
    'ws://example.com/',
    'blob:https://example.com/1',
    'view-source:https://example.com/',
    'app://leeswijzer/',
    'about:blank',
    'https:',
    'https:/example.com',
    'https:example.com',
    'https://',
    'https:///example.com/',
    'https://?x',
    'https://#x',
    'https://:443/',
    'https:\\\\example.com\\',
    'https://example.com\\@elsewhere.com/',
    'https://example.com/\\elsewhere',
    'https://me@example.com/',
    'https://me:secret@example.com/',
    'https://@example.com/',
    'https://:@example.com/',
    'https://www.government.nl%2f@elsewhere.com/',
    'https://exa mple.com/',
    'https://example.com/a b',
    ' https://example.com/',
    'https://example.com/ ',
    'https://example.com/\n',
    'https://exam\tple.com/',
    'https://example.com/\u202egnp.exe',
    'https://example.com/\u200b',
    'https://example.com/\u0000',
    'https://example.com/\u00a0',
    'https://example.com:99999/',
    'https://exa<mple.com/',
    'https://[::1/',
    'https://xn--a/',
    '//example.com/',
    'www.example.com',
    'example.com',
    '',
    `https://example.com/${'x'.repeat(8192)}`,
    `https://example.com/${'é'.repeat(3000)}`,
  ])('refuses %j', (given) => {
    expect(readLink(given)).toBeNull();
  });

  it('gives, whatever comes in, an ASCII web address that reads back as itself', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom('https://', '@', ':', '\\', '/', 'javascript:'),
    );
    const url = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          url,
          url.map((rest) => `https://${rest}`),
        ),
        (given) => {
          const address = readLink(given);
          if (address === null) return;
          expect(address).toMatch(/^https?:\/\/[!-~]+$/);
          expect(readLink(address)).toBe(address);
          expect(new URL(address).username + new URL(address).password).toBe('');
        },
      ),
      { numRuns: 20_000 },
    );
  });
});

describe('linkQuestion', () => {
  it.each(['nl', 'en'] as const)('shows the whole address and cancels unless one chooses to open (%s)', (language) => {
    const address = `https://example.com/${'x'.repeat(500)}`;
    const { link } = messagesIn(language);
    const question = linkQuestion(address, language);
    expect(question.detail).toBe(`${link.detail}\n\n${address}`);
    expect(question.buttons?.[openButton]).toBe(link.open);
    expect(question.defaultId).not.toBe(openButton);
    expect(question.cancelId).toBe(question.defaultId);
    expect(question.buttons?.[question.cancelId ?? -1]).toBe(link.cancel);
  });
});
