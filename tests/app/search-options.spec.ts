import { expect, test } from '../host/fixture.ts';
import { restLoaded } from './support/page.ts';
import { count, said, searchFor } from './support/search.ts';

/** Narrowing a search down, and what is said where it finds nothing, or something else than was typed. */

test.beforeEach(({ host }) => restLoaded(host.page));

const rows = '.result';

test.describe('options', () => {
  test('order by relevance lists without groups, and next follows the list', async ({ host: { page } }) => {
    await searchFor(page, 'raad');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByRole('radio', { name: 'op relevantie' }).check();
    await expect(page.locator('.results .group')).toHaveCount(0);
    await page.locator('#search').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(rows).first()).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Enter');
    await expect(page.locator(rows).nth(1)).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await expect(page.locator('.options .summary')).toHaveText('op relevantie');
  });

  test('whole words, accents and case count when they are told to', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Accenten tellen' }).check();
    await expect(page.locator('.message')).toContainText('Niets gevonden voor “syrie”.');
    await page.getByRole('button', { name: 'Alles terugzetten' }).press('Enter');
    await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
    await page.getByRole('checkbox', { name: 'Hoofdletters tellen' }).check();
    await expect(page.locator('.message')).toContainText('Niets gevonden voor “syrie”.');
  });

  test('a part of the letter, a fact and dates narrow it down', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByLabel('Deel van de brief').selectOption({ label: 'Tot slot' });
    await expect(count(page)).toHaveText('1 treffer in 1 alinea');
    await page.getByLabel('Deel van de brief').selectOption({ label: 'Hele brief' });
    await page.getByLabel('Alinea’s met').selectOption({ label: 'Resoluties' });
    await expect(count(page)).toContainText('in 1 alinea');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await expect(page.locator('.options .summary')).toHaveText('resoluties');
  });

  test('filters that leave nothing say so, and can be taken away', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByLabel('Datum van').fill('1900-01-01');
    await page.getByLabel('tot en met').fill('1900-12-31');
    await expect(page.locator('.message')).toContainText(
      'Niets gevonden met deze filters. Zonder filters zijn er 8 treffers.',
    );
    await page.getByRole('button', { name: 'Filters weghalen' }).press('Enter');
    await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
    await expect(page.getByLabel('Datum van')).toHaveValue('');
  });

  test('dates that are none, or in the wrong order, are said and do not filter', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await page.getByRole('button', { name: 'Opties' }).press('Enter');
    await page.getByLabel('Datum van').fill('2018-02-30');
    await expect(page.locator('#search-date-fault')).toHaveText('Typ een dag als 2018-11-15.');
    await page.getByLabel('Datum van').fill('2018-12-01');
    await page.getByLabel('tot en met').fill('2018-01-01');
    await expect(page.locator('#search-date-fault')).toHaveText('De eerste datum ligt na de tweede.');
    await expect(count(page)).toHaveText('8 treffers in 6 alinea’s');
  });
});

test.describe('what there is to say', () => {
  test('words that stand everywhere', async ({ host: { page } }) => {
    await searchFor(page, 'de het');
    await expect(page.locator('.message')).toHaveText(
      '“de het” zijn woorden die overal staan. Zet ze tussen aanhalingstekens om ze letterlijk te zoeken.',
    );
    await expect(said(page)).toContainText('“de het” zijn woorden die overal staan.');
  });

  test('nothing, and what may have been meant', async ({ host: { page } }) => {
    await searchFor(page, 'wapenstilstant');
    await expect(page.locator('.message')).toHaveText(
      'Niets gevonden voor “wapenstilstant”. Bedoelde u wapenstilstand?',
    );
    await page.locator('.suggestion button').press('Enter');
    await expect(page.locator('#search')).toHaveValue('wapenstilstand');
    await expect(count(page)).toBeVisible();
  });

  test('what was found otherwise than as typed, and how', async ({ host: { page } }) => {
    await searchFor(page, 'syrie');
    await expect(page.locator('.also')).toContainText(['Ook met accent gevonden: Syrië']);
    await page.locator('#search').fill('sancties');
    await expect(page.locator('.also')).toContainText([
      'Ook als andere vorm: sanctie',
      'Ook als deel van een woord: sanctiecomité, sanctielijst, sanctiemechanisme',
    ]);
    await expect(page.locator('.how').first()).toHaveText(/andere vorm|deel van een woord/);
  });

  test('other names, with a switch', async ({ host: { page } }) => {
    await searchFor(page, 'KNL');
    await expect(page.locator('.also', { hasText: 'Ook als andere naam: ' })).toBeVisible();
    await expect(page.locator('.how', { hasText: 'andere naam' }).first()).toBeVisible();
    await page.getByRole('checkbox', { name: 'Ook andere namen' }).first().uncheck();
    await expect(page.locator('.also', { hasText: 'Ook als andere naam: ' })).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Ook andere namen' }).first().check();
    await expect(page.locator('.also', { hasText: 'Ook als andere naam: ' })).toBeVisible();
  });
});

test('nothing found is said in the guide and to screen readers', async ({ host: { page } }) => {
  await searchFor(page, 'qxqxqxq');
  await expect(page.locator('.message')).toContainText('Niets gevonden voor “qxqxqxq”.');
  await expect(said(page)).toContainText('Niets gevonden voor “qxqxqxq”.');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search')).toBeFocused();
});
