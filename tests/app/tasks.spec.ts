import type { Page } from '@playwright/test';
import { expect, type Host, test } from '../host/fixture.ts';
import { restLoaded } from './support/page.ts';
import { type Transcript, transcribe } from './support/transcript.ts';
import { groups } from './tasks/groups.ts';
import type { Step, Task } from './tasks/task.ts';

/** Every task of the reader with the keyboard alone, and what a screen reader says of it. No line here touches the mouse. */

test.describe.configure({ mode: 'parallel' });

for (const { name, title, options, masks = [], tasks } of groups) {
  test.describe(name, () => {
    test.use({ hostOptions: options });

    test('every task by key alone, as it is said', async ({ host }, info) => {
      test.setTimeout(240_000);
      const { page } = host;
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await restLoaded(page);
      const said = await transcribe(page, title, [[host.userData, '…'], ...masks]);
      try {
        for (const task of tasks) {
          await test.step(task.name, async () => {
            await start(page);
            said.part(task.name);
            await doTask(host, said, task);
          });
        }
      } catch (error) {
        await info.attach('what was said so far', { body: said.text.slice(-300), contentType: 'text/plain' });
        throw error;
      }
      expect(thrown).toEqual([]);
      said.compareWith(name);
    });
  });
}

async function doTask(host: Host, said: Transcript, { before, steps, end }: Task): Promise<void> {
  await before?.(host);
  for (const step of steps) await doStep(host.page, said, step);
  await end(host);
  expect(await host.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

async function doStep(page: Page, said: Transcript, step: Step): Promise<void> {
  if (step.do === 'wait') await expect(step.place(page)).toBeVisible();
  else if (step.do === 'read') await said.read(step.place(page));
  else if (step.do === 'tab') await said.tabTo(step.to(page), step.key);
  else {
    const { heard } = step;
    const then =
      'silent' in heard
        ? {}
        : {
            ...(heard.focus !== undefined && { focus: heard.focus(page) }),
            ...(heard.hear !== undefined && { hear: heard.hear }),
          };
    if (step.do === 'press') await said.press(step.key, then);
    else await said.type(step.words, then);
  }
}

/** At alinea 1 of the letter, with nothing open. */
async function start(page: Page): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Escape');
    await drawn(page);
  }
  await page.keyboard.press('Control+1');
  await expect(page.locator('#letter')).toBeVisible();
  // Where one is at alinea 1 already, nothing would tell that the jump has been made.
  await goTo(page, 2);
  await goTo(page, 1);
}

async function goTo(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await expect(page.locator('.go-to input')).toBeFocused();
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await expect(page.locator(`#p${number}`)).toBeFocused();
}

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
