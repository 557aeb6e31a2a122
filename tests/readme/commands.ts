/** How each command that the README names is tried in a clean clone. */
export type Trial =
  | {
      /** What is run, by a shell, in the clone. */
      readonly run: string;
      /** What it must print, on either stream. */
      readonly says: RegExp;
      /** It opens a window and stays: it has done its work once it has said that, and is then ended. */
      readonly stays?: true;
      /** It writes files that are in the repository: none may then be another. */
      readonly changesNothing?: true;
      /** How long it may take where that is more than a quarter of an hour. */
      readonly minutes?: number;
    }
  /** It is not tried, and why. */
  | { readonly not: string };

/** By the command as the README has it. The long runs are tried with a share of their work. */
export const trials: Readonly<Record<string, Trial>> = {
  'npm ci && npm start': { run: 'npm start', says: /start: .*(Electron|Chromium|chromium)/, stays: true },
  'npm ci && npm test': { run: 'npm test', says: /^\d+ passed, 0 failed, \d+ skipped$/m, minutes: 80 },
  'npm start -- --briefing …': {
    run: 'npm start -- --briefing jemen --out trial.pdf && head -c 5 trial.pdf && rm trial.pdf',
    says: /%PDF-/,
  },
  'npm run dev': { run: 'npm run dev', says: /built|watching|start:/i, stays: true },
  'npm run check': { run: 'npm run check', says: /ok +dead code/ },
  'npm run build': { run: 'npm run build && ls out/renderer/letters/*/page.nl.html', says: /page\.nl\.html/ },
  'npm run --silent letter -- FILE': {
    run: 'npm run --silent letter -- resources/letters/*/source.md',
    says: /"paragraphs"|"blocks"/,
  },
  'npm run --silent letter -- FILE --find "QUERY"': {
    run: 'npm run --silent letter -- resources/letters/*/source.md --find "mensenhandelaar"',
    says: /mensenhandel/,
  },
  'npm run letter': { run: 'npm run letter', says: /^/, changesNothing: true },
  'npm run letter -- --score': { run: 'npm run letter -- --score', says: /precision|recall/i },
  // It ends with 1: of three queries in the other letters a reader wants what the rule for literal hits does not give.
  'npm run queries': { run: 'npm run queries || [ $? = 1 ]', says: /900 of 900 queries the same/ },
  'npm run dutch': { run: 'npm run dutch', says: /\d/ },
  'npm run coverage': {
    run: 'npm run coverage -- tests/unit/notebook --coverage.thresholds.branches=0',
    says: /Branches +: /,
  },
  'npm run mutation': { run: 'npm run mutation -- 1 4 note', says: /score/ },
  'npm run test:axe': { run: 'npm run test:axe -- -g "sepia, 100"', says: /[1-9]\d* passed/ },
  'npm run test:briefings': { run: 'npm run test:briefings -- 100', says: /0 faults$/m },
  'npm run test:crash': { run: 'npm run test:crash -- 500', says: /0 faults/ },
  'npm run fuzz': { run: 'npm run fuzz -- 100', says: /0 (faults|wrong)/ },
  'npm run fuzz:keys': { run: 'npm run fuzz:keys -- 50', says: /0 faults/ },
  'npm run soak': { run: 'npm run soak -- 0.1', says: /rounds, \d+ actions/ },
  'npm run offline': { run: 'npm run offline -- tests/app/offline.spec.ts', says: /^0 packets left/m },
  'npm run anchor': { run: 'npm run anchor -- deleted 1 200', says: /deleted/ },
  // It ends with 1 where a value is over its limit, as docs/benchmarks.md says of some.
  'npm run bench': {
    run: 'npm run bench -- --quick || [ $? = 1 ]',
    says: /^\| 10,000 marks by highlights/m,
    minutes: 60,
  },
  'npm run shots': { not: 'pictures differ from machine to machine in their bytes' },
  'npm run points': { run: 'npm run points', says: /^/, changesNothing: true },
  'npm run notices': { run: 'npm run notices', says: /^/, changesNothing: true },
  'npm run sbom': { run: 'npm run sbom', says: /^/, changesNothing: true },
  'npm run icons': { run: 'npm run icons', says: /^/, changesNothing: true },
  'npm run dist': { not: 'it needs the release page of Electron (docs/packaging.md)' },
  'npm run test:packed': { run: 'npm run test:packed -- tests/app/packed.spec.ts', says: /[1-9]\d* passed/ },
};

/** The commands that a README tells to run: in its blocks of shell code, and in code between its words. */
export function commandsIn(readme: string): string[] {
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...readme.replace(/```[\s\S]*?```/g, '').matchAll(/`(npm (?:run|start|ci|test)[^`]*)`/g)];
  const all = [...blocks.map((line) => line.replace(/\s+#.*/, '').trim()), ...inline.map(([, code = '']) => code)];
  return [...new Set(all.filter((command) => command.startsWith('npm ')))];
}
