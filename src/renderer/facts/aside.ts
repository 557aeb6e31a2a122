import { blockAtOffset } from '../letter/positions.ts';

/**
 * A place of ours among the letter's blocks, right after the block that holds an offset, so that it comes next for the
 * keyboard and for reading aloud. It is no part of the letter: it has no `data-start`, and no block's text changes.
 */
export function asideAfter(offset: number, id: string): HTMLElement | null {
  const block = blockAtOffset(offset);
  const after = block?.closest<HTMLElement>('.letterhead, .table-frame, .signatures') ?? block;
  if (after === undefined) return null;
  const known = document.getElementById(id);
  const aside = known ?? document.createElement('div');
  if (aside.previousElementSibling !== after) after.after(aside);
  aside.id = id;
  aside.className = 'aside';
  return aside;
}

export function removeAside(id: string): void {
  document.getElementById(id)?.remove();
}
