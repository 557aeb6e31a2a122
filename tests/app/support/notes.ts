import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../../host/fixture.ts';

/** The notebook's folder of an app under test. */
export const folderOf = (host: Host): string => path.join(host.userData, 'Documents', 'Leeswijzer');

/** The note files on the disk, without what the app keeps apart. */
export function filesOf(host: Host): { readonly name: string; readonly text: string }[] {
  const folder = folderOf(host);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.split(path.sep).some((part) => part.startsWith('.')))
    .filter((name) => readFileSync(path.join(folder, name), 'utf8').includes('leeswijzer: 1'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}
