import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { boundaryFaults } from './boundaries.ts';
import { toolScript } from './tool.ts';

const root = path.resolve(import.meta.dirname, '..');

export interface Step {
  readonly name: string;
  readonly faults: string;
}

/** Everything that can be said of the project without running it. Each step's faults are empty, or what to mend. */
export function check(): Step[] {
  return [
    command('format and lint', 'biome', ['ci', '--error-on-warnings', '.']),
    command('types of shared', 'tsc', ['-p', 'tsconfig.shared.json']),
    command('types of main', 'tsc', ['-p', 'tsconfig.main.json']),
    command('types of renderer and preload', 'tsc', ['-p', 'tsconfig.renderer.json']),
    command('types of build and tests', 'tsc', ['-p', 'tsconfig.json']),
    command('dead code', 'knip', ['--no-progress']),
    { name: 'boundaries', faults: boundaryFaults(root).join('\n') },
    { name: 'pinned versions', faults: unpinned().join('\n') },
    command('letter.json up to date', 'tsx', ['build/letter.ts', '--check']),
    command('points of the map up to date', 'tsx', ['build/points.ts', '--check']),
    command('third-party notices up to date', 'tsx', ['build/notices.ts', '--check']),
    command('list of parts (SBOM) up to date', 'tsx', ['build/sbom.ts', '--check']),
    command('icons up to date', 'tsx', ['build/icons.ts', '--check']),
  ];
}

function command(name: string, tool: string, args: readonly string[]): Step {
  const run = spawnSync(process.execPath, [toolScript(tool), ...args], { cwd: root, encoding: 'utf8' });
  if (run.status === 0) return { name, faults: '' };
  return {
    name,
    faults: `${run.stdout ?? ''}${run.stderr ?? ''}`.trim() || `${tool}: exit ${run.status ?? run.signal}`,
  };
}

function unpinned(): string[] {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} is ${version}: pin one exact version`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const steps = check();
  for (const { name, faults } of steps) console.log(faults === '' ? `ok      ${name}` : `FAILED  ${name}\n${faults}`);
  process.exitCode = steps.every(({ faults }) => faults === '') ? 0 : 1;
}
