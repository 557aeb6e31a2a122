import { letterCitation, passageCitation } from '../../shared/letter/citation.ts';
import { escapeHtml, passageHtml } from '../../shared/letter/html.ts';
import type { Span } from '../../shared/span.ts';
import { api, publishedLetter } from '../api.ts';
import { currentMessages, getState, say } from '../state.ts';
import { selectedPassage, spanOfBlock } from './positions.ts';

/** Copies the selected passage, or without a selection the paragraph one is at, as a quotation with its source. */
export async function copyWithSource(): Promise<void> {
  const passage = getState().view === 'letter' ? (selectedPassage() ?? paragraphHere()) : null;
  const messages = currentMessages();
  if (passage === null) {
    say(messages.copy.nothing);
    return;
  }
  const published = await publishedLetter();
  const { letter } = published;
  const quote = letter.text.slice(passage.start, passage.end).trim();
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

function paragraphHere(): Span | null {
  const { here } = getState();
  const block = here.paragraph !== null ? document.getElementById(`p${here.paragraph}`) : null;
  if (block === null) return null;
  return spanOfBlock(block);
}
