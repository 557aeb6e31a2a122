import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from '../../host/fixture.ts';
import { readOn } from './read-on.ts';
import { type Spoken, speak } from './spoken.ts';

/**
 * What a screen reader says while a task is done by key: at each focus stop the role, name, state, value and position
 * that Chromium's accessibility tree has (not a library's idea of it), and every announcement of a live region. A test
 * keeps the transcript in docs/transcripts and fails where it no longer is what is said:
 *
 *   const said = await transcribe(page, 'De titel van de taak');
 *   said.part('Een zin kiezen');
 *   await said.press('s', { hear: 'Zin 1 van 8' });
 *   await said.press('n', { focus: page.getByRole('textbox') });
 *   said.compareWith('note-life');
 *
 * `UPDATE_TRANSCRIPTS=1 npx playwright test …` writes the files anew; what changed is then in the diff to be read.
 */
export interface Transcript {
  /** A part of the task, as a heading. */
  part(title: string): void;
  /** Presses a key, and waits for where the focus must then be and what must then be said. */
  press(key: string, then?: After): Promise<void>;
  /** Types, one key at a time. */
  type(words: string, then?: After): Promise<void>;
  /** Presses Tab (or the key that is given) until the focus is there; fails where that is out of reach. */
  tabTo(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** What stands there now, without a key: after something that came by itself. */
  here(what: After): Promise<void>;
  /** Reads what is in an element from its beginning to its end, as one does with the arrow keys of a screen reader. */
  read(target: Locator): Promise<void>;
  readonly text: string;
  /** Compares it with docs/transcripts/NAME.md. */
  compareWith(name: string): void;
}

export interface After {
  /** Where the focus is then; it is spoken. */
  readonly focus?: Locator;
  /** Words of an announcement that must come; it and those before it are written down. */
  readonly hear?: string | RegExp;
}

const folder = path.resolve(import.meta.dirname, '../../../docs/transcripts');
const farthest = 120; // presses of Tab
/** Said only where something takes a while, so on a busy machine and not on another. */
const passing = ['Bezig met zoeken.', 'Het bestand wordt gelezen.', 'De notities worden gecontroleerd.'];

/** `masks`: what differs from run to run, such as the folder of a test, and what stands for it. */
export async function transcribe(
  page: Page,
  title: string,
  masks: readonly (readonly [RegExp | string, string])[] = [],
): Promise<Transcript> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  await page.evaluate(listenToLiveRegions);
  const lines: string[] = [];
  let before: Spoken | null = null;
  const put = (line: string): void => void lines.push(masked(line, masks));

  /** `last`: only what was waited for. What was said of half a word depends on how fast it was typed. */
  async function follow({ focus, hear }: After, last = false): Promise<void> {
    if (focus !== undefined) {
      await expect(focus).toBeFocused();
      before = await stop(session, before, put);
    }
    if (hear === undefined) return;
    let heard: readonly string[] = [];
    await expect
      .poll(
        async () => {
          heard = await heardUpTo(page, hear);
          return heard.length;
        },
        { message: `“${hear}” is announced` },
      )
      .toBeGreaterThan(0);
    for (const words of last ? heard.slice(-1) : heard) {
      if (!passing.includes(words)) put(`  - announced: ${words}`);
    }
  }

  return {
    part: (heading) => void lines.push('', `## ${heading}`, ''),
    async press(key, then = {}) {
      await forget(page);
      await page.keyboard.press(key);
      put(`- \`${key}\``);
      await follow(then);
    },
    async type(words, then = {}) {
      await forget(page);
      await page.keyboard.type(words);
      put(`- types: ${words}`);
      await follow(then, true);
    },
    async tabTo(target, key = 'Tab') {
      await expect(target).toBeAttached();
      let count = 0;
      const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
      for (; count < farthest && !(await isThere()); count++) await page.keyboard.press(key);
      put(`- \`${key}\`${count === 1 ? '' : ` × ${count}`}`);
      await follow({ focus: target });
    },
    here: follow,
    async read(target) {
      await expect(target).toBeVisible();
      put('- reads on');
      for (const line of await readOn(session, target)) put(`  - ${line}`);
    },
    get text() {
      return textOf(title, lines);
    },
    compareWith(name) {
      const file = path.join(folder, `${name}.md`);
      const text = textOf(title, lines);
      if (process.env.UPDATE_TRANSCRIPTS !== undefined) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      expect(text, `docs/transcripts/${name}.md`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    },
  };
}

async function stop(session: CDPSession, before: Spoken | null, put: (line: string) => void): Promise<Spoken> {
  const now = await speak(session, before);
  put(`  - focus: ${now.words}`);
  return now;
}

const textOf = (title: string, lines: readonly string[]): string =>
  [
    `# ${title}`,
    '',
    'Made by a test (tests/app/support/transcript.ts) from Chromium’s accessibility tree. Keys are what was pressed; *focus* is what a screen reader says of where one then is, with the groups that one came into before it; *announced* is what a live region said by itself.',
    ...lines,
    '',
  ].join('\n');

function masked(line: string, masks: readonly (readonly [RegExp | string, string])[]): string {
  return masks.reduce((text, [from, to]) => text.replaceAll(from, to), line);
}

/** The announcements up to the first that has the words, which are taken off the list; none while it has not come. */
function heardUpTo(page: Page, words: string | RegExp): Promise<string[]> {
  const pattern = typeof words === 'string' ? null : words.source;
  return page.evaluate(
    ([plain, source]) => {
      const all = (window as unknown as { heard?: string[] }).heard ?? [];
      const at = all.findIndex((one) => (source === null ? one.includes(plain) : new RegExp(source).test(one)));
      return at < 0 ? [] : all.splice(0, at + 1);
    },
    [String(words), pattern] as const,
  );
}

/** What was said and not waited for belongs to what went before. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(() => void (window as unknown as { heard?: string[] }).heard?.splice(0));

/** Notes what live regions say: their words, when these change to something that is not nothing. Runs in the page. */
function listenToLiveRegions(): void {
  const selector = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
  const heard: string[] = [];
  Object.assign(window, { heard });
  const last = new WeakMap<Element, string>();
  const wordsOf = (region: Element): string =>
    (region instanceof HTMLElement && region.checkVisibility() ? region.innerText : '').replace(/\s+/g, ' ').trim();
  for (const region of document.querySelectorAll(selector)) last.set(region, wordsOf(region));
  new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(selector);
      if (around) changed.add(around);
      // A region that comes with its words is said by Chromium only if it is an alert.
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const region of [node, ...node.querySelectorAll('*')]) {
          if (region.matches('[role=alert]')) changed.add(region);
          else if (region.matches(selector)) last.set(region, wordsOf(region));
        }
      }
    }
    for (const region of changed) {
      const words = wordsOf(region);
      if (words !== '' && words !== last.get(region)) heard.push(words);
      last.set(region, words);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
