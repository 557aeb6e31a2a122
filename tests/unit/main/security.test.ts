import { describe, expect, it } from 'vitest';
import { mayRequest } from '../../../src/main/security.ts';

describe('mayRequest', () => {
  it('lets the app ask for its own files', () => {
    for (const isPackaged of [true, false])
      expect(mayRequest('app://leeswijzer/assets/x.js', { isPackaged })).toBe(true);
  });

  it('lets developer tools load only where the app is developed', () => {
    expect(mayRequest('devtools://devtools/bundled/x.js', { isPackaged: false })).toBe(true);
    expect(mayRequest('devtools://devtools/bundled/x.js', { isPackaged: true })).toBe(false);
  });

  it.each([
    'https://example.com/',
    'http://localhost/',
    'ws://127.0.0.1:9/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'app://leeswijzer.example/',
    'app://leeswijzer:1/',
    'data:text/html,x',
    'blob:app://leeswijzer/1',
    'chrome://gpu/',
    'chrome-extension://x/',
    'about:blank',
    '',
  ])('cancels %s', (url) => {
    for (const isPackaged of [true, false]) expect(mayRequest(url, { isPackaged })).toBe(false);
  });
});
