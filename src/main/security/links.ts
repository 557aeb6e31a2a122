import type { MessageBoxOptions } from 'electron';
import { messagesIn } from '../../shared/i18n/i18n.ts';
import type { Language } from '../../shared/settings.ts';

/** The longest address that is handed to the system, as in the contract. */
const longest = 8192;

/** Written out with its two slashes, and without what parsers drop or read as something else. */
const webAddress = /^https?:\/\/[^/?#\\@\s]+(?:[/?#]|$)/i;
const oddCharacters = /[\s\\\p{Cc}\p{Cf}]/u;

/**
 * An address that may be opened, as it will be opened and shown, or null if it is refused. Only http and https with a
 * host and without a name or password before it. The answer is plain ASCII: a host in another script is in punycode, so
 * that it cannot be mistaken for one that looks like it.
 */
export function readLink(url: string): string | null {
  if (url.length > longest || !webAddress.test(url) || oddCharacters.test(url)) return null;
  if (!URL.canParse(url)) return null;
  const { href, protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (hostname === '' || username !== '' || password !== '') return null;
  return href.length > longest ? null : href;
}

/** The button that opens; the other one cancels, and is what Enter and Escape choose. */
export const openButton = 0;
const cancelButton = 1;

/** The question before an address is opened. It shows the whole address, as it will be opened. */
export function linkQuestion(address: string, language: Language): MessageBoxOptions {
  const { app, link } = messagesIn(language);
  return {
    type: 'question',
    title: app.name,
    message: link.title,
    detail: `${link.detail}\n\n${address}`,
    buttons: [link.open, link.cancel],
    defaultId: cancelButton,
    cancelId: cancelButton,
    noLink: true,
  };
}
