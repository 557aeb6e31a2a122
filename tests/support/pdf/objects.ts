// A PDF's objects as qpdf reads them: another reader than the library that finishes the file.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** As in qpdf's JSON: names begin with "/", texts with "u:" or "b:", references are "12 0 R". */
export type Value = null | boolean | number | string | Value[] | Dict;
export interface Dict {
  [key: string]: Value;
}

export interface PdfJson {
  qpdf: [
    Record<string, unknown>,
    Record<string, { value?: Value; stream?: { dict: Dict; data?: string; datafile?: string } }>,
  ];
}

export const hasQpdf = (): boolean => spawnSync('qpdf', ['--version'], { stdio: 'ignore' }).status === 0;

/** What qpdf finds wrong with the file as such; empty: nothing. */
export function qpdfFaults(file: string): string {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return status === 0 ? '' : `${stderr}${stdout}`.trim();
}

/**
 * The objects of a file. With a folder the contents of its streams are written there, and read when they are asked for:
 * those of a long briefing are more than one string can hold.
 */
export function readJson(file: string, folder?: string): PdfJson {
  const streams =
    folder === undefined
      ? ['--json-stream-data=inline']
      : ['--json-stream-data=file', `--json-stream-prefix=${path.join(folder, 'stream')}`];
  const args = ['--json', ...streams, '--decode-level=generalized', file];
  return JSON.parse(execFileSync('qpdf', args, { encoding: 'utf8', maxBuffer: 1 << 30 })) as PdfJson;
}

export class Objects {
  readonly #all: PdfJson['qpdf'][1];
  readonly trailer: Dict;
  readonly catalog: Dict;
  /** References of the pages, in order. */
  readonly pages: readonly string[];

  constructor(json: PdfJson) {
    this.#all = json.qpdf[1];
    this.trailer = (this.#all.trailer?.value ?? {}) as Dict;
    this.catalog = this.dict(this.trailer['/Root']);
    this.pages = this.#pagesUnder(this.catalog['/Pages'] ?? null);
  }

  #pagesUnder(ref: Value): string[] {
    const kids = this.dict(ref)['/Kids'];
    if (kids === undefined) return typeof ref === 'string' ? [ref] : [];
    return this.array(kids).flatMap((kid) => this.#pagesUnder(kid));
  }

  /** What a reference leads to; any other value is itself. */
  get(value: Value | undefined): Value {
    if (typeof value !== 'string' || !isRef(value)) return value ?? null;
    const found = this.#all[`obj:${value}`];
    return found?.value ?? found?.stream?.dict ?? null;
  }
  dict(value: Value | undefined): Dict {
    const found = this.get(value);
    return isDict(found) ? found : {};
  }
  array(value: Value | undefined): Value[] {
    const found = this.get(value);
    if (found === null) return [];
    return Array.isArray(found) ? found : [found];
  }
  /** The bytes of a stream, one character for each. */
  bytes(ref: Value | undefined): string {
    const { data, datafile } = (typeof ref === 'string' ? this.#all[`obj:${ref}`]?.stream : undefined) ?? {};
    if (datafile !== undefined) return readFileSync(datafile, 'latin1');
    return data === undefined ? '' : Buffer.from(data, 'base64').toString('latin1');
  }
  /** The words of a text string; null where the value is none. */
  text(value: Value | undefined): string | null {
    const found = this.get(value);
    if (typeof found !== 'string') return null;
    if (found.startsWith('u:')) return found.slice(2);
    return found.startsWith('b:') ? Buffer.from(found.slice(2), 'hex').toString('latin1') : null;
  }
}

export const isRef = (value: Value | undefined): value is string => typeof value === 'string' && / R$/.test(value);
export const isDict = (value: Value | undefined): value is Dict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
