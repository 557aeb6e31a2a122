import { examples, payloads } from '../fuzz/payloads.ts';
import { expect, type Host, test } from '../host/fixture.ts';
import { filesOf, noteAt, published } from './support/notebook.ts';
import { type OtherLetter, shipOtherLetter } from './support/other-letter.ts';
import { restLoaded } from './support/page.ts';
import { listenForReports, reportsOf } from './support/policy.ts';

/**
 * Real pages with the collection of tests/fuzz/payloads.ts and CommonMark's examples in them, a paragraph or a note
 * each; what the parser refuses is left out.
 */
const fitting = [...payloads, ...examples].filter(
  (one) => one.length < 2000 && one.trim() !== '' && !one.includes('\0') && !/^(?:> |- ){60}/.test(one),
);

let other: OtherLetter;
test.beforeAll(async () => {
  other = await shipOtherLetter(`Geachte voorzitter,\n\n${fitting.join('\n\nEn dan:\n\n')}\n\nDit is alles.\n`);
});
test.afterAll(() => other.remove());

async function expectNothing(host: Host): Promise<void> {
  expect(await host.page.evaluate(() => Reflect.get(window, '__run'))).toBeUndefined();
  expect(await reportsOf(host.page)).toEqual([]);
  expect(await host.blockedRequests()).toEqual([]);
  expect(host.logs()).not.toMatch(/Refused|violates|Content Security Policy/i);
}

const alive = 'script, iframe, frame, img, object, embed, style, link, meta, base, form, video, audio';

test('a letter of the whole collection runs nothing, asks for nothing, and breaks no policy', async ({ launch }) => {
  expect(fitting.length).toBeGreaterThan(800);
  const host = await launch({ outDir: other.outDir });
  const { page } = host;
  await restLoaded(page);
  await listenForReports(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.locator('#letter .par').last().hover();
  await page.locator('#letter .par').last().click();
  expect(await page.locator('#letter').locator(alive).or(page.locator('#letter svg')).count()).toBe(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('script');
  await page.keyboard.press('F3');
  await expectNothing(host);
});

test('nor do notes of it, in the text, in the notebook, found, and in a briefing', async ({ launch }) => {
  const { text } = published.letter;
  const words = [...text.matchAll(/\p{L}{6,}[^\n]{20}/gu)].map(([found]) => found);
  const notes = fitting.map((body, i) =>
    noteAt(i + 1, words[i % words.length] ?? '', {
      body: `${body}\n`,
      name: body.slice(0, 80).replace(/\s+/g, ' ').trim() || null,
      dossiers: i % 9 === 0 ? ['jemen'] : [],
    }),
  );
  const host = await launch({ seed: filesOf(notes) });
  const { page } = host;
  await restLoaded(page);
  await listenForReports(page);
  const inNotes = page.locator('.note-words').locator(alive);
  await page.locator('#p5').scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('.note').count()).toBeGreaterThan(3);
  expect(await inNotes.count()).toBe(0);
  await page.keyboard.press('Control+3');
  await expect(page.locator('.note-entry').first()).toBeVisible();
  const more = page.locator('.more-rows button');
  await expect(async () => {
    // It goes when the last rows have been drawn, be it while one is about to press it.
    if ((await more.count()) > 0) await more.click({ timeout: 2000 });
    expect(await more.count()).toBe(0);
  }).toPass();
  expect(await page.locator('.note-entry .body').count()).toBeGreaterThan(100);
  expect(await inNotes.count()).toBe(0);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('script');
  await expect(page.locator('#guide')).toContainText(/van \d|notities/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+4');
  await page.locator('#guide-view button', { hasText: 'Jemen' }).first().press('Enter');
  await page.getByRole('button', { name: 'Maak briefing' }).press('Enter');
  await page.locator('.sheet canvas[data-drawn]').first().waitFor();
  await expectNothing(host);
});
