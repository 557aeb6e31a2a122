import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Host, test } from '../host/fixture.ts';
import { noteAt, filesOf as seedOf } from './support/notebook.ts';
import { filesOf } from './support/notes.ts';
import { restLoaded } from './support/page.ts';
import { painted } from './support/search.ts';
import { transcribe } from './support/transcript.ts';

/** The whole life of a note with the keyboard alone, and what a screen reader says of it. No line here touches the mouse. */

test.use({
  hostOptions: {
    viewport: { width: 1280, height: 800 },
    seed: seedOf([noteAt(1, 'humanitaire toegang', { tags: ['Havens'], body: 'Een eerdere notitie.\n' })]),
  },
});

/** The note's file, by words of its text; the earlier note is another one. */
const file = (host: Host): string => filesOf(host).find(({ text }) => text.includes('Navragen'))?.text ?? '';
const inBin = (host: Host): string[] =>
  readdirSync(path.join(host.userData, 'Documents/Leeswijzer/.prullenbak'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((name) => name.endsWith('.md'));

const lemma = 'Het Koninkrijk heeft daartoe via … en gerechtigheid.';
const today = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long' }).format(new Date());
const year = new Date().getFullYear();

test('from a sentence to the bin and back, by way of export and import', async ({ host }) => {
  const { page } = host;
  await restLoaded(page);
  const said = await transcribe(page, 'The life of a note', [
    [host.userData, '…'],
    [new RegExp(`\\d{1,2} [a-z]+ ${year}(?:, \\d\\d:\\d\\d)?`, 'g'), '(now)'],
    [new RegExp(`${today}(?= Bewerken)`, 'g'), '(now)'],
    // How often typing was saved depends on how fast it was typed.
    [/(Deze versie terugzetten: \(now\)”), 1 of \d+/g, '$1, 1 of …'],
  ]);
  const title = (name: string) => page.getByRole('heading', { name, level: 1 });
  const guide = (name: string | RegExp) => page.locator('#guide').getByRole('button', { name });

  said.part('A sentence is chosen, and a note made of it');
  await said.press('Control+g', { focus: page.locator('.go-to input') });
  await said.type('5');
  await said.press('Enter', { focus: page.locator('#p5') });
  await said.press('s', { hear: 'Zin 1 van 8' });
  await said.press('ArrowDown', { hear: 'Zin 2 van 8' });
  await expect.poll(async () => (await painted(page, 'chosen'))[0]).toMatch(/^Het Koninkrijk heeft daartoe/);
  const text = page.getByRole('textbox', { name: 'Tekst (Markdown)' });
  await said.press('n', { focus: text });
  await said.type('Navragen in **Hodeida**.');
  await expect.poll(() => file(host)).toContain('Navragen in **Hodeida**.');

  said.part('Label, tags with completion, dossier');
  await said.tabTo(page.getByRole('combobox', { name: 'Label' }));
  await said.type('vraag', { focus: page.getByRole('combobox', { name: 'Label' }) });
  await expect.poll(() => file(host)).toContain('label: "vraag"');
  const tag = page.getByRole('combobox', { name: 'Trefwoord toevoegen' });
  await said.tabTo(tag);
  await said.type('hav');
  await expect(page.getByRole('option', { name: 'Havens' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(tag).toHaveAttribute('aria-activedescendant', /./);
  await said.here({ focus: tag });
  await said.press('Enter', { focus: tag, hear: 'Havens toegevoegd.' });
  await expect.poll(() => file(host)).toContain('tags: ["Havens"]');
  await said.type('debat,', { focus: tag, hear: 'debat toegevoegd.' });
  await expect.poll(() => file(host)).toContain('tags: ["Havens", "debat"]');
  const dossier = page.getByRole('combobox', { name: 'Kies een dossier' });
  await said.tabTo(dossier);
  await said.type('Jemen', { hear: 'Jemen toegevoegd.' });
  await expect.poll(() => file(host)).toContain('dossiers: ["jemen"]');

  said.part('Preview, and out of the editor');
  await said.tabTo(page.getByRole('button', { name: 'Voorbeeld' }), 'Shift+Tab');
  await said.press('Enter');
  await expect(page.locator('.preview strong')).toHaveText('Hodeida');
  await said.here({ focus: page.getByRole('button', { name: 'Schrijven' }) });
  await said.press('Enter', { focus: page.getByRole('button', { name: 'Voorbeeld' }) });
  const marker = page.getByRole('button', { name: `Notitie bij “${lemma}”: vraag`, exact: true });
  await said.press('Escape', { focus: marker });
  expect(file(host)).toMatch(/^---\nleeswijzer: 1\n[\s\S]*\n---\nNavragen in \*\*Hodeida\*\*\.$/);

  said.part('Undo, redo, edit');
  await said.press('Control+z', { hear: /^De wijziging van .+ is ongedaan gemaakt\.$/ });
  await expect.poll(() => file(host)).toContain('dossiers: []');
  await said.press('Control+Shift+z', { hear: /^De wijziging van .+ is opnieuw gedaan\.$/ });
  await expect.poll(() => file(host)).toContain('dossiers: ["jemen"]');
  const note = page.getByRole('note', { name: /^Notitie bij “Het Koninkrijk/ });
  await said.press('Enter', { focus: note });
  await said.press('Enter', { focus: text });
  await said.press('Control+End');
  await said.type(' Snel.');
  await expect.poll(() => file(host)).toContain('**Hodeida**. Snel.');
  await said.press('Escape', { focus: marker });

  said.part('Found in the notebook, to its passage, and back');
  await said.press('Control+3', { focus: title('Notitieboek') });
  const way = page.getByRole('button', { name: /^Naar alinea 5: Het Koninkrijk/ });
  await said.tabTo(way);
  await said.press('Enter', { focus: page.locator('#p5') });
  await said.press('Escape', { focus: way });

  said.part('Filtered, deleted, undone, deleted again');
  await said.press('Shift+F6');
  await said.tabTo(guide(/^vraag/));
  await said.press('Enter', { hear: '1 van 2 aantekeningen' });
  await said.press('F6');
  await choose(page);
  // The count is said last, once it has not changed for a while.
  await said.press('Enter', { hear: '0 van 1 aantekeningen' });
  expect(file(host)).toBe('');
  await said.press('Control+z', { hear: '1 van 2 aantekeningen' });
  expect(file(host)).toContain('Snel.');
  await choose(page);
  await said.press('Enter', { hear: '1 aantekening staat in de prullenbak.' });
  await expect(title('Notitieboek')).toBeFocused();
  expect(file(host)).toBe('');
  expect(inBin(host)).toHaveLength(1);

  said.part('Out of the bin');
  await said.press('Shift+F6');
  await said.tabTo(guide('Prullenbak'));
  await said.press('Enter', { focus: title('Prullenbak') });
  await said.tabTo(page.getByRole('button', { name: /^Terugzetten: Het Koninkrijk/ }));
  await said.press('Enter', { hear: 'De notitie staat weer in het notitieboek.', focus: title('Prullenbak') });
  expect(file(host)).toContain('Snel.');
  expect(inBin(host)).toHaveLength(0);

  said.part('Its history, and the first version back');
  await said.press('Shift+F6');
  await said.tabTo(guide(/^Alles/), 'Shift+Tab');
  await said.press('Enter', { focus: title('Notitieboek') });
  const history = page.getByRole('button', { name: /^Geschiedenis van: Het Koninkrijk/ });
  await said.tabTo(history);
  await said.press('Enter', { focus: title('Geschiedenis') });
  const restore = page.getByRole('button', { name: /^Deze versie terugzetten/ });
  await expect(restore).not.toHaveCount(0);
  await said.tabTo(restore.first());
  await said.press('Enter', { hear: 'Die versie staat weer in het notitieboek.', focus: title('Geschiedenis') });
  await expect.poll(() => file(host)).not.toContain('Snel.');
  await said.press('Control+z', { hear: /^Van .+ staat de versie van daarvoor er weer\.$/ });
  await expect.poll(() => file(host)).toContain('Snel.');

  said.part('Exported, deleted, and imported again');
  const exported = path.join(host.userData, 'notities.jsonld');
  await host.queueDialog('showSaveDialog', { canceled: false, filePath: exported });
  await said.press('Shift+F6');
  await said.tabTo(guide('Importeren en exporteren'));
  await said.press('Enter', { focus: title('Importeren en exporteren') });
  await said.tabTo(page.getByRole('button', { name: 'Exporteren naar een bestand' }));
  await said.press('Enter', { hear: '2 aantekeningen geëxporteerd.' });
  await said.press('Shift+F6');
  await said.tabTo(guide(/^vraag/), 'Shift+Tab');
  // Waited for: on a busy machine it comes after the next keys.
  await said.press('Enter', { focus: title('Notitieboek'), hear: '1 van 2 aantekeningen' });
  await choose(page);
  await said.press('Enter', { hear: '1 aantekening staat in de prullenbak.' });
  expect(file(host)).toBe('');
  await host.queueDialog('showOpenDialog', { canceled: false, filePaths: [exported] });
  await said.press('Shift+F6');
  await said.tabTo(guide('Importeren en exporteren'));
  await said.press('Enter', { focus: title('Importeren en exporteren') });
  await said.tabTo(page.getByRole('button', { name: 'Bestand kiezen' }));
  await said.press('Enter', { hear: '1 notitie toegevoegd' });
  await expect.poll(() => file(host)).toContain('Snel.');
  expect(file(host)).toMatch(/label: "vraag"[\s\S]*tags: \["Havens", "debat"\][\s\S]*dossiers: \["jemen"\]/);

  said.compareWith('note-life');

  /** The note's box ticked, and the button that deletes in focus. */
  async function choose(shown: Page): Promise<void> {
    await said.tabTo(shown.getByRole('checkbox', { name: /^Kies: Het Koninkrijk/ }));
    await said.press('Space');
    await said.tabTo(shown.getByRole('button', { name: 'Naar de prullenbak' }), 'Shift+Tab');
  }
});
