import type { Page } from '@playwright/test';

/** Has the page keep what breaks its content security policy, from now on. */
export const listenForReports = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const reports: string[] = [];
    Object.assign(window, { reports });
    document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective));
  });

/** What broke it since. */
export const reportsOf = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'reports'));
