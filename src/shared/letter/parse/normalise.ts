/**
 * The characters of a letter. Text normalises the spaces that a typesetter uses (U+00A0, U+202F, U+2000–U+200A, U+3000)
 * to a plain space and drops soft hyphens and zero-width characters: a reader sees no difference, a search does.
 * Typeset ligatures (ﬁ, ﬂ) become their letters, and the bullets of symbol typefaces become "•".
 */
export function cleanCharacters(text: string): string {
  const clean = text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[\uf0b7\uf0a7\uf02d\uf0d8]/g, '•')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    // A lone surrogate is no character: it could not be written to a file again.
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return clean.normalize('NFC');
}

/** A source with one kind of line end (LF) and clean characters. Tabs and form feeds (page breaks) stay. */
export function cleanSource(source: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: U+000B is a line end in old word processors.
  const lines = source.replace(/\r\n?|[\u0085\u2028\u2029\u000b]/g, '\n');
  // A soft hyphen at the end of a line was printed there: its word goes on below.
  return cleanCharacters(lines.replace(/\u00ad[ \t]*\n[ \t]*(?=\p{Ll})/gu, ''));
}
