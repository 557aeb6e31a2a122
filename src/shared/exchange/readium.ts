import { messagesIn } from '../i18n/i18n.ts';
import { letterCitation } from '../letter/citation.ts';
import type { Colour, Note } from '../notebook/note.ts';
import { annotationContext, extensionKey, extensionOf, noteUrn, targetOf } from './annotation.ts';
import { type CodePoints, codePointsOf } from './code-points.ts';
import { headingsAt } from './headings.ts';
import { type JsonObject, own, without } from './json.ts';
import { type Kept, keptOf } from './kept.ts';
import { letterUrn, type NotesOfLetter, placeOf } from './subject.ts';

/**
 * The notes as a Readium annotation set: the draft at https://github.com/readium/annotations as of commit 010335c (it has
 * no version numbers), in which a body has one `keyword`. Thorium Reader reads that word from `tag`, as an earlier draft
 * had it, so it is written twice. The format has one body and one target; what does not fit stands in our own property.
 */
export function toReadium(given: NotesOfLetter): string {
  const { published, notes, generated, language } = given;
  const messages = messagesIn(language);
  const points = codePointsOf(published.letter.text);
  const { subject, sender, date, reference } = published.letter.frontMatter;
  return `${JSON.stringify(
    {
      '@context': annotationContext,
      id: `${letterUrn(published.id)}:notes`,
      type: 'AnnotationSet',
      generator: { id: 'urn:leeswijzer:app', type: 'Software', name: messages.app.name },
      generated,
      title: messages.exchange.title(letterCitation(published, language, messages)),
      // No dc:publisher: the draft has a string there, and Thorium refuses a set that has no list.
      about: {
        'dc:identifier': [letterUrn(published.id), ...(reference === null ? [] : [reference])],
        'dc:title': subject ?? messages.letter.untitled,
        'dc:format': published.source.file.endsWith('.md') ? 'text/markdown' : 'text/plain',
        ...(sender === null ? {} : { 'dc:creator': [sender] }),
        ...(date === null ? {} : { 'dc:date': date.slice(0, 4) }),
      },
      items: notes.map((note) => toItem(note, given, points)),
    },
    null,
    2,
  )}\n`;
}

function toItem(note: Note, given: NotesOfLetter, points: CodePoints): JsonObject {
  const kept = keptOf(note) ?? {};
  const { name, label, tags } = note;
  const place = placeOf(note, given.locate);
  const headings = place === null ? [] : headingsAt(given.published.letter, place.start);
  return {
    '@context': annotationContext,
    id: noteUrn(note.id),
    type: 'Annotation',
    ...(note.kind === 'bookmark' ? { motivation: 'bookmarking' } : {}),
    ...without(kept.annotation ?? {}, ['@context']),
    created: note.created,
    modified: note.modified,
    target: {
      ...targetOf(note, kept, given, points),
      ...(headings.length === 0
        ? {}
        : { meta: { headings: headings.map(({ level, text }) => ({ level, txt: text })) } }),
    },
    body: bodyOf(note, kept),
    [extensionKey]: {
      ...extensionOf(note, kept, given, points),
      ...(name === null ? {} : { name }),
      ...(label === null ? {} : { label }),
      ...(tags.length === 0 ? {} : { tags }),
      ...withoutPlace(kept),
    },
  };
}

/** What is kept and has no place in this format, or one that means something else here. */
function withoutPlace({ bodies, targets, annotation = {}, body = {}, target = {} }: Kept): JsonObject {
  const context = own(annotation, '@context');
  return {
    ...(bodies === undefined ? {} : { bodies }),
    ...(targets === undefined ? {} : { targets }),
    ...(context === undefined ? {} : { context }),
    ...(readiumBodyKeys.some((key) => Object.hasOwn(body, key)) ? { body } : {}),
    ...(Object.hasOwn(target, 'meta') ? { target } : {}),
  };
}

export const readiumBodyKeys: readonly string[] = ['color', 'keyword', 'tag'];

function bodyOf(note: Note, kept: Kept): JsonObject {
  const [keyword] = note.tags;
  const color = own(kept.body ?? {}, 'color');
  return {
    type: 'TextualBody',
    value: note.body,
    format: 'text/markdown',
    ...without(kept.body ?? {}, readiumBodyKeys),
    // A colour that we do not have goes back as it came, until the user gives the note another one.
    color: color !== undefined && colourOf(color) === note.colour ? color : colours[note.colour],
    ...(keyword === undefined ? {} : { keyword, tag: keyword }),
  };
}

const colours: Readonly<Record<Colour, string>> = {
  geel: 'yellow',
  groen: 'green',
  blauw: 'blue',
  roze: 'pink',
  paars: 'purple',
};

/** The draft's own default is yellow. */
export function colourOf(color: unknown): Colour {
  const known = Object.entries(colours).find(([, name]) => name === color);
  return (known?.[0] ?? 'geel') as Colour;
}

/** Whether a colour is one of ours, so that nothing is lost when its name is not kept. */
export const isOurs = (color: unknown): boolean => (Object.values(colours) as unknown[]).includes(color);
