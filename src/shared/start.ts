import type { Settings } from './settings.ts';

/**
 * What the window must know before its first paint. Main writes it into the page's root element while serving it,
 * so that nothing waits for a message and nothing flashes in the wrong theme.
 */
export interface StartState {
  readonly letter: string;
  readonly settings: Settings;
  /** Where reading stopped: an offset in the letter's text, or null for a letter not opened before. */
  readonly place: number | null;
  readonly version: string;
  readonly platform: 'linux' | 'mac' | 'windows';
}

/** The root attributes that stylesheets look at. `null` means: no such attribute. */
export function rootAttributes(settings: Settings): Readonly<Record<string, string | null>> {
  return {
    lang: settings.language,
    'data-theme': settings.theme === 'system' ? null : settings.theme,
    'data-family': settings.family,
    'data-measure': settings.measure,
    'data-leading': settings.leading,
    'data-size': String(settings.letterSize),
    'data-sic': settings.sic ? 'shown' : null,
  };
}

/** The page as built has this opening tag, once; `openingTag` replaces it. */
export const rootPlaceholder = '<html data-start="">';

/** The root element's opening tag for a start state, escaped for HTML. */
export function openingTag(start: StartState): string {
  const attributes = { ...rootAttributes(start.settings), 'data-start': JSON.stringify(start) };
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<html ${written.join(' ')}>`;
}

function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
