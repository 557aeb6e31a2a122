import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { policyHeader, printPolicyHeader } from './security/csp.ts';
import { host, scheme } from './security/origin.ts';

/**
 * Answers requests to app://leeswijzer. An allow-list decides: the path of the request, as it stands and without any
 * decoding, is looked up in a map from URL path to file. What is not in it gets 404 and never reaches the disk, so there
 * is no path to escape from.
 */
export interface Served {
  readonly files: ReadonlyMap<string, string>;
  /** The whole page for "/", made anew at each load. */
  readonly page: () => Promise<string>;
  /** A document that is being printed, by its path; null where there is none (any more). */
  readonly printDocument?: (requested: string) => string | null;
  /** A PDF that was made, by its path; null where there is none (any more). */
  readonly madePdf?: (requested: string) => Uint8Array | null;
  readonly read?: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A part of a request that is not a plain path (credentials, port, query, escapes, backslashes) fails the match. */
const address = new RegExp(`^${scheme}://${host}(/[A-Za-z0-9._/-]*)(?:#.*)?$`, 's');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export function createProtocolHandler({
  files,
  page,
  printDocument = () => null,
  madePdf = () => null,
  read = readFile,
}: Served): (request: Request) => Promise<Response> {
  async function find(requested: string): Promise<Response> {
    if (requested === '/') return answer(200, 'text/html; charset=utf-8', 'no-store', await page());
    const file = files.get(requested);
    if (file === undefined) {
      const html = printDocument(requested);
      if (html !== null) return answer(200, 'text/html; charset=utf-8', 'no-store', html, printPolicyHeader);
      const pdf = madePdf(requested);
      return pdf === null ? nothing(404) : answer(200, 'application/pdf', 'no-store', new Uint8Array(pdf));
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    // Names in assets/ carry a hash of what is in the file; the letter's data keeps its name when it changes.
    const cache = requested.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return answer(200, type, cache, await read(file));
  }

  return async (request) => {
    if (request.method !== 'GET') return nothing(405);
    const requested = address.exec(request.url)?.[1];
    if (requested === undefined) return nothing(404);
    try {
      return await find(requested);
    } catch (error) {
      console.error(`[protocol] ${requested}: ${error}`);
      return nothing(500);
    }
  };
}

const nothing = (status: number): Response => answer(status, 'text/plain; charset=utf-8', 'no-store', '');

function answer(
  status: number,
  type: string,
  cache: string,
  body: string | Uint8Array<ArrayBuffer>,
  policy: string = policyHeader,
): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Cache-Control': cache,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    },
  });
}
