import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BriefingChoice, defaultChoice, formatChoice } from '../../../src/shared/briefing/choice.ts';
import { letterUrn } from '../../../src/shared/exchange/subject.ts';
import { formatNote } from '../../../src/shared/notebook/note.ts';
import type { Host } from '../../host/fixture.ts';
import { expect } from '../../host/fixture.ts';
import { filesOf, folder, noteAt, notebook, published } from './notebook.ts';
import { openGuide, openNotebook, wordsOf } from './screens.ts';

/** A screen for which the app starts afresh: it needs another notebook than the others, or leaves it another. */
export interface ScreenApart {
  /** What is there before the start, beside the settings. */
  readonly seed: Readonly<Record<string, string>>;
  readonly open: (host: Host) => Promise<void>;
}

const annotation = (id: string, exact: string, value: string): object => ({
  id: `urn:uuid:${id}`,
  type: 'Annotation',
  motivation: 'commenting',
  body: { type: 'TextualBody', value },
  target: { source: letterUrn(published.id), selector: { type: 'TextQuoteSelector', exact } },
});

const draftOf = (text: string, id: string): Record<string, string> => ({
  [`journaal/${id}.json`]: JSON.stringify({ id, base: null, count: 1, text }),
});
const unsaved = noteAt(9, 'draagvlak', { body: 'Getypt voor de klap, met een lijst:\n\n- een\n- twee\n' });
const halfDraft = '0197c2d4-1111-7222-8333-00000000000b';

const briefing = (name: string, changes: Partial<BriefingChoice>, version = 1): Record<string, string> => ({
  [`${folder}/Briefings/${name}.briefing`]: formatChoice({
    ...defaultChoice({ kind: 'letter' }),
    ...changes,
  }).replace('leeswijzer-briefing: 1', `leeswijzer-briefing: ${version}`),
});

export const screensApart: Readonly<Record<string, ScreenApart>> = {
  'notebook: empty': {
    seed: {},
    open: async ({ page }) => {
      await openNotebook(page, 'all');
      await expect(page.locator('.empty')).toBeVisible();
    },
  },
  'notebook: the folder is gone': {
    seed: filesOf(notebook),
    open: async (host) => {
      await openNotebook(host.page, 'all');
      rmSync(path.join(host.userData, folder), { recursive: true });
      await host.emit('window', 'focus');
      await expect(host.page.locator('.folder-notice')).toBeVisible();
    },
  },
  'the folder is gone, in the letter': {
    seed: filesOf(notebook),
    open: async (host) => {
      rmSync(path.join(host.userData, folder), { recursive: true });
      await host.emit('window', 'focus');
      await expect(host.page.locator('.folder-notice')).toBeVisible();
    },
  },
  'notebook: text that was typed and not saved, one about to be thrown away': {
    seed: { ...draftOf(formatNote(unsaved), unsaved.id), ...draftOf('---\nleeswijzer: 1\nid: "019', halfDraft) },
    open: async ({ page }) => {
      const { drafts } = await openNotebook(page, 'all');
      await expect(page.locator('.trouble')).toHaveCount(2);
      await expect(page.locator('.trouble pre')).toBeVisible(); // that is no whole note
      await page.getByRole('button', { name: drafts.drop }).first().press('Enter');
      await expect(page.locator('.trouble').getByRole('alert')).toBeVisible();
    },
  },
  'notebook: what came of an import': {
    seed: filesOf(notebook),
    open: async (host) => {
      const { page } = host;
      const file = path.join(host.userData, 'notities.jsonld');
      const one = annotation(
        '0197c2d4-1111-7222-8333-0000000000aa',
        'de havens open te houden',
        'Uit een ander programma.',
      );
      const lost = annotation('0197c2d4-1111-7222-8333-0000000000ab', 'staat er niet', 'Nergens bij.');
      writeFileSync(file, JSON.stringify([one, one, lost, { type: 'Annotation' }]));
      const { exchange } = await openNotebook(page, 'exchange');
      await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [file] });
      await page.getByRole('button', { name: exchange.choose }).press('Enter');
      await expect(page.locator('.report .items li')).toHaveCount(4);
      await expect(page.locator('.report .totals li')).toHaveCount(3); // taken over, there already, refused
    },
  },
  'notebook: a file that cannot be imported': {
    seed: filesOf(notebook),
    open: async (host) => {
      const { page } = host;
      const file = path.join(host.userData, 'geen.json');
      writeFileSync(file, 'geen json');
      const { exchange } = await openNotebook(page, 'exchange');
      await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [file] });
      await page.getByRole('button', { name: exchange.choose }).press('Enter');
      await expect(page.locator('.report .fault')).toBeVisible();
    },
  },
  'briefing: kept ones, one of them taken up': {
    seed: {
      ...briefing('jemen-voor-dinsdag--0a1b2c3d', { title: 'Jemen voor dinsdag' }),
      ...briefing('van-een-nieuwere-versie--0a1b2c3e', { title: 'Van later' }, 2),
      [`${folder}/Briefings/kapot--0a1b2c3f.briefing`]: 'niets',
    },
    open: async ({ page }) => {
      await page.keyboard.press('Control+Shift+P');
      await expect(page.locator('#view h1')).toBeVisible();
      await openGuide(page);
      const { keptTitle } = (await wordsOf(page)).briefingPage;
      const kept = page.getByLabel(keptTitle);
      await expect(kept.locator('option')).toHaveCount(3); // the two, and a new one
      await kept.selectOption({ label: 'van-een-nieuwere-versie' });
      await expect(page.locator('.kept-briefings .quiet')).toBeVisible(); // it cannot be written
    },
  },
};
