import type { Selectors } from '../notebook/note.ts';
import type { Span } from '../span.ts';
import { isObject, type JsonObject, listOf, own, ownString, without } from './json.ts';
import { targetKeys } from './kept.ts';
import { typesOf } from './said.ts';
import { letterOfUrn } from './subject.ts';

/** Where an annotation says that it belongs, and what else it says of its targets. */
export interface ReadTarget {
  /** The id of the letter that the target names; null where it names another text. */
  readonly letter: string | null;
  readonly quote: Selectors['quote'];
  /** In code points. Of a target in another text the offsets mean nothing here, and are left out. */
  readonly points: Span | null;
  readonly kept: {
    readonly targets: readonly unknown[];
    readonly target: JsonObject;
    readonly selectors: readonly unknown[];
  };
}

/** The target in a letter of ours, else the first that quotes; null where nothing quotes. */
export function readTarget(annotation: JsonObject): ReadTarget | null {
  const targets = listOf(own(annotation, 'target'));
  const quoting = targets.flatMap((target) => {
    const quote = isObject(target) ? quoteOf(target) : null;
    return isObject(target) && quote !== null ? [{ target, letter: letterOf(target), ...quote }] : [];
  });
  const one = quoting.find(({ letter }) => letter !== null) ?? quoting[0];
  if (one === undefined) return null;
  const { target, letter, quote, used } = one;
  if (letter === null) return { letter, quote, points: null, kept: { targets, target: {}, selectors: [] } };
  const selectors = listOf(own(target, 'selector'));
  const position = selectors.find((selector) => isPlain(selector, 'TextPositionSelector', ['start', 'end']));
  return {
    letter,
    quote,
    points: isObject(position) ? spanOf(position) : null,
    kept: {
      targets: targets.filter((other) => other !== target),
      target: withoutDefaultType(without(target, targetKeys)),
      selectors: selectors.filter((other) => other !== used && other !== position),
    },
  };
}

/** A target that only says that it is a part of something says nothing. */
const withoutDefaultType = (target: JsonObject): JsonObject =>
  own(target, 'type') === 'SpecificResource' ? without(target, ['type']) : target;

function letterOf(target: JsonObject): string | null {
  const source = own(target, 'source');
  const name = isObject(source) ? (own(source, 'id') ?? own(source, '@id')) : source;
  return typeof name === 'string' ? letterOfUrn(name) : null;
}

/** The quote of a target, from its selectors or from what refines them; `used` is a selector with nothing else in it. */
function quoteOf(target: JsonObject): { quote: Selectors['quote']; used: unknown } | null {
  const selectors = listOf(own(target, 'selector')).filter(isObject);
  for (const selector of [...selectors, ...selectors.flatMap(refinements)]) {
    const exact = typesOf(selector).includes('TextQuoteSelector') ? ownString(selector, 'exact') : undefined;
    if (exact === undefined) continue;
    const quote = { exact, prefix: ownString(selector, 'prefix') ?? '', suffix: ownString(selector, 'suffix') ?? '' };
    const plain = isPlain(selector, 'TextQuoteSelector', ['exact', 'prefix', 'suffix']);
    return { quote, used: plain && selectors.includes(selector) ? selector : null };
  }
  return null;
}

/** What refines a selector, and what refines that. The depth of the file bounds it. */
function refinements(selector: JsonObject): readonly JsonObject[] {
  const inner = listOf(own(selector, 'refinedBy')).filter(isObject);
  return [...inner, ...inner.flatMap(refinements)];
}

const isPlain = (selector: unknown, type: string, keys: readonly string[]): boolean =>
  isObject(selector) &&
  selector.type === type &&
  Object.keys(selector).every((key) => key === 'type' || keys.includes(key));

function spanOf(selector: JsonObject): Span | null {
  const start = own(selector, 'start');
  const end = own(selector, 'end');
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
