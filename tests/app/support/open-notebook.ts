import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Host } from '../../host/fixture.ts';
import { folder, published } from './notebook.ts';
import { restLoaded } from './page.ts';

/** The notebook’s page of an app under test, in Dutch. */

export async function openNotebook({ page }: Host): Promise<Page> {
  await restLoaded(page);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Notitieboek', level: 1 })).toBeFocused();
  return page;
}

export const lemmas = (page: Page): Promise<string[]> => page.locator('.note-group .lemma').allInnerTexts();

export const files = (host: Host): string[] =>
  readdirSync(path.join(host.userData, folder, published.id)).filter((name) => name.endsWith('.md'));
