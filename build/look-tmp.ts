import { filesOf, notebook } from '../tests/app/support/notebook.ts';
import { withApp } from '../tests/bench/app.ts';

const [, , width = '1280', theme = 'light', source = 'jemen', name = 'look'] = process.argv;
await withApp({ seed: { ...filesOf(notebook), 'settings.json': JSON.stringify({ theme }) } }, async (host) => {
  const { page } = host;
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  await host.resize({ width: Number(width), height: 900 });
  await page.waitForFunction(() => document.documentElement.dataset.rest === 'true');
  if (source === 'letter') await page.keyboard.press('Control+Shift+P');
  else {
    await page.keyboard.press('Control+4');
    if (Number(width) < 900) {
      await page.locator('#contents-button').click();
    }
    await page.locator('#guide-view button', { hasText: source }).first().click();
    await page.getByRole('button', { name: 'Maak briefing' }).click();
  }
  await page.waitForTimeout(5000);
  await page.screenshot({ path: `/tmp/${name}.png` });
  if (process.argv[6]) {
    await page.locator(process.argv[6]).first().click();
    await page.waitForTimeout(3000);
    await page.screenshot({ path: `/tmp/${name}-2.png` });
  }
  console.log(host.logs().slice(-2000));
});
