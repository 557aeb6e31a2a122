import { renderToString } from 'react-dom/server';
import { messagesIn } from '../shared/i18n/i18n.ts';
import { letterHtml } from '../shared/letter/html.ts';
import type { PublishedLetter } from '../shared/letter/published.ts';
import { defaultSettings, type Language } from '../shared/settings.ts';
import { Guide } from './letter/guide.tsx';
import { pageDataOf } from './page-data.ts';
import { setState } from './state.ts';
import { Head } from './ui/head.tsx';

/** The parts of a letter's page as HTML, as the window first shows them. Used at build time only. */
export function prerender(published: PublishedLetter, language: Language) {
  const page = pageDataOf(published);
  setState({ page, settings: { ...defaultSettings, language } });
  const { app, nav, letter } = messagesIn(language);
  return {
    title: `${page.title || letter.untitled} · ${app.name}`,
    skip: nav.skip,
    head: renderToString(<Head />),
    guide: renderToString(<Guide />),
    letter: letterHtml(published.letter, published.remarks),
    // "<" cannot end the script element early, whatever the letter's headings hold.
    data: JSON.stringify(page).replace(/</g, '\\u003c'),
  };
}
