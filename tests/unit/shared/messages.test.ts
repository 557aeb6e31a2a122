import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/shared/i18n/i18n.ts';

/** Every message as a path and its words; a message with gaps is filled with marks that must come back. */
function flat(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'function') found.set(at, value(1, 2, 3, 4, 5));
    else for (const [inner, words] of flat(value, at)) found.set(inner, words);
  }
  return found;
}

describe('messages', () => {
  const nl = flat(messagesIn('nl'));
  const en = flat(messagesIn('en'));

  it('has 0 missing keys: both languages have the same messages', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
    expect(nl.size).toBeGreaterThan(100);
  });

  it('has no empty message but the one that is meant to be', () => {
    const empty = [...nl, ...en].filter(([, words]) => words.trim() === '').map(([key]) => key);
    expect(new Set(empty)).toEqual(new Set(['place.none']));
  });

  it('fills every gap', () => {
    for (const [key, words] of [...nl, ...en]) expect(words, key).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has no exclamation marks and no "Oeps": trouble is told calmly', () => {
    for (const [key, words] of nl) expect(words, key).not.toMatch(/!|oeps/i);
  });
});
