import { isId, type Note } from '../notebook/note.ts';
import { hasOtherWords } from '../notebook/selectors.ts';
import { trimmed } from '../notebook/trimmed.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Span } from '../span.ts';
import { annotationContext, extensionKey, motivations } from './annotation.ts';
import type { CodePoints } from './code-points.ts';
import { noteFrom } from './head.ts';
import { isObject, type JsonObject, listOf, own, ownString, without } from './json.ts';
import {
  annotationKeys,
  bodyKeys,
  type ForeignFormat,
  isOrigin,
  type Kept,
  keptOnly,
  type Origin,
  targetKeys,
} from './kept.ts';
import { type ReadBodies, readBodies } from './read-bodies.ts';
import { type ReadTarget, readTarget } from './read-target.ts';
import { colourOf, isOurs, readiumBodyKeys } from './readium.ts';
import type { Locate, Subject } from './subject.ts';
import { readTime } from './time.ts';

/** What importing needs of its surroundings. */
export interface ImportContext extends Subject {
  readonly locate: Locate;
  /** What a note stores of a passage of the letter. */
  readonly describe: (span: Span) => Note['selectors'];
  /** A new id, for an annotation whose own is no UUID. */
  readonly newId: () => string;
  /** The time for an annotation that has none, ISO 8601. */
  readonly now: string;
}

export type AnnotationFault =
  /** No object with a target, so no annotation. */
  | 'not-an-annotation'
  /** An answer to another annotation: it has no passage of its own. */
  | 'reply'
  /** It quotes nothing: it is about a whole page, or its place is only given in a way that holds elsewhere. */
  | 'no-quote'
  /** Its quote is not in the letter, or not beyond doubt; the detail is the quote. */
  | 'not-found'
  /** It belongs to another letter; the detail is that letter's id. */
  | 'other-letter'
  /** What it has beside its text is more than a note can keep. */
  | 'item-too-large'
  /** Something in it cannot be in a note; the detail is the key. */
  | 'wrong-value';

export interface ReadNote {
  readonly note: Note;
  /** How the note is known again: by its own id, by the id that it has elsewhere, or by nothing but its content. */
  readonly identity: 'id' | 'origin' | 'content';
}

/** In UTF-16 units of JSON. With more than this in its head, a note is a file that nobody can edit. */
export const maxKept = 64 * 1024;

/** Reads one annotation, of ours or of another program. Nothing in it is trusted; what a note has no place for is kept. */
export function readAnnotation(
  item: unknown,
  format: ForeignFormat,
  context: ImportContext,
  points: CodePoints,
): Result<ReadNote, AnnotationFault> {
  if (!isObject(item) || own(item, 'target') === undefined) return fail('not-an-annotation');
  const target = readTarget(item);
  if (target === null) return fail('no-quote');
  const { id } = context.published;
  if (target.letter !== null && target.letter !== id) return fail('other-letter', target.letter);
  const property = own(item, extensionKey);
  const stored = isObject(property) ? property : null;
  const bodies = format === 'readium' ? readiumBodies(item, stored ?? {}) : bodiesOf(item, stored ?? {});
  const given = uuidOf(idOf(item));
  const kind = own(stored ?? {}, 'kind') ?? kindOf(item, bodies.text);
  const origin = stored === null ? originOf(item, format, given) : storedOrigin(stored);
  const kept = keptFrom(item, format, { kind, origin, target, stored: stored ?? {}, bodies: bodies.kept });
  const lines = listOf(own(stored ?? {}, 'head'));
  if (JSON.stringify([kept, lines]).length > maxKept) return fail('item-too-large');
  if (!lines.every((line) => typeof line === 'string')) return fail('wrong-value', 'head');
  const place = placeFrom(target, stored ?? {}, context, points);
  if (!place.ok) return place;
  const times = [own(item, 'created'), own(item, 'modified')].flatMap((time) => readTime(time) ?? []);
  const note = noteFrom(
    {
      leeswijzer: 1,
      id: given ?? context.newId(),
      kind,
      letter: own(stored ?? {}, 'letter') ?? { id, sha256: context.sha256 },
      created: times[0] ?? context.now,
      modified: times.at(-1) ?? context.now,
      colour: bodies.colour ?? 'geel',
      label: bodies.label,
      name: bodies.name,
      tags: bodies.tags,
      dossiers: own(stored ?? {}, 'dossiers') ?? [],
      'without-place': own(stored ?? {}, 'withoutPlace'),
      ...place.value,
      'conflict-of': own(stored ?? {}, 'conflictOf'),
    },
    // What a text file cannot hold was never in a note of ours.
    stored === null ? storable(bodies.text) : bodies.text,
    lines,
    kept,
  );
  if (!note.ok) return note;
  if (note.value.letter.id !== id) return fail('other-letter', note.value.letter.id);
  return ok({ note: note.value, identity: given !== null ? 'id' : origin?.id !== undefined ? 'origin' : 'content' });
}

/** NUL and halves of characters as the sign for what cannot be shown, as readers of Markdown and of UTF-8 have it. */
const storable = (text: string): string => text.replace(/\0|\p{Cs}/gu, '\ufffd');

const idOf = (item: JsonObject): string => ownString(item, 'id') ?? ownString(item, '@id') ?? '';

/** The UUID in a `urn:uuid:…`, as notes write it. */
function uuidOf(urn: string): string | null {
  const id = urn.toLowerCase().replace(/^urn:uuid:/, '');
  return id.length < urn.length && isId(id) ? id : null;
}

function kindOf(item: JsonObject, text: string): Note['kind'] {
  if (listOf(own(item, 'motivation')).includes(motivations.bookmark)) return 'bookmark';
  return text.trim() === '' ? 'highlight' : 'note';
}

function originOf(item: JsonObject, format: ForeignFormat, given: string | null): Origin {
  const id = idOf(item);
  return given !== null || id === '' ? { format } : { format, id };
}

function storedOrigin(stored: JsonObject): Origin | undefined {
  const origin = own(stored, 'origin');
  return isOrigin(origin) ? origin : undefined;
}

/** Bodies with what our property adds to them. It may be anything; whether it fits a note is seen at the gate. */
interface Bodies extends Omit<ReadBodies, 'tags' | 'name' | 'label'> {
  readonly colour: unknown;
  readonly tags: readonly unknown[];
  readonly name: unknown;
  readonly label: unknown;
}

const bodiesOf = (item: JsonObject, stored: JsonObject): Bodies => ({
  ...readBodies(item),
  colour: own(stored, 'colour'),
});

/** A Readium body has a colour and one keyword; further tags, the name and the label are in our property. */
function readiumBodies(item: JsonObject, stored: JsonObject): Bodies {
  const read = readBodies(item);
  const { body, bodies } = read.kept;
  const color = own(body, 'color');
  const words = [own(body, 'keyword'), own(body, 'tag')];
  const keyword = words.find((word) => typeof word === 'string' && word.trim() !== '');
  const tags = [...read.tags, ...listOf(own(stored, 'tags'))];
  const storedBody = own(stored, 'body');
  const understood = [
    ...(words.every((word) => word === undefined || word === keyword) ? ['keyword', 'tag'] : []),
    ...(isOurs(color) ? ['color'] : []),
  ];
  return {
    ...read,
    tags: keyword === undefined || tags.includes(keyword) ? tags : [keyword, ...tags],
    name: read.name ?? own(stored, 'name'),
    label: read.label ?? own(stored, 'label'),
    colour: color === undefined ? own(stored, 'colour') : colourOf(color),
    kept: {
      body: isObject(storedBody)
        ? { ...without(body, readiumBodyKeys), ...without(storedBody, bodyKeys) }
        : without(body, understood),
      bodies: [...bodies, ...listOf(own(stored, 'bodies'))],
    },
  };
}

function keptFrom(
  item: JsonObject,
  format: ForeignFormat,
  { kind, origin, target, stored, bodies }: Read,
): Kept | null {
  const readium = format === 'readium';
  const context = readium && Object.hasOwn(stored, 'context') ? own(stored, 'context') : own(item, '@context');
  const usual = typeof kind === 'string' && own(item, 'motivation') === own(motivations, kind);
  const annotation = without(item, [...annotationKeys, '@context', ...(usual ? ['motivation'] : [])]);
  const inPlace = readium ? without(target.kept.target, ['meta']) : target.kept.target;
  const storedTarget = own(stored, 'target');
  return keptOnly({
    ...(origin === undefined ? {} : { origin }),
    annotation:
      context === undefined || context === annotationContext ? annotation : { '@context': context, ...annotation },
    ...bodies,
    targets: [...target.kept.targets, ...(readium ? listOf(own(stored, 'targets')) : [])],
    target: readium && isObject(storedTarget) ? { ...inPlace, ...without(storedTarget, targetKeys) } : inPlace,
    selectors: target.kept.selectors,
  });
}

interface Read {
  readonly kind: unknown;
  readonly origin: Origin | undefined;
  readonly target: ReadTarget;
  readonly stored: JsonObject;
  readonly bodies: ReadBodies['kept'];
}

/**
 * A note of ours keeps the place that it has, also where the letter has changed since: finding it again is for who
 * shows it. An annotation of another program is put where its quote is found, or nowhere.
 */
function placeFrom(
  { letter, quote, points: span }: ReadTarget,
  stored: JsonObject,
  { published, sha256, locate, describe }: ImportContext,
  points: CodePoints,
): Result<Readonly<Record<'quote' | 'position' | 'block', unknown>>, 'no-quote' | 'not-found'> {
  const version = own(stored, 'letter');
  const claimed = letter === published.id && span !== null ? points.toUtf16(span) : null;
  const position = own(stored, 'utf16') ?? (isObject(version) && own(version, 'sha256') === sha256 ? claimed : null);
  if (position !== null) return ok({ quote, position, block: own(stored, 'block') });
  if (quote.exact.trim() === '') return fail('no-quote');
  const found = locate(claimed === null ? { quote } : { quote, position: claimed });
  // White space that is quoted before the words stands in the paragraph before, and the note would stand there.
  const place = found === null ? null : trimmed(published.letter.text, found);
  if (place === null) return fail('not-found', quote.exact);
  const here = describe(place);
  // Words that are not quite the letter's stay the note's own, so that the reader is told.
  return ok(hasOtherWords(published.letter.text, place, { quote }) ? { ...here, quote } : here);
}
