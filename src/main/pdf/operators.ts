/**
 * Reads a PDF content stream as a series of operators (ISO 32000-1, 7.8.2), only as far as is needed to know where each
 * begins and ends. The text is the stream's bytes, one character for each (latin1). A long briefing has a million
 * characters of them, so the reading is by character codes and makes no string that nobody asks for.
 */
export interface Operator {
  readonly name: string;
  /** Where its first operand begins. */
  readonly start: number;
  /** Just after the operator. */
  readonly end: number;
  /** Where its last operand begins: for `Do`, whose name is wanted. -1 where it has none. */
  readonly operand: number;
}

/** What a character is (ISO 32000-1, 7.2.2). All that is neither blank nor a delimiter is regular. */
const regular = 0;
const blank = 1;
const delimiter = 2;
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = blank;
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter;

const codeOf = (character: string): number => character.charCodeAt(0);
const [open, close, less, greater, slash, percent, backslash] = ['(', ')', '<', '>', '/', '%', '\\'].map(codeOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const marks = new Set(['[', ']', '{', '}'].map(codeOf));
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const values = new Set(['true', 'false', 'null']);

/** Told of each operator: what the fields of `Operator` say. */
export type Visit = (name: string, start: number, end: number, operand: number) => void;

/**
 * Tells of the operators of a content stream, in order. Throws where it is not one: a broken stream must not be half
 * changed. A page has thousands, of which few are wanted: no object is made for each.
 */
export function visitOperators(content: string, visit: Visit): void {
  let start = -1;
  let operand = -1;
  for (let at = 0; at < content.length; ) {
    const code = content.charCodeAt(at);
    const kind = kinds[code];
    if (kind === blank) {
      at++;
      continue;
    }
    if (code === percent) {
      at = endOfLine(content, at);
      continue;
    }
    const from = at;
    if (start < 0) start = from;
    if (kind === delimiter) {
      at = endOfMarked(content, from, code);
    } else {
      at = endOfWord(content, from + 1);
      if (!beginsNumber(code) || !number.test(content.slice(from, at))) {
        const word = nameAt(content, from, at);
        if (word === 'ID') at = endOfImage(content, at);
        // An inline image is one operator, from BI to EI.
        if (!values.has(word) && word !== 'BI') {
          visit(word === 'ID' ? 'EI' : word, start, at, operand);
          start = -1;
          operand = -1;
          continue;
        }
      }
    }
    operand = from;
  }
  if (start >= 0) throw new Error('a content stream ends in an operand');
}

/** The operators of a content stream as a list. */
export function operatorsOf(content: string): Operator[] {
  const found: Operator[] = [];
  visitOperators(content, (name, start, end, operand) => found.push({ name, start, end, operand }));
  return found;
}

/** A content stream without these operators, which are named by their places in the list. What is between them stays. */
export function withoutOperators(content: string, operators: readonly Operator[], cuts: ReadonlySet<number>): string {
  const parts: string[] = [];
  let from = 0;
  operators.forEach(({ start, end }, place) => {
    if (!cuts.has(place)) return;
    parts.push(content.slice(from, start));
    from = end;
  });
  parts.push(content.slice(from));
  return parts.join('');
}

/** The name that begins where an operator's last operand does, with its slash; empty where there is none. */
export const nameOperand = (text: string, operand: number): string =>
  operand < 0 || text.charCodeAt(operand) !== slash ? '' : text.slice(operand, endOfWord(text, operand + 1));

/** The end of what a delimiter begins: a string, a name, or the edge of an array or a dictionary by itself. */
function endOfMarked(content: string, from: number, code: number): number {
  if (code === slash) return endOfWord(content, from + 1);
  if (code === open) return endOfString(content, from + 1);
  const next = content.charCodeAt(from + 1);
  if (code === less) return next === less ? from + 2 : endOfHex(content, from + 1);
  if (code === greater && next === greater) return from + 2;
  if (marks.has(code)) return from + 1;
  throw new Error(`a content stream has an unknown character at ${from}`);
}

function endOfWord(content: string, from: number): number {
  let at = from;
  while (at < content.length && kinds[content.charCodeAt(at)] === regular) at++;
  return at;
}

/** Whether a word with this first character may be a number: a digit, a sign or a point. */
const beginsNumber = (code: number): boolean => (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;

/** The names of operators, each made once: they have three characters at most. */
const names = new Map<number, string>();

function nameAt(content: string, from: number, to: number): string {
  if (to - from > 3) return content.slice(from, to);
  let key = 0;
  for (let at = from; at < to; at++) key = key * 256 + content.charCodeAt(at);
  const known = names.get(key) ?? content.slice(from, to);
  names.set(key, known);
  return known;
}

function endOfLine(content: string, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== '\n' && content[at] !== '\r') at++;
  return at;
}

function endOfHex(content: string, from: number): number {
  const end = content.indexOf('>', from);
  if (end < 0 || /[^0-9A-Fa-f\0\t\n\f\r ]/.test(content.slice(from, end)))
    throw new Error(`a content stream has an unknown character at ${from}`);
  return end + 1;
}

function endOfString(content: string, from: number): number {
  let depth = 1;
  for (let at = from; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return at + 1;
  }
  throw new Error('a content stream has a string without an end');
}

/** The data of an inline image may hold anything, so its end is an EI that stands alone. */
function endOfImage(content: string, from: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  end.lastIndex = from;
  if (end.exec(content) === null) throw new Error('a content stream has an image without an end');
  return end.lastIndex;
}
