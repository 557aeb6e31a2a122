import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appOrigin, schemeOf, toAppUrl, toPageUrl } from '../../host/url.ts';

test.each([
  ['app://leeswijzer/index.html', 'https://app--leeswijzer.standin.invalid/index.html'],
  ['app://leeswijzer/a/b.js?x=1#y', 'https://app--leeswijzer.standin.invalid/a/b.js?x=1#y'],
  ['app://two.parts/', 'https://app--two.parts.standin.invalid/'],
])('%s is %s to the page, and back', (app, page) => {
  expect(toPageUrl(app, ['app'])).toBe(page);
  expect(toAppUrl(page)).toBe(app);
});

test('an address without a path gets one, with or without a query', () => {
  expect(toPageUrl('app://host', ['app'])).toBe('https://app--host.standin.invalid/');
  expect(toPageUrl('app://host?q', ['app'])).toBe('https://app--host.standin.invalid/?q');
});

test.each([
  'https://example.com/app--x.standin.invalid/',
  'https://app--x.standin.invalid.example.com/',
  'http://app--x.standin.invalid/',
  'https://standin.invalid/',
  'other://host/',
  'mailto:a@example.com',
  '',
])('%j is left alone', (url) => {
  expect(toAppUrl(url)).toBe(url);
  expect(toPageUrl(url, ['app'])).toBe(url);
});

test('there and back is the same, whatever the path', () => {
  fc.assert(
    fc.property(fc.domain(), fc.webPath(), fc.webQueryParameters(), (host, path, query) => {
      const url = `app://${host.toLowerCase()}${path || '/'}?${query}`;
      const page = toPageUrl(url, ['app']);
      expect(new URL(page).hostname.endsWith('.standin.invalid')).toBe(true);
      expect(toAppUrl(page)).toBe(url);
    }),
  );
});

test('the origin is worded as Electron does', () => {
  expect(appOrigin('https://app--leeswijzer.standin.invalid/a')).toBe('app://leeswijzer');
  expect(appOrigin('https://example.com/a')).toBe('https://example.com');
  expect(appOrigin('about:blank')).toBe('null');
  expect(schemeOf('MailTo:x')).toBe('mailto');
});
