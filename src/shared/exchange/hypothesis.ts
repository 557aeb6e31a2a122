import { isObject, type JsonObject, listOf, own, without } from './json.ts';

/**
 * Annotations as the Hypothesis client exports them: `{ export_date, export_userid, client_version, annotations }`, each
 * as its API gives it. Its offsets count UTF-16 units of a web page's text, and so say nothing about a letter.
 */

/** Whether a value is such an annotation: it has a text and tags where others have bodies. */
export const isHypothesis = (item: unknown): boolean =>
  isObject(item) && own(item, 'body') === undefined && typeof own(item, 'uri') === 'string';

export const isReply = (item: unknown): boolean => isObject(item) && listOf(own(item, 'references')).length > 0;

/** The same annotation in the words of W3C. */
export function fromHypothesis(item: unknown): unknown {
  if (!isObject(item)) return item;
  const text = own(item, 'text');
  const bodies: JsonObject[] = [
    ...(typeof text === 'string' && text !== ''
      ? [{ type: 'TextualBody', value: text, purpose: 'commenting', format: 'text/markdown' }]
      : []),
    ...listOf(own(item, 'tags')).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  return { ...without(item, ['text', 'tags', 'updated']), modified: own(item, 'updated'), body: bodies };
}
