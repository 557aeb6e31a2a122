import { expect } from '@playwright/test';
import { place } from '../support/page.ts';
import { button, css, dialog, paragraph, textbox } from './places.ts';
import { press, read, type TaskGroup, tab, tabBack, type, typed } from './task.ts';

const field = css('.go-to input');
const address = 'https://magazines.rijksoverheid.nl/bz/veiligheidsraad2018/2018/05/resultaten';

export const reading: TaskGroup = {
  name: 'reading',
  title: 'Reading the letter',
  options: { viewport: { width: 1280, height: 800 }, seed: { 'settings.json': JSON.stringify({ sic: true }) } },
  tasks: [
    {
      name: 'Read the letterhead and the first lines',
      steps: [read(css('#letter .letterhead')), read(paragraph(1))],
      end: ({ page }) => expect(page.locator('#p1')).toBeFocused(),
    },
    {
      name: 'Go to a paragraph by its number',
      steps: [press('Control+g', { focus: field }), type('14', typed), press('Enter', { focus: paragraph(14) })],
      end: async ({ page }) => expect(await place(page)).toBe('alinea 14 van 39'),
    },
    {
      name: 'Hear that a paragraph is not there',
      steps: [
        press('Control+g', { focus: field }),
        type('99', typed),
        press('Enter', { hear: 'Alinea 99 is er niet.' }),
        press('Escape', { focus: paragraph(1) }),
      ],
      end: ({ page }) => expect(dialog('Ga naar alinea')(page)).toHaveCount(0),
    },
    {
      name: 'Go back and forward after a jump',
      steps: [
        press('Control+g', { focus: field }),
        type('30', typed),
        press('Enter', { focus: paragraph(30) }),
        press('Alt+ArrowLeft', { focus: paragraph(1) }),
        press('Alt+ArrowRight', { focus: paragraph(30) }),
      ],
      end: async ({ page }) => expect(await place(page)).toBe('alinea 30 van 39'),
    },
    {
      name: 'Go round the parts of the window',
      steps: [
        press('F6', { focus: css('#head [aria-current]') }),
        press('F6', { focus: css('#guide [aria-current]') }),
        press('F6', { focus: paragraph(1) }),
        press('Shift+F6', { focus: css('#guide [aria-current]') }),
        press('Escape', { focus: paragraph(1) }),
      ],
      end: async ({ page }) => expect(await place(page)).toBe('alinea 1 van 39'),
    },
    {
      name: 'Skip what stands above the letter',
      steps: [
        press('F6', { focus: css('#head [aria-current]') }),
        tabBack(css('#skip')),
        press('Enter', { focus: paragraph(1) }),
      ],
      end: async ({ page }) => expect(await place(page)).toBe('alinea 1 van 39'),
    },
    {
      name: 'Copy the paragraph with its source',
      steps: [press('Control+Shift+C', { hear: 'Gekopieerd, met bron' })],
      end: async (host) =>
        expect((await host.clipboard()).text).toMatch(/”\n\nKamerstukken II 2018\/19, 26150, nr\. 180, alinea 1$/),
    },
    {
      name: 'Copy a reference to the letter',
      steps: [press('Control+Shift+K', { hear: 'Verwijzing gekopieerd' })],
      end: async (host) => expect((await host.clipboard()).text).toBe('Kamerstukken II 2018/19, 26150, nr. 180'),
    },
    {
      name: 'Open a link of the letter in the browser, after a question',
      before: (host) => host.queueDialog('showMessageBox', { response: 1, checkboxChecked: false }),
      steps: [
        tab(css('#letter .par a')),
        press('Enter', { silent: 'the system’s own dialog asks, with the whole address' }),
      ],
      end: async (host) => {
        await expect.poll(() => host.dialogs()).toHaveLength(1);
        const [asked] = await host.dialogs();
        expect(JSON.stringify(asked?.options)).toContain(address);
      },
    },
    {
      name: 'Ask what is wrong with a slip of the source',
      steps: [
        press('Control+g', { focus: field }),
        type('20', typed),
        press('Enter', { focus: paragraph(20) }),
        tab(button(/Waarschijnlijk bedoeld: bermbommen/)),
        press('Enter', { focus: css('.sic-card :focus') }),
        read(dialog('sic: bermbommen')),
        press('Escape', { focus: button(/Waarschijnlijk bedoeld: bermbommen/) }),
      ],
      end: ({ page }) => expect(page.locator('#p20')).toContainText('berrmbommen, mijnen'),
    },
    {
      name: 'Print the letter',
      // The page asks the browser, which shows the system's dialog; here it says that it was asked.
      before: ({ page }) =>
        page.evaluate(() => {
          window.print = () => void document.documentElement.setAttribute('data-asked-to-print', 'true');
        }),
      steps: [press('Control+p', { silent: 'the system’s own dialog comes' })],
      end: ({ page }) => expect(page.locator('html')).toHaveAttribute('data-asked-to-print', 'true'),
    },
    {
      name: 'Go to a paragraph by the menu of commands',
      steps: [
        press('F6', { focus: css('#head [aria-current]') }),
        tab(button('Meer')),
        press('Enter', { focus: css('[role=menuitem]') }),
        press('Enter', { focus: textbox(/Nummer van de alinea/) }),
        type('7', typed),
        press('Enter', { focus: paragraph(7) }),
      ],
      end: async ({ page }) => expect(await place(page)).toBe('alinea 7 van 39'),
    },
  ],
};
