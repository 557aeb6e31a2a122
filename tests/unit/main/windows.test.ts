import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { WindowFacts } from '../../../src/main/window/options.ts';
import * as options from '../../../src/main/window/options.ts';

/**
 * Every window of the app is made in main/window.ts, with options that main/window/options.ts makes, and all those
 * options are safe: whoever adds a window has it fail here.
 */
const root = path.resolve(import.meta.dirname, '../../../src');

/** Each maker of options that is there, by name: one that is added is looked at without being named here. */
const makersOfOptions = Object.entries(options as Record<string, unknown>).filter(([name]) => name.endsWith('Options'));

interface Source {
  readonly name: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
  .map((name) => ({ name: name.split(path.sep).join('/'), text: readFileSync(path.join(root, name), 'utf8') }));

const makers = 'BrowserWindow|BaseWindow|WebContentsView|BrowserView|View|ImageView';

/** Files that make something that shows a page, by whatever name they import it, or write a webview. */
function windowsMade({ text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const renamed = [...code.matchAll(new RegExp(`\\b(?:${makers})\\s+as\\s+(\\w+)`, 'g'))].map(([, name]) => name);
  const names = [makers, ...renamed].join('|');
  return [
    ...[...code.matchAll(new RegExp(`new\\s+(?:\\w+\\.)*(?:${names})\\b\\s*\\(?([^;]*)`, 'g'))].map(([, args = '']) =>
      args.replace(/\)\s*$/, '').trim(),
    ),
    ...(/<webview\b|createElement\(\s*['"]webview|\bextends\s+(?:\w+\.)*(?:BrowserWindow|BaseWindow|WebContentsView)/.test(
      code,
    )
      ? ['a webview or a class of its own']
      : []),
  ];
}

describe('windows in the source', () => {
  it('are made in one file, twice, with options that are checked here', () => {
    const made = sources
      .map((source) => [source.name, windowsMade(source)] as const)
      .filter(([, all]) => all.length > 0);
    expect(made.map(([name]) => name)).toEqual(['main/window.ts']);
    const calls = made.flatMap(([, all]) => all.map((call) => /^(\w+)\(/.exec(call)?.[1]));
    expect(calls).toHaveLength(2); // the app's own window and the one that prints; a third is a decision to take
    expect(calls.sort()).toEqual(makersOfOptions.map(([name]) => name).sort());
  });

  it.each([
    'const w = new BrowserWindow({});',
    'const w = new electron.BaseWindow();',
    "import { BrowserWindow as W } from 'electron'; new W({})",
    'new WebContentsView(',
    'const tag = <webview src="x" />;',
    "document.createElement('webview')",
    'class Mine extends BrowserWindow {}',
  ])('would be seen as: %s', (text) => {
    expect(windowsMade({ name: 'x', text })).not.toEqual([]);
  });

  it.each([true, false])('have safe options only (packaged: %s)', (isPackaged) => {
    const facts: WindowFacts = {
      placement: { width: 9, height: 9, maximised: false },
      colour: '#fff',
      title: 'x',
      preload: '/p',
      isPackaged,
    };
    const known = [
      'preload',
      'javascript',
      'sandbox',
      'contextIsolation',
      'nodeIntegration',
      'webviewTag',
      'spellcheck',
      'devTools',
    ];
    expect(makersOfOptions.map(([name]) => name)).toEqual(
      expect.arrayContaining(['windowOptions', 'printWindowOptions']),
    );
    for (const [name, make] of makersOfOptions) {
      const { webPreferences = {} } = (make as (facts: WindowFacts) => BrowserWindowConstructorOptions)(facts);
      expect(webPreferences, name).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
      expect(webPreferences, name).toMatchObject({ webviewTag: false, spellcheck: false, devTools: !isPackaged });
      // Any other preference (webSecurity, enableBlinkFeatures, partition, …) stands at Electron's default.
      const others = Object.keys(webPreferences).filter((key) => !known.includes(key));
      expect(others, name).toEqual([]);
    }
  });
});
