import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Outcome, Trial } from './trial-process.ts';

/** Runs trials one after another in a process of their own, which is ended and begun anew when one takes too long. */
export class Trials {
  private child: ChildProcess | null = null;

  /** Null when it took longer than `limit` milliseconds. */
  async run(trial: Trial, limit: number): Promise<Outcome | null> {
    const child = await this.opened();
    return new Promise((resolve) => {
      const done = (outcome: Outcome | null, goesOn: boolean): void => {
        clearTimeout(timer);
        child.removeAllListeners('message').removeAllListeners('exit');
        if (!goesOn) this.close();
        resolve(outcome);
      };
      const timer = setTimeout(() => done(null, false), limit);
      child.once('message', (outcome: Outcome) => done(outcome, true));
      // A mutant may fill the memory before its time is up; anyone would notice that.
      child.once('exit', (code, signal) =>
        done({ failed: `the process ended by itself (${code ?? signal})`, loaded: true }, false),
      );
      child.send(trial);
    });
  }

  close(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private async opened(): Promise<ChildProcess> {
    if (this.child !== null) return this.child;
    const child = fork(path.join(import.meta.dirname, 'trial-process.ts'), {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    this.child = child;
    return child;
  }
}
