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

const lineHeight = 15;

/**
 * Places names one by one, the first points first: right of the point, left, above, below; a name without a free place
 * is left out, and stands in the list. `widthOf` measures a name as it will be drawn.
 */
export function placeLabels(
  points: readonly Point[],
  frame: { readonly width: number; readonly height: number },
  widthOf: (name: string) => number,
): Label[] {
  const taken: Box[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed: Label[] = [];
  for (const point of points) {
    const width = widthOf(point.name);
    for (const label of candidates(point)) {
      const box = boxOf(label, width);
      const inside = box.left >= 2 && box.right <= frame.width - 2 && box.top >= 2 && box.bottom <= frame.height - 2;
      if (!inside || taken.some((other) => touch(box, other))) continue;
      placed.push(label);
      taken.push(box);
      break;
    }
  }
  return placed;
}

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
