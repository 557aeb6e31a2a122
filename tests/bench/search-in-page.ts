import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createPainter, type Painted } from '../../src/renderer/letter/painter.ts';
import { lengthOf, startOf } from '../../src/renderer/letter/positions.ts';
import { staticRange, textNodes } from '../../src/renderer/letter/ranges.ts';
import { lowerBound } from '../../src/shared/letter/lower-bound.ts';
import type { PublishedLetter } from '../../src/shared/letter/published.ts';
import { find } from '../../src/shared/search/find.ts';
import { foldWords } from '../../src/shared/search/fold.ts';
import { buildIndex, lunrIndex, type SearchIndex } from '../../src/shared/search/index.ts';
import type { Span } from '../../src/shared/span.ts';

/**
 * The part of the bench of search that runs in the app's own page, on one thread: our search, MiniSearch and a plain scan
 * with one and the same marking. What it returns are plain numbers.
 */

interface Keystrokes {
  readonly count: number;
  readonly ours: readonly number[];
  readonly mini: readonly number[];
  readonly scan: readonly number[];
  /** The marking alone, which is in all three. */
  readonly marking: readonly number[];
}

let letter: PublishedLetter;
let index: SearchIndex;
let mini: MiniSearch;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Reads the letter and builds each index; times in milliseconds, sizes in bytes of JSON. */
export async function prepare(url: string) {
  letter = await (await fetch(url)).json();
  const { text, blocks } = letter.letter;
  const documents = blocks.map(({ start, end }, id) => ({ id, text: text.slice(start, end) }));
  buildIndex(letter); // once to warm up
  const ours = timed(() => {
    index = buildIndex(letter);
  });
  const miniBuild = timed(() => {
    mini = new MiniSearch({ fields: ['text'] });
    mini.addAll(documents);
  });
  const serialized = JSON.stringify(lunrIndex(index.plain, blocks.length));
  const load = timed(() => lunr.Index.load(JSON.parse(serialized)));
  return { ours, mini: miniBuild, load, size: serialized.length, miniSize: JSON.stringify(mini).length };
}

/** Queries as people type them: one to three words of the letter that stand together, from any place of it. */
function queries(count: number): string[] {
  const words = letter.letter.text.split(/\s+/).filter((word) => /^\p{L}{3,}$/u.test(word));
  let state = 11;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  return Array.from({ length: count }, () => {
    const at = draw(words.length - 3);
    return words.slice(at, at + 1 + draw(3)).join(' ');
  });
}

/**
 * Each prefix of each query, answered and marked by each; `inside` as the app asks it for short queries. All of it is
 * typed so many times, and a keystroke's time is the mean: the page's clock goes by tenths of a millisecond, which is
 * what one takes.
 */
export async function type(count: number, times: number): Promise<Keystrokes> {
  const typed = queries(count).flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  const optionsFor = (query: string) => ({ inside: query.trim().length > 3 });
  // What is marked is the same for all, and found before any of them is timed.
  const marks = typed.map((query) => find(index, query, optionsFor(query)).columns);
  index.evaluated.clear();
  let spans: readonly Span[] = [];
  const article = document.getElementById('letter');
  if (article === null) throw new Error('no letter');
  const painter = createPainter<'bench-hit'>({
    article,
    names: ['bench-hit'],
    layer: 3,
    marksIn: (block) => rangesIn(block, spans),
  });
  // What is near the window, and so is painted, is told in the next frames.
  while (painter.near.size === 0) await frame();
  const { folded } = index;
  const kinds = ['ours', 'mini', 'scan', 'marking'] as const;
  const work: Readonly<Record<(typeof kinds)[number], (query: string) => unknown>> = {
    ours: (query) => find(index, query, optionsFor(query)),
    mini: (query) => mini.search(query, { prefix: true, combineWith: 'AND' }),
    scan: (query) => scan(folded.text, foldWords(query)),
    marking: () => {},
  };
  const column = (): number[] => typed.map(() => 0);
  const result = { ours: column(), mini: column(), scan: column(), marking: column() };
  for (let time = 0; time < times; time++) {
    typed.forEach((query, at) => {
      const { starts = [], ends = [] } = marks[at] ?? {};
      spans = Array.from(starts, (start, i) => ({ start, end: ends[i] ?? start })).sort((a, b) => a.start - b.start);
      // In turns, each first as often as the others.
      for (let turn = 0; turn < kinds.length; turn++) {
        const kind = kinds[(turn + at + time) % kinds.length] ?? 'ours';
        const took = timed(() => {
          work[kind](query);
          painter.paint();
        });
        result[kind][at] = (result[kind][at] ?? 0) + took / times;
      }
    });
  }
  spans = [];
  painter.paint();
  return { count: typed.length, ...result };
}

function scan(text: string, words: string): number {
  let count = 0;
  if (words === '') return count;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++;
  return count;
}

function rangesIn(block: HTMLElement, spans: readonly Span[]): Painted<'bench-hit'> {
  const end = startOf(block) + lengthOf(block);
  const first = lowerBound(spans.length, (i) => (spans[i]?.start ?? 0) < startOf(block));
  const last = lowerBound(spans.length, (i) => (spans[i]?.start ?? 0) < end);
  if (first === last) return [];
  const nodes = textNodes(block);
  return spans.slice(first, last).flatMap((span) => {
    const range = staticRange(nodes, span);
    return range === null ? [] : [['bench-hit', range] as const];
  });
}

/** Marks so many words, by highlights or by elements, up to the frame that shows them; milliseconds. */
export async function markAll(count: number, by: 'highlights' | 'elements'): Promise<number> {
  const words = wordRanges(count);
  await frame();
  const start = performance.now();
  if (by === 'highlights') {
    const highlight = new Highlight();
    for (const range of words) highlight.add(range);
    CSS.highlights.set('bench-hit', highlight);
  } else {
    for (const range of words.toReversed()) range.surroundContents(document.createElement('mark'));
  }
  await frame();
  await frame();
  const time = performance.now() - start;
  CSS.highlights.delete('bench-hit');
  return time;
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

function wordRanges(count: number): Range[] {
  const found: Range[] = [];
  const walker = document.createTreeWalker(document.getElementById('letter') ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && found.length < count; node = walker.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(/\p{L}{4,}/gu)) {
      if (found.length === count) break;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      found.push(range);
    }
  }
  return found;
}
