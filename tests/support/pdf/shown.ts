// The text that a page shows: where it stands, and in which marked content. A small interpreter of content streams, written
// apart from the one in src/main/pdf, so that the one does not believe what the other does.
import { decode, type Font, fontOf } from './fonts.ts';
import { type Dict, isRef, type Objects } from './objects.ts';

export interface Shown {
  readonly page: number;
  /** The page, or the form in it, whose marked content is numbered: by reference. */
  readonly owner: string;
  /** The number of the marked content it stands in; null: none. */
  readonly mcid: number | null;
  readonly isArtifact: boolean;
  readonly text: string;
  /** Of the baseline's begin, in points from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  /** In points. */
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

/** What a page shows, in the order of its content; a stream that is not sound throws. */
export function shownOn(objects: Objects, page: number): Shown[] {
  const dict = objects.dict(objects.pages[page - 1]);
  const content = objects
    .array(isRef(dict['/Contents']) ? [dict['/Contents']] : dict['/Contents'])
    .map((ref) => objects.bytes(ref))
    .join('\n');
  const shown: Shown[] = [];
  const owner = objects.pages[page - 1] ?? '';
  run(objects, content, { resources: objects.dict(dict['/Resources']), page, owner, begin: unit, outer: [] }, shown);
  return shown;
}

interface Where {
  readonly resources: Dict;
  readonly page: number;
  readonly owner: string;
  readonly begin: Matrix;
  readonly outer: readonly Mark[];
}

interface Mark {
  readonly owner: string;
  readonly mcid: number | null;
  readonly isArtifact: boolean;
}

function run(objects: Objects, content: string, { resources, page, owner, begin, outer }: Where, shown: Shown[]): void {
  const marks = [...outer];
  const saved: { matrix: Matrix; font: Font | null; size: number }[] = [];
  let matrix = begin;
  let text = unit;
  let line = unit;
  let leading = 0;
  let font: Font | null = null;
  let size = 0;
  let operands: string[] = [];
  const numbers = (): number[] => operands.map(Number);
  const show = (): void => {
    const at = times(text, matrix);
    const mark = [...marks].reverse().find(({ mcid }) => mcid !== null);
    const words = operands.map((operand) => decode(operand, font)).join('');
    if (words === '') return;
    shown.push({
      page,
      owner: mark?.owner ?? owner,
      mcid: mark?.mcid ?? null,
      isArtifact: marks.some(({ isArtifact }) => isArtifact),
      text: words,
      x: at[4],
      y: at[5],
      size: Math.abs(size * Math.hypot(at[2], at[3])),
    });
  };
  const move = (x: number, y: number): void => {
    line = times([1, 0, 0, 1, x, y], line);
    text = line;
  };

  for (const token of tokens(content)) {
    if (!/^[A-Za-z'"*\d]+$/.test(token) || /^[-+.\d]/.test(token) || ['true', 'false', 'null'].includes(token)) {
      operands.push(token);
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers();
    if (token === 'q') saved.push({ matrix, font, size });
    else if (token === 'Q') ({ matrix, font, size } = saved.pop() ?? { matrix, font, size });
    else if (token === 'cm') matrix = times([a, b, c, d, e, f], matrix);
    else if (token === 'BT') text = line = unit;
    else if (token === 'Tm') text = line = [a, b, c, d, e, f];
    else if (token === 'Td') move(a, b);
    else if (token === 'TD') {
      leading = -b;
      move(a, b);
    } else if (token === 'TL') leading = a;
    else if (token === 'T*') move(0, -leading);
    else if (token === 'Tf') {
      font = fontOf(objects, objects.dict(resources['/Font'])[operands[0] ?? '']);
      size = Number(operands[1]);
    } else if (token === 'Tj' || token === 'TJ') show();
    else if (token === "'" || token === '"') {
      move(0, -leading);
      operands = operands.slice(-1);
      show();
    } else if (token === 'BMC' || token === 'BDC') marks.push({ owner, ...markOf(objects, operands, resources) });
    else if (token === 'EMC') {
      if (marks.length === outer.length) throw new Error('marked content ends that did not begin');
      marks.pop();
    } else if (token === 'Do') {
      const ref = objects.dict(resources['/XObject'])[operands[0] ?? ''];
      const form = objects.dict(ref);
      if (form['/Subtype'] === '/Form') {
        const own = objects.array(form['/Matrix']).map(Number) as unknown as Matrix;
        const inner = own.length === 6 ? times(own, matrix) : matrix;
        const within = {
          resources: objects.dict(form['/Resources']),
          page,
          owner: String(ref),
          begin: inner,
          outer: marks,
        };
        run(objects, objects.bytes(ref), within, shown);
      }
    }
    operands = [];
  }
  if (marks.length !== outer.length) throw new Error('marked content does not end');
}

function markOf(objects: Objects, operands: readonly string[], resources: Dict): Omit<Mark, 'owner'> {
  const [tag = '', ...properties] = operands;
  const named = objects.dict(objects.dict(resources['/Properties'])[properties[0] ?? '']);
  const found = /\/MCID\s+(\d+)/.exec(properties.join(' '))?.[1] ?? named['/MCID'];
  return { mcid: found === undefined ? null : Number(found), isArtifact: tag === '/Artifact' };
}

/** Operators and operands; of an array only the strings, as its numbers move a glyph and no more. */
function* tokens(content: string): Generator<string> {
  const pattern =
    /%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|[[\]]|[^\s()<>[\]{}/%]+/g;
  let inArray = false;
  for (const [token] of content.matchAll(pattern)) {
    if (token.startsWith('%')) continue;
    if (token === '[' || token === ']') inArray = token === '[';
    else if (!inArray || /^[<(]/.test(token)) yield token;
  }
}
