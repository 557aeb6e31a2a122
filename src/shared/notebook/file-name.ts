import { utf8Length } from '../utf8.ts';
import type { Note } from './note.ts';

/** What a new note's file and folder are called. A name is made once; later only the user changes it. */

/** The longest name of a note file, in bytes, ending included. */
export const longestName = 80;

/** Letters that do not come apart into a plain one and an accent. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ĳ: 'ij',
};

/** Names that Windows keeps for devices, in any case and with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * The name of a new note's file: its name, its quote or its first words in lower-case ASCII, then eight random digits
 * of its id, so that two notes on one passage, or on one computer each, do not get one name.
 */
export function noteFileName(note: Note): string {
  const ending = `--${note.id.slice(-8)}.md`;
  const words = [note.name ?? '', note.selectors.quote.exact, note.body].map((text) => slug(text, 48)).find(Boolean);
  return `${words ?? 'notitie'}${ending}`;
}

/** The name of a new file with a choice for a briefing: its title, and eight random digits, as with notes. */
export const briefingFileName = (title: string, digits: string): string =>
  `${slug(title, 48) || 'briefing'}--${digits}.briefing`;

/** A name for a file that exists already: `a--1.md`, 2 gives `a--1-2.md`. */
export const numbered = (name: string, count: number): string => (count < 2 ? name : namedWith(name, `-${count}`));

/** In bytes, of any file's name, as most systems have it. */
const longestOfAll = 255;

/** A name with something put before its ending: `a.md`, `-2` gives `a-2.md`. What makes it too long is cut from it. */
export function namedWith(name: string, addition: string): string {
  const dot = name.lastIndexOf('.');
  const end = addition + (dot > 0 ? name.slice(dot) : '');
  const stem = [...(dot > 0 ? name.slice(0, dot) : name)];
  while (stem.length > 0 && utf8Length(stem.join('') + end) > longestOfAll) stem.pop();
  return stem.join('') + end;
}

/** The folder of a letter's notes. A letter's id is lower-case ASCII already, but it may be a device's name. */
export const letterFolder = (letter: string): string => (reserved.test(letter) ? `${letter}-brief` : letter);

/** At most so many characters a-z, 0-9 and hyphens, whole words where there are any; empty if there are none. */
function slug(text: string, longest: number): string {
  const plain = text
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const ascii = Object.entries(spelled).reduce((name, [letter, letters]) => name.replaceAll(letter, letters), plain);
  const joined = (ascii.match(/[a-z0-9]+/g) ?? []).join('-');
  if (joined.length <= longest) return joined;
  const cut = joined.lastIndexOf('-', longest);
  return joined.slice(0, cut > 0 ? cut : longest);
}
