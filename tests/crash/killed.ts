import { writeSync } from 'node:fs';
import { operationOf, perform } from './cases.ts';
import { trapFiles } from './trapped-files.ts';

/** A process that is killed at one call of one operation; what it acknowledges it says first. For kill-processes.ts. */

const [base = '', name = '', at = '', when = ''] = process.argv.slice(2);
const trapped = trapFiles();
console.error = () => {};
operationOf(name);
const answers = await perform(name, base, trapped, {
  kind: 'kill',
  at: Number(at),
  when: when === 'before' ? 'before' : 'after',
  end: () => process.kill(process.pid, 'SIGKILL'),
});
writeSync(1, JSON.stringify(answers));
