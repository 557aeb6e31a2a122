import { describe, expect, it, vi } from 'vitest';
import { checkBriefings, told } from '../../briefings/check-briefings.ts';
import { everyDossier, generated } from '../../briefings/generate.ts';
import { hasQpdf } from '../../support/pdf/objects.ts';

vi.setConfig({ testTimeout: 600_000 });

// A share of `npm run test:briefings`, the same each time. What it prints is what was made.
describe.skipIf(!hasQpdf())('briefings on paper (needs qpdf)', () => {
  it('every dossier, the letter and generated ones: all that is said of a briefing is in its PDF, and nothing is wrong with it', async () => {
    const cases = [...everyDossier(), ...generated(6, 1)];
    const outcome = await checkBriefings(cases);
    console.log(`[briefings] ${told(outcome)}`);
    expect(outcome.faults).toEqual([]);
    expect([outcome.made, outcome.unnumbered, outcome.again]).toEqual([cases.length, 0, 0]);
    expect(outcome.notes).toBeGreaterThan(10);
  });
});
