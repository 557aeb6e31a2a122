import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';
import { toolScript } from './tool.ts';

/**
 * `npm run offline [-- FILES]`: runs app tests in a network namespace of their own (Linux, `unshare`), in which every
 * packet that is not for this machine itself goes out by one cable, and counts what comes out at its other end. In it
 * the stand-in holds nothing back: every name is the address of no one, and a request that no handler of the app's
 * answers goes out. The names of spec files choose other tests than those below: the table of all tasks of a reader, and
 * what is printed.
 */
const root = path.resolve(import.meta.dirname, '..');
const tasks = ['tasks', 'note-life', 'briefing', 'briefing-calls', 'print'];
const inside = 'LEESWIJZER_IN_NAMESPACE';

if (process.env[inside] === undefined) enter();
else await measure(process.argv.slice(2));

function enter(): void {
  const self = [
    '--user',
    '--map-root-user',
    '--net',
    process.execPath,
    ...process.execArgv,
    fileURLToPath(import.meta.url),
  ];
  const { status, error } = spawnSync('unshare', [...self, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, [inside]: '1' },
  });
  if (error !== undefined) console.error(`no network namespace could be made: ${error.message}`);
  process.exitCode = status ?? 1;
}

async function measure(files: readonly string[]): Promise<void> {
  layCable();
  const control = packets();
  await send('192.0.2.1'); // of no one (RFC 5737): a count that stands still must be one that can move
  await wait(200);
  const counted = packets() - control;
  console.log(`control: 1 datagram sent, ${counted} counted`);
  const asked = packets();
  askAsPage();
  const ofPage = packets() - asked;
  console.log(`control: 1 page asked of Chromium by a name, ${ofPage} packets counted`);
  const before = packets();
  const chosen = files.length === 0 ? tasks.map((task) => `tests/app/${task}.spec.ts`) : files;
  const run = spawnSync(process.execPath, [toolScript('playwright'), 'test', '--project=chromium', ...chosen], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STANDIN_OPEN_NETWORK: '1' },
  });
  await wait(1000);
  const left = packets() - before;
  console.log(`${left} packets left the machine, in ${chosen.length} files of app tests (exit ${run.status})`);
  process.exitCode = counted === 1 && ofPage > 0 && left === 0 && run.status === 0 ? 0 : 1;
}

/** What a page's request comes to in the Chromium of the tests, if nothing holds it back. */
function askAsPage(): void {
  const profile = mkdtempSync(path.join(tmpdir(), 'leeswijzer-offline-'));
  const flags = ['--headless', '--no-sandbox', `--user-data-dir=${profile}`, '--host-resolver-rules=MAP * 192.0.2.1'];
  spawnSync(findChromium() ?? 'chromium', [...flags, '--dump-dom', 'http://example.com/'], { timeout: 8000 });
  rmSync(profile, { recursive: true, force: true });
}

/** The loopback that the tests speak to their Chromium by, and a cable to nowhere as the route to everything else. */
function layCable(): void {
  ip('link set lo up');
  ip('link add out type veth peer name logger');
  for (const end of ['out', 'logger']) {
    // The kernel greets its neighbours by IPv6 when an interface comes up, which would be counted: there is no IPv6.
    writeFileSync(`/proc/sys/net/ipv6/conf/${end}/disable_ipv6`, '1');
    ip(`link set ${end} arp off up`); // without ARP a packet is sent at once, not asked about first
  }
  ip('addr add 10.9.9.2/24 dev out');
  ip('route add default dev out');
}

function ip(command: string): void {
  const { status, stderr } = spawnSync('ip', command.split(' '), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${command}: ${stderr}`);
}

/** What came out of the cable since it was laid. */
function packets(): number {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((one) => one.trim().startsWith('logger:'));
  return Number(line?.trim().split(/[:\s]+/)[2]);
}

function send(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.send('x', 9, address, (error) => {
      socket.close();
      if (error) reject(error);
      else resolve();
    });
  });
}
