import { expect } from '@playwright/test';
import { button, css, menuitem, title } from './places.ts';
import { press, read, type TaskGroup, tab } from './task.ts';

export const help: TaskGroup = {
  name: 'help',
  title: 'Help, and what the letter and the app are',
  options: { viewport: { width: 1280, height: 800 } },
  tasks: [
    {
      name: 'Read which keys there are',
      steps: [
        press('F1', { focus: css('.panel :focus') }),
        read(css('.panel')),
        press('Escape', { focus: css('#p1') }),
      ],
      end: ({ page }) => expect(page.locator('.panel')).toHaveCount(0),
    },
    {
      name: 'Go through the menu of commands and choose the last',
      steps: [
        press('F6', { focus: css('#head [aria-current]') }),
        tab(button('Meer')),
        press('Enter', { focus: menuitem(/^Ga naar alinea/) }),
        press('ArrowDown', { focus: menuitem(/^Zoek in de brief/) }),
        press('End', { focus: menuitem(/^Sneltoetsen/) }),
        press('Enter', { focus: css('.panel :focus') }),
        press('Escape', { focus: css(':focus') }),
      ],
      end: ({ page }) => expect(page.locator('[role=menu]')).toHaveCount(0),
    },
    {
      name: 'Close the menu of commands',
      steps: [
        press('F6', { focus: css('#head [aria-current]') }),
        tab(button('Meer')),
        press('Enter', { focus: menuitem(/^Ga naar alinea/) }),
        press('Escape', { focus: button('Meer') }),
      ],
      end: ({ page }) => expect(page.locator('[role=menu]')).toHaveCount(0),
    },
    {
      name: 'Read the file that the letter was read from',
      steps: [
        press('Control+8', { focus: title('Brontekst') }),
        read(css('#view dl')),
        press('Escape', { focus: css('#p1') }),
      ],
      end: ({ page }) => expect(page.locator('#letter')).toBeVisible(),
    },
    {
      name: 'Read about the letter and the app',
      steps: [
        press('Control+9', { focus: title('Over deze brief') }),
        read(css('#view')),
        press('Alt+ArrowLeft', { focus: css('#p1') }),
      ],
      end: ({ page }) => expect(page.locator('#letter')).toBeVisible(),
    },
  ],
};
