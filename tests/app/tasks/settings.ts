import { expect } from '@playwright/test';
import { button, checkbox, css, radio } from './places.ts';
import { press, read, type TaskGroup, tab } from './task.ts';

const panel = css('.panel.display :focus');
const open = press('Control+,', { focus: panel });

export const settings: TaskGroup = {
  name: 'settings',
  title: 'How the letter and the app look',
  options: { viewport: { width: 1280, height: 800 } },
  tasks: [
    {
      name: 'Read what can be set',
      steps: [open, read(css('.panel.display')), press('Escape', { focus: css('#p1') })],
      end: ({ page }) => expect(page.locator('.panel')).toHaveCount(0),
    },
    {
      name: 'Choose dark colours',
      steps: [open, tab(radio('Systeem')), press('ArrowLeft', { focus: radio('Donker', { checked: true }) })],
      end: ({ page }) => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark'),
    },
    {
      name: 'Make the letter’s type larger',
      steps: [
        open,
        tab(button('Lettergrootte van de brief: Groter')),
        press('Enter', { hear: '110%' }),
        press('Enter', { hear: '120%' }),
      ],
      end: ({ page }) => expect(page.locator('html')).toHaveAttribute('data-size', /^1[2-9]/),
    },
    {
      name: 'Make the type larger and smaller by key',
      steps: [press('Control+Shift+ArrowUp', { hear: /%/ }), press('Control+Shift+ArrowDown', { hear: /%/ })],
      end: ({ page }) => expect(page.locator('html')).toHaveAttribute('data-size', /^1[2-9]/),
    },
    {
      name: 'Make everything larger and normal again by key',
      steps: [press('Control++', { hear: /110%/ }), press('Control+0', { hear: /100%/ })],
      end: ({ page }) => expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280),
    },
    {
      name: 'Choose letters without serifs, wide lines and loose spacing',
      steps: [
        open,
        tab(radio('Met schreef')),
        press('ArrowRight', { focus: radio('Schreefloos', { checked: true }) }),
        tab(css('input[name=measure]:checked')),
        press('ArrowRight', { focus: radio('Breed', { checked: true }) }),
        tab(css('input[name=leading]:checked')),
        press('ArrowRight', { focus: radio('Ruim', { checked: true }) }),
      ],
      end: ({ page }) => expect(page.locator('html')).toHaveAttribute('data-family', 'sans'),
    },
    {
      name: 'Mark facts in the text, but not one group of them',
      steps: [
        open,
        tab(checkbox('Markeer feiten in de tekst')),
        press('Space', { focus: checkbox('Markeer feiten in de tekst', { checked: true }) }),
        tab(checkbox('Kamerstukken')),
        press('Space', { focus: checkbox('Kamerstukken', { checked: false }) }),
      ],
      end: ({ page }) =>
        expect.poll(() => page.evaluate(() => CSS.highlights.get('fact')?.size ?? 0)).toBeGreaterThan(0),
    },
    {
      name: 'Turn off the keys of one character',
      steps: [
        open,
        tab(checkbox('Sneltoetsen van één teken')),
        press('Space', { focus: checkbox('Sneltoetsen van één teken', { checked: false }) }),
        press('Escape', { focus: css('#p1') }),
        press('?', { silent: 'the key means nothing now' }),
      ],
      end: ({ page }) => expect(page.locator('.panel')).toHaveCount(0),
    },
    {
      name: 'Choose English, and Dutch again',
      steps: [
        open,
        tab(radio('Nederlands')),
        press('ArrowRight', { focus: radio('English', { checked: true }) }),
        read(css('.panel.display')),
        press('ArrowLeft', { focus: radio('Nederlands', { checked: true }) }),
      ],
      end: ({ page }) => expect(page.locator('html')).toHaveAttribute('lang', 'nl'),
    },
    {
      name: 'Set everything as it was at first',
      steps: [
        open,
        tab(button('Standaardinstellingen herstellen')),
        press('Enter', { hear: /^De instellingen zijn weer/ }),
      ],
      end: ({ page }) => expect(page.locator('html')).toHaveAttribute('data-size', '100'),
    },
  ],
};
