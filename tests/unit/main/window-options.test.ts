import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printWindowOptions, windowOptions } from '../../../src/main/window/options.ts';
import { paper, paperColour, themeSource } from '../../../src/main/window/theme.ts';

const facts = {
  placement: { width: 900, height: 700, maximised: false },
  colour: '#fbf8f1',
  title: 'Leeswijzer',
  preload: '/app/out/preload/index.cjs',
  isPackaged: true,
};

describe('windowOptions', () => {
  it('makes a window whose page is a page and nothing more', () => {
    expect(windowOptions(facts)).toEqual({
      width: 900,
      height: 700,
      minWidth: 320,
      minHeight: 200,
      show: false,
      title: 'Leeswijzer',
      backgroundColor: '#fbf8f1',
      webPreferences: {
        preload: '/app/out/preload/index.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
  });

  it('has developer tools only where the app is developed', () => {
    expect(windowOptions({ ...facts, isPackaged: false }).webPreferences?.devTools).toBe(true);
  });

  it('opens where it was', () => {
    const options = windowOptions({ ...facts, placement: { ...facts.placement, x: -5, y: 0 } });
    expect([options.x, options.y]).toEqual([-5, 0]);
  });
});

describe('printWindowOptions', () => {
  it('makes a window that nobody sees and whose page can do nothing', () => {
    expect(printWindowOptions({ isPackaged: true })).toEqual({
      show: false,
      webPreferences: {
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    });
  });
});

describe('colours', () => {
  it('are those of the renderer', () => {
    const tokens = readFileSync(
      path.resolve(import.meta.dirname, '../../../src/renderer/styles/tokens.css'),
      'utf8',
    ).toLowerCase();
    for (const colour of Object.values(paper)) expect(tokens).toContain(colour);
  });

  it.each([
    ['system', true, paper.dark, 'system'],
    ['system', false, paper.light, 'system'],
    ['light', true, paper.light, 'light'],
    ['sepia', true, paper.sepia, 'light'],
    ['dark', false, paper.dark, 'dark'],
  ] as const)('of %s (dark desktop: %s)', (theme, dark, colour, source) => {
    expect(paperColour(theme, dark)).toBe(colour);
    expect(themeSource(theme)).toBe(source);
  });
});
