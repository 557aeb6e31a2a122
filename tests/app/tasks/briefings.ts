import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { filesOf, folder, notebook } from '../support/notebook.ts';
import { button, checkbox, combobox, css, radio, textbox, title } from './places.ts';
import { press, read, type TaskGroup, tab, tabBack, type, wait } from './task.ts';

const ready = /bladzijden?, \d/;
const open = press('Control+Shift+P', { focus: title('Briefing'), hear: ready });
const guide = press('Shift+F6', { focus: css('#guide :focus') });

export const briefings: TaskGroup = {
  name: 'briefings',
  title: 'Making a briefing',
  options: { viewport: { width: 1280, height: 800 }, seed: filesOf(notebook) },
  tasks: [
    {
      name: 'Make a briefing on a dossier and read its pages',
      steps: [
        press('Control+4', { focus: css('#view h1') }),
        tab(button('Maak briefing')),
        press('Enter', { focus: title('Briefing'), hear: ready }),
        wait(css('.sheet canvas[data-drawn="1"]')),
        wait(css('.sheets li:last-child p', /\p{L}{3}/u)),
        read(css('#view')),
      ],
      end: ({ page }) => expect(page.locator('.sheet').first()).toBeVisible(),
    },
    {
      name: 'Choose what it is about, and give it a title',
      steps: [
        open,
        guide,
        tabBack(combobox('Waaruit')),
        type('MH17', { focus: combobox('Waaruit'), hear: ready }),
        tab(textbox('Titel')),
        type('Voor dinsdag', { hear: ready }),
      ],
      end: ({ page }) => expect(page.getByLabel('Titel')).toHaveValue('Voor dinsdag'),
    },
    {
      name: 'Choose paper that lies on its side',
      steps: [
        open,
        guide,
        tab(css('input[name=orientation]:checked')),
        press('ArrowRight', { focus: radio('Liggend', { checked: true }), hear: ready }),
      ],
      end: ({ page }) => expect(page.getByLabel('Liggend')).toBeChecked(),
    },
    {
      name: 'Leave notes out of it',
      steps: [
        open,
        guide,
        tab(checkbox('Markeringen')),
        press('Space', { focus: checkbox('Markeringen', { checked: false }), hear: ready }),
      ],
      end: ({ page }) => expect(checkbox('Markeringen')(page)).not.toBeChecked(),
    },
    {
      name: 'Put passages in another order, and leave one out',
      steps: [
        open,
        guide,
        tab(css('input[name=passages]:checked')),
        press('ArrowUp', { focus: radio('Mijn keuze', { checked: true }) }),
        tab(css('.passage-order ol input')),
        press('Alt+ArrowDown', { focus: css('.passage-order ol input:focus'), hear: /staat nu op plaats 2/ }),
        press('Space', { focus: css('.passage-order ul input:focus'), hear: ready }),
      ],
      end: ({ page }) => expect(page.locator('.passage-order ul input')).toHaveCount(1),
    },
    {
      name: 'Save it as a PDF',
      before: (host) =>
        host.queueDialog('showSaveDialog', { canceled: false, filePath: path.join(host.userData, 'briefing.pdf') }),
      steps: [open, tab(button('Opslaan als PDF')), press('Enter', { hear: 'De PDF is opgeslagen.' })],
      end: (host) => expect(existsSync(path.join(host.userData, 'briefing.pdf'))).toBe(true),
    },
    {
      name: 'Print it',
      before: (host) => host.queueDialog('print', [true, '']),
      steps: [
        open,
        tab(css('.briefing-tools button', 'Afdrukken')),
        press('Enter', { hear: 'De briefing is naar de printer.' }),
      ],
      end: async (host) => expect((await host.dialogs()).filter(({ name }) => name === 'print')).toHaveLength(1),
    },
    {
      name: 'Keep the choices for another day, then throw them away',
      steps: [
        open,
        guide,
        tab(button('Keuzes bewaren')),
        press('Enter', { hear: 'De keuzes staan in uw notitieboek.' }),
        wait(combobox('Bewaarde briefings')),
        tabBack(combobox('Bewaarde briefings')),
        tab(button('Naar de prullenbak')),
        press('Enter', { focus: button('Keuzes bewaren'), hear: /staan in de prullenbak/ }),
      ],
      end: (host) =>
        expect(
          readdirSync(path.join(host.userData, folder, 'Briefings')).filter((name) => name.endsWith('.briefing')),
        ).toEqual([]),
    },
  ],
};
