import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPrintDocuments } from '../../src/main/pdf/print-documents.ts';
import { createProtocolHandler, type Served } from '../../src/main/protocol.ts';
import { pageUrl } from '../../src/main/security/origin.ts';
import { servedFiles } from '../../src/main/store/served-files.ts';
import type { Random } from '../crash/random.ts';
import type { Fuzzed } from './fuzzed.ts';
import { randomUrl } from './urls.ts';

/** Words that stand in every file that must not be served. */
const secret = 'GEHEIM-7f3a';

const shipped = {
  'assets/index-1a.js': 'served 1',
  'assets/index-1a.css': 'served 2',
  'letters/brief/letter.json': 'served 3',
  'letters/brief/source.md': 'served 4',
};
const hidden = ['letters/brief/page.nl.html', '.env', 'assets/.map', '../secret.txt', '../main/index.js', '../../top'];

export type MakeHandler = (served: Served) => (request: Request) => Promise<Response>;

/**
 * Asks for `count` addresses of a real folder beside which (and in which, hidden or unlisted) secret files lie. A fault:
 * an answer with a secret or an unlisted file in it, a listed file under any address but its own, the document of a print
 * under a guess, or an error.
 */
export async function fuzzProtocol(
  random: Random,
  count: number,
  makeHandler: MakeHandler = createProtocolHandler,
): Promise<Fuzzed> {
  const base = mkdtempSync(path.join(tmpdir(), 'leeswijzer-fuzz-'));
  const renderer = path.join(base, 'app', 'renderer');
  const put = async (name: string, text: string): Promise<void> => {
    const file = path.join(renderer, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const said = console.error;
  const errors: string[] = [];
  console.error = (line: unknown) => errors.push(String(line));
  try {
    for (const [name, text] of Object.entries(shipped)) await put(name, text);
    for (const name of hidden) await put(name, secret);
    const documents = createPrintDocuments();
    const print = documents.add(`${secret} print`);
    const gone = documents.add(`${secret} gone`);
    gone.remove();
    const handle = makeHandler({
      files: await servedFiles(renderer),
      page: async () => 'the page',
      printDocument: documents.get,
    });
    const own = new Map([
      ['app://leeswijzer/', 'the page'],
      [print.url, `${secret} print`],
      ...Object.entries(shipped).map(([name, text]) => [`app://leeswijzer/${name}`, text] as const),
    ]);
    const targets = [
      ...hidden,
      path.relative('/', renderer),
      ...Object.keys(shipped),
      gone.url.slice(pageUrl.length),
      'print/',
    ];
    return await ask(handle, { random, count, own, targets, errors });
  } finally {
    console.error = said;
    rmSync(base, { recursive: true, force: true });
  }
}

interface Asking {
  readonly random: Random;
  readonly count: number;
  readonly own: ReadonlyMap<string, string>;
  readonly targets: readonly string[];
  readonly errors: readonly string[];
}

async function ask(handle: ReturnType<MakeHandler>, { random, count, own, targets, errors }: Asking): Promise<Fuzzed> {
  const faults: string[] = [];
  let taken = 0;
  for (let i = 0; i < count; i++) {
    const url = randomUrl(random, [...own.keys()], targets);
    // By hand, as the constructor of Request refuses or repairs some of them.
    const response = await handle({ url, method: 'GET' } as Request).catch((error: unknown) => String(error));
    const body = typeof response === 'string' ? response : await response.text();
    const status = typeof response === 'string' ? 0 : response.status;
    // Chromium takes off a fragment itself; should one come, it is passed over.
    const allowed = own.get(url.replace(/#.*$/s, ''));
    const right = allowed === undefined ? status === 404 && body === '' : status === 200 && body === allowed;
    if (allowed !== undefined && right) taken++;
    if (!right) faults.push(`${JSON.stringify(url.slice(0, 200))} gave ${status} ${JSON.stringify(body.slice(0, 60))}`);
  }
  return { tried: count, taken, faults: [...faults, ...errors] };
}
