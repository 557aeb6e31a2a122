import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { filesOf, notebook } from '../support/notebook.ts';
import { button, css, inGuide, radio, title } from './places.ts';
import { press, read, type Step, type TaskGroup, tab } from './task.ts';

const open: Step[] = [
  press('Control+3', { focus: css('#view h1') }),
  press('Shift+F6', { focus: css('#guide :focus') }),
  tab(inGuide('Importeren en exporteren')),
  press('Enter', { focus: title('Importeren en exporteren') }),
];

export const exchange: TaskGroup = {
  name: 'exchange',
  title: 'Notes to a file, and from one',
  options: { viewport: { width: 1280, height: 800 }, seed: filesOf(notebook) },
  tasks: [
    {
      name: 'Export all notes',
      before: (host) =>
        host.queueDialog('showSaveDialog', { canceled: false, filePath: path.join(host.userData, 'notities.jsonld') }),
      steps: [
        ...open,
        read(css('#view')),
        tab(button('Exporteren naar een bestand')),
        press('Enter', { hear: '5 aantekeningen geëxporteerd.' }),
      ],
      end: (host) => expect(existsSync(path.join(host.userData, 'notities.jsonld'))).toBe(true),
    },
    {
      name: 'Export them as a table',
      before: (host) =>
        host.queueDialog('showSaveDialog', { canceled: false, filePath: path.join(host.userData, 'notities.csv') }),
      steps: [
        ...open,
        tab(css('input[name=format]:checked')),
        press('ArrowUp', { focus: radio(/^Tabel \(CSV\)/, { checked: true }) }),
        tab(button('Exporteren naar een bestand')),
        press('Enter', { hear: '5 aantekeningen geëxporteerd.' }),
      ],
      end: (host) => expect(readFileSync(path.join(host.userData, 'notities.csv'), 'utf8')).toContain('Passage'),
    },
    {
      name: 'Import a file whose notes one has already',
      before: (host) =>
        host.queueDialog('showOpenDialog', {
          canceled: false,
          filePaths: [path.join(host.userData, 'notities.jsonld')],
        }),
      steps: [
        ...open,
        tab(button('Bestand kiezen')),
        press('Enter', { hear: /5 notities had u al/ }),
        read(css('.report')),
      ],
      end: ({ page }) => expect(page.locator('.report')).toContainText('5 notities had u al'),
    },
    {
      name: 'Hear that a file has no notes',
      before: (host) => {
        const file = path.join(host.userData, 'geen.json');
        writeFileSync(file, 'geen json');
        return host.queueDialog('showOpenDialog', { canceled: false, filePaths: [file] });
      },
      steps: [...open, tab(button('Bestand kiezen')), press('Enter', { hear: /Het bestand is niet heel/ })],
      end: ({ page }) => expect(page.locator('.report')).toContainText('Het bestand is niet heel'),
    },
  ],
};
