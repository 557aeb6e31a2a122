import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { Result } from '../../src/shared/result.ts';
import { callsOf, openWorkshop, operationOf, verify, type Workshop } from './cases.ts';
import { operations } from './operations.ts';

/** The same kills with real processes and SIGKILL. */

export interface Kills {
  kills: number;
  /** How many of the processes were killed; the others had come to their end before that call. */
  killed: number;
  readonly faults: string[];
}

/** Of all calls of all operations each `share`-th, before or after in turns (with share 1: before and after). */
export async function killProcesses(share: number, log: (line: string) => void = () => {}): Promise<Kills> {
  const workshop = await openWorkshop();
  const out = mkdtempSync(path.join(tmpdir(), 'leeswijzer-kill-'));
  const counts: Kills = { kills: 0, killed: 0, faults: [] };
  try {
    const script = await bundle(out);
    let turn = 0;
    for (const name of Object.keys(operations)) {
      const calls = await callsOf(workshop, name);
      for (const [at, call] of calls.entries()) {
        for (const when of ['before', 'after'] as const) {
          if (turn++ % share !== 0) continue;
          counts.kills++;
          try {
            if (await killOne(workshop, script, name, at, when)) counts.killed++;
          } catch (error) {
            counts.faults.push(`${name}, killed ${when} ${call} (${at}): ${error}`);
          }
        }
      }
      log(`${name}: so far ${counts.kills} processes, ${counts.faults.length} faults`);
    }
  } finally {
    workshop.remove();
    rmSync(out, { recursive: true, force: true });
  }
  return counts;
}

async function bundle(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: path.join(import.meta.dirname, 'killed.ts'), outDir, target: 'node20', minify: false },
    ssr: { noExternal: true },
  });
  return path.join(outDir, 'killed.js');
}

async function killOne(workshop: Workshop, script: string, name: string, at: number, when: string): Promise<boolean> {
  const base = workshop.fresh(operationOf(name));
  const child = spawn(process.execPath, [script, base, name, String(at), when], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const signal = await new Promise<string | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, how) => (code ? reject(new Error(`the process failed (${code})`)) : resolve(how)));
  });
  await verify(workshop, name, base, said === '' ? [] : (JSON.parse(said) as Result<unknown>[]));
  return signal === 'SIGKILL';
}
