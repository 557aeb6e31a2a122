import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { Data } from 'resedit';
import { describe, expect, it } from 'vitest';
import { icns, ico, type Pixels, png } from '../../../build/icons/files.ts';
import { draw, iconFaults } from '../../../build/icons.ts';

/** The icons, and the files that they are written to, read back by the formats' own descriptions. */

const icons = path.resolve(import.meta.dirname, '../../../build/packaging');
const sizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];

/** Every pixel differs from its neighbours, so that a wrong order shows. */
const pattern = (size: number): Pixels => ({
  size,
  rgba: Uint8Array.from({ length: size * size * 4 }, (_, at) => (at * 7 + (at >> 8)) % 256),
});

/** The pixels of a PNG file as ours are: 8 bits, with opacity, rows without a filter. */
function readPng(file: Buffer): Pixels {
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const size = header.readUInt32BE(0);
  expect([header.readUInt32BE(4), ...header.subarray(8)]).toEqual([size, 8, 6, 0, 0, 0]);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const rgba = Buffer.concat(
    Array.from({ length: size }, (_, row) => {
      const start = row * (1 + size * 4);
      expect(rows[start]).toBe(0);
      return rows.subarray(start + 1, start + 1 + size * 4);
    }),
  );
  return { size, rgba };
}

describe('the files of icons', () => {
  it('keep every pixel in a PNG', () => {
    const given = pattern(33);
    const back = readPng(png(given));
    expect(back.size).toBe(33);
    expect(Buffer.from(back.rgba).equals(given.rgba)).toBe(true);
  });

  it('give Windows bitmaps from the bottom up, and a PNG for the largest', () => {
    const { icons: read } = Data.IconFile.from(ico([pattern(16), pattern(256)]));
    expect(read.map(({ width, height, bitCount }) => [width, height, bitCount])).toEqual([
      [16, 16, 32],
      [0, 0, 32], // a byte is too small for 256
    ]);
    const [small, large] = read.map(({ data }) => Buffer.from(data.isIcon() ? data.generate() : data.bin));
    const { rgba } = pattern(16);
    const lastRow = [...rgba.subarray(15 * 64, 15 * 64 + 4)];
    expect([...(small ?? Buffer.alloc(0)).subarray(40, 44)]).toEqual([lastRow[2], lastRow[1], lastRow[0], lastRow[3]]);
    expect(readPng(large ?? Buffer.alloc(0)).size).toBe(256);
  });

  it('give macOS each size that its screens ask for', () => {
    const file = icns([16, 32, 64, 128, 256, 512, 1024].map(pattern));
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    const found: Record<string, number> = {};
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
      const image = readPng(file.subarray(at + 8, at + file.readUInt32BE(at + 4)));
      found[file.toString('latin1', at, at + 4)] = image.size;
    }
    const single = { icp4: 16, icp5: 32, ic07: 128, ic08: 256, ic09: 512 };
    expect(found).toEqual({ ...single, ic11: 32, ic12: 64, ic13: 256, ic14: 512, ic10: 1024 });
    expect(() => icns([pattern(16)])).toThrow('32 pixels');
  });
});

describe('the icons that ship', () => {
  it('are those that were made of the drawing', () => {
    expect(iconFaults()).toEqual([]);
  });

  it('have each size as its name says', () => {
    for (const size of sizes) {
      expect(readPng(readFileSync(path.join(icons, 'icons', `${size}x${size}.png`))).size).toBe(size);
    }
  });

  it('look like the drawing', async () => {
    const svg = readFileSync(path.resolve(icons, '../../resources/icon.svg'), 'utf8');
    const [drawn] = await draw(svg, [128]);
    const kept = readPng(readFileSync(path.join(icons, 'icons', '128x128.png')));
    const apart = (one: Pixels): number =>
      one.rgba.reduce((sum, value, at) => sum + Math.abs(value - (kept.rgba[at] ?? 0)), 0) / one.rgba.length;
    expect(drawn).toBeDefined();
    // Another Chromium may draw an edge otherwise; another drawing differs by far more.
    expect(apart(drawn as Pixels)).toBeLessThan(0.5);
    const [other] = await draw(svg.replace('#9d301a', '#1a9d30'), [128]);
    expect(apart(other as Pixels)).toBeGreaterThan(2);
  });
});
