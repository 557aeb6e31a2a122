import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { goTo } from '../app/support/page.ts';
import { closeScreen, screens } from '../app/support/screens.ts';
import type { Random } from '../crash/random.ts';
import { fuzzKeys } from '../fuzz/keys/fuzz-keys.ts';
import type { Host } from '../host/host.ts';
import { tidy } from './tidy.ts';

/** What one round of use came to. */
export interface Round {
  readonly actions: number;
  /** What was thrown, or where the focus was lost. */
  readonly faults: readonly string[];
  /** Screens that were not come to: keys at random leave filters and switches behind that hide the way. */
  readonly missed: readonly string[];
}

const keysPerRound = 120;
const screensPerRound = 8;
const longestNote = 40; // words

/** The buttons that save a briefing, each of which a round presses in its turn. */
const formats = [
  ['Opslaan als PDF', 'pdf'],
  ['Opslaan als: Word (DOCX)', 'docx'],
  ['Opslaan als: HTML', 'html'],
  ['Opslaan als: Markdown', 'md'],
] as const;

/**
 * One round of use, of so many: keys at random, a note that is written, pages that are looked at, a briefing that is
 * shown and saved. After it there are as many notes as before, and the settings are what they were.
 */
export async function roundOfUse(
  host: Host,
  random: Random,
  seed: Readonly<Record<string, string>>,
  count: number,
): Promise<Round> {
  const { page } = host;
  const { tried, faults } = await fuzzKeys(host, random, keysPerRound, 40);
  await host.resize({ width: 1280, height: 800 });
  await tidy(host, seed);
  await writeNote(host, random);
  const names = Object.keys(screens);
  const chosen = Array.from({ length: screensPerRound }, () => random.pick(names) ?? 'letter');
  const missed: string[] = [];
  for (const name of [...chosen, 'briefing']) {
    try {
      await screens[name]?.(page);
    } catch (error) {
      missed.push(`${name}: ${error instanceof Error ? error.message.split('\n', 3).join(' ') : error}`);
    }
    await closeScreen(page);
  }
  await saveBriefing(host, formats[count % formats.length] ?? formats[0]);
  await tidy(host, seed);
  return { actions: tried + screensPerRound + 3, faults, missed };
}

async function saveBriefing(host: Host, [button, extension]: (typeof formats)[number]): Promise<void> {
  const { page } = host;
  const file = path.join(host.userData, `saved.${extension}`);
  await host.queueDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('button', { name: button, exact: true }).press('Enter');
  for (let waited = 0; !existsSync(file) && waited < 30_000; waited += 100) await page.waitForTimeout(100);
  rmSync(file);
  await closeScreen(page);
}

/** A note of some words at a paragraph, saved. */
async function writeNote({ page }: Host, random: Random): Promise<void> {
  await goTo(page, 1 + random.whole(39));
  await page.keyboard.press('s');
  await page.keyboard.press('n');
  await page.locator('.editor textarea').fill('woord '.repeat(1 + random.whole(longestNote)));
  await page.locator('.editor .saved', { hasText: 'Opgeslagen' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.editor').waitFor({ state: 'detached' });
}
