import { type FrontLine, splitFrontMatter, toJson } from '../notebook/front-matter.ts';
import type { Note } from '../notebook/note.ts';
import { isEmpty, isObject, type JsonObject, listOf, own } from './json.ts';
import { said } from './said.ts';

/**
 * What an annotation of another program says that a note has no place for. It is kept in the note's head under a key of
 * its own, and each part goes back to where it stood on the next export.
 */
export interface Kept {
  readonly origin?: Origin;
  /** Properties of the annotation: its creator, rights … */
  readonly annotation?: JsonObject;
  /** Properties of the body that is the note's text: its language, another format … */
  readonly body?: JsonObject;
  /** Bodies that are no text, tag, name or label, or say more than that. */
  readonly bodies?: readonly unknown[];
  /** Targets in other texts, whole: their selectors say nothing about the letter. */
  readonly targets?: readonly unknown[];
  /** Properties of the target in the letter, and selectors of it other than a quote and a position. */
  readonly target?: JsonObject;
  readonly selectors?: readonly unknown[];
}

/** Where a note came from; with the id that it has there, it is known again. */
export interface Origin {
  readonly format: ForeignFormat;
  readonly id?: string;
}

export const foreignFormats = ['w3c', 'readium', 'hypothesis'] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

export const keptKey = 'exchange';

/** Properties that are the note's own, and never among what is kept. */
export const annotationKeys: readonly string[] = [
  'id',
  '@id',
  'type',
  '@type',
  'created',
  'modified',
  'body',
  'bodyValue',
  'target',
  'leeswijzer',
];
export const bodyKeys: readonly string[] = ['type', '@type', 'value'];
export const targetKeys: readonly string[] = ['source', 'selector'];

/** The parts that say something, in one order. */
export function keptOnly(kept: Kept): Kept | null {
  const { origin, annotation = {}, body = {}, bodies = [], targets = [], target = {}, selectors = [] } = kept;
  const some: Kept = {
    ...(origin === undefined ? {} : { origin }),
    ...(isEmpty(annotation) ? {} : { annotation }),
    ...(isEmpty(body) ? {} : { body }),
    ...(bodies.length === 0 ? {} : { bodies }),
    ...(targets.length === 0 ? {} : { targets }),
    ...(isEmpty(target) ? {} : { target }),
    ...(selectors.length === 0 ? {} : { selectors }),
  };
  return Object.keys(some).length === 0 ? null : some;
}

/** What a note keeps; null where its head has nothing of the kind, or something that this version did not write. */
export function keptOf(note: Note): Kept | null {
  const lines: FrontLine[] = [];
  splitFrontMatter(note.head ?? '', lines);
  const line = lines.find(({ key }) => key === keptKey);
  return line === undefined ? null : readKept(JSON.parse(line.json));
}

function readKept(value: unknown): Kept | null {
  if (!isObject(value)) return null;
  const objects = { annotation: annotationKeys, body: bodyKeys, target: targetKeys };
  for (const [key, part] of Object.entries(value)) {
    const right =
      key === 'origin'
        ? isOrigin(part)
        : Object.hasOwn(objects, key)
          ? isObject(part) && !objects[key as keyof typeof objects].some((mine) => Object.hasOwn(part, mine))
          : ['bodies', 'targets', 'selectors'].includes(key) && Array.isArray(part);
    if (!right) return null;
  }
  if (listOf(own(value, 'bodies')).some(isText)) return null; // it would be read as the note's own text
  // Only what keptOnly gives comes back as it was.
  return toJson(keptOnly(value as Kept)) === toJson(value) ? (value as Kept) : null;
}

const isText = (body: unknown): boolean => typeof body === 'string' || (isObject(body) && said(body).what === 'text');

export function isOrigin(value: unknown): value is Origin {
  if (!isObject(value)) return false;
  const id = own(value, 'id');
  return (
    (foreignFormats as readonly unknown[]).includes(own(value, 'format')) &&
    (id === undefined || typeof id === 'string') &&
    Object.keys(value).every((key) => key === 'format' || key === 'id')
  );
}
