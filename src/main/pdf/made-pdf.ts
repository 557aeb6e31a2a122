import { randomBytes } from 'node:crypto';

/** The PDF that was made last, in memory, where the page can fetch it. */
export interface LastPdf {
  /** Puts it at an address that nobody can guess; gives its path ("/print/….pdf"). The one before is gone. */
  put(bytes: Uint8Array): string;
  /** The bytes at a path, or null. For the protocol handler. */
  get(requested: string): Uint8Array | null;
}

export function createLastPdf(): LastPdf {
  let last: { readonly path: string; readonly bytes: Uint8Array } | null = null;
  return {
    put(bytes) {
      // The page that shows it already need not fetch it again.
      if (last?.bytes !== bytes) last = { path: `/print/${randomBytes(16).toString('hex')}.pdf`, bytes };
      return last.path;
    },
    get: (requested) => (last?.path === requested ? last.bytes : null),
  };
}
