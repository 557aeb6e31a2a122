import type { CutPiece } from './paragraphs.ts';
import type { Piece } from './pieces.ts';
import { joinAtSeam } from './unwrap.ts';

/**
 * Makes paragraphs that a page break cut whole again. A paragraph that does not end in . : ; ? ! ) or > and is followed
 * by one that starts in lower case is one paragraph. Where furniture or a note stood between the two, that is a sign by
 * itself: then the second may also begin with a capital, if the first ends without any mark. Notes that stood at the
 * seam come after the whole paragraph.
 */
export function rejoin(pieces: readonly CutPiece[]): Piece[] {
  const joined: Piece[] = [];
  // Where the paragraph or item is that may go on; only notes may stand after it.
  let open = -1;
  for (const { cut, ...piece } of pieces as readonly (Piece & { cut?: boolean })[]) {
    if (piece.kind === 'footnote') {
      joined.push(piece);
      continue;
    }
    const last = joined[open];
    if (piece.kind === 'paragraph' && (last?.kind === 'paragraph' || last?.kind === 'listItem')) {
      const seamed = cut === true || open < joined.length - 1;
      if (goesOn(last.rich.text, piece.rich.text, seamed, last.kind === 'paragraph')) {
        joined[open] = { ...last, rich: joinAtSeam(last.rich, piece.rich) };
        continue;
      }
    }
    joined.push(piece);
    open = piece.kind === 'paragraph' || piece.kind === 'listItem' ? joined.length - 1 : -1;
  }
  return joined;
}

function goesOn(before: string, after: string, seamed: boolean, paragraph: boolean): boolean {
  const end = before.trimEnd().slice(-40);
  const start = after.trimStart().slice(0, 40);
  const lower = /^(?:\p{Ll}|-\p{Ll})/u.test(start) && !/^(?:[a-z]|[ivx]+)[.)]\s/.test(start);
  if (/\p{L}[-‐]$/u.test(end)) return lower || seamed;
  if (lower) return !/[.:;?!)>]["'»”’]?\d{0,3}$/.test(end) || (seamed && /[)»”"'>]$/.test(end));
  return (
    seamed && paragraph && before.trim().length >= 40 && /[\p{L},]$/u.test(end) && /^[\p{Lu}\d(«“"‘']/u.test(start)
  );
}
