import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the source itself must and must not hold, so that security stays in the few places where it can be read. */

const root = path.resolve(import.meta.dirname, '../../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
  .map((name) => ({
    name: name.split(path.sep).join('/'),
    text: withoutComments(readFileSync(path.join(root, name), 'utf8')),
  }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const filesWith = (pattern: RegExp): string[] =>
  sources
    .filter(({ text }) => pattern.test(text))
    .map(({ name }) => name)
    .sort();

const electron = /(?:from|import|require)\s*\(?\s*['"]electron(?:\/[a-z]+)?['"]/;

describe('the source', () => {
  it('is read whole', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.map(({ name }) => name)).toContain('main/window.ts');
  });

  it('imports electron in main and the preload only, and not in the store', () => {
    const importers = filesWith(electron);
    expect(importers.filter((name) => !/^(?:main\/(?!store\/)|preload\/index\.ts$)/.test(name))).toEqual([]);
    expect(importers).toContain('main/index.ts');
  });

  it.each([
    [
      'makes a window in one place',
      /new\s+(?:BrowserWindow|BaseWindow|WebContentsView|BrowserView)\b/,
      ['main/window.ts'],
    ],
    ['mentions ipcMain in one place', /\bipcMain\b/, ['main/ipc.ts']],
    ['mentions ipcRenderer in one place', /\bipcRenderer\b/, ['preload/index.ts']],
    ['opens addresses in one place', /\bshell\s*\.\s*open/, ['main/index.ts']],
    ['answers its scheme in one place', /protocol\.handle\b/, ['main/index.ts']],
    ['has one preload, named in one place', /index\.cjs/, ['main/index.ts']],
    ['runs no code from strings', /\beval\s*\(|new\s+Function\b|executeJavaScript|insertCSS/, []],
    [
      'asks nothing of a network',
      /node:(?:https?|net|tls|dgram|dns)\b|\bnet\.(?:fetch|request)\b|XMLHttpRequest|WebSocket|sendBeacon/,
      [],
    ],
    ['starts no other process', /node:child_process|utilityProcess|\bopenPath\b/, []],
    [
      'loosens no preference',
      /(?:nodeIntegration\w*|webviewTag|experimentalFeatures|allowRunningInsecureContent):\s*true/,
      [],
    ],
    ['keeps the sandbox, the isolation and web security', /(?:sandbox|contextIsolation|webSecurity):\s*false/, []],
  ])('%s', (_name, pattern, where) => {
    expect(filesWith(pattern)).toEqual(where);
  });
});
