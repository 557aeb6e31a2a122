import { expect } from '@playwright/test';
import { filesOf, notebook } from '../support/notebook.ts';
import { button, css, inGuide, paragraph, region, title } from './places.ts';
import { press, read, type Step, type TaskGroup, tab, tabBack, wait } from './task.ts';

/** `back`: it stands above the one that is chosen; round by way of the browser's end is no way to count stops. */
const dossier = (name: string, back = false): Step[] => [
  press('Control+4', { focus: css('#view h1') }),
  press('Shift+F6', { focus: css('#guide :focus') }),
  (back ? tabBack : tab)(inGuide(new RegExp(`^${name}`))),
  press('Enter', { focus: title(name) }),
];

export const placesAndTopics: TaskGroup = {
  name: 'map-and-dossiers',
  title: 'The map and the dossiers',
  options: { viewport: { width: 1280, height: 800 }, seed: filesOf(notebook) },
  tasks: [
    {
      name: 'Read what the map shows, and open a country from the list',
      steps: [
        press('Control+2', { focus: css('#view h1') }),
        press('Shift+F6', { focus: css('#guide :focus') }),
        tab(inGuide(/^Landen/)),
        press('Enter', { focus: title('Landen') }),
        wait(css('.map .land')),
        read(css('#view')),
        tab(button('Jemen')),
        press('Enter', { focus: button('Jemen', { expanded: true }) }),
        read(region('Feit: Jemen')),
      ],
      end: ({ page }) => expect(page.locator('.map circle.on')).toHaveCount(1),
    },
    {
      name: 'Choose a dossier and read it',
      steps: [...dossier('MH17'), read(css('#view'))],
      end: ({ page }) => expect(page.locator('.passages .par').first()).toBeVisible(),
    },
    {
      name: 'Go from a dossier to the letter, and back',
      steps: [
        ...dossier('Jemen', true),
        tab(css('.to-text button')),
        press('Enter', { focus: paragraph(5) }),
        press('Alt+ArrowLeft', { focus: css('.to-text button') }),
      ],
      end: ({ page }) => expect(title('Jemen')(page)).toBeVisible(),
    },
    {
      name: 'Open a reference of a dossier',
      steps: [
        ...dossier('Conflict en honger'),
        tab(button('resolutie 2451')),
        press('Enter', { focus: button('resolutie 2451') }),
        wait(region('Feit: Resolutie 2451')),
        tab(button('Kaart sluiten')),
        press('Enter', { focus: button('resolutie 2451') }),
      ],
      end: ({ page }) => expect(region('Feit: Resolutie 2451')(page)).toHaveCount(0),
    },
    {
      name: 'Go from a dossier to one of one’s own notes',
      steps: [
        ...dossier('Jemen', true),
        tab(css('.own-notes button', 'Hodeida')),
        press('Enter', { focus: paragraph(5) }),
        press('Escape', { focus: css('.own-notes button', 'Hodeida') }),
      ],
      end: ({ page }) => expect(title('Jemen')(page)).toBeVisible(),
    },
  ],
};
