// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { letterHtml } from '../../../src/shared/letter/html.ts';
import { published } from '../../app/support/notebook.ts';
import { browserGlobals, fillDocument } from '../../support/page-on-store.ts';

/** What is copied or marked, on the letter's own page. */

const copy = vi.fn(async () => ({ ok: true, value: null }));

beforeEach(() => {
  vi.resetModules();
  copy.mockClear();
  fillDocument(document);
  document.body.innerHTML += `<article id="letter">${letterHtml(published.letter, published.remarks)}</article>`;
  Object.assign(window, { leeswijzer: { copy } });
  for (const [name, value] of Object.entries(browserGlobals)) vi.stubGlobal(name, value);
});

function select(from: Node, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  window.getSelection()?.removeAllRanges();
  window.getSelection()?.addRange(range);
}

const paragraph = (number: number): HTMLElement => document.getElementById(`p${number}`) as HTMLElement;

const page = async () => ({
  ...(await import('../../../src/renderer/letter/copy.ts')),
  ...(await import('../../../src/renderer/notebook/text/target.ts')),
  ...(await import('../../../src/renderer/state.ts')),
});

it('copies a paragraph with its source where a triple click selects on to the next block', async () => {
  const { copyWithSource } = await page();
  select(paragraph(3), 0, paragraph(4), 0);
  await copyWithSource();
  const [[{ text, html }]] = copy.mock.calls as unknown as [[{ text: string; html: string }]];
  expect(text).toMatch(/^“Zo hebben we .*”\n\n.*, alinea 3$/s);
  expect(html.match(/<p>/g)).toHaveLength(2);
});

it('copies nothing, and says so, where only the blank between two paragraphs is selected', async () => {
  const { copyWithSource, getState } = await page();
  select(paragraph(3), paragraph(3).childNodes.length, paragraph(4), 0);
  await copyWithSource();
  expect(copy).not.toHaveBeenCalled();
  await expect.poll(() => getState().status.words).toBe('Selecteer eerst een passage van de brief.');
});

it('is the paragraph one has gone on to, not the sentence that was chosen in another', async () => {
  const { markedPassage, setState, getState } = await page();
  const { chooseSentence } = await import('../../../src/renderer/notebook/text/sentences.ts');
  const { focusBlock } = await import('../../../src/renderer/letter/positions.ts');
  const marked = (): string => {
    const { start, end } = markedPassage() ?? { start: 0, end: 0 };
    return published.letter.text.slice(start, end);
  };
  window.getSelection()?.removeAllRanges();
  Object.assign(Range.prototype, { getBoundingClientRect: () => ({ height: 20, top: 100, bottom: 120 }) });
  setState({ view: 'letter' });
  focusBlock(paragraph(5));
  await chooseSentence();
  expect(marked()).toMatch(/^Zoals toegezegd .* prioriteiten\.$/);
  (document.activeElement as HTMLElement).blur(); // in a menu, or at the buttons for attaching
  expect(marked()).toMatch(/^Zoals toegezegd .* prioriteiten\.$/);
  focusBlock(paragraph(20));
  expect(marked()).toBe(paragraph(20).textContent);
  await chooseSentence();
  expect(paragraph(20).textContent?.startsWith(marked())).toBe(true);
  expect(getState().chosen?.start).toBe(Number(paragraph(20).dataset.start));
});
