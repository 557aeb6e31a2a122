/** What one call to main takes. The page asks for more in parts, and says of what is too much that it is. */

/** As many notes as a file of notes may bring. */
export const mostNotes = 20_000;
/** In characters; a file with more is not read either (main/store/notebook/note-file.ts). */
export const longestNote = 16_000_000;
/** Of an export, in characters. */
export const longestExport = 200_000_000;
