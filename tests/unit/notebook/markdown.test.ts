import { expect, it } from 'vitest';
import { markdownBlocks } from '../../../src/shared/notebook/markdown.ts';

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
  ['nothing is nothing', ' \n', []],
])('%s', (_what, text, blocks) => {
  expect(markdownBlocks(text)).toEqual(blocks);
});
