import { letterCitation, passageCitation } from '../../shared/letter/citation.ts';
import { escapeHtml, passageHtml } from '../../shared/letter/html.ts';
import { trimmed } from '../../shared/notebook/trimmed.ts';
import { api, publishedLetter } from '../api.ts';
import { markedPassage } from '../notebook/text/target.ts';
import { currentMessages, getState, say } from '../state.ts';

/** Copies the passage that a mark would be for, as a quotation with its source. */
export async function copyWithSource(): Promise<void> {
  const chosen = markedPassage();
  const messages = currentMessages();
  const published = await publishedLetter();
  const { letter } = published;
  // White space alone is no passage, as it is none for a mark.
  const passage = chosen === null ? null : trimmed(letter.text, chosen);
  if (passage === null) {
    say(messages.copy.nothing);
    return;
  }
  const quote = letter.text.slice(passage.start, passage.end);
  const citation = passageCitation(published, passage, getState().settings.language, messages);
  await api().copy({
    text: [`“${quote}”`, citation].filter(Boolean).join('\n\n'),
    html: `<blockquote lang="nl">${passageHtml(letter, passage)}</blockquote><p>${escapeHtml(citation)}</p>`,
  });
  say(`${messages.copy.quoted}: ${citation}`);
}

/** Copies how the whole letter is cited. */
export async function copyCitation(): Promise<void> {
  const messages = currentMessages();
  const citation = letterCitation(await publishedLetter(), getState().settings.language, messages);
  if (citation === '') {
    say(messages.copy.nothingToCite);
    return;
  }
  await api().copy({ text: citation, html: `<p>${escapeHtml(citation)}</p>` });
  say(`${messages.copy.citation}: ${citation}`);
}
