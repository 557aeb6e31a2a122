import { expect } from '@playwright/test';
import { binned, withTrouble } from '../support/notebook.ts';
import { filesOf as filesNow } from '../support/notes.ts';
import { button, checkbox, combobox, css, inGuide, paragraph, title } from './places.ts';
import { press, read, type Step, type TaskGroup, tab, tabBack, type, wait } from './task.ts';

const open = press('Control+3', { focus: title('Notitieboek') });
const part = (name: string): Step[] => [
  open,
  press('Shift+F6', { focus: css('#guide :focus') }),
  tab(inGuide(name)),
  press('Enter', { focus: title(name) }),
];
const toAll: Step[] = [
  press('Shift+F6', { focus: css('#guide :focus') }),
  tabBack(inGuide(/^Alles/)),
  press('Enter', { focus: title('Notitieboek') }),
];
const day = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long' }).format(new Date());

export const notebook: TaskGroup = {
  name: 'notebook',
  title: 'The notebook',
  options: { viewport: { width: 1280, height: 800 }, seed: { ...withTrouble, ...binned } },
  masks: [[new RegExp(`${day} ${new Date().getFullYear()}(, \\d\\d:\\d\\d)?`, 'g'), '(now)']],
  tasks: [
    {
      name: 'Read the list of notes',
      steps: [open, read(css('#view'))],
      end: ({ page }) => expect(page.locator('.trouble')).toHaveCount(4),
    },
    {
      name: 'Put them in another order',
      steps: [
        open,
        tab(combobox('Volgorde')),
        type('Kleur', { focus: combobox('Volgorde') }),
        read(css('.note-group')),
      ],
      end: ({ page }) => expect(page.locator('.note-group h2').first()).toHaveText('geel'),
    },
    {
      name: 'Leave only the notes of one kind, then all again',
      steps: [
        open,
        press('Shift+F6', { focus: css('#guide :focus') }),
        tab(inGuide(/^Bladwijzers/)),
        press('Enter', { focus: inGuide(/^Bladwijzers/), hear: /^1 van/ }),
        press('Enter', { focus: inGuide(/^Bladwijzers/), hear: /aantekeningen$/ }),
      ],
      end: ({ page }) => expect(page.locator('.sorter')).toContainText('7 aantekeningen'),
    },
    {
      name: 'Search in the notes, and clear the words',
      steps: [
        open,
        press('Shift+F6', { focus: css('#guide :focus') }),
        tabBack(css('#note-search')),
        type('verslag', { hear: /^1 van 7/ }),
        tab(button('Zoekwoorden wissen')),
        press('Enter', { focus: css('#note-search'), hear: '7 aantekeningen' }),
      ],
      end: ({ page }) => expect(page.locator('#note-search')).toHaveValue(''),
    },
    {
      name: 'Find nothing, and show all again',
      steps: [
        open,
        press('Shift+F6', { focus: css('#guide :focus') }),
        tabBack(css('#note-search')),
        type('qxqx', { hear: /^0 van 7/ }),
        tab(button('Alle aantekeningen tonen')),
        press('Enter', { focus: title('Notitieboek'), hear: '7 aantekeningen' }),
      ],
      end: ({ page }) => expect(page.locator('.none')).toHaveCount(0),
    },
    {
      name: 'Go to the passage of a note, and back',
      steps: [
        open,
        tab(button(/^Naar alinea 5: Hodeida/)),
        press('Enter', { focus: paragraph(5) }),
        press('Escape', { focus: button(/^Naar alinea 5: Hodeida/) }),
      ],
      end: ({ page }) => expect(title('Notitieboek')(page)).toBeVisible(),
    },
    {
      name: 'Give several notes a tag, and undo it',
      steps: [
        open,
        tab(checkbox('Alles kiezen')),
        press('Space', { focus: checkbox('Alles kiezen', { checked: true }) }),
        tab(css('.several input')),
        type('Debat', { silent: 'what is typed is said by the screen reader' }),
        press('Enter', { hear: '7 aantekeningen gewijzigd.' }),
        press('Escape', { focus: css(':focus') }),
        open,
        press('Control+z', { hear: /^De wijziging van .+ is ongedaan gemaakt\.$/ }),
      ],
      end: (host) => expect.poll(() => filesNow(host).filter(({ text }) => text.includes('Debat'))).toHaveLength(0),
    },
    {
      name: 'See the history of a note',
      steps: [
        open,
        tab(button('Geschiedenis van: Hodeida')),
        press('Enter', { focus: title('Geschiedenis') }),
        wait(css('.version')),
        read(css('#view')),
        tab(button('Terug naar de notities')),
        press('Enter', { focus: button('Geschiedenis van: Hodeida') }),
      ],
      end: ({ page }) => expect(title('Notitieboek')(page)).toBeVisible(),
    },
    {
      name: 'Keep both versions of a note',
      steps: [
        open,
        tab(button('Beide bewaren')),
        press('Enter', { focus: title('Notitieboek'), hear: 'Beide versies zijn nu eigen notities.' }),
      ],
      end: ({ page }) => expect(page.locator('.trouble')).toHaveCount(3),
    },
    {
      name: 'Attach a note that came loose',
      steps: [
        open,
        tab(button('Hier vastmaken: alinea 18')),
        press('Enter', { focus: title('Notitieboek'), hear: 'De notitie zit weer vast.' }),
      ],
      end: ({ page }) => expect(page.locator('.trouble')).toHaveCount(2),
    },
    {
      name: 'Keep a note without a place',
      steps: [
        open,
        tab(button('Zonder plaats bewaren')),
        press('Enter', {
          focus: title('Notitieboek'),
          hear: 'De notitie blijft zonder plaats in het notitieboek staan.',
        }),
      ],
      end: ({ page }) => expect(page.locator('.trouble')).toHaveCount(1),
    },
    {
      name: 'Begin to choose a passage for a note, and stop',
      steps: [
        open,
        tab(button('Zelf een passage kiezen')),
        press('Enter', { hear: /^Selecteer in de brief de passage waar deze notitie hoort\./ }),
        press('Shift+F6', { focus: css('#guide :focus') }),
        press('Shift+F6', { focus: css('#head :focus') }),
        press('Shift+F6', { focus: button('Hier vastmaken') }),
        tab(button('Annuleren')),
        press('Enter', { focus: title('Notitieboek') }),
      ],
      end: ({ page }) => expect(page.locator('.attach-bar')).toHaveCount(0),
    },
    {
      name: 'Give a note a place, at a sentence of one’s choice',
      steps: [
        open,
        tab(button('Zelf een passage kiezen')),
        press('Enter', { hear: /^Selecteer in de brief de passage waar deze notitie hoort\./ }),
        press('s', { hear: /^Zin 1 van/ }),
        press('F6', { focus: button('Hier vastmaken') }),
        press('Enter', { focus: title('Notitieboek'), hear: 'De notitie zit weer vast.' }),
      ],
      end: ({ page }) => expect(button('Zelf een passage kiezen')(page)).toHaveCount(0),
    },
    {
      name: 'Put a note back from the bin',
      steps: [
        ...part('Prullenbak'),
        tab(button(/^Terugzetten/)),
        press('Enter', { focus: title('Prullenbak'), hear: 'De notitie staat weer in het notitieboek.' }),
        ...toAll,
      ],
      end: (host) => expect.poll(() => filesNow(host).some(({ text }) => text.includes('Weg ermee.'))).toBe(true),
    },
    {
      name: 'Check the files of the notebook',
      steps: [
        ...part('Map van het notitieboek'),
        tab(button('Controleer mijn notities')),
        press('Enter', { hear: /bestanden gelezen/ }),
        ...toAll,
      ],
      end: ({ page }) => expect(title('Notitieboek')(page)).toBeVisible(),
    },
  ],
};
