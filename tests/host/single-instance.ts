// One instance per userData. A lock file names the first instance (its process id and when it began, as ids are used
// again); a second one sends its command line to the socket of the first and is told to quit.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DELIVERY_MS = 5000;

export interface SecondInstance {
  argv: string[];
  cwd: string;
  additionalData: unknown;
}

/** Begin of a process in clock ticks since boot, where the system tells; else ''. Null: there is no such process. */
function processStart(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  if (process.platform !== 'linux') return '';
  try {
    // Field 22; counted after the name of the program, which may hold spaces.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    );
  } catch {
    return null;
  }
}

function socketPath(userData: string): string {
  const name = createHash('sha256').update(userData).digest('hex').slice(0, 16);
  // Not in userData: the path of a socket may have no more than 107 bytes.
  return process.platform === 'win32' ? `\\\\.\\pipe\\standin-${name}` : join(tmpdir(), `standin-${name}.sock`);
}

function takeLock(file: string): boolean {
  const mine = `${process.pid} ${processStart(process.pid) ?? ''}`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid, start] = readFileSync(file, 'utf8').split(' ');
    if (processStart(Number(pid)) === start) return false;
    rmSync(file, { force: true });
  }
}

/** Tries until the first instance listens; it may have taken the lock a moment ago. */
async function deliver(socket: string, message: SecondInstance): Promise<void> {
  const end = Date.now() + DELIVERY_MS;
  while (Date.now() < end) {
    const sent = await new Promise<boolean>((resolve) => {
      const connection = connect(socket, () => connection.end(JSON.stringify(message)));
      connection.on('close', (failed) => resolve(!failed)).on('error', () => {});
      connection.resume();
    });
    if (sent) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export type LockResult = { first: true } | { first: false; delivered: Promise<void> };

export function lockInstance(
  userData: string,
  additionalData: unknown,
  onSecond: (second: SecondInstance) => void,
): LockResult {
  mkdirSync(userData, { recursive: true });
  const file = join(userData, 'SingletonLock.standin');
  const socket = socketPath(userData);
  if (!takeLock(file)) {
    const message = { argv: process.argv, cwd: process.cwd(), additionalData };
    return { first: false, delivered: deliver(socket, message) };
  }
  rmSync(socket, { force: true });
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    let text = '';
    connection.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    connection.on('end', () => {
      connection.end();
      onSecond(JSON.parse(text) as SecondInstance);
    });
  });
  server.listen(socket).unref();
  process.on('exit', () => {
    rmSync(file, { force: true });
    rmSync(socket, { force: true });
  });
  return { first: true };
}
