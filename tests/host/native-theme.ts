// `nativeTheme`: the desktop's colours, and what the app makes of them. Pages are told by media features.
import type { Protocol } from './cdp.ts';
import type { Media } from './host.ts';
import { settings } from './settings.ts';
import { strictEmitter } from './strict.ts';
import { windows } from './windows.ts';

type Source = 'system' | 'light' | 'dark';

class NativeTheme extends strictEmitter('nativeTheme', ['updated']) {
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    if (source === this.#source) return;
    this.#source = source;
    tellPages();
    this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? settings.media.colorScheme === 'dark' : this.#source === 'dark';
  }
  get shouldUseHighContrastColors(): boolean {
    return settings.media.contrast === 'more' || this.inForcedColorsMode;
  }
  get inForcedColorsMode(): boolean {
    return settings.media.forcedColors === 'active';
  }
}

export const nativeTheme = new NativeTheme();

/** The desktop's settings change while the app runs. */
export function changeMedia(media: Media): void {
  Object.assign(settings.media, media);
  tellPages();
  nativeTheme.emit('updated');
}

function tellPages(): void {
  for (const window of windows.all()) window.webContents.mediaChanged();
}

export function mediaFeatures(): Protocol.Emulation.MediaFeature[] {
  const { forcedColors = 'none', reducedMotion = 'no-preference', contrast = 'no-preference' } = settings.media;
  return [
    { name: 'prefers-color-scheme', value: nativeTheme.shouldUseDarkColors ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColors },
    { name: 'prefers-reduced-motion', value: reducedMotion },
    { name: 'prefers-contrast', value: contrast },
  ];
}
