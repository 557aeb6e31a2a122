import { expect } from '@playwright/test';
import { button, css, inGuide, paragraph, region, title } from './places.ts';
import { press, read, type Step, type TaskGroup, tab, tabBack, type, typed, wait } from './task.ts';

/** The page of facts, at the list of a group. */
const group = (name: string): Step[] => [
  press('Control+2', { focus: css('#view h1') }),
  press('Shift+F6', { focus: css('#guide :focus') }),
  tab(inGuide(new RegExp(`^${name}`))),
  press('Enter', { focus: title(name) }),
];
const sjoerdsma = region('Feit: Motie Sjoerdsma');

export const facts: TaskGroup = {
  name: 'facts',
  title: 'What the letter names',
  options: { viewport: { width: 1280, height: 800 }, seed: { 'settings.json': JSON.stringify({ facts: true }) } },
  tasks: [
    {
      name: 'See which sorts of facts there are, and choose one',
      steps: [...group('Moties'), read(css('#view'))],
      end: ({ page }) => expect(page.getByText('Zeven moties staan in de brief.')).toBeVisible(),
    },
    {
      name: 'Read all that is known of a motion',
      steps: [
        ...group('Moties'),
        tab(button('Sjoerdsma')),
        press('Enter', { focus: button('Sjoerdsma', { expanded: true }) }),
        read(sjoerdsma),
      ],
      end: ({ page }) => expect(sjoerdsma(page).locator('.gap')).toContainText('Het nummer ontbreekt.'),
    },
    {
      name: 'Go to the passage of a fact, and back',
      steps: [
        ...group('Moties'),
        tab(button('Sjoerdsma')),
        press('Enter', { focus: button('Sjoerdsma') }),
        tab(button('Naar alinea 5')),
        press('Enter', { focus: paragraph(5), hear: '1 van 1: motie Sjoerdsma, alinea 5' }),
        press('Escape', { focus: button('Sjoerdsma') }),
      ],
      end: ({ page }) => expect(title('Moties')(page)).toBeVisible(),
    },
    {
      name: 'Copy the reference of a Kamerstuk',
      steps: [
        ...group('Kamerstukken'),
        tab(button('32624, nr. 193')),
        press('Enter', { focus: button('32624, nr. 193', { expanded: true }) }),
        tab(button('Kopieer de verwijzing')),
        press('Enter', { hear: 'Verwijzing gekopieerd: ' }),
      ],
      end: async (host) => expect((await host.clipboard()).text).toContain('32624'),
    },
    {
      name: 'Close a card, by its own button',
      steps: [
        ...group('SDG’s'),
        tab(button('SDG 13')),
        press('Enter', { focus: button('SDG 13', { expanded: true }) }),
        tab(button('Kaart sluiten')),
        press('Enter', { focus: button('SDG 13', { expanded: false }) }),
      ],
      end: ({ page }) => expect(region('Feit: SDG 13')(page)).toHaveCount(0),
    },
    {
      name: 'Go through the places where a date is named',
      steps: [
        ...group('Data'),
        tab(button('2018')),
        press('Enter', { focus: button('2018', { expanded: true }) }),
        press('F8', { hear: /^1 van \d+: 2018/ }),
        press('F8', { focus: paragraph(1), hear: /^2 van \d+: 2018, alinea 1/ }),
        press('Alt+ArrowLeft', { focus: button('2018') }),
      ],
      end: ({ page }) => expect(title('Data')(page)).toBeVisible(),
    },
    {
      name: 'Go through the timeline, and open a date',
      steps: [
        ...group('Data'),
        tab(css('.year button')),
        press('ArrowRight', { focus: css('.year :focus') }),
        press('ArrowRight', { focus: css('.year :focus') }),
        press('End', { focus: css('.year :focus') }),
        press('Enter', { focus: css('.year [aria-current]') }),
        wait(css('.fact-card')),
        read(css('.fact-card')),
      ],
      end: ({ page }) => expect(page.locator('.fact-card')).toBeVisible(),
    },
    {
      name: 'See all years, and choose another one',
      steps: [
        ...group('Data'),
        tab(button('Alle jaren')),
        press('Enter', { focus: css('.timeline h2', 'Alle jaren') }),
        tab(css('.all-years button')),
        press('End', { focus: css('.all-years :focus') }),
        press('Enter', { focus: css('.timeline h2', /Het jaar/) }),
      ],
      end: ({ page }) => expect(page.locator('.year')).toBeVisible(),
    },
    {
      name: 'Search in the facts',
      steps: [
        press('Control+2', { focus: css('#view h1') }),
        press('Shift+F6', { focus: css('#guide :focus') }),
        tabBack(css('#fact-search')),
        type('september 26', { hear: '1 feit met “september 26”' }),
        tab(button('26 september 2018')),
        press('Enter', { focus: button('26 september 2018', { expanded: true }) }),
      ],
      end: ({ page }) => expect(page.locator('.fact-card')).toContainText('26 september 2018'),
    },
    {
      name: 'Hear that no fact is found, and clear the search',
      steps: [
        press('Control+2', { focus: css('#view h1') }),
        press('Shift+F6', { focus: css('#guide :focus') }),
        tabBack(css('#fact-search')),
        press('Control+a', { silent: 'the screen reader says what is selected' }),
        type('wapenstilstant', { hear: 'Niets gevonden voor “wapenstilstant”.' }),
        tab(button('Zoekopdracht wissen')),
        press('Enter', { focus: css('#fact-search') }),
      ],
      end: ({ page }) => expect(page.locator('#fact-search')).toHaveValue(''),
    },
    {
      name: 'Go from fact to fact in the text, and open one',
      steps: [
        press('Control+g', { focus: css('.go-to input') }),
        type('5', typed),
        press('Enter', { focus: paragraph(5) }),
        press('F7', { focus: css('#fact-cursor') }),
        press('F7', { focus: button(/feit 2 van/) }),
        press('Shift+F7', { focus: button(/feit 1 van/) }),
        press('Enter', { focus: button('Kaart sluiten') }),
        read(css('#margin-card')),
        press('Escape', { focus: css('#fact-cursor') }),
        press('Escape', { focus: paragraph(5) }),
      ],
      end: ({ page }) => expect(page.locator('#fact-cursor')).toHaveCount(0),
    },
    {
      name: 'Hear that a fact has to be chosen first',
      steps: [press('F8', { hear: 'Kies eerst een feit.' })],
      end: ({ page }) => expect(page.locator('#p1')).toBeFocused(),
    },
    {
      name: 'Turn the marks of facts off and on',
      steps: [press('F9', { hear: /./ }), press('F9', { hear: /./ })],
      end: ({ page }) =>
        expect.poll(() => page.evaluate(() => CSS.highlights.get('fact')?.size ?? 0)).toBeGreaterThan(0),
    },
  ],
};
