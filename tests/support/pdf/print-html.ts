// Prints HTML with the Chromium of the tests, as the print window does, without the app around it.
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../../build/find-chromium.ts';
import { forPrinting } from '../../../src/main/pdf/for-printing.ts';

export interface HtmlPrinter {
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openHtmlPrinter(): Promise<HtmlPrinter> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('there is no Chromium');
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
  const page = await browser.newPage({ javaScriptEnabled: false });
  return {
    async print(html) {
      await page.setContent(forPrinting(html));
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}
