import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { defaultSettings, letterSizes, step, zooms } from '../../../src/shared/settings.ts';
import { openingTag, rootAttributes } from '../../../src/shared/start.ts';

describe('openingTag', () => {
  it('carries the start state through HTML unharmed', () => {
    const start = {
      letter: `a"b'c<d>&e`,
      settings: { ...defaultSettings, theme: 'sepia' as const, sic: true },
      place: 42,
      version: '1.0.0',
      platform: 'linux' as const,
    };
    const root = new JSDOM(`<!doctype html>${openingTag(start)}<body></body></html>`).window.document.documentElement;
    expect(JSON.parse(root.dataset.start ?? '')).toEqual(start);
    expect(root.lang).toBe('nl');
    expect(root.dataset.theme).toBe('sepia');
    expect(root.dataset.sic).toBe('shown');
  });

  it('has no theme attribute where the system decides', () => {
    expect(rootAttributes(defaultSettings)['data-theme']).toBeNull();
  });
});

describe('step', () => {
  it('goes to the next step and stays at the ends', () => {
    expect(step(zooms, 100, 1)).toBe(110);
    expect(step(zooms, 300, 1)).toBe(300);
    expect(step(letterSizes, 85, -1)).toBe(85);
  });

  it('stays where it is among no steps at all', () => {
    expect(step<number>([], 100, 1)).toBe(100);
  });
});
