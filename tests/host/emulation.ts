// How a page is shown: on how large a surface, how much enlarged, with which of the desktop's settings.
import type { Protocol, Session } from './cdp.ts';
import { settings } from './settings.ts';

export interface Size {
  width: number;
  height: number;
}

/**
 * Real zoom, as a browser's: fewer CSS pixels on the same surface, and media queries follow. `surface` null is that of
 * a window on a desktop, without zoom.
 */
export async function setMetrics(session: Session, surface: Size | null, zoom: number): Promise<void> {
  if (!surface) {
    await session.send('Emulation.clearDeviceMetricsOverride');
    return;
  }
  const width = Math.floor(surface.width / zoom);
  const height = Math.floor(surface.height / zoom);
  const screen = { screenWidth: width, screenHeight: height };
  // A window on a desktop keeps the size it has, and has to be told to enlarge what is in it.
  const desktop = settings.headed ? { scale: zoom, dontSetVisibleSize: true } : {};
  const metrics = { width, height, ...screen, ...desktop, deviceScaleFactor: zoom, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

export async function setMedia(session: Session, features: Protocol.Emulation.MediaFeature[]): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', { features });
}
