import { expect, test } from '../host/fixture.ts';
import { shippedLetter } from './support/other-letter.ts';
import { place, restLoaded } from './support/page.ts';

const { letter, source } = shippedLetter();

test('the letter reads as it is stored: every block, to the character', async ({ shared: { page } }) => {
  const rendered = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#letter [data-start]')].map((block) => ({
      start: Number(block.dataset.start),
      text: block.textContent,
    })),
  );
  expect(rendered).toEqual(letter.blocks.map(({ start, end }) => ({ start, text: letter.text.slice(start, end) })));
});

test('the page has one title, fifteen headings in order, and thirty-nine numbered paragraphs', async ({
  shared: { page },
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Koninkrijk der Nederlanden als lid/);
  const levels = await page.locator('#letter :is(h2, h3)').evaluateAll((all) => all.map((one) => one.tagName));
  expect(levels).toHaveLength(15);
  expect(levels.filter((tag) => tag === 'H2')).toHaveLength(6);
  await expect(page.locator('#letter .par')).toHaveCount(39);
  await expect(page.locator('.outline a')).toHaveCount(18);
});

test('English words are marked as English, Dutch ones are not', async ({ shared: { page } }) => {
  const english = await page.locator('#letter [lang="en"]').allTextContents();
  for (const words of ['Fact Finding Mission', 'rules based order', 'Secretary of State', 'legacy', 'hate speech']) {
    expect(english).toContain(words);
  }
  await expect(page.locator('#letter')).toHaveAttribute('lang', 'nl');
});

test('the letterhead is set as a letter has it', async ({ shared: { page } }) => {
  const head = page.locator('.letterhead');
  await expect(head.locator('.sender')).toHaveText('Ministerie van Buitenlandse Zaken');
  await expect(head.locator('.recipient')).toContainText('Tweede Kamer der Staten-Generaal');
  for (const words of ['BZDOC-151021554-15', '15 februari 2019']) await expect(head).toContainText(words);
  await expect(page.locator('.signatures')).toHaveClass(/columns-2/);
});

test('a letter opened for the first time starts at its head, and scrolling says where one is', async ({ host }) => {
  const { page } = host;
  await expect.poll(() => place(page)).toBe('briefhoofd');
  await expect(page.locator('.outline [aria-current]')).toHaveText('Briefhoofd');
  await page.mouse.move(640, 400);
  for (let i = 0; i < 200 && (await place(page)) !== 'alinea 16 van 39'; i++) await page.mouse.wheel(0, 120);
  await expect.poll(() => place(page)).toBe('alinea 16 van 39');
  await expect(page.locator('.outline [aria-current="location"]')).toContainText('Grondoorzaken');
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight }));
  await expect(page.locator('.place')).toHaveText('ondertekening');
});

test('the source is shown byte for byte with its fingerprint', async ({ host: { page } }) => {
  await restLoaded(page);
  await page.getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('menuitem', { name: 'Brontekst' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brontekst' })).toBeFocused();
  await expect(page.locator('.hash')).toHaveText(source.sha256);
  const shown = await page.locator('.source-text').textContent();
  const hash = await page.evaluate(async (text) => {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text ?? ''));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, shown);
  expect(hash).toBe(source.sha256);
});

test('a press on the ruler goes to that part of the letter', async ({ host: { page } }) => {
  const box = await page.locator('#ruler').boundingBox();
  if (box === null) throw new Error('no ruler');
  await page.mouse.click(box.x + 8, box.y + box.height * 0.9);
  await expect(page.locator('.place')).toHaveText(/alinea 3[0-9] van 39/);
});
