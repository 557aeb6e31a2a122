const longest = 300; // UTF-16 units

/**
 * The words of a quote that a search is made for: those of one paragraph, the longest, as a phrase is found in one only;
 * and whole words, as a part of one would be another word.
 */
export function phraseOf(quote: string): string {
  const [words = ''] = quote
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/["“”„«»]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .toSorted((a, b) => b.length - a.length);
  if (words.length <= longest) return words;
  const end = words.lastIndexOf(' ', longest);
  return words.slice(0, end < 0 ? longest : end);
}
