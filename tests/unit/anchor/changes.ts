import type { Resolution } from '../../../src/shared/anchor/selector.ts';
import type { Span } from '../../../src/shared/span.ts';

/**
 * Ways in which a letter changes, each with its own map, so that where a note belongs is known and not guessed.
 * Used by the unit tests, the figures (build/anchor.ts) and the bench.
 */
export interface Change {
  readonly text: string;
  /**
   * For each unit of the old text where it is in the new one: the same character, or where `changed` is 1 the whole
   * word or character that stands for it now. `from` is -1 where nothing does.
   */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly changed: Uint8Array;
}

/** A seeded generator of numbers from 0 up to 1 (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

export type Mutator = (text: string, random: Random) => Change;

/** Writes a new text from the old one, front to back, and keeps the map. */
class Writer {
  private readonly parts: string[] = [];
  private length = 0;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly changed: Uint8Array;

  constructor(private readonly old: string) {
    this.from = new Int32Array(old.length).fill(-1);
    this.to = new Int32Array(old.length).fill(-1);
    this.changed = new Uint8Array(old.length).fill(1);
  }

  keep(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      this.from[i] = this.length + i - start;
      this.to[i] = this.length + i - start + 1;
      this.changed[i] = 0;
    }
    this.insert(this.old.slice(start, end));
  }

  /** `same`: another writing of the same characters, which is no change to a reader. */
  replace(start: number, end: number, by: string, same = false): void {
    if (by !== '') {
      for (let i = start; i < end; i++) {
        this.from[i] = this.length;
        this.to[i] = this.length + by.length;
        this.changed[i] = same ? 0 : 1;
      }
    }
    this.insert(by);
  }

  insert(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  done(): Change {
    return { text: this.parts.join(''), from: this.from, to: this.to, changed: this.changed };
  }
}

export const unchanged: Mutator = (text) => {
  const writer = new Writer(text);
  writer.keep(0, text.length);
  return writer.done();
};

/** One change after another. */
export const both =
  (first: Mutator, second: Mutator): Mutator =>
  (text, random) => {
    const a = first(text, random);
    const b = second(a.text, random);
    const from = new Int32Array(text.length).fill(-1);
    const to = new Int32Array(text.length).fill(-1);
    const changed = a.changed.slice();
    for (let i = 0; i < text.length; i++) {
      const [start, end] = [a.from[i] ?? -1, a.to[i] ?? -1];
      if (start < 0) continue;
      for (let k = start; k < end; k++) {
        if ((b.from[k] ?? -1) < 0) {
          changed[i] = 1;
          continue;
        }
        if (b.changed[k] === 1) changed[i] = 1;
        const low = b.from[k] ?? -1;
        if (from[i] === -1 || low < (from[i] ?? 0)) from[i] = low;
        to[i] = Math.max(to[i] ?? -1, b.to[k] ?? -1);
      }
      if (from[i] === -1) changed[i] = 1;
    }
    return { text: b.text, from, to, changed };
  };

/** Replaces what a pattern finds, where `by` answers with a text, and keeps the rest. */
const rewrite = (
  pattern: RegExp,
  by: (found: string, index: number, random: Random) => { text: string; same?: boolean } | null,
): Mutator => {
  return (text, random) => {
    const writer = new Writer(text);
    let at = 0;
    for (const found of text.matchAll(pattern)) {
      const other = by(found[0], found.index, random);
      if (other === null) continue;
      writer.keep(at, found.index);
      at = found.index + found[0].length;
      writer.replace(found.index, at, other.text, other.same);
    }
    writer.keep(at, text.length);
    return writer.done();
  };
};

/** Hard wraps, double and no-break blanks, other blank lines: every white space is another. */
export const reflow = rewrite(/\s+/g, (blank, _, random) => ({
  text: blank.includes('\n\n')
    ? pick(random, ['\n\n', '\n \n', '\r\n\r\n', '\n\n\n'])
    : pick(random, [' ', '\n', '  ', '\u00a0', ' \n', '\t']),
  same: true,
}));

/** Words broken at the end of a line, with a hyphen or a soft hyphen. */
export const hyphenate = rewrite(/(?<=\p{Ll}{3})(?=\p{Ll}{4})/gu, (_, __, random) =>
  random() < 0.1 ? { text: pick(random, ['-\n', '\u00ad', '\u00ad\n']), same: true } : null,
);

export const decompose = rewrite(/[^\0-\x7f]/g, (character) => ({ text: character.normalize('NFD'), same: true }));

/** What a page carries at its foot and head, put between words in the middle of sentences. */
export const furniture: Mutator = (text, random) => {
  let page = 0;
  let last = 0;
  // Only in paragraphs. A page has some 300 words; here a page ends after 60 to 90.
  const change = rewrite(/(?<=[^\n]{60}) (?=[^\n]{60})/g, (_, index) => {
    if (index - last < 400 || random() > 1 / 5) return null;
    last = index;
    page++;
    return { text: `\n\nOnze Referentie\nBZDOC-151021554-15\nPagina ${page} van 12\n\n`, same: true };
  });
  return change(text, random);
};

const letters = 'etaonirdslgvhkmubpwjzc';

/** Substitutions, deletions and insertions of single characters. */
export const noise = (share: number): Mutator =>
  rewrite(/[^\n]/g, (character, _, random) => {
    if (random() >= share) return null;
    const kind = Math.floor(random() * 3);
    const letter = letters[Math.floor(random() * letters.length)] ?? 'e';
    if (kind === 0) return { text: character === letter ? 'x' : letter };
    return { text: kind === 1 ? '' : letter + character };
  });

/** Words replaced by other words of Dutch letters; a word is not replaced by itself. */
export const words = (share: number): Mutator =>
  rewrite(/[\p{L}\p{N}]+/gu, (word, _, random) => {
    if (random() >= share) return null;
    const other = pick(random, otherWords);
    return { text: other === word ? 'anders' : other };
  });

const otherWords =
  'aanpak beleid cijfers draagvlak Europa financiering gemeenten handhaving instelling jaarlijks kader landelijk maatregel nieuwe onderzoek provincies regeling samen toezicht uitvoering vergunning wetgeving zorgen af bij dus en als met nog waar zulke wordt hebben zouden 2021 14 350'.split(
    ' ',
  );

/** A share of the paragraphs taken out and put back elsewhere. */
export const moveParagraphs =
  (share: number): Mutator =>
  (text, random) => {
    const parts: Span[] = [];
    let at = 0;
    for (const { index } of text.matchAll(/\n\n/g)) {
      parts.push({ start: at, end: index });
      at = index + 2;
    }
    parts.push({ start: at, end: text.length });
    const moved = new Set<Span>();
    while (moved.size < Math.max(1, Math.round(parts.length * share))) moved.add(pick(random, parts));
    const order = parts.filter((part) => !moved.has(part));
    for (const part of moved) order.splice(Math.floor(random() * (order.length + 1)), 0, part);
    const writer = new Writer(text);
    for (const [i, { start, end }] of order.entries()) {
      // The blank line goes with the paragraph before it; before the last paragraph there may be none.
      const next = i + 1 < order.length ? '\n\n' : '';
      writer.keep(start, end);
      const blank = text.slice(end, end + 2);
      if (next !== '' && blank !== '') writer.replace(end, end + 2, next);
      else writer.insert(next);
    }
    return writer.done();
  };

/** Paragraphs run together, and sentences made paragraphs: an editor's ways to cut a text up anew. */
export const recut = (share: number): Mutator =>
  rewrite(/\n\n|(?<=[.?!]) (?=\p{Lu})/gu, (blank, _, random) =>
    random() < share ? { text: blank === ' ' ? '\n\n' : ' ', same: true } : null,
  );

/** A share of the sentences taken out, or with another sentence of the letter put in behind, or instead. */
export const otherSentences =
  (share: number): Mutator =>
  (text, random) => {
    const writer = new Writer(text);
    const sentences = text.match(sentence) ?? [];
    let at = 0;
    for (const { 0: found, index } of text.matchAll(sentence)) {
      const lot = random() / share;
      if (lot >= 1) continue;
      writer.keep(at, index);
      at = index + found.length;
      if (lot > 0.7) writer.keep(index, at);
      if (lot > 0.4) writer.insert(`${pick(random, sentences).trimEnd()}${/\s*$/.exec(found)?.[0] ?? ''}`);
    }
    writer.keep(at, text.length);
    return writer.done();
  };

const sentence = /[^\n.?!][^\n]*?[.?!](?: |(?=\n)|$)/g;

/** Without one stretch, and without the blank that stood before it. */
export const without =
  ({ start, end }: Span): Mutator =>
  (text) => {
    const writer = new Writer(text);
    writer.keep(0, start);
    writer.keep(end, text.length);
    return writer.done();
  };

/**
 * What became of a note: `right` at its own place; `gone`: lost, and nothing of its words is left; `torn`: its passage
 * was torn in pieces that are now apart, and it is lost or at its largest piece; `lost`, though its words are there;
 * `wrong`: anywhere else.
 */
export type Outcome = 'right' | 'gone' | 'torn' | 'lost' | 'wrong';

/**
 * Judges a resolution by the change's own map. An end of the span must be exactly where its character is now, but for
 * white space, hyphens and other signs of layout. Where the word at that end was changed it may be off by that word.
 */
export function outcome(old: string, change: Change, span: Span, resolution: Resolution): Outcome {
  const image = imageOf(old, change, span);
  const torn = image === null ? null : largestPiece(old, change, span);
  if (torn !== null) {
    if (resolution.state === 'lost') return 'torn';
    if (fits(change.text, resolution.span, torn)) return 'torn';
  }
  if (resolution.state === 'lost') return image === null || image.rewritten ? 'gone' : 'lost';
  if (image === null) return 'wrong';
  return fits(change.text, resolution.span, image) ? 'right' : 'wrong';
}

function fits(text: string, { start, end }: Span, image: Image): boolean {
  const at = (offset: number, edge: Span): boolean =>
    (offset >= edge.start && offset <= edge.end) ||
    layout.test(text.slice(Math.min(offset, edge.start), Math.max(offset, edge.start))) ||
    layout.test(text.slice(Math.min(offset, edge.end), Math.max(offset, edge.end)));
  return at(start, image.start) && at(end, image.end) && start < end;
}

/** Of a passage of which parts were moved apart, where the largest lies; null where it is still in one piece. */
function largestPiece(old: string, change: Change, span: Span): Image | null {
  const pieces: Span[] = [];
  let begin = span.start;
  for (const { index } of old.slice(span.start, span.end).matchAll(/\n\n/g)) {
    pieces.push({ start: begin, end: span.start + index });
    begin = span.start + index + 2;
  }
  pieces.push({ start: begin, end: span.end });
  const filled = pieces.filter(({ start, end }) => old.slice(start, end).trim() !== '');
  const images = filled.map((piece) => imageOf(old, change, piece));
  if (images.includes(null)) return null;
  // What still follows on another, with no more in between than a page puts there, is one piece.
  const joined: { span: Span; last: Image }[] = [];
  for (const [i, piece] of filled.entries()) {
    const own = images[i];
    if (own == null) continue;
    const before = joined.find(({ last }) => goesOn(change.text, last, own));
    if (before === undefined) joined.push({ span: piece, last: own });
    else {
      before.span = { start: before.span.start, end: piece.end };
      before.last = own;
    }
  }
  if (joined.length < 2) return null;
  return imageOf(
    old,
    change,
    joined.map(({ span: piece }) => piece).reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a)),
  );
}

function goesOn(text: string, before: Image, after: Image): boolean {
  const gap = after.start.end - before.end.start;
  return gap >= 0 && (gap <= 120 || text.slice(before.end.end, after.start.start).trim() === '');
}

const layout = /^[\s\p{Pd}\p{Cf}]*$/u;

interface Image {
  /** Where each end may be. */
  readonly start: Span;
  readonly end: Span;
  /** Whether no character of the span is left, but others stand for it: lost and found are both right. */
  readonly rewritten: boolean;
}

/** Where a span is now; null where nothing stands for it any more. */
export function imageOf(old: string, change: Change, { start, end }: Span): Image | null {
  let first = start;
  let last = end - 1;
  const gone = (i: number): boolean => (change.from[i] ?? -1) < 0;
  const blank = (i: number): boolean => layout.test(old[i] ?? '');
  const filled = !layout.test(old.slice(start, end));
  while (first <= last && (gone(first) || (filled && blank(first)))) first++;
  while (last >= first && (gone(last) || (filled && blank(last)))) last--;
  if (first > last) return null;
  let rewritten = true;
  for (let i = first; i <= last; i++) if (change.changed[i] === 0 && !blank(i)) rewritten = false;
  const from = change.from[first] ?? 0;
  const to = change.to[last] ?? 0;
  return {
    start: edge(old, change, first, start) ? around(old, change, [start, first], from) : { start: from, end: from },
    end: edge(old, change, last, end - 1) ? around(old, change, [end - 1, last], to) : { start: to, end: to },
    rewritten: rewritten && filled,
  };
}

/** The words at an end as they are now, with the blanks beside them. */
function around(old: string, change: Change, at: readonly number[], offset: number): Span {
  const words = at.map((i) => tokenNow(old, change, i) ?? { start: offset, end: offset });
  const start = Math.min(offset, ...words.map((word) => word.start));
  const end = Math.max(offset, ...words.map((word) => word.end));
  // Words that were moved apart are not one end.
  return end - start > 80 ? widened(change.text, offset, offset) : widened(change.text, start, end);
}

/** Where the word is now that holds an offset of the old text, as far as it is there. */
function tokenNow(old: string, change: Change, at: number): Span | null {
  let [start, end] = [at, at + 1];
  while (start > 0 && /\S/.test(old[at] ?? '') && /\S/.test(old[start - 1] ?? '')) start--;
  while (end < old.length && /\S/.test(old[at] ?? '') && /\S/.test(old[end] ?? '')) end++;
  let [first, last] = [-1, -1];
  for (let i = start; i < end; i++) {
    const [from, to] = [change.from[i] ?? -1, change.to[i] ?? -1];
    if (from < 0) continue;
    first = first < 0 ? from : Math.min(first, from);
    last = Math.max(last, to);
  }
  return first >= 0 ? { start: first, end: last } : null;
}

/**
 * Whether the word at an end was changed, or one next to it: then that end is not sharp, because a letter that was put
 * in or taken out there may be counted to either.
 */
function edge(old: string, change: Change, at: number, original: number): boolean {
  if (at !== original && (change.changed[original] === 1 || (change.from[original] ?? -1) < 0)) return true;
  for (const step of [-1, 1]) {
    let blanks = 0;
    for (let i = at; i >= 0 && i < old.length && blanks < 2; i += step) {
      if (change.changed[i] === 1) return true;
      if (/\s/.test(old[i + step] ?? ' ') && /\S/.test(old[i] ?? '')) blanks++;
    }
  }
  return false;
}

/** A stretch with the rest of the words that it touches, and with the blank beside it. */
function widened(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from > 0 && /\S/.test(text[from - 1] ?? '')) from--;
  while (to < text.length && /\S/.test(text[to] ?? '')) to++;
  while (from > 0 && /\s/.test(text[from - 1] ?? '')) from--;
  while (to < text.length && /\s/.test(text[to] ?? '')) to++;
  return { start: from, end: to };
}
