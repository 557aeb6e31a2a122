/** Text of a letter in a Markdown file, so that every character is read as it is printed, in Obsidian too. */

/**
 * One line of text. Beside what CommonMark has, Obsidian gives a meaning to `==`, `%%`, `$`, `^`, `#tag` and `|`.
 * Line breaks become spaces: see quoteMarkdown for text that has lines.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(lineBreaks, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#$%=^|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([+-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Text as a block quote, with its lines and paragraphs. */
export function quoteMarkdown(text: string): string {
  const lines = text.split(lineBreaks).map(escapeMarkdown);
  return lines.map((line, i) => (line === '' ? '>' : `> ${line}${(lines[i + 1] ?? '') === '' ? '' : '  '}`)).join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: some readers break lines at these.
const lineBreaks = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * The user's own Markdown inside a block quote, which ends every list, code block and table that it leaves open. HTML
 * stays text, as it is in Leeswijzer: a tag is escaped, but for code blocks that begin at the margin, the only ones that
 * are sure to be code without parsing all of it.
 */
export function quoteOwnMarkdown(markdown: string): string {
  let fence: string | null = null;
  const lines = markdown
    .trim()
    .split(lineBreaks)
    .map((line) => {
      const [, marks = ''] = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
      const open: string | null = fence;
      if (open === null) fence = marks === '' ? null : marks;
      else if (marks.startsWith(open) && line.slice(marks.length).trim() === '') fence = null;
      return open === null ? line.replace(/(\\*)<(?=[a-z/!?])/gi, escapeTag) : line;
    });
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** An even number of backslashes before it escapes itself, and not the tag. */
const escapeTag = (_: string, before: string): string => (before.length % 2 === 0 ? `${before}\\<` : `${before}<`);

/** A tag as Obsidian has them: letters, digits, `_`, `-` and `/`, and not digits alone; null if nothing is left. */
export function obsidianTag(tag: string): string | null {
  const word = tag
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]/gu, '');
  if (word === '' || /^[/-]+$/.test(word)) return null;
  return /^[\p{N}/-]+$/u.test(word) ? `_${word}` : word;
}
