// What a caller may ask of the stand-in by environment variables; read once.
import type { Media } from './host.ts';

const env = process.env;

function json<T>(text: string | undefined, fallback: T): T {
  return text ? (JSON.parse(text) as T) : fallback;
}

/** The language of the desktop as `LANG` gives it, as a BCP 47 tag; C and POSIX mean English. */
export function desktopLocale(lang: string | undefined): string {
  const match = /^([a-z]{2,3})(?:_([A-Z]{2}))?/.exec(lang ?? '');
  if (!match?.[1]) return 'en-US';
  return match[2] ? `${match[1]}-${match[2]}` : match[1];
}

export const settings = {
  /** A window that a person sees; otherwise headless. */
  headed: env.STANDIN_HEADED === '1',
  /** A test drives this process over the fork channel (control.ts), and Chromium opens a debugging port for it. */
  controlled: env.STANDIN_CONTROL === '1' && typeof process.send === 'function',
  locale: env.STANDIN_LOCALE ?? desktopLocale(env.LC_ALL || env.LC_MESSAGES || env.LANG),
  /** What the desktop is set to: colour scheme, forced colours, reduced motion, contrast. */
  media: json<Media>(env.STANDIN_MEDIA, {}),
  /** Content size of the first window, instead of what the app asks for. */
  viewport: json<{ width: number; height: number } | null>(env.STANDIN_VIEWPORT, null),
  /** The file that the app takes for its program. */
  exe: env.STANDIN_EXE ?? process.execPath,
  /** A folder for Chromium's profiles, instead of the app's own: their locks are links, which not every disk knows. */
  profiles: env.STANDIN_PROFILES ?? null,
  /** Lets out what nothing of the app's answers, where packets are counted (build/offline.ts). */
  openNetwork: env.STANDIN_OPEN_NETWORK === '1',
  /** Prints how long the start took, phase by phase. */
  trace: env.STANDIN_TRACE === '1',
};

export function trace(what: string): void {
  if (settings.trace) console.error(`[stand-in] ${Math.round(performance.now())} ms ${what}`);
}
