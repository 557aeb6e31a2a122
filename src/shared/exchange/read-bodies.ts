import { isObject, type JsonObject, listOf, own, without } from './json.ts';
import { bodyKeys } from './kept.ts';
import { said } from './said.ts';

/** What the bodies of an annotation come to in a note. */
export interface ReadBodies {
  readonly text: string;
  readonly tags: readonly string[];
  readonly name: string | null;
  readonly label: string | null;
  readonly kept: { readonly body: JsonObject; readonly bodies: readonly unknown[] };
}

/**
 * Several texts become one, a blank line between them. HTML stays the text that it is. A body that says more than the
 * note takes from it is kept as well.
 */
export function readBodies(annotation: JsonObject): ReadBodies {
  const texts: string[] = [];
  const tags: string[] = [];
  const bodies: unknown[] = [];
  let name: string | null = null;
  let label: string | null = null;
  let main: JsonObject | null = null;
  for (const body of [...listOf(own(annotation, 'bodyValue')), ...listOf(own(annotation, 'body'))]) {
    if (typeof body === 'string') texts.push(body);
    else if (!isObject(body)) bodies.push(body);
    else {
      const { what, value } = said(body);
      const plain = isPlain(body);
      if (what === 'text') {
        texts.push(value);
        main ??= body;
      } else if (what === 'tag') {
        if (plain || !tags.includes(value)) tags.push(value);
        if (!plain) bodies.push(body);
      } else if (what === 'name' && name === null) {
        name = value;
        if (!plain) bodies.push(body);
      } else if (what === 'label' && label === null) {
        label = value;
        if (!plain) bodies.push(body);
      } else bodies.push(body);
    }
  }
  const body = main === null ? {} : withoutDefaults(without(main, bodyKeys));
  return { text: texts.join('\n\n'), tags, name, label, kept: { body, bodies } };
}

const isPlain = (body: JsonObject): boolean =>
  typeof own(body, 'purpose') === 'string' && Object.keys(without(body, [...bodyKeys, 'purpose'])).length === 0;

/** What an export writes of itself. */
const defaults: JsonObject = { purpose: 'commenting', format: 'text/markdown' };
const withoutDefaults = (body: JsonObject): JsonObject =>
  without(
    body,
    Object.keys(defaults).filter((key) => own(body, key) === defaults[key]),
  );
