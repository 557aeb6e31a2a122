import { checkBriefings, told } from './check-briefings.ts';
import { everyDossier, fullOfNotes, generated } from './generate.ts';

/**
 * `npm run test:briefings [-- SHARE]`: every dossier of the letter, two briefings with 300 notes and 300 generated ones, each
 * looked at from outside; with a share of 10, every dossier and 30. `SEED` gives others. Prints what was made and what is wrong.
 */
const share = Number(process.argv[2] ?? 1);
const seed = Number(process.env.SEED ?? 1);
const cases = [...everyDossier(), ...fullOfNotes(seed), ...generated(Math.ceil(300 / share), seed)];
const outcome = await checkBriefings(cases, (line) => console.log(`  ${line}`));
console.log(told(outcome));
process.exitCode = outcome.faults.length === 0 ? 0 : 1;
