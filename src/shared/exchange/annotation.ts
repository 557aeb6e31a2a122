import type { Note } from '../notebook/note.ts';
import type { CodePoints } from './code-points.ts';
import { unknownLines } from './head.ts';
import { isObject, type JsonObject } from './json.ts';
import { type Kept, keptOf } from './kept.ts';
import { said } from './said.ts';
import { letterUrn, type Subject } from './subject.ts';

/**
 * A note as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), and the parts of one that the Readium format
 * has in common. What the model has no word for stands in one property of our own; what it has a word for stands in its
 * own place only, so that an edit by another program counts.
 */

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** Gives our property a name of its own, and says that its value is plain JSON. */
export const leeswijzerContext = {
  '@version': 1.1,
  leeswijzer: { '@id': 'urn:leeswijzer:note', '@type': '@json' },
} as const;

export const extensionKey = 'leeswijzer';

export const motivations = { note: 'commenting', highlight: 'highlighting', bookmark: 'bookmarking' } as const;

export const noteUrn = (id: string): string => `urn:uuid:${id}`;

export function toAnnotation(note: Note, subject: Subject, points: CodePoints): JsonObject {
  const kept = keptOf(note) ?? {};
  const target = targetOf(note, kept, subject, points);
  const { targets = [] } = kept;
  const bodies = bodiesOf(note, kept);
  return {
    id: noteUrn(note.id),
    type: 'Annotation',
    ...(Object.hasOwn(kept.annotation ?? {}, 'motivation') ? {} : { motivation: motivations[note.kind] }),
    ...kept.annotation,
    created: note.created,
    modified: note.modified,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targets.length === 0 ? target : [target, ...targets],
    [extensionKey]: extensionOf(note, kept, subject, points),
  };
}

function bodiesOf(note: Note, kept: Kept): unknown[] {
  const body = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose });
  const text = { ...body(note.body, motivations.note), format: 'text/markdown', ...kept.body };
  return [
    ...(note.body === '' && kept.body === undefined ? [] : [text]),
    ...(note.name === null ? [] : [body(note.name, 'bookmarking')]),
    ...(note.label === null ? [] : [body(note.label, 'classifying')]),
    ...note.tags.map((tag) => body(tag, 'tagging')),
    ...(kept.bodies ?? []).filter((other) => isStillSaid(other, note)),
  ];
}

/** A tag, name or label that was taken from a body goes with that body when the user takes it away. */
function isStillSaid(body: unknown, note: Note): boolean {
  const { what, value } = isObject(body) ? said(body) : { what: 'other', value: '' };
  if (what === 'tag') return note.tags.includes(value);
  if (what === 'name') return note.name !== null;
  if (what === 'label') return note.label !== null;
  return true;
}

/** The passage, by its words and, where they are known, by its code points in the letter's text. */
export function targetOf(note: Note, kept: Kept, subject: Subject, points: CodePoints): JsonObject {
  const { quote } = note.selectors;
  const position = pointsOf(note, subject, points);
  return {
    source: letterUrn(note.letter.id),
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      ...(position === null ? [] : [{ type: 'TextPositionSelector', start: position.start, end: position.end }]),
      ...(kept.selectors ?? []),
    ],
    ...kept.target,
  };
}

/** Offsets in another version of the text cannot be converted, and would be wrong for who reads this one. */
const pointsOf = (note: Note, { sha256 }: Subject, points: CodePoints) =>
  note.letter.sha256 === sha256 ? points.fromUtf16(note.selectors.position) : null;

/** What stands nowhere else. An `origin` without more is a note that another program made. */
export function extensionOf(note: Note, kept: Kept, subject: Subject, points: CodePoints): JsonObject {
  const { position, block } = note.selectors;
  const lines = unknownLines(note);
  return {
    version: 1,
    kind: note.kind,
    letter: note.letter,
    colour: note.colour,
    ...(note.dossiers.length === 0 ? {} : { dossiers: note.dossiers }),
    ...(pointsOf(note, subject, points) === null ? { utf16: position } : {}),
    ...(block === null ? {} : { block }),
    ...(note.withoutPlace === true && { withoutPlace: true }),
    ...(note.conflictOf === null ? {} : { conflictOf: note.conflictOf }),
    ...(kept.origin === undefined ? {} : { origin: kept.origin }),
    ...(lines.length === 0 ? {} : { head: lines }),
  };
}
