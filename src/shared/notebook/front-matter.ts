import { fail, ok, type Result } from '../result.ts';

/**
 * The head of a note file: lines `key: value` between two lines `---`, where every value is JSON on one line. That is a
 * strict subset of YAML on which YAML and JSON readers agree. Comments and empty lines are kept, as other editors may
 * write them; anything else of YAML is refused, because guessing what it means would be guessing at somebody's notes.
 */

/** One line of the head as the file has it. A comment or an empty line has no key. */
export interface FrontLine {
  readonly key: string | null;
  /** The value as it is written, without spaces around it. */
  readonly json: string;
  /** What follows the value: spaces and a comment, or nothing. For a line without a key: the whole line. */
  readonly rest: string;
}

export interface FrontMatter {
  /** The values by key, parsed. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly eol: '\n' | '\r\n';
  /** The head as it is, with both its lines `---`. */
  readonly head: string;
  /** All that follows the head, as it is. */
  readonly body: string;
}

export type FrontMatterFault =
  /** Nothing in it. */
  | 'empty'
  /** It does not begin with a line `---`. */
  | 'no-head'
  /** The head has no end: the file may have been cut off. */
  | 'cut-off'
  /** A line that is not `key: value`; the detail is its number, from 1. */
  | 'bad-line'
  /** A value that is not JSON; the detail is its key. */
  | 'not-json'
  /** A key that is there twice; the detail is the key. */
  | 'key-twice';

const marker = /^---[ \t]*$/;
/** What the app itself writes; the other one takes five times as long. */
const plainPair = /^([a-z][a-z0-9-]*): (\S.*)$/;
const pair = /^([\p{L}_][\p{L}\p{N}_.-]*)[ \t]*:[ \t]+(\S.*)$/u;
/** Deeper than anybody writes by hand, and less deep than what makes a recursive reader run out of stack. */
const deepest = 64;

/**
 * Splits a file's text in head and body. A byte order mark before it is passed over. The lines of the head are added to
 * `lines` if that is given: only who writes needs them, and there may be ten thousand files to read.
 */
export function splitFrontMatter(text: string, lines?: FrontLine[]): Result<FrontMatter, FrontMatterFault> {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (text.length === start) return fail('empty');
  const first = lineAt(text, start);
  if (!marker.test(first.line)) return fail('no-head');
  const values = new Map<string, unknown>();
  let at = first.next;
  for (let number = 2; at < text.length; number++) {
    const { line, next, ended } = lineAt(text, at);
    at = next;
    if (line.startsWith('---') && marker.test(line)) {
      return ok({ values, eol: first.eol, head: text.slice(start, next), body: text.slice(next) });
    }
    if (!ended) return fail('cut-off'); // also where the cut is in the middle of a value
    if (!/^[a-z]/.test(line) && /^[ \t]*(?:#|$)/.test(line)) {
      lines?.push({ key: null, json: '', rest: line });
      continue;
    }
    const [, key, written] = plainPair.exec(line) ?? pair.exec(line) ?? [];
    if (key === undefined || written === undefined) return fail('bad-line', String(number));
    if (values.has(key)) return fail('key-twice', key);
    const length = lengthOfValue(written);
    const json = length === null ? '' : written.slice(0, length).trimEnd();
    const value = parseJson(json);
    if (value === undefined) return fail('not-json', key);
    values.set(key, value);
    lines?.push({ key, json, rest: written.slice(json.length).trimEnd() });
  }
  return fail('cut-off');
}

function lineAt(text: string, start: number): { line: string; next: number; ended: boolean; eol: '\n' | '\r\n' } {
  const end = text.indexOf('\n', start);
  const stop = end === -1 ? text.length : end;
  const crlf = stop > start && text[stop - 1] === '\r';
  const line = text.slice(start, crlf ? stop - 1 : stop);
  return { line, next: end === -1 ? stop : end + 1, ended: end !== -1, eol: crlf ? '\r\n' : '\n' };
}

/** undefined is no value of JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Up to a comment (a space and a # outside a string), or all of it; null where it is nested too deep. One pass. */
function lengthOfValue(written: string): number | null {
  if (written.length <= deepest && !written.includes('#')) return written.length;
  let depth = 0;
  for (let i = 0; i < written.length; i++) {
    const c = written[i];
    if (c === '"') {
      // To the end of the string, past what is escaped.
      for (i++; i < written.length && written[i] !== '"'; i++) if (written[i] === '\\') i++;
    } else if (c === '{' || c === '[') {
      if (++depth > deepest) return null;
    } else if (c === '}' || c === ']') depth--;
    else if (c === '#' && /[ \t]/.test(written[i - 1] ?? '')) return i;
  }
  return written.length;
}

/**
 * A value as JSON on one line, with a space after each colon and comma. Characters that some reader of YAML takes for a
 * line break or refuses are escaped. The value must be of JSON's types.
 */
export function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${entries.map(([key, inner]) => `${toJson(key)}: ${toJson(inner)}`).join(', ')}}`;
  }
  return JSON.stringify(value).replaceAll(unsafeInYaml, escaped);
}

const unsafeInYaml = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The head of a file for values by key, as `before` (the head that it had, if it had one) has them: keys that are not
 * among the values stay where they were, also inside an object; a value that did not change is written as it was; null
 * is not written. Without the line end after it, which is `eol`.
 */
export function formatHead(
  before: string | undefined,
  values: ReadonlyMap<string, unknown>,
): { readonly head: string; readonly eol: '\n' | '\r\n' } {
  const lines: FrontLine[] = [];
  const split = before === undefined ? null : splitFrontMatter(before, lines);
  const eol = split?.ok ? split.value.eol : '\n';
  const had = split?.ok ? lines : [];
  const written = new Set(had.map(({ key }) => key));
  const kept = had.flatMap((line) => formatLine(line, values));
  const added = [...values].flatMap(([key, value]) =>
    written.has(key) || value === null ? [] : [`${key}: ${toJson(value)}`],
  );
  return { head: ['---', ...kept, ...added, '---'].join(eol), eol };
}

function formatLine(line: FrontLine, values: ReadonlyMap<string, unknown>): string[] {
  const { key, json, rest } = line;
  if (key === null) return [rest];
  if (!values.has(key)) return [`${key}: ${json}${rest}`];
  const before: unknown = JSON.parse(json);
  const value = values.get(key);
  if (value === null) return before === null ? [`${key}: ${json}${rest}`] : [];
  const now = isRecord(value) && isRecord(before) ? { ...before, ...value } : value;
  return [`${key}: ${toJson(now) === toJson(before) ? json : toJson(now)}${rest}`];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
