import type { Letter } from '../../../src/shared/letter/letter.ts';

/** What is wrong with a letter by the rules that letter.ts states; empty where nothing is. */
export function faultsOf(letter: Letter): string[] {
  return [...textFaults(letter), ...blockFaults(letter), ...markFaults(letter), ...sectionFaults(letter)];
}

function textFaults({ text }: Letter): string[] {
  const faults: string[] = [];
  if (text !== text.normalize('NFC')) faults.push('text is not NFC');
  if (/ {2}| \n|\n |\n{3}|^[ \n]|[ \n]$/.test(text))
    faults.push(`stray blanks: ${JSON.stringify(/.{0,9}(?: {2}| \n|\n |\n{3}).{0,9}/.exec(text)?.[0])}`);
  if (/[\r\u00a0\u00ad\u200b-\u200d\u2028\u202f\ufeff]/.test(text)) faults.push('characters that should have gone');
  return faults;
}

function blockFaults({ text, blocks }: Letter): string[] {
  const faults: string[] = [];
  let at = 0;
  let number = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.start !== at) faults.push(`block ${i} starts at ${block.start}, not ${at}`);
    if (block.end <= block.start) faults.push(`block ${i} is empty`);
    if (i > 0 && text.slice(block.start - 2, block.start) !== '\n\n') faults.push(`no blank line before block ${i}`);
    if (text.slice(block.start, block.end).includes('\n\n')) faults.push(`blank line in block ${i}`);
    if (block.kind === 'paragraph' && block.number !== ++number)
      faults.push(`paragraph ${block.number} is not ${number}`);
    if (block.kind === 'tableRow') {
      const cells = block.cells.map((cell) => text.slice(cell.start, cell.end)).join('\t');
      if (cells !== text.slice(block.start, block.end)) faults.push(`cells of block ${i} are not its text`);
    }
    if (
      block.kind === 'letterhead' &&
      block.label !== undefined &&
      (block.label.start !== block.start || block.label.end > block.end)
    ) {
      faults.push(`label of block ${i} is outside`);
    }
    at = block.end + 2;
  }
  if (text.length !== Math.max(0, at - 2)) faults.push('blocks do not cover the text');
  return faults;
}

function markFaults({ text, blocks, marks }: Letter): string[] {
  const faults: string[] = [];
  const open: { start: number; end: number }[] = [];
  let block = 0;
  for (const [i, mark] of marks.entries()) {
    const before = marks[i - 1];
    if (before !== undefined && (before.start > mark.start || (before.start === mark.start && before.end < mark.end)))
      faults.push(`mark ${i} is out of order`);
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= mark.start) block++;
    const around = blocks[block];
    if (around === undefined || mark.start < around.start || mark.end > around.end || mark.end <= mark.start)
      faults.push(`mark ${i} (${mark.kind}) is not in one block`);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mark.start) open.pop();
    if (open.some(({ end }) => end < mark.end))
      faults.push(`mark ${i} (${mark.kind}) crosses another: ${text.slice(mark.start, mark.end)}`);
    open.push(mark);
  }
  return faults;
}

function sectionFaults({ blocks, sections }: Letter): string[] {
  const faults: string[] = [];
  const headings = blocks.flatMap((block, i) => (block.kind === 'heading' ? [i] : []));
  if (sections.map(({ heading }) => heading).join() !== headings.join()) faults.push('sections are not the headings');
  for (const { heading, level, end, paragraphs } of sections) {
    const block = blocks[heading];
    if (block?.kind !== 'heading' || block.level !== level) faults.push(`section at ${heading} has another level`);
    const numbers = blocks.slice(heading, end).flatMap((inner) => (inner.kind === 'paragraph' ? [inner.number] : []));
    if ((paragraphs?.first ?? null) !== (numbers[0] ?? null) || (paragraphs?.last ?? null) !== (numbers.at(-1) ?? null))
      faults.push(`paragraphs of section at ${heading}`);
    const next = sections.find((other) => other.heading > heading && other.level <= level);
    if (end <= heading || (next !== undefined && end > next.heading)) faults.push(`end of section at ${heading}`);
  }
  return faults;
}
