import { ChromiumHost } from '../host/chromium-host.ts';
import type { HostOptions } from '../host/host.ts';
import { makeUserData, removeUserData } from '../host/user-data.ts';

/** Starts the app on a fresh profile, does something with it, and ends it. */
export async function withApp<T>(options: HostOptions, use: (host: ChromiumHost) => Promise<T>): Promise<T> {
  const userData = makeUserData(options.seed);
  const host = new ChromiumHost(userData, options);
  try {
    await host.start();
    return await use(host);
  } catch (error) {
    throw new Error(`The app did not run:\n${host.logs()}`, { cause: error });
  } finally {
    await host.close().catch(() => host.kill());
    removeUserData(userData);
  }
}

export interface StartTimes {
  /** First contentful paint and the app's own ready mark, in ms since the navigation began. */
  readonly paint: number;
  readonly ready: number;
}

/** One cold start of the app: a new process, a new profile, nothing in any cache. */
export function startTimes(options: HostOptions): Promise<StartTimes> {
  return withApp(options, (host) =>
    host.page.evaluate(async () => {
      const paint = await new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry === undefined) return;
          observer.disconnect();
          resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      });
      return { paint, ready: performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN };
    }),
  );
}
