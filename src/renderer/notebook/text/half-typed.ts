/** What gives the words that are half typed in the editor's fields. */
const fields = new Set<() => void>();

/** `give` is called when the editor, or the page, is about to be left: a field that is taken away is not told so. */
export function onLeaving(give: () => void): () => void {
  fields.add(give);
  return () => fields.delete(give);
}

/** To be called before the editor is left: gives the words to the note. */
export function takeHalfTyped(): void {
  for (const give of fields) give();
}
