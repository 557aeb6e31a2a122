// `screen`: one display of the usual size, unless STANDIN_DISPLAYS says otherwise (a JSON array of rectangles, the
// primary display first).
import { strict, strictEmitter } from './strict.ts';

type Rectangle = Electron.Rectangle;
export type StandInDisplay = Pick<
  Electron.Display,
  'id' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor'
>;

const given = process.env.STANDIN_DISPLAYS;
const rectangles = given ? (JSON.parse(given) as Rectangle[]) : [{ x: 0, y: 0, width: 1920, height: 1080 }];

const displays = rectangles.map((bounds, index): StandInDisplay => {
  const size = { width: bounds.width, height: bounds.height };
  const display = { id: index + 1, bounds, workArea: bounds, size, workAreaSize: size, scaleFactor: 1 };
  return strict('display', display);
});
const primary = displays[0] as StandInDisplay;

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

class Screen extends strictEmitter('screen', ['display-added', 'display-removed', 'display-metrics-changed']) {
  getPrimaryDisplay(): StandInDisplay {
    return primary;
  }
  getAllDisplays(): StandInDisplay[] {
    return [...displays];
  }
  getDisplayMatching(rectangle: Rectangle): StandInDisplay {
    return displays.reduce((best, next) =>
      overlap(next.bounds, rectangle) > overlap(best.bounds, rectangle) ? next : best,
    );
  }
}

export const screen = new Screen();
