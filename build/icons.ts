// npm run icons: makes the icons of every platform of resources/icon.svg. A Chromium draws, so two versions of it may
// differ in a pixel: icons.json says of which drawing the files were made and what they must be, and `--check` compares
// with that, without drawing anything.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureChromium } from './find-chromium.ts';
import { icns, ico, type Pixels, png } from './icons/files.ts';

const root = path.resolve(import.meta.dirname, '..');
const drawing = path.join(root, 'resources', 'icon.svg');
const target = path.join(root, 'build', 'packaging');
const record = path.join(target, 'icons.json');

const sizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
const icoSizes = [16, 24, 32, 48, 64, 128, 256];

interface Made {
  /** SHA-256 of the drawing. */
  readonly drawing: string;
  /** SHA-256 of each file. */
  readonly files: Readonly<Record<string, string>>;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is not as icons.json has it; empty if all is. */
export function iconFaults(): string[] {
  if (!existsSync(record)) return ['icons.json is not there: npm run icons'];
  const made: Made = JSON.parse(readFileSync(record, 'utf8'));
  const stale =
    made.drawing === digest(readFileSync(drawing)) ? [] : ['icon.svg is newer than the icons: npm run icons'];
  const changed = Object.entries(made.files).filter(([name, sha]) => {
    const file = path.join(target, name);
    return !existsSync(file) || digest(readFileSync(file)) !== sha;
  });
  return [...stale, ...changed.map(([name]) => `${name} is not the file that was made: npm run icons`)];
}

/** Draws an SVG at each size, on nothing. */
export async function draw(svg: string, wanted: readonly number[]): Promise<Pixels[]> {
  const browser = await chromium.launch({ executablePath: await ensureChromium() });
  try {
    const page = await browser.newPage();
    const images: Pixels[] = [];
    for (const size of wanted) {
      const drawn = await page.evaluate(pixelsOf, { svg, size });
      images.push({ size, rgba: Buffer.from(drawn, 'base64') });
    }
    return images;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function pixelsOf({ svg, size }: { svg: string; size: number }): Promise<string> {
  const image = new Image();
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await image.decode();
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, size, size);
  const { data } = context.getImageData(0, 0, size, size);
  let text = '';
  for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
  return btoa(text);
}

async function make(): Promise<void> {
  const svg = readFileSync(drawing);
  const images = await draw(svg.toString('utf8'), sizes);
  const files = new Map(images.map((image) => [`icons/${image.size}x${image.size}.png`, png(image)]));
  files.set('icon.ico', ico(images.filter(({ size }) => icoSizes.includes(size))));
  files.set('icon.icns', icns(images));
  rmSync(path.join(target, 'icons'), { recursive: true, force: true });
  mkdirSync(path.join(target, 'icons'), { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(target, name), bytes);
  const digests = Object.fromEntries([...files].map(([name, bytes]) => [name, digest(bytes)]));
  const made: Made = { drawing: digest(svg), files: digests };
  writeFileSync(record, `${JSON.stringify(made, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const faults = iconFaults();
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } else {
    await make();
  }
}
