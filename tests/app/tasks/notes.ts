import { expect } from '@playwright/test';
import type { Host } from '../../host/host.ts';
import { filesOf, notebook } from '../support/notebook.ts';
import { filesOf as filesNow } from '../support/notes.ts';
import { button, combobox, css, note, paragraph, radio, textbox } from './places.ts';
import { press, read, type Step, type TaskGroup, tab, tabBack, type, typed, wait } from './task.ts';

const texts = (host: Host): string =>
  filesNow(host)
    .map(({ text }) => text)
    .join('\n');
const goTo = (number: number): Step[] => [
  press('Control+g', { focus: css('.go-to input') }),
  type(String(number), typed),
  press('Enter', { focus: paragraph(number) }),
];
const body = textbox('Tekst (Markdown)');
const day = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long' }).format(new Date());

export const notes: TaskGroup = {
  name: 'notes',
  title: 'Marks, notes and bookmarks in the letter',
  options: { viewport: { width: 1280, height: 800 }, seed: filesOf(notebook) },
  masks: [[new RegExp(`${day}( ${new Date().getFullYear()})?(, \\d\\d:\\d\\d)?`, 'g'), '(now)']],
  tasks: [
    {
      name: 'Mark a paragraph',
      steps: [...goTo(10), press('m', { hear: 'Gemarkeerd in geel.' })],
      end: (host) => expect.poll(() => filesNow(host).length).toBe(6),
    },
    {
      name: 'Take the mark away again',
      steps: [...goTo(10), press('Control+z', { hear: /^De markering van “.+” is weer weg\.$/ })],
      end: (host) => expect.poll(() => filesNow(host).length).toBe(5),
    },
    {
      name: 'Choose two sentences, and write a note about them',
      steps: [
        ...goTo(12),
        press('s', { hear: /^Zin 1 van/ }),
        press('Shift+ArrowDown', { hear: /^2 zinnen gekozen/ }),
        press('n', { focus: body }),
        type('Twee zinnen', typed),
        press('Escape', { focus: css('.marker:focus') }),
      ],
      end: (host) => expect.poll(() => texts(host)).toContain('Twee zinnen'),
    },
    {
      name: 'Make a bookmark and give it a name',
      steps: [
        ...goTo(16),
        press('b', { focus: css('.marker:focus'), hear: 'Bladwijzer gemaakt.' }),
        press('Enter', { focus: css('.note:focus') }),
        press('Enter', { focus: textbox('Naam van de bladwijzer') }),
        type('Sancties', typed),
        press('Escape', { focus: css('.marker:focus') }),
      ],
      end: (host) => expect.poll(() => texts(host)).toContain('Sancties'),
    },
    {
      name: 'Go from note to note, and no further than the last',
      steps: [
        ...goTo(5),
        // By name: the marker one comes from has the focus too, until the next one has it.
        press(']', { focus: css('.marker[aria-label*="humanitaire toegang"]') }),
        press(']', { focus: css('.marker[aria-label*="doch hiervoor"]') }),
        press('[', { focus: css('.marker[aria-label*="humanitaire toegang"]') }),
        press('Alt+ArrowDown', { focus: css('.marker[aria-label*="doch hiervoor"]') }),
      ],
      end: ({ page }) => expect(page.locator('.marker:focus')).toHaveCount(1),
    },
    {
      name: 'Read a note, and its passage',
      steps: [
        ...goTo(5),
        press(']', { focus: css('.marker:focus') }),
        press(']', { focus: css('.marker:focus') }),
        press(']', { focus: css('.marker:focus') }),
        press('Enter', { focus: css('.note:focus') }),
        read(css('.note:focus')),
        press('Escape', { focus: css('.marker:focus') }),
        press('Escape', { focus: paragraph(5) }),
      ],
      end: ({ page }) => expect(page.locator('#p5')).toBeFocused(),
    },
    {
      name: 'Take a tag and a dossier off a note',
      steps: [
        ...goTo(5),
        press(']', { focus: css('.marker:focus') }),
        press(']', { focus: css('.marker:focus') }),
        press('Enter', { focus: note(/doch hiervoor was geen steun/) }),
        press('Enter', { focus: body }),
        tab(button('Trefwoord “Jemen” weghalen')),
        press('Enter', { focus: combobox('Trefwoord toevoegen'), hear: 'Jemen weggehaald.' }),
        tab(button('Dossier “Jemen” weghalen')),
        press('Enter', { focus: combobox('Kies een dossier'), hear: 'Jemen weggehaald.' }),
        press('Escape', { focus: css('.marker:focus') }),
      ],
      end: (host) => expect.poll(() => texts(host)).toMatch(/tags: \[\]\ndossiers: \[\]/),
    },
    {
      name: 'Give a note another colour and a kind',
      steps: [
        ...goTo(5),
        press(']', { focus: css('.marker:focus') }),
        press(']', { focus: css('.marker:focus') }),
        press('Enter', { focus: css('.note:focus') }),
        press('Enter', { focus: body }),
        tab(combobox('Label')),
        type('toezegging', { focus: combobox('Label') }),
        tab(css('.colours input:checked')),
        press('ArrowRight', { focus: radio('paars', { checked: true }) }),
        press('Escape', { focus: css('.marker:focus') }),
      ],
      end: (host) => expect.poll(() => texts(host)).toContain('label: "toezegging"'),
    },
    {
      name: 'Delete a note, and have it back',
      steps: [
        ...goTo(5),
        press(']', { focus: css('.marker:focus') }),
        press('Enter', { focus: css('.note:focus') }),
        tab(button('Verwijderen')),
        press('Enter', { focus: paragraph(5), hear: 'De notitie staat in de prullenbak.' }),
        press('Control+z', { hear: /^De .+ is terug\.$/ }),
      ],
      end: (host) => expect.poll(() => filesNow(host).length).toBe(7),
    },
    {
      name: 'Do again what was undone',
      steps: [press('Control+Shift+Z', { hear: /^De .+ “.+” staat in de prullenbak\.$/ })],
      end: ({ page }) => expect(page.locator('#letter')).toBeVisible(),
    },
    {
      name: 'Write in the preview’s stead, and look at it',
      steps: [
        ...goTo(20),
        press('n', { focus: body }),
        type('Een **vet** woord.', typed),
        tabBack(button('Voorbeeld')),
        press('Enter', { focus: button('Schrijven', { pressed: true }) }),
        wait(css('.preview strong')),
        read(css('.preview')),
        press('Escape', { focus: css('.marker:focus') }),
      ],
      end: (host) => expect.poll(() => texts(host)).toContain('**vet**'),
    },
  ],
};
