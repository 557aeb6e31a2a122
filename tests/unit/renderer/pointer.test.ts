import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * WCAG 2.5.1: nothing in the page takes several fingers or a path. What listens to a pointer that is down or moves is
 * few enough to be named here; whoever adds one has it fail, and decides.
 */
const root = path.resolve(import.meta.dirname, '../../../src/renderer');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(root, name), 'utf8')] as const);

/** What a listener or a property is called that hears a pointer before it is let go. */
const early =
  /['"](pointerdown|pointermove|mousedown|mousemove|dragstart|dragover)['"]|\bon(PointerDown|PointerMove|MouseDown|MouseMove|DragStart|DragOver)=/g;
const several =
  /touch(?:start|move|end)|onTouch|gesture(?:start|change)|\bgetCoalescedEvents|\.isPrimary|\.(?:changedT|targetT|t)ouches\b/;

describe('pointers in the page', () => {
  it('are one at a time, and no path counts', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(sources.filter(([, text]) => several.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('are heard before they are let go where it is known to be harmless', () => {
    const found = sources.flatMap(([name, text]) =>
      [...new Set([...text.matchAll(early)].map(([, event, property]) => event ?? property?.toLowerCase()))].map(
        (event) => `${name}: ${event}`,
      ),
    );
    expect(found.sort()).toEqual([
      'briefing/passage-order.tsx: dragover', // another order: buttons and Alt+arrow do it too
      'briefing/passage-order.tsx: dragstart',
      'facts/pointing.ts: pointermove', // resting on a fact shows its card
      'letter/presses.ts: pointerdown', // what a drag can select: the letter, or a note
      'letter/ruler.ts: pointerdown', // as a scroll bar; Alt+left goes back
      'letter/ruler.ts: pointermove', // where it is counts, not how it came there
      'map/map.tsx: pointermove', // names the point one is at
      'notebook/page/attach.tsx: pointerdown', // keeps the selection, no more
      'notebook/text/bookmark-bar.tsx: pointerdown', // what is pressed stays where it is until it is let go
      'notebook/text/pointing.ts: pointerdown', // one more press: the note of the one before is not scrolled to
      'notebook/text/selection-bar.tsx: mousedown',
      'notebook/text/selection-bar.tsx: pointerdown',
      'search/origin.ts: pointerdown', // forgets where the focus came from
      'ui/focus-keeper.ts: pointerdown', // the same
      'ui/frame.ts: pointerdown', // closes the drawer; its button opens it again
    ]);
  });
});
