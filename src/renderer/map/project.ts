import type { GeoPermissibleObjects } from 'd3-geo';
import { geoEqualEarth, geoGraticule, geoPath } from 'd3-geo';

/** A place on the earth, [longitude, latitude] in degrees; and on the drawing, [x, y] in pixels. */
export type Place = readonly [longitude: number, latitude: number];
export type Spot = readonly [x: number, y: number];

export interface Projection {
  readonly spotOf: (place: Place) => Spot;
  /** An SVG path of what lies in the frame. */
  readonly pathOf: (shape: GeoPermissibleObjects) => string;
  readonly graticule: string;
}

/** No closer than this: a map of one country shows the part of the world it lies in. */
const widestDegrees = 50;

/**
 * The Equal Earth projection, in which no country is drawn larger than another of its size, fitted so that all places
 * lie in a frame with some room around them.
 */
export function projectionFor(places: readonly Place[], width: number, height: number): Projection {
  const room = Math.min(width, height) * 0.12;
  const longitudes = places.map(([longitude]) => longitude);
  const middle = places.length === 0 ? 10 : (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const projection = geoEqualEarth().rotate([-middle, 0]);
  projection.fitExtent(
    [
      [room, room],
      [width - room, height - room],
    ],
    { type: 'MultiPoint', coordinates: places.map(([x, y]) => [x, y]) },
  );
  const largest = width / ((widestDegrees * Math.PI) / 180);
  if (!Number.isFinite(projection.scale()) || projection.scale() > largest) {
    const centre = projection.scale(largest).translate([0, 0])(centreOf(places)) ?? [0, 0];
    projection.translate([width / 2 - centre[0], height / 2 - centre[1]]);
  }
  projection.clipExtent([
    [-1, -1],
    [width + 1, height + 1],
  ]);
  const path = geoPath(projection).digits(1);
  return {
    spotOf: ([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0],
    pathOf: (shape) => path(shape) ?? '',
    graticule: path(geoGraticule().step([30, 30])()) ?? '',
  };
}

function centreOf(places: readonly Place[]): [number, number] {
  const middle = (at: 0 | 1): number => {
    const all = places.map((place) => place[at]);
    return all.length === 0 ? 0 : (Math.min(...all) + Math.max(...all)) / 2;
  };
  return [middle(0), middle(1)];
}
