import { expect, test } from '../host/fixture.ts';
import { type OtherLetter, shipOtherLetter } from './support/other-letter.ts';
import { expectNoSidewaysScroll } from './support/page.ts';

const longWord = 'Woord'.repeat(2000); // 10,000 characters

const hostile = `## Ministerie van <script>window.__run=1</script>Proeven

Aan de Voorzitter van de
Tweede Kamer der Staten-Generaal

Datum 1 maart 2020

Betreft <img src=x onerror="window.__run=1"> ${longWord}

Geachte voorzitter,

<script>window.__run=1</script>

Een [link](javascript:window.__run=1) en [nog een](data:text/html,<script>1</script>) en <https://example.com/veilig>.

<iframe src="https://example.com/"></iframe><svg onload="window.__run=1"><object data="https://example.com/x"></object>

### **${longWord}**

${longWord} <a href="javascript:alert(1)" onclick="window.__run=1">klik</a> <style>body{display:none}</style>

- <details open ontoggle="window.__run=1">x</details>
- "><base href="https://example.com/"><meta http-equiv="refresh" content="0;url=https://example.com/">

| a | b |
|---|---|
| <b onmouseover="window.__run=1">x</b> | ${longWord} |

<link rel="stylesheet" href="https://example.com/x.css"> &lt;script&gt;window.__run=1&lt;/script&gt; ‮omgekeerd‬ ok

De Minister van Proeven,

<b onclick=1>A.B. Naam</b>
`;

let other: OtherLetter;
test.beforeAll(async () => {
  other = await shipOtherLetter(hostile);
});
test.afterAll(() => other.remove());

test('a hostile letter runs nothing, sends nothing and breaks nothing', async ({ launch }) => {
  const host = await launch({ outDir: other.outDir });
  const { page } = host;
  const { letter } = other.published;
  const rendered = await page.evaluate(() =>
    [...document.querySelectorAll('#letter [data-start]')].map((block) => block.textContent),
  );
  expect(rendered).toEqual(letter.blocks.map(({ start, end }) => letter.text.slice(start, end)));
  await page.locator('#letter .par').first().hover();
  await page.locator('#letter .par').first().click();
  expect(await page.evaluate(() => Reflect.get(window, '__run'))).toBeUndefined();
  expect(await page.locator('#letter :is(script, iframe, img, svg, object, style, link, meta, base)').count()).toBe(0);
  const links = await page.locator('#letter a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  // Web addresses that the letter prints are links; nothing else is.
  expect(links).toContain('https://example.com/veilig');
  for (const link of links) expect(link).toMatch(/^https:\/\/example\.com\/[\w.]*$/);
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('#letter *')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
  );
  expect(handlers).toEqual([]);
  expect(await host.blockedRequests()).toEqual([]);
  for (const width of [320, 700, 1280]) {
    await host.resize({ width, height: 800 });
    await expectNoSidewaysScroll(page, `${width} px`);
  }
});

for (const [name, source] of [
  ['a letter of one paragraph', 'Geachte voorzitter,\n\nDit is alles.\n'],
  ['a letter without a paragraph', '## Ministerie van Proeven\n\nDatum 1 maart 2020\n'],
] as const) {
  test(`${name} has its other parts empty`, async ({ launch }) => {
    const small = await shipOtherLetter(source);
    const host = await launch({ outDir: small.outDir });
    await expect(host.page.locator('#letter')).toBeVisible();
    await host.page.keyboard.press('Control+9');
    await expect(host.page.getByRole('heading', { level: 1, name: 'Over deze brief' })).toBeVisible();
    await expect(host.page.locator('.pairs').first()).not.toContainText('null');
    small.remove();
  });
}
