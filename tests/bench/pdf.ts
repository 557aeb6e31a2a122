import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { makeUserData, removeUserData } from '../host/user-data.ts';
import { median, type Row } from './table.ts';

/** A finished PDF of the whole letter, without notes and with 300, beside a bare print of it in the same run. */
export function measurePdf(rounds: number): Row[] {
  const userData = makeUserData();
  try {
    const register = path.resolve(import.meta.dirname, '../host/register.mjs');
    const script = path.join(import.meta.dirname, 'pdf-process.ts');
    const out = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--import', register, script, `--user-data-dir=${userData}`],
      { encoding: 'utf8', env: { ...process.env, ROUNDS: String(rounds) }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const times = JSON.parse(out.trim().split('\n').at(-1) ?? '') as Record<'bare' | 'plain' | 'noted', number[]>;
    const warm = (name: keyof typeof times): number => median(times[name].slice(1));
    const row = (what: string, name: 'plain' | 'noted', limit: number): Row => ({
      what: `a finished PDF of the letter${what}, to a bare print of it`,
      value: warm(name) / warm('bare'),
      limit,
      unit: '×',
      how: `medians of ${rounds}, in turns (${warm(name).toFixed(0)} ms to ${warm('bare').toFixed(0)} ms; cold ${times[name][0]?.toFixed(0)} ms)`,
    });
    return [row('', 'plain', 3), row(' with 300 notes', 'noted', 6)];
  } finally {
    removeUserData(userData);
  }
}
