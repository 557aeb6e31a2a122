import { describe, expect, it } from 'vitest';
import { fillPage, platformOf, splitPage } from '../../../src/main/start-state.ts';
import { createCrashCounter } from '../../../src/main/window/crash.ts';
import { defaultSettings } from '../../../src/shared/settings.ts';
import { openingTag } from '../../../src/shared/start.ts';

describe('the page', () => {
  const start = { letter: 'brief', settings: defaultSettings, place: 7, version: '$& $1', platform: 'linux' as const };

  it('has the start state in its root tag and is otherwise as built', () => {
    const page = fillPage(splitPage('<!doctype html>\n<html data-start="">\n<p>$& {}</p>'), start);
    expect(page).toBe(`<!doctype html>\n${openingTag(start)}\n<p>$& {}</p>`);
  });

  it.each(['', '<html lang="nl">', '<html data-start=""><html data-start="">'])(
    'as built must have one root tag: %j',
    (html) => {
      expect(() => splitPage(html)).toThrow();
    },
  );

  it('knows three platforms', () => {
    const names = (['linux', 'darwin', 'win32', 'freebsd'] as const).map(platformOf);
    expect(names).toEqual(['linux', 'mac', 'windows', 'linux']);
  });
});

describe('the crash counter', () => {
  it('gives up at the fourth crash within a minute', () => {
    const next = createCrashCounter(() => 0);
    expect([next(), next(), next(), next(), next()]).toEqual(['reload', 'reload', 'reload', 'give-up', 'give-up']);
  });

  it('forgets crashes of more than a minute ago', () => {
    let now = 0;
    const next = createCrashCounter(() => now);
    const outcomes = [0, 20_000, 40_000, 60_000, 80_000, 99_999].map((time) => {
      now = time;
      return next();
    });
    expect(outcomes).toEqual(['reload', 'reload', 'reload', 'reload', 'reload', 'give-up']);
  });
});
