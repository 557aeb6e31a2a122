import { expect } from '@playwright/test';
import { filesOf, notebook } from '../support/notebook.ts';
import { button, checkbox, combobox, css, inGuide, field as labelled, paragraph, radio } from './places.ts';
import { press, read, type TaskGroup, tab, tabBack, type, wait } from './task.ts';

const field = css('#search');
const all = { silent: 'the screen reader says what is selected' };

export const search: TaskGroup = {
  name: 'search',
  title: 'Searching',
  options: { viewport: { width: 1280, height: 800 }, seed: filesOf(notebook) },
  tasks: [
    {
      name: 'Search, and go through what is found',
      steps: [
        press('Control+f', { focus: field }),
        type('syrie', { hear: /treffers/ }),
        press('Enter', { hear: /^1 van/ }),
        press('F3', { hear: /^2 van/ }),
        press('Shift+F3', { hear: /^1 van/ }),
        press('Escape', { focus: paragraph(1) }),
      ],
      end: ({ page }) => expect(page.locator('.results')).toHaveCount(0),
    },
    {
      name: 'Read the list of what is found, and go to one of them',
      steps: [
        press('Control+f', { focus: field }),
        press('Control+a', all),
        type('wapenembargo', { hear: /treffer/ }),
        read(css('.results')),
        press('ArrowDown', { focus: css('.result:focus') }),
        press('Enter', { focus: css('#letter .par:focus') }),
        press('Alt+ArrowLeft', { focus: paragraph(1) }),
      ],
      end: ({ page }) => expect(page.locator('.results')).toHaveCount(1),
    },
    {
      name: 'Hear that nothing is found, and take the word that is offered',
      steps: [
        press('Control+f', { focus: field }),
        press('Control+a', all),
        type('wapenstilstant', { hear: 'Niets gevonden voor “wapenstilstant”.' }),
        tab(button('wapenstilstand')),
        press('Enter', { focus: field, hear: /treffer/ }),
      ],
      end: ({ page }) => expect(page.locator('#search')).toHaveValue('wapenstilstand'),
    },
    {
      name: 'Look for whole words only, in one part of the letter',
      steps: [
        press('Control+f', { focus: field }),
        press('Control+a', all),
        type('raad', { hear: /treffers/ }),
        tab(button(/^Opties/)),
        press('Enter', { focus: button(/^Opties/, { expanded: true }) }),
        tab(checkbox('Alleen hele woorden')),
        press('Space', { focus: checkbox('Alleen hele woorden', { checked: true }), hear: /treffers/ }),
        tab(combobox('Deel van de brief')),
        type('Migratie', { focus: combobox('Deel van de brief'), hear: /treffer|Niets gevonden/ }),
        tab(button('Alles terugzetten')),
        press('Enter', { hear: /treffers/ }),
        tabBack(button(/^Opties/)),
        press('Enter', { focus: button(/^Opties/, { expanded: false }) }),
      ],
      end: ({ page }) => expect(page.locator('.results .count')).toBeVisible(),
    },
    {
      name: 'Hear that a date is none',
      steps: [
        press('Control+f', { focus: field }),
        press('Control+a', all),
        type('resolutie', { hear: /treffers/ }),
        tab(button(/^Opties/)),
        press('Enter', { focus: button(/^Opties/, { expanded: true }) }),
        tab(labelled('Datum van')),
        type('2018-02-30', { hear: /Typ een dag/ }),
        press('Control+a', all),
        press('Delete', { silent: 'the field is empty, as the screen reader says' }),
        tabBack(button(/^Opties/)),
        press('Enter', { focus: button(/^Opties/, { expanded: false }) }),
      ],
      end: ({ page }) => expect(page.locator('.results .count')).toBeVisible(),
    },
    {
      name: 'Look in one’s own notes as well',
      steps: [
        press('Control+Shift+F', { focus: field }),
        press('Control+a', all),
        type('haven', { hear: /notitie/ }),
        read(css('.results')),
        press('ArrowDown', { focus: css('.results :focus') }),
        press('Enter', { focus: css('#letter :focus') }),
        press('Escape', { focus: css(':focus') }),
      ],
      end: ({ page }) => expect(page.locator('#letter')).toBeVisible(),
    },
    {
      name: 'Order what is found by relevance',
      steps: [
        press('Control+f', { focus: field }),
        press('Control+a', all),
        type('vrede', { hear: /treffers/ }),
        tab(button(/^Opties/)),
        press('Enter', { focus: button(/^Opties/, { expanded: true }) }),
        tab(radio('per deel')),
        press('ArrowRight', { focus: radio('op relevantie', { checked: true }) }),
      ],
      end: ({ page }) => expect(page.locator('.result-list h2')).toHaveCount(0),
    },
    {
      name: 'Choose an earlier search, then forget them all',
      steps: [
        press('Control+f', { focus: field }),
        press('Control+a', all),
        press('Delete', { silent: 'the field is empty, as the screen reader says' }),
        wait(css('.recent')),
        read(css('.recent')),
        tab(css('.recent li button')),
        press('Enter', { focus: field, hear: /treffer/ }),
        press('Control+a', all),
        press('Delete', { silent: 'the field is empty' }),
        tab(button('Wis eerdere zoekopdrachten')),
        press('Enter', { focus: field, hear: 'Eerdere zoekopdrachten zijn gewist.' }),
      ],
      end: ({ page }) => expect(page.locator('.recent')).toHaveCount(0),
    },
    {
      name: 'Search in the narrow window, where the guide is a drawer',
      before: async (host) => {
        await host.resize({ width: 600, height: 700 });
        await expect(host.page.locator('#contents-button')).toBeVisible();
      },
      steps: [
        press('Control+f', { focus: field }),
        type('Afghanistan', { hear: /treffers/ }),
        press('ArrowDown', { focus: css('.result:focus') }),
        press('Enter', { focus: css('#letter .par:focus') }),
      ],
      end: async (host) => {
        await expect(host.page.locator('#guide')).toBeHidden();
        await host.resize({ width: 1280, height: 800 });
        await expect(inGuide('Zoekopdracht wissen')(host.page)).toBeVisible();
      },
    },
  ],
};
