import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Markdown } from '../../src/renderer/notebook/markdown.tsx';
import { defaultChoice } from '../../src/shared/briefing/choice.ts';
import { composeBriefing } from '../../src/shared/briefing/compose.ts';
import { briefingHtml } from '../../src/shared/briefing/html.ts';
import { exporters } from '../../src/shared/exchange/export.ts';
import { extractFacts } from '../../src/shared/letter/facts.ts';
import { letterHtml } from '../../src/shared/letter/html.ts';
import { LetterError } from '../../src/shared/letter/letter.ts';
import { parseLetter } from '../../src/shared/letter/parse.ts';
import type { PublishedLetter } from '../../src/shared/letter/published.ts';
import { exportOf, noteAt } from '../unit/exchange/support/letter.ts';
import { formulaCells } from './csv.ts';
import type { Fuzzed } from './fuzzed.ts';
import { type ImportFile, importFaults, imports } from './imports.ts';
import { activeParts } from './inspect.ts';
import { cases } from './payloads.ts';

/** The ways on which hostile text comes out as HTML or as a table; each gives what it should not have in it. */
export const ways: Readonly<Record<string, (text: string) => readonly string[]>> = {
  letter: (text) => activeParts(letterHtml(letterOf(text).letter, [])),
  note: (text) => activeParts(renderToStaticMarkup(createElement(Markdown, { text }))),
  'notes as a page': (text) => activeParts(exporters.html.write(exportOf([noteOf(text)])), { styles: 1, metas: 4 }),
  'notes as a table': (text) => formulaCells(exporters.csv.write(exportOf([noteOf(text)]))),
  briefing: (text) => activeParts(briefingOf(text), { styles: 1, metas: 4 }),
};

/** Each case on each way, and hostile imports. Slower than five seconds on one way is a fault too. */
export function fuzzHostile(all: readonly string[] = cases, files: readonly ImportFile[] = imports): Fuzzed {
  const faults: string[] = [];
  let taken = 0;
  for (const found of Object.values(ways)) found('woorden'); // what is loaded once is no fault of a case
  for (const text of all) {
    for (const [way, found] of Object.entries(ways)) {
      const start = performance.now();
      const parts = attempt(() => found(text));
      const ms = performance.now() - start;
      if (parts.length === 0) taken++;
      else faults.push(`${way}: ${JSON.stringify(text.slice(0, 120))}: ${parts.slice(0, 3).join(', ')}`);
      if (ms > 5000) faults.push(`${way}: ${JSON.stringify(text.slice(0, 60))} took ${ms.toFixed(0)} ms`);
    }
  }
  return { tried: all.length + files.length, taken, faults: [...faults, ...importFaults(files)] };
}

function attempt(run: () => readonly string[]): readonly string[] {
  try {
    return run();
  } catch (error) {
    if (error instanceof LetterError) return []; // refused, in words: the build of a letter stops
    return [`threw ${error}`];
  }
}

const noteOf = (text: string) =>
  noteAt('geduld', {
    body: text,
    name: text.slice(0, 200),
    tags: [text.slice(0, 100).replace(/\s+/g, ' ').trim() || 'x'],
  });

function letterOf(text: string): PublishedLetter {
  const letter = parseLetter(`Geachte voorzitter,\n\n${text}\n\nDit is alles.\n`);
  const source = { file: 'source.md', bytes: 1, sha256: 'cd'.repeat(32) };
  return { id: 'proef', source, letter, remarks: [], citation: null, facts: extractFacts(letter), editorial: [] };
}

function briefingOf(text: string): string {
  const letter = letterOf(text);
  const span = { start: 0, end: Math.min(5, letter.letter.text.length) };
  const words = text.slice(0, 300);
  const briefing = composeBriefing({
    letter,
    facts: letter.facts,
    editorial: [],
    notes: [{ span, note: noteOf(text) }],
    choice: { ...defaultChoice({ kind: 'letter' }), title: words, author: words, intro: text },
    today: '2026-11-25',
  });
  return briefingHtml(briefing, { pages: new Map(), fontFaces: '' });
}
