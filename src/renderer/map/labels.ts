/** Where the names of points go on a map: each beside its point, none over another name or point. */
export interface Point {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Label {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

const lineHeight = 15;

/**
 * Places names one by one, the first points first: right of the point, left, above, below; a name without a free place
 * is left out, and stands in the list. `widthOf` measures a name as it will be drawn.
 */
export function placeLabels(points: readonly Point[], frame: Frame, widthOf: (name: string) => number): Label[] {
  const taken = points.map(boxOfPoint);
  const placed: Label[] = [];
  for (const point of points) {
    const width = widthOf(point.name);
    const label = inside(point, width, frame).find((one) => isFree(boxOf(one, width), taken));
    if (label === undefined) continue;
    placed.push(label);
    taken.push(boxOf(label, width));
  }
  return placed;
}

/**
 * Where the name of one more point goes, while it is pointed at: where it is over nothing, else over whatever is there.
 * The names that are there already stay where they are.
 */
export function placeOver(
  point: Point,
  { points, labels }: { readonly points: readonly Point[]; readonly labels: readonly Label[] },
  frame: Frame,
  widthOf: (name: string) => number,
): Label | undefined {
  const width = widthOf(point.name);
  const names = labels.map((label) => boxOf(label, widthOf(label.point.name)));
  const all = inside(point, width, frame);
  const over = (taken: readonly Box[]): Label | undefined => all.find((one) => isFree(boxOf(one, width), taken));
  return over([...points.map(boxOfPoint), ...names]) ?? over(names) ?? all[0];
}

/** The places for a name that are all of them on the map. */
const inside = (point: Point, width: number, frame: Frame): Label[] =>
  candidates(point).filter((label) => {
    const { left, right, top, bottom } = boxOf(label, width);
    return left >= 2 && right <= frame.width - 2 && top >= 2 && bottom <= frame.height - 2;
  });

const isFree = (box: Box, taken: readonly Box[]): boolean => !taken.some((other) => touch(box, other));

const boxOfPoint = ({ x, y, radius }: Point): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

function candidates(point: Point): Label[] {
  const { x, y, radius } = point;
  const gap = radius + 4;
  return [
    { point, x: x + gap, y: y + 4.5, anchor: 'start' },
    { point, x: x - gap, y: y + 4.5, anchor: 'end' },
    { point, x, y: y - gap, anchor: 'middle' },
    { point, x, y: y + gap + 10, anchor: 'middle' },
    { point, x: x + gap - 2, y: y - gap + 2, anchor: 'start' },
    { point, x: x + gap - 2, y: y + gap + 8, anchor: 'start' },
    { point, x: x - gap + 2, y: y - gap + 2, anchor: 'end' },
    { point, x: x - gap + 2, y: y + gap + 8, anchor: 'end' },
  ];
}

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - lineHeight + 4, right: left + width, bottom: y + 3 };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
