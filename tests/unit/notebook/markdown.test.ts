import { expect, it } from 'vitest';
import { markdownBlocks, markdownInlines } from '../../../src/shared/notebook/markdown.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text });
const list = (ordered: boolean, ...items: string[]) => ({ kind: 'list', ordered, items });

it.each([
  [
    'lines without an empty one between them are one paragraph',
    'een\ntwee\r\n\r\ndrie',
    ['een\ntwee', 'drie'].map(paragraph),
  ],
  [
    'a line under an item goes on with it',
    '- een\n- twee\n  en verder\n- drie',
    [list(false, 'een', 'twee\nen verder', 'drie')],
  ],
  ['a line under the only item too', '1. een\nen verder', [list(true, 'een\nen verder')]],
  ['after an empty line it is a paragraph', '- een\n\nverder', [list(false, 'een'), paragraph('verder')]],
  ['after an empty line an item goes on with the list', '- een\n\n- twee', [list(false, 'een', 'twee')]],
  ['numbers after bullets begin a list of their own', '- een\n1. twee', [list(false, 'een'), list(true, 'twee')]],
  ['a carriage return alone ends a line too', 'een\r\rtwee', ['een', 'twee'].map(paragraph)],
  ['nothing is nothing', ' \n', []],
])('%s', (_what, text, blocks) => {
  expect(markdownBlocks(text)).toEqual(blocks);
});

it('takes no time over a list of many thousands of lines, which another program may have written', () => {
  const begun = performance.now();
  const [only, ...others] = markdownBlocks('- a\n'.repeat(80_000));
  expect(performance.now() - begun).toBeLessThan(5000);
  expect([only?.kind === 'list' && only.items.length, others]).toEqual([80_000, []]);
  markdownBlocks(`- a\n${'b\n'.repeat(80_000)}`);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

it.each(['een*twee*drie', 'een *twee*drie', 'een_twee_ drie', '*een*2'])(
  'leaves signs within a word of %s as they were typed',
  (text) => {
    expect(markdownInlines(text)).toEqual([{ kind: 'text', text }]);
  },
);
