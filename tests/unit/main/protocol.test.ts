import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLastPdf } from '../../../src/main/pdf/made-pdf.ts';
import { createPrintDocuments } from '../../../src/main/pdf/print-documents.ts';
import { createProtocolHandler } from '../../../src/main/protocol.ts';
import { policy, policyHeader, printPolicyHeader } from '../../../src/main/security/csp.ts';

/** The handler over a disk of names: what is read is counted. */
const files = new Map([
  ['/assets/index-1a.js', '/app/assets/index-1a.js'],
  ['/assets/index-1a.css', '/app/assets/index-1a.css'],
  ['/assets/serif.woff2', '/app/assets/serif.woff2'],
  ['/assets/icon.svg', '/app/assets/icon.svg'],
  ['/letters/brief/letter.json', '/app/letters/brief/letter.json'],
  ['/letters/brief/source.md', '/app/letters/brief/source.md'],
  ['/letters/brief/missing.txt', '/app/gone'],
]);
let reads: string[] = [];
const handle = createProtocolHandler({
  files,
  page: async () => '<!doctype html><title>brief</title>',
  read: async (file) => {
    reads.push(file);
    if (file === '/app/gone') throw new Error('ENOENT: /app/gone');
    return new TextEncoder().encode(`contents of ${file}`);
  },
});
/** As Chromium hands it over; made by hand, because `Request` itself refuses some of the addresses tried here. */
const ask = (url: string, method = 'GET'): Promise<Response> => handle({ url, method } as Request);

beforeEach(() => {
  reads = [];
});

describe('content security policy', () => {
  it('allows nothing but the app itself', () => {
    expect(policyHeader).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types search-worker notebook-worker pdf-worker",
    );
    // The three names are those of the policies that each give the address of one worker.
    for (const sources of Object.values(policy))
      for (const source of sources)
        expect(source).toMatch(/^(?:'(?:none|self|script)'|(?:search|notebook|pdf)-worker)$/);
  });
});

describe('content security policy of what is printed', () => {
  it('allows its own style and the app’s fonts, and no script', () => {
    expect(printPolicyHeader).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

describe('protocol handler, of documents that are printed', () => {
  const documents = createPrintDocuments();
  const last = createLastPdf();
  const printing = createProtocolHandler({
    files,
    page: async () => '',
    printDocument: documents.get,
    madePdf: last.get,
    read: async () => new Uint8Array(),
  });
  const askFor = (url: string): Promise<Response> => printing({ url, method: 'GET' } as Request);

  it('serves one under its address with its own policy, until it is printed', async () => {
    const { url, remove } = documents.add('<p>woorden</p>');
    const response = await askFor(url);
    expect([response.status, await response.text()]).toEqual([200, '<p>woorden</p>']);
    expect(response.headers.get('content-security-policy')).toBe(printPolicyHeader);
    expect(response.headers.get('cache-control')).toBe('no-store');
    remove();
    expect((await askFor(url)).status).toBe(404);
  });

  it('serves the PDF that was made last, and no other', async () => {
    const first = last.put(Uint8Array.of(37, 80));
    const response = await askFor(`app://leeswijzer${first}`);
    expect([response.status, [...new Uint8Array(await response.arrayBuffer())]]).toEqual([200, [37, 80]]);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(first).toMatch(/^\/print\/[0-9a-f]{32}\.pdf$/);
    last.put(Uint8Array.of(1));
    expect((await askFor(`app://leeswijzer${first}`)).status).toBe(404);
  });

  it('cannot be led past its list', async () => {
    const { url } = documents.add('<p>woorden</p>');
    for (const other of [
      `${url}?a`,
      `${url}/`,
      url.replace('print', 'Print'),
      'app://leeswijzer/print/',
      'app://leeswijzer/print/x.html',
    ])
      expect((await askFor(other)).status).toBe(404);
    expect((await askFor('app://leeswijzer/assets/icon.svg')).headers.get('content-security-policy')).toBe(
      policyHeader,
    );
  });
});

describe('protocol handler', () => {
  it('answers "/" with the page', async () => {
    for (const url of ['app://leeswijzer/', 'app://leeswijzer/#p14']) {
      const response = await ask(url);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toContain('<title>brief</title>');
    }
  });

  it.each([
    ['/assets/index-1a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/index-1a.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/serif.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/assets/icon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/letters/brief/letter.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/letters/brief/source.md', 'text/plain; charset=utf-8', 'no-cache'],
  ])('serves %s as %s', async (path, type, cache) => {
    const response = await ask(`app://leeswijzer${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(cache);
    expect(await response.text()).toBe(`contents of ${files.get(path)}`);
    expect(reads).toEqual([files.get(path)]);
  });

  it('puts the policy and its companions on every answer, refusals too', async () => {
    for (const response of [
      await ask('app://leeswijzer/'),
      await ask('app://leeswijzer/assets/index-1a.js'),
      await ask('app://leeswijzer/nothing'),
      await ask('app://leeswijzer/', 'POST'),
      await ask('app://leeswijzer/letters/brief/missing.txt'),
    ]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-security-policy': policyHeader,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  it('tells nothing of the disk when a file cannot be read', async () => {
    const response = await ask('app://leeswijzer/letters/brief/missing.txt');
    expect([response.status, await response.text()]).toEqual([500, '']);
  });

  it.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'get', ''])('refuses the method "%s"', async (method) => {
    expect((await ask('app://leeswijzer/assets/index-1a.js', method)).status).toBe(405);
    expect(reads).toEqual([]);
  });

  const js = 'assets/index-1a.js';
  it.each([
    ['a page as a file', 'app://leeswijzer/letters/brief/page.nl.html'],
    ['a folder', 'app://leeswijzer/assets/'],
    ['a folder without a slash', 'app://leeswijzer/assets'],
    ['no path', 'app://leeswijzer'],
    ['an empty query', `app://leeswijzer/${js}?`],
    ['a query', `app://leeswijzer/${js}?v=1`],
    ['a query on the page', 'app://leeswijzer/?letter=x'],
    ['dots', `app://leeswijzer/assets/../${js}`],
    ['dots to the outside', 'app://leeswijzer/../../etc/passwd'],
    ['encoded dots', 'app://leeswijzer/%2e%2e/%2e%2e/etc/passwd'],
    ['an encoded slash', 'app://leeswijzer/..%2f..%2fetc%2fpasswd'],
    ['an encoded slash in a good name', 'app://leeswijzer/assets%2findex-1a.js'],
    ['an encoded letter in a good name', 'app://leeswijzer/%61ssets/index-1a.js'],
    ['encoded twice', 'app://leeswijzer/%252e%252e/etc/passwd'],
    ['an encoded backslash', 'app://leeswijzer/..%5c..%5cwindows%5cwin.ini'],
    ['backslashes', 'app://leeswijzer\\assets\\index-1a.js'],
    ['a backslash in the path', 'app://leeswijzer/assets\\index-1a.js'],
    ['NUL', `app://leeswijzer/${js}\0`],
    ['an encoded NUL', `app://leeswijzer/${js}%00`],
    ['a NUL and another extension', 'app://leeswijzer/assets/index-1a.js%00.html'],
    ['a line feed', `app://leeswijzer/${js}\n`],
    ['a space', `app://leeswijzer/${js} `],
    ['two slashes', `app://leeswijzer//${js}`],
    ['two slashes inside', 'app://leeswijzer/assets//index-1a.js'],
    ['three slashes', `app:///leeswijzer/${js}`],
    ['one slash', `app:/leeswijzer/${js}`],
    ['a port', `app://leeswijzer:80/${js}`],
    ['an empty port', `app://leeswijzer:/${js}`],
    ['a name', `app://me@leeswijzer/${js}`],
    ['a name and a password', `app://me:x@leeswijzer/${js}`],
    ['an empty name', `app://@leeswijzer/${js}`],
    ['another host', `app://elsewhere/${js}`],
    ['a longer host', `app://leeswijzer.example/${js}`],
    ['a host before it', `app://x.leeswijzer/${js}`],
    ['a host with a dot at its end', `app://leeswijzer./${js}`],
    ['a host in capitals', `app://LEESWIJZER/${js}`],
    ['a scheme in capitals', `APP://leeswijzer/${js}`],
    ['another scheme', `https://leeswijzer/${js}`],
    ['a file address', 'file:///etc/passwd'],
    ['another case', 'app://leeswijzer/Assets/index-1a.js'],
    ['a slash at the end', `app://leeswijzer/${js}/`],
    ['a dot at the end', `app://leeswijzer/${js}.`],
    ['a stream of a file', `app://leeswijzer/${js}::$DATA`],
    ['parameters of a path', `app://leeswijzer/${js};x`],
    ['a drive', 'app://leeswijzer/C:/Windows/win.ini'],
    ['a path of the disk', 'app://leeswijzer/app/assets/index-1a.js'],
    ['full-width letters', 'app://leeswijzer/ａssets/index-1a.js'],
    ['a combining accent', 'app://leeswijzer/assets/index-1á.js'],
    ['a name of every object', 'app://leeswijzer/__proto__'],
    ['a method of every object', 'app://leeswijzer/constructor'],
    ['a long path', `app://leeswijzer/${'a/'.repeat(200_000)}`],
    ['nothing', ''],
    ['no address', 'leeswijzer'],
  ])('404 without touching the disk: %s', async (_name, url) => {
    const response = await ask(url);
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect(reads).toEqual([]);
  });

  it('serves nothing outside the list, whatever the address', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'./%\\?#@:;~&=+ \0\n',
        '..',
        '%2e',
        '%2f',
        '%5c',
        '%00',
        '//',
        'assets',
        'letters',
        'brief',
        'index-1a.js',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('/assets/index-1a.js', '/letters/brief/source.md'),
    );
    const start = fc.constantFrom(
      'app://leeswijzer/',
      'app://leeswijzer',
      'app://',
      'app:',
      'APP://LEESWIJZER/',
      'app://x@leeswijzer:1/',
      '',
    );
    const url = fc.tuple(start, fc.array(part, { maxLength: 8 })).map(([first, rest]) => first + rest.join(''));
    await fc.assert(
      fc.asyncProperty(url, async (given) => {
        reads = [];
        const response = await ask(given);
        const own = given.startsWith('app://leeswijzer/');
        const path = own ? given.slice('app://leeswijzer'.length).replace(/#[\s\S]*$/, '') : '';
        const known = files.get(path);
        if (known === undefined) expect(reads).toEqual([]);
        else expect(reads).toEqual([known]);
        if (known === undefined && path !== '/') expect(response.status).toBe(404);
      }),
      { numRuns: 5000 },
    );
  });
});
