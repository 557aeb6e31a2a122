import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedLetter } from '../../shared/letter/published.ts';
import type { Shipped } from '../app-data.ts';
import { fontFaces } from '../pdf/font-faces.ts';
import { type BriefingMaker, createBriefingMaker } from './maker.ts';

/** The maker for the letter that the app opens. `renderer` is the folder of the built renderer. */
export async function openBriefingMaker(
  { files, letter }: Pick<Shipped, 'files' | 'letter'>,
  { renderer, creator }: { readonly renderer: string; readonly creator: string },
): Promise<BriefingMaker> {
  const text = (file: string): Promise<string> => readFile(file, 'utf8');
  const [json, faces] = await Promise.all([
    text(path.join(renderer, 'letters', letter, 'letter.json')),
    fontFaces(files, text),
  ]);
  // What ships with the app is what its build wrote there.
  return createBriefingMaker({ published: JSON.parse(json) as PublishedLetter, fontFaces: faces, creator });
}
