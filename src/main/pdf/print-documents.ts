import { randomBytes } from 'node:crypto';
import { pageUrl } from '../security/origin.ts';

/**
 * The documents that are being printed, in memory only. Each has an address that nobody can guess, as long as it is
 * being printed and no longer.
 */
export interface PrintDocuments {
  /** Puts a document where the print window can load it, until `remove` is called. */
  add(html: string): { readonly url: string; remove(): void };
  /** The document at a path ("/print/….html"), or null. For the protocol handler. */
  get(requested: string): string | null;
}

export function createPrintDocuments(): PrintDocuments {
  const documents = new Map<string, string>();
  return {
    add(html) {
      const name = `print/${randomBytes(16).toString('hex')}.html`;
      documents.set(`/${name}`, html);
      return { url: pageUrl + name, remove: () => void documents.delete(`/${name}`) };
    },
    get: (requested) => documents.get(requested) ?? null,
  };
}
