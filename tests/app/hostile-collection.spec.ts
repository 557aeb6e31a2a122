import { payloads } from '../fuzz/payloads.ts';
import { expect, test } from '../host/fixture.ts';
import { type OtherLetter, shipOtherLetter } from './support/other-letter.ts';
import { restLoaded } from './support/page.ts';

/** A real page with the collection of tests/fuzz/payloads.ts in it, a paragraph each; what the parser refuses is left out. */
const fitting = payloads.filter((one) => one.length < 2000 && !one.includes('\0') && !/^(?:> |- ){60}/.test(one));

let other: OtherLetter;
test.beforeAll(async () => {
  other = await shipOtherLetter(`Geachte voorzitter,\n\n${fitting.join('\n\nEn dan:\n\n')}\n\nDit is alles.\n`);
});
test.afterAll(() => other.remove());

test('a letter of the whole collection runs nothing, asks for nothing, and breaks no policy', async ({ launch }) => {
  expect(fitting.length).toBeGreaterThan(200);
  const host = await launch({ outDir: other.outDir });
  const { page } = host;
  await restLoaded(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.locator('#letter .par').last().hover();
  expect(await page.evaluate(() => Reflect.get(window, '__run'))).toBeUndefined();
  expect(
    await page.locator('#letter :is(script, iframe, img, svg, object, embed, style, link, meta, base, form)').count(),
  ).toBe(0);
  expect(await host.blockedRequests()).toEqual([]);
  expect(host.logs()).not.toMatch(/Refused|violates|Content Security Policy/i);
});
