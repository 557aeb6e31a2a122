// Playwright's `test` with the app in it. A test reads:
//
//   import { expect, test } from '../host/fixture.ts';
//   test('…', async ({ host }) => { await host.page.getByRole('button', …).click(); });
//
//   host     the app, started for this test on a fresh userData, ready to be used; `test.use({ hostOptions: … })`
//   shared   one app per worker, started once: for tests that only look (a start takes seconds)
//   launch   starts an app by hand, for tests of the start itself
import { test as base, expect, type TestInfo } from '@playwright/test';
import { ChromiumHost } from './chromium-host.ts';
import { ElectronHost, electronProblem } from './electron-host.ts';
import type { Host, HostOptions } from './host.ts';
import { makeUserData, removeUserData } from './user-data.ts';

export type { Host } from './host.ts';
export { expect };

type Kind = Host['kind'];

interface TestFixtures {
  hostOptions: HostOptions;
  host: Host;
  shared: Host;
  launch: (options?: HostOptions) => Promise<Host>;
}
interface WorkerFixtures {
  hostKind: Kind;
  sharedHost: () => Promise<Host>;
}

/** The bundles to test, where they are not those in out/: those of a package that was taken apart. */
const { LEESWIJZER_OUT: packed } = process.env;

async function launchHost(kind: Kind, given: HostOptions): Promise<Host> {
  const options = packed ? { outDir: packed, ...given } : given;
  const userData = makeUserData(options.seed);
  const host = kind === 'electron' ? new ElectronHost(userData, options) : new ChromiumHost(userData, options);
  try {
    await host.start();
    return host;
  } catch (error) {
    await host.kill();
    removeUserData(userData);
    throw error;
  }
}

async function endHost(host: Host): Promise<void> {
  try {
    await host.close();
  } finally {
    removeUserData(host.userData);
  }
}

function skipWithoutBinary(kind: Kind, info: TestInfo): void {
  const problem = kind === 'electron' ? electronProblem() : null;
  info.skip(problem !== null, problem ?? '');
}

async function attachLogs(host: Host, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus) return;
  await info.attach('what the app printed', { body: host.logs(), contentType: 'text/plain' });
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  hostKind: ['chromium', { option: true, scope: 'worker' }],
  hostOptions: [{}, { option: true }],

  launch: async ({ hostKind }, use, info) => {
    skipWithoutBinary(hostKind, info);
    const hosts: Host[] = [];
    await use(async (options = {}) => {
      const host = await launchHost(hostKind, options);
      hosts.push(host);
      return host;
    });
    for (const host of hosts) {
      await attachLogs(host, info);
      await endHost(host);
    }
  },

  host: async ({ hostOptions, launch }, use) => {
    await use(await launch(hostOptions));
  },

  sharedHost: [
    async ({ hostKind }, use) => {
      let host: Host | null = null;
      // Started by the first test that asks, and again after one that broke it.
      await use(async () => {
        if (host?.page.isClosed()) {
          await endHost(host);
          host = null;
        }
        host ??= await launchHost(hostKind, {});
        return host;
      });
      if (host) await endHost(host);
    },
    { scope: 'worker' },
  ],

  shared: async ({ hostKind, sharedHost }, use, info) => {
    skipWithoutBinary(hostKind, info);
    const host = await sharedHost();
    await use(host);
    await attachLogs(host, info);
  },
});
