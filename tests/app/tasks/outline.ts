import { expect } from '@playwright/test';
import { filesOf, noteAt } from '../support/notebook.ts';
import { place } from '../support/page.ts';
import { button, css, link, textbox } from './places.ts';
import { press, read, type TaskGroup, tab, tabBack, type, typed } from './task.ts';

const wide = { width: 1280, height: 800 };

export const outline: TaskGroup = {
  name: 'outline',
  title: 'The table of contents and the bookmarks',
  options: {
    viewport: wide,
    seed: filesOf([noteAt(3, 'Afghanistan', { kind: 'bookmark', name: 'Hier verder lezen' })]),
  },
  tasks: [
    {
      name: 'Read the table of contents',
      steps: [read(css('#guide nav'))],
      end: ({ page }) => expect(page.locator('#guide nav').first()).toBeVisible(),
    },
    {
      name: 'Go to a section',
      steps: [
        press('Shift+F6', { focus: css('#guide [aria-current]') }),
        tab(link(/^Migratie/)),
        press('Enter', { focus: css('#letter h2, #letter h3', 'Migratie') }),
      ],
      end: async ({ page }) => expect(await place(page)).toBe('alinea 26 van 39'),
    },
    {
      name: 'Go to a section in a narrow window, where the guide is a drawer',
      before: async (host) => {
        await host.resize({ width: 700, height: 700 });
        await expect(host.page.locator('#contents-button')).toBeVisible();
      },
      steps: [
        press('F6', { focus: css('#head [aria-current]') }),
        tabBack(css('#contents-button')),
        press('Enter', { focus: css('#guide [aria-current]') }),
        tab(link(/^Terrorisme/)),
        press('Enter', { focus: css('#letter h2, #letter h3', 'Terrorisme') }),
      ],
      end: async (host) => {
        await expect(host.page.locator('#guide')).toBeHidden();
        await host.resize(wide);
        await expect(host.page.locator('#guide')).toBeVisible();
      },
    },
    {
      name: 'Go to a bookmark',
      steps: [
        press('Shift+F6', { focus: css('#guide [aria-current]') }),
        tab(css('#bookmark-bar .go')),
        press('Enter', { focus: css('.marker') }),
      ],
      end: async ({ page }) => expect(await place(page)).toMatch(/^alinea \d+ van 39$/),
    },
    {
      name: 'Give a bookmark another name',
      steps: [
        press('Shift+F6', { focus: css('#guide [aria-current]') }),
        tab(button('Bladwijzer “Hier verder lezen” een andere naam geven')),
        press('Enter', { focus: textbox('Nieuwe naam') }),
        type('Voor dinsdag', typed),
        press('Enter', { focus: button('Bladwijzer “Voor dinsdag” een andere naam geven') }),
      ],
      end: ({ page }) => expect(page.locator('#bookmark-bar .go')).toHaveText('Voor dinsdag'),
    },
  ],
};
