/**
 * Reads a PDF content stream as a series of operators (ISO 32000-1, 7.8.2), only as far as is needed to know where each
 * begins and ends. The text is the stream's bytes, one character for each (latin1).
 */
export interface Operator {
  readonly name: string;
  /** Where its first operand begins. */
  readonly start: number;
  /** Just after the operator. */
  readonly end: number;
  /** The last operand as it stands there, empty where there is none: for `Do` and `BDC`, whose names are wanted. */
  readonly operand: string;
}

const space = '[\\0\\t\\n\\f\\r ]';
const delimiter = '[\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]';
/** White space and comments; a name or a dictionary's or an array's edge; a hexadecimal string; any other word. */
const token = new RegExp(
  `(${space}+|%[^\\r\\n]*)|(/(?:(?!${delimiter}).)*|<<|>>|[\\[\\]{}])|(<[0-9A-Fa-f\\0\\t\\n\\f\\r ]*>)|((?:(?!${delimiter}).)+)|(\\()`,
  'sy',
);
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const values = new Set(['true', 'false', 'null']);

/** The operators of a content stream, in order. Throws where it is not one: a broken stream must not be half changed. */
export function* operatorsOf(content: string): Generator<Operator> {
  let start = -1;
  let operand = '';
  for (let at = 0; at < content.length; ) {
    token.lastIndex = at;
    const match = token.exec(content);
    if (match === null) throw new Error(`a content stream has an unknown character at ${at}`);
    const [whole, blank, mark, hex, word, string] = match;
    const from = at;
    at = token.lastIndex;
    if (blank !== undefined) continue;
    if (start < 0) start = from;
    if (string !== undefined) at = endOfString(content, at);
    else if (word !== undefined && !number.test(word) && !values.has(word)) {
      if (word === 'ID') at = endOfImage(content, at);
      // An inline image is one operator, from BI to EI.
      if (word !== 'BI') {
        yield { name: word === 'ID' ? 'EI' : word, start, end: at, operand };
        start = -1;
        operand = '';
        continue;
      }
    }
    operand = mark ?? hex ?? whole;
  }
  if (start >= 0) throw new Error('a content stream ends in an operand');
}

function endOfString(content: string, from: number): number {
  let depth = 1;
  for (let at = from; at < content.length; at++) {
    const character = content[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth === 0) return at + 1;
  }
  throw new Error('a content stream has a string without an end');
}

/** The data of an inline image may hold anything, so its end is an EI that stands alone. */
function endOfImage(content: string, from: number): number {
  const end = new RegExp(`${space}EI(?=${space}|$)`, 'g');
  end.lastIndex = from;
  if (end.exec(content) === null) throw new Error('a content stream has an image without an end');
  return end.lastIndex;
}
