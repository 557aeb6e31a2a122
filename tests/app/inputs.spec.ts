import type { Page } from '@playwright/test';
import { expect, test } from '../host/fixture.ts';
import { binned, withTrouble } from './support/notebook.ts';
import { restLoaded } from './support/page.ts';
import { closeScreen, screens } from './support/screens.ts';

/** WCAG 1.3.5: what a field asks about the reader, it says in a way that a browser knows (HTML's autocomplete). */

const seed = { ...withTrouble, ...binned, 'settings.json': JSON.stringify({ sic: true, facts: true }) };
test.use({ hostOptions: { viewport: { width: 1280, height: 800 }, seed } });

/** The fields for text on the page, by their name, with what they say that they ask. */
const fields = (page: Page): Promise<string[]> =>
  page.locator('textarea, input:not([type=checkbox], [type=radio], [type=range])').evaluateAll((all) =>
    (all as (HTMLInputElement | HTMLTextAreaElement)[])
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const name = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.placeholder;
        return `${name.replace(/[\d:]+/g, '').trim()}: ${one instanceof HTMLTextAreaElement ? 'text' : one.autocomplete}`;
      }),
  );

test('every field for text is known, and the one that asks who the reader is says so', async ({ host }) => {
  test.setTimeout(600_000);
  const { page } = host;
  await restLoaded(page);
  const found = new Set<string>();
  for (const open of Object.values(screens)) {
    await open(page);
    for (const field of await fields(page)) found.add(field);
    await closeScreen(page);
  }
  // Whoever adds a field says here what it asks; one about the reader needs a purpose of WCAG's list.
  expect([...found].sort()).toEqual([
    'Datum van: off',
    'Nieuwe naam: off', // of a bookmark
    'Nummer van de alinea,  tot en met: off',
    'Samengesteld door: name',
    'Tekst (Markdown): text',
    'Titel: off',
    'Trefwoord toevoegen: off',
    'Trefwoord: off',
    'Vooraf: text',
    'Zoek in brief en notities: off',
    'Zoek in de brief: off',
    'Zoek in de feiten: off',
    'Zoek in uw notities: off',
    'tot en met: off',
  ]);
});
