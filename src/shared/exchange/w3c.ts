import { messagesIn } from '../i18n/i18n.ts';
import { letterCitation } from '../letter/citation.ts';
import { annotationContext, leeswijzerContext, toAnnotation } from './annotation.ts';
import { codePointsOf } from './code-points.ts';
import { letterUrn, type NotesOfLetter } from './subject.ts';

/**
 * The notes as a W3C annotation collection of one page, which stands inside it: one file has all, and a program that
 * follows the model finds the annotations where it looks for them.
 */
export function toW3c(given: NotesOfLetter): string {
  const { published, notes, generated, language } = given;
  const messages = messagesIn(language);
  const points = codePointsOf(published.letter.text);
  const collection = `${letterUrn(published.id)}:notes`;
  const page = `${collection}:1`;
  return `${JSON.stringify(
    {
      '@context': [annotationContext, leeswijzerContext],
      id: collection,
      type: 'AnnotationCollection',
      label: messages.exchange.title(letterCitation(published, language, messages)),
      generator: { id: 'urn:leeswijzer:app', type: 'Software', name: messages.app.name },
      generated,
      total: notes.length,
      first: {
        id: page,
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: 0,
        items: notes.map((note) => toAnnotation(note, given, points)),
      },
      last: page,
    },
    null,
    2,
  )}\n`;
}
