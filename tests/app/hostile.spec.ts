import type { Fact } from '../../src/shared/letter/fact.ts';
import { expect, test } from '../host/fixture.ts';
import { type OtherLetter, shipOtherLetter } from './support/other-letter.ts';
import { expectNoSidewaysScroll, goTo, restLoaded } from './support/page.ts';

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
  await expect(page.locator('#letter :is(script, iframe, img, svg, object, style, link, meta, base)')).toHaveCount(0);
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

/** A letter whose facts hold markup, as an extractor that was fooled would give them. */
test('facts that hold markup are shown as words, and run nothing', async ({ launch }) => {
  const evil = '<img src=x onerror="window.__run=1"><script>window.__run=1</script>';
  const fooled = await shipOtherLetter(
    `Geachte voorzitter,\n\nOp 3 mei 2018 sprak ${evil} met **${evil}** in Jemen.\n\nOp 4 mei 2018 sprak hij weer.\n`,
    ({ text }): Fact[] => {
      const at = text.indexOf(evil);
      const mention = { start: at, end: at + evil.length, basis: 'letterlijk' as const };
      const common = { identity: evil, label: evil, basis: 'letterlijk' as const, mentions: [mention] };
      return [
        { ...common, type: 'person', role: evil, office: evil },
        { ...common, type: 'country' },
        { ...common, type: 'abbreviation', expansion: evil, definition: null },
        { ...common, type: 'law', citation: evil },
        {
          ...common,
          type: 'motion',
          movers: [evil],
          andOthers: true,
          chamber: 'TK',
          date: null,
          kamerstuk: evil,
          about: mention,
          answer: mention,
        },
        { ...common, type: 'date', granularity: 'day', from: '2018-05-03', to: '2018-05-03' },
      ];
    },
  );
  const host = await launch({ outDir: fooled.outDir, seed: { 'settings.json': '{"facts":true}' } });
  const { page } = host;
  await restLoaded(page);
  await page.keyboard.press('Control+2');
  await expect(page.locator('#view h1')).toBeVisible();
  const groups = page.locator('.list button');
  await expect(groups).toHaveCount(6);
  for (const group of await groups.all()) {
    await group.click();
    await page.locator('.entry').first().click();
    await expect(page.locator('.fact-card')).toContainText('<script>');
    await expectNoSidewaysScroll(page, (await group.textContent()) ?? '');
  }
  await page.locator('#fact-search').fill('<img');
  await expect(page.getByText('6 feiten met “<img”')).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(page.locator('#view h1')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.locator('#letter')).toBeVisible(); // and not before: it takes the focus to where one was
  await goTo(page, 1);
  await page.keyboard.press('F7');
  await expect(page.locator('#fact-cursor')).toBeFocused();
  expect(await page.evaluate(() => Reflect.get(window, '__run'))).toBeUndefined();
  await expect(page.locator(':is(#view, #guide, #letter, #overlays, #margin) :is(script, img, iframe)')).toHaveCount(0);
  expect(await host.blockedRequests()).toEqual([]);
  fooled.remove();
});

test('a letter without facts says so, in one sentence each', async ({ launch }) => {
  const bare = await shipOtherLetter('Geachte voorzitter,\n\nDit is alles.\n');
  const host = await launch({ outDir: bare.outDir });
  await restLoaded(host.page);
  await host.page.keyboard.press('Control+2');
  await expect(host.page.getByText('In deze brief zijn geen feiten gevonden')).toBeVisible();
  await host.page.keyboard.press('Control+4');
  await expect(host.page.getByText('In deze brief zijn geen dossiers gevonden')).toBeVisible();
  await host.page.keyboard.press('Control+1');
  await host.page.keyboard.press('F7');
  await expect(host.page.getByRole('status')).toHaveText('Hier staan geen feiten.');
  bare.remove();
});
