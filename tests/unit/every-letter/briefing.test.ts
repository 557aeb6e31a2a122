import { expect, it } from 'vitest';
import { headingsOf } from '../../../src/shared/briefing/briefing.ts';
import { defaultChoice } from '../../../src/shared/briefing/choice.ts';
import { composeBriefing } from '../../../src/shared/briefing/compose.ts';
import { briefingHtml } from '../../../src/shared/briefing/html.ts';
import { briefingMarkdown } from '../../../src/shared/briefing/markdown.ts';
import { letterHtml } from '../../../src/shared/letter/html.ts';
import { languages } from '../../../src/shared/settings.ts';
import { named, squeezed } from './support/letters.ts';

/** The whole letter as a briefing, in every form: not a word of it is lost, of the papers that a reader may open too. */
it.each(named)('%s: the whole letter as a page and as a briefing has all its words', (_, published) => {
  const { letter, facts, editorial } = published;
  const words = (html: string): string =>
    squeezed(html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replace(/&(?:amp|lt|gt|quot|#39);/g, ' '));
  const page = words(letterHtml(letter, []));
  for (const language of languages) {
    const choice = { ...defaultChoice({ kind: 'letter' as const }), language };
    const briefing = composeBriefing({ letter: published, facts, editorial, notes: [], choice, today: '2026-11-25' });
    expect(headingsOf(briefing).length).toBeGreaterThan(0);
    const html = words(briefingHtml(briefing, { pages: new Map(), fontFaces: '' }));
    const markdown = squeezed(briefingMarkdown(briefing));
    for (const block of letter.blocks) {
      const text = letter.text.slice(block.start, block.end);
      for (const line of text.split(/[\n\t]/)) {
        if (/[&<>"']/.test(line)) continue;
        const own = squeezed(line);
        expect(page, line).toContain(own);
        if (block.kind !== 'letterhead') {
          expect(html, line).toContain(own);
          expect(markdown, line).toContain(own);
        }
      }
    }
  }
});
