/**
 * What a line may not break inside: a day and its month, a dossier number, "nr. 168", an article and its number, and a
 * second half that begins with a hyphen ("-beslechting"). Made with elements, never with a character, because the text
 * stays as it is.
 */
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const kept = new RegExp(
  [
    `\\b\\d{1,2} (?:${months})\\b`,
    '\\b\\d{5}-(?:[IVX]+|\\d{2})\\b',
    '\\b\\d{2} \\d{3}(?!\\d)(?:[- ](?:[IVX]+|\\d{2})\\b)?',
    '\\b(?:[Nn]rs?\\.?|[Aa]rt\\.|p\\.|blz\\.) \\d{1,6}\\b',
    '(?<=\\s)-\\p{L}{2,24}',
  ].join('|'),
  'gu',
);

/** The text in parts that follow each other; those at odd indices may not be broken. */
export function keptParts(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(kept)) {
    parts.push(text.slice(from, match.index), match[0]);
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** The text as HTML, made HTML by `toHtml`, with what belongs together in `<span class="nb">`. */
export function keepTogether(text: string, toHtml: (text: string) => string): string {
  return keptParts(text)
    .map((part, index) => (index % 2 === 1 ? `<span class="nb">${toHtml(part)}</span>` : toHtml(part)))
    .join('');
}
