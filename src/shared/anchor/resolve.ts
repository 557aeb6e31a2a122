import type { Block } from '../letter/letter.ts';
import { resolveAll } from './resolve-all.ts';
import { lost, type Resolution, type Selectors } from './selector.ts';

/**
 * Where a note belongs in a text: at its offsets, if its words and their context are still there; else in its paragraph
 * (with the new text's `blocks`), else where its words stand with their context, else where something stands that is
 * nearly that, and nothing else is. Otherwise lost: a note is never put at a place that is only probable.
 * Many notes of one changed letter are resolved better, and faster, by resolveAll.
 */
export function resolve(text: string, selectors: Selectors, blocks?: readonly Block[]): Resolution {
  return resolveAll(text, [selectors], blocks)[0] ?? lost;
}
