import type { Page } from '@playwright/test';
import type { Place } from './task.ts';

/** Places in the app as a person names them: by role and name. */

type Name = string | RegExp;

const byRole =
  (role: Parameters<Page['getByRole']>[0]) =>
  (
    name: Name,
    more: { readonly checked?: boolean; readonly pressed?: boolean; readonly expanded?: boolean } = {},
  ): Place =>
  (page) =>
    page.getByRole(role, { name, exact: typeof name === 'string', ...more });

export const button = byRole('button');
export const checkbox = byRole('checkbox');
export const radio = byRole('radio');
export const textbox = byRole('textbox');
export const combobox = byRole('combobox');
export const menuitem = byRole('menuitem');
export const link = byRole('link');
export const note = byRole('note');
export const region = byRole('region');
export const dialog = byRole('dialog');

/** The field with a label. */
export const field =
  (label: string): Place =>
  (page) =>
    page.getByLabel(label, { exact: true });

/** The title of the page that stands in the letter's place. */
export const title =
  (name: Name): Place =>
  (page) =>
    page.getByRole('heading', { name, level: 1, exact: typeof name === 'string' });

export const css =
  (selector: string, hasText?: Name): Place =>
  (page) =>
    page.locator(selector, hasText === undefined ? {} : { hasText }).first();

/** In the guide, at the left of the window. */
export const inGuide =
  (name: Name): Place =>
  (page) =>
    page
      .locator('#guide')
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first();

export const paragraph = (number: number): Place => css(`#p${number}`);
