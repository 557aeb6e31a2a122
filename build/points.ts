import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import codes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * `npm run points`: src/renderer/map/points.json, a longitude and latitude for every country and territory with a code of
 * ISO 3166-1 that Natural Earth draws: the centre of its largest part, so that overseas parts do not pull it into the
 * sea. From world-atlas (Natural Earth, public domain); the codes from i18n-iso-countries. `--check` only compares.
 */
const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'src/renderer/map/points.json');
const require = createRequire(import.meta.url);

type Country = Feature<Polygon | MultiPolygon, { name: string }>;

function countries(): Country[] {
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'),
  );
  return feature(atlas, atlas.objects.countries).features as Country[];
}

/** Kosovo has no number in ISO 3166-1; its code is the one in general use. */
function codeOf({ id, properties }: Country): string | undefined {
  if (id === undefined) return properties.name === 'Kosovo' ? 'XK' : undefined;
  return codes.numericToAlpha2(String(id));
}

function largestPart({ geometry }: Country): Polygon {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return polygons.reduce((best, one) => (geoArea(one) > geoArea(best) ? one : best));
}

function points(): string {
  const found = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (const country of countries()) {
    const code = codeOf(country);
    const part = largestPart(country);
    // A code that stands twice (an outlying part drawn by itself) is the larger one's.
    if (code === undefined || (sizes.get(code) ?? 0) >= geoArea(part)) continue;
    sizes.set(code, geoArea(part));
    const [longitude, latitude] = geoCentroid(part);
    found.set(code, `  "${code}": [${longitude.toFixed(1)}, ${latitude.toFixed(1)}]`);
  }
  const lines = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line.replace(/\.0(?=[,\]])/g, ''));
  return `{\n${lines.join(',\n')}\n}\n`;
}

const made = points();
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
    console.error('src/renderer/map/points.json is stale: npm run points');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, made);
}
