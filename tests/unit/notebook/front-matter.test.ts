import { describe, expect, it } from 'vitest';
import { formatHead, splitFrontMatter } from '../../../src/shared/notebook/front-matter.ts';

const values = (...lines: string[]): unknown => {
  const split = splitFrontMatter(['---', ...lines, '---', ''].join('\n'));
  return split.ok ? Object.fromEntries(split.value.values) : [split.code, split.detail];
};

describe('values and comments', () => {
  it.each<[string, unknown]>([
    ['a: "x # y"', { a: 'x # y' }],
    ['a: "x # y" # en meer', { a: 'x # y' }],
    ['a: ["een # twee", "drie"]  # en meer', { a: ['een # twee', 'drie'] }],
    ['a: "x \\" # y" # en meer', { a: 'x " # y' }],
    ['a: "x \\\\" # "', { a: 'x \\' }],
    ['a: 1\t# en meer', { a: 1 }],
    ['a: {"b": [1]} # }', { a: { b: [1] } }],
    ['a: 1# geen commentaar', ['not-json', 'a']],
    ['a: "x', ['not-json', 'a']],
    ['A_b.c-d: 1', { 'A_b.c-d': 1 }],
    ['a : 1', { a: 1 }],
  ])('%s', (line, expected) => {
    expect(values(line)).toEqual(expected);
  });

  it('a comment within a string does not end a long value', () => {
    const long = 'woord '.repeat(20);
    expect(values(`a: "${long}# ${long}" # en meer`)).toEqual({ a: `${long}# ${long}` });
  });

  it.each(['---x', '--- x', 'a:1', ': 1', 'a: ', '1a: 1'])('%s is no line of a head', (line) => {
    expect(values('b: 1', line)).toEqual(['bad-line', '3']);
  });

  it.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('%s nested 64 deep is read, and deeper is not', (open, close) => {
    const nested = (depth: number): string =>
      `a: ${open.repeat(depth)}${open === '[' ? '' : '1'}${close.repeat(depth)}`;
    expect(values(nested(64))).toHaveProperty('a');
    expect(values(nested(65))).toEqual(['not-json', 'a']);
  });

  it('what is closed does not count as deep', () => {
    expect(values(`a: [${'[],'.repeat(80)}[]]`)).toHaveProperty('a');
    expect(values(`a: [${'{},'.repeat(80)}{}]`)).toHaveProperty('a');
    expect(values(`a: "${'['.repeat(80)}"`)).toEqual({ a: '['.repeat(80) });
  });

  it('a key twice, no head, nothing', () => {
    expect(values('a: 1', 'a: 2')).toEqual(['key-twice', 'a']);
    expect(splitFrontMatter('a: 1\n')).toMatchObject({ code: 'no-head' });
    expect(splitFrontMatter('\uFEFF')).toMatchObject({ code: 'empty' });
    expect(splitFrontMatter('---\na: 1\n')).toMatchObject({ code: 'cut-off' });
  });
});

describe('a head that is written anew', () => {
  const head = '---\r\n# mijn\r\na: 1 # een\r\nb: null\r\nc: {"x":1, "y":2}\r\neigen: [1,2]\r\n---\r\n';
  const written = (pairs: Record<string, unknown>) => formatHead(head, new Map(Object.entries(pairs)));

  it('keeps what it does not know, its line ends, and a value that is the same as it was written', () => {
    expect(written({ a: 1, b: null, c: { x: 1 } })).toEqual({ head: head.trimEnd(), eol: '\r\n' });
  });

  it('changes a value with its comment left, within an object too, and takes one away', () => {
    expect(written({ a: 2, b: 3, c: { x: 5 } }).head.split('\r\n')).toEqual([
      '---',
      '# mijn',
      'a: 2 # een',
      'b: 3',
      'c: {"x": 5, "y": 2}',
      'eigen: [1,2]',
      '---',
    ]);
    expect(written({ a: null }).head).not.toContain('a: ');
  });

  it('a list takes the place of an object, and is not mixed with it', () => {
    expect(written({ c: [1] }).head).toContain('c: [1]');
    expect(written({ c: null }).head).not.toContain('c:');
  });

  it('adds new keys at the end, but none that is null', () => {
    expect(written({ nieuw: 'x', leeg: null }).head.split('\r\n').slice(-2)).toEqual(['nieuw: "x"', '---']);
    expect(formatHead(undefined, new Map([['a', 1]]))).toEqual({ head: '---\na: 1\n---', eol: '\n' });
    expect(formatHead('kapot', new Map([['a', 1]]))).toEqual({ head: '---\na: 1\n---', eol: '\n' });
  });
});
