import { crc32, deflateSync } from 'node:zlib';

/** An image of `size` × `size` pixels: four bytes each (red, green, blue, opacity; not premultiplied), from the top left. */
export interface Pixels {
  readonly size: number;
  readonly rgba: Uint8Array;
}

/** A PNG file (W3C PNG, 8 bits, colour type 6). The same pixels always give the same bytes. */
export function png({ size, rgba }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (1 + size * 4)); // each row begins with its filter, which is none
  for (let row = 0; row < size; row++) {
    rows.set(rgba.subarray(row * size * 4, (row + 1) * size * 4), row * (1 + size * 4) + 1);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** An icon of Windows. Small images are bitmaps, which every program reads; the largest (256) is a PNG, as is usual. */
export function ico(images: readonly Pixels[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2); // icons
  head.writeUInt16LE(images.length, 4);
  const bodies = images.map((image) => (image.size < 256 ? bitmap(image) : png(image)));
  let at = head.length;
  images.forEach(({ size }, index) => {
    const entry = 6 + 16 * index;
    const length = bodies[index]?.length ?? 0;
    head.set([size % 256, size % 256, 0, 0], entry); // 0 means 256
    head.writeUInt16LE(1, entry + 4); // planes
    head.writeUInt16LE(32, entry + 6); // bits of a pixel
    head.writeUInt32LE(length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += length;
  });
  return Buffer.concat([head, ...bodies]);
}

/** A device-independent bitmap as icons have it: from the bottom up, with a mask that says nothing, twice the height. */
function bitmap({ size, rgba }: Pixels): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = (row * size + column) * 4;
      const [red = 0, green = 0, blue = 0, opacity = 0] = rgba.subarray(from, from + 4);
      colours.set([blue, green, red, opacity], ((size - 1 - row) * size + column) * 4);
    }
  }
  const mask = Buffer.alloc(size * Math.ceil(size / 32) * 4);
  header.writeUInt32LE(colours.length + mask.length, 20);
  return Buffer.concat([header, colours, mask]);
}

/** Types of an icon of macOS whose data is a PNG, with its size in pixels; the last four are of doubled screens. */
const icnsTypes: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
  ['ic10', 1024],
];

/** An icon of macOS. Throws where a size that it has to have is not among the images. */
export function icns(images: readonly Pixels[]): Buffer {
  const entries = icnsTypes.map(([type, size]) => {
    const image = images.find((one) => one.size === size);
    if (image === undefined) throw new Error(`no image of ${size} pixels for ${type}`);
    return entry(type, png(image));
  });
  return entry('icns', Buffer.concat(entries));
}

function entry(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + data.length, 4);
  return Buffer.concat([head, data]);
}
