// Breaks a PDF in one way, by qpdf's JSON: what comes out is a sound file with one fault in what it says.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type Dict, isDict, type PdfJson, readJson, type Value } from './objects.ts';

export type Change = (pdf: Changeable) => void;

export class Changeable {
  readonly json: PdfJson;
  constructor(json: PdfJson) {
    this.json = json;
  }

  get #all(): PdfJson['qpdf'][1] {
    return this.json.qpdf[1];
  }
  get #trailer(): Dict {
    const trailer = this.#all.trailer?.value;
    return isDict(trailer) ? trailer : {};
  }
  get(ref: Value | undefined): Dict {
    const found = typeof ref === 'string' ? this.#all[`obj:${ref}`] : undefined;
    const value = found?.value ?? found?.stream?.dict;
    if (isDict(value)) return value;
    if (isDict(ref)) return ref;
    throw new Error(`${ref} is no dictionary`);
  }
  get catalog(): Dict {
    return this.get(this.#trailer['/Root']);
  }
  get information(): Dict {
    return this.get(this.#trailer['/Info']);
  }
  /** All dictionaries that fit, in order of number. */
  all(fits: (dict: Dict) => boolean): Dict[] {
    return Object.values(this.#all).flatMap(({ value, stream }) => {
      const dict = value ?? stream?.dict;
      return isDict(dict) && fits(dict) ? [dict] : [];
    });
  }
  /** The nth of them. */
  one(fits: (dict: Dict) => boolean, index = 0): Dict {
    const found = this.all(fits).at(index);
    if (found === undefined) throw new Error('nothing fits');
    return found;
  }
  /** Changes the first stream in which the pattern is found. */
  inStream(pattern: RegExp | string, to: string): void {
    for (const { stream } of Object.values(this.#all)) {
      if (stream?.data === undefined) continue;
      const text = Buffer.from(stream.data, 'base64').toString('latin1');
      const changed = text.replace(pattern, to);
      if (changed === text) continue;
      stream.data = Buffer.from(changed, 'latin1').toString('base64');
      return;
    }
    throw new Error(`no stream has ${pattern}`);
  }
}

export function breakPdf(from: string, to: string, change: Change): void {
  const pdf = new Changeable(readJson(from));
  change(pdf);
  writeFileSync(`${to}.json`, JSON.stringify(pdf.json));
  execFileSync('qpdf', ['--json-input', '--static-id', `${to}.json`, to]);
}
