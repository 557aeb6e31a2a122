import { type NoteLabel, noteLabels } from '../notebook/note.ts';
import { type JsonObject, listOf, own, ownString } from './json.ts';

/** What a textual body says about its annotation, by its purpose. `other` is a body that is no text at all. */
export function said(body: JsonObject): { what: 'text' | 'tag' | 'name' | 'label' | 'other'; value: string } {
  const value = ownString(body, 'value');
  if (value === undefined || !isText(body)) return { what: 'other', value: '' };
  const purposes = listOf(own(body, 'purpose'));
  if (purposes.includes('tagging')) return { what: value.trim() === '' ? 'other' : 'tag', value };
  if (purposes.includes('bookmarking')) return { what: 'name', value };
  if (purposes.includes('classifying')) return { what: isLabel(value) ? 'label' : 'other', value };
  return { what: 'text', value };
}

/** A body with a value is a text, unless it says that it is something else. */
function isText(body: JsonObject): boolean {
  const types = typesOf(body);
  return types.length === 0 || types.includes('TextualBody');
}

const isLabel = (value: string): value is NoteLabel => (noteLabels as readonly string[]).includes(value);

/** JSON-LD has two names for the type, and one or more values. */
export const typesOf = (object: JsonObject): readonly unknown[] => [
  ...listOf(own(object, 'type')),
  ...listOf(own(object, '@type')),
];
