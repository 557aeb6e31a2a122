// What a window may be created with. What the stand-in does not know, or what would be unsafe, is refused by name.
import { readFileSync } from 'node:fs';
import { NotThere } from './strict.ts';

const OPTIONS = new Set([
  'width',
  'height',
  'x',
  'y',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'icon',
  'center',
  'useContentSize',
  'backgroundColor',
  'autoHideMenuBar',
  'darkTheme',
  'webPreferences',
]);
const PREFERENCES = new Set([
  'preload',
  'javascript',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'navigateOnDragDrop',
  'safeDialogs',
  'spellcheck',
  'devTools',
  'disableBlinkFeatures',
  'backgroundThrottling',
]);
const MUST_NOT_BE_ON = [
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'navigateOnDragDrop',
] as const;

export function checkOptions(options: Electron.BrowserWindowConstructorOptions): void {
  const preferences = options.webPreferences ?? {};
  for (const name of Object.keys(options)) if (!OPTIONS.has(name)) throw new NotThere(`BrowserWindow option '${name}'`);
  for (const name of Object.keys(preferences)) {
    if (!PREFERENCES.has(name)) throw new NotThere(`webPreferences option '${name}'`);
  }
  const unsafe = [
    ...(preferences.sandbox === true ? [] : ['sandbox must be true']),
    ...(preferences.contextIsolation === true ? [] : ['contextIsolation must be true']),
    ...(preferences.nodeIntegration === false ? [] : ['nodeIntegration must be false']),
    ...(preferences.webSecurity === false ? ['webSecurity must not be false'] : []),
    ...MUST_NOT_BE_ON.filter((name) => preferences[name]).map((name) => `${name} must not be on`),
  ];
  if (unsafe.length > 0) throw new Error(`electron stand-in: webPreferences: ${unsafe.join(', ')}`);
}

/** Text of the preload script; none is a page without a bridge. */
export function readPreload(preferences: Electron.WebPreferences | undefined): string {
  return preferences?.preload ? readFileSync(preferences.preload, 'utf8') : '';
}

/** Whether the page runs scripts. Without them it can have no bridge here: a preload script would be one more script. */
export function runsScripts(preferences: Electron.WebPreferences | undefined): boolean {
  if (preferences?.javascript !== false) return true;
  if (preferences.preload) throw new NotThere('a preload script in a window without javascript');
  return false;
}
