import path from 'node:path';
import { codeOf, type Disk, syncFolder } from '../atomic-file.ts';

/** Folders of the notebook that are not notes. Their names are the contract with the user: LEESMIJ.txt tells them. */
export const bin = '.prullenbak';
export const history = '.geschiedenis';
export const quarantine = '.quarantaine';
/** Where kept choices for briefings are; notes may be there too. */
export const briefings = 'Briefings';

/** A path in the notebook, with slashes, as a path of this system. */
export const inside = (root: string, file: string): string =>
  file === '' ? root : root + path.sep + (path.sep === '/' ? file : file.replaceAll('/', path.sep));

/**
 * The folder at a path in the notebook, made if it is not there. Rejects with ENOTDIR when something else is in its
 * place: a link too, because it may lead out of the notebook.
 */
export async function ensureFolder(root: string, folder: string, disk: Disk): Promise<string> {
  let at = root;
  for (const name of folder.split('/').filter(Boolean)) {
    const parent = at;
    at = path.join(at, name);
    if (await isFolder(at, disk)) continue;
    await disk.files.mkdir(at).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    if (!(await isFolder(at, disk))) throw notAFolder(at);
    await syncFolder(parent, disk);
  }
  return at;
}

/** Makes the folder of a notebook, and its name last. Rejects with the system's error. */
export async function makeRoot(root: string, disk: Disk): Promise<void> {
  await disk.files.mkdir(root, { recursive: true });
  await syncFolder(path.dirname(root), disk);
}

/** Whether a folder on the way from the notebook to this file is not one: a link, which may lead out, or not there. */
export async function isBehindLink(root: string, file: string, disk: Disk): Promise<boolean> {
  let at = root;
  for (const name of file.split('/').slice(0, -1)) {
    at = path.join(at, name);
    const found = await disk.files.lstat(at).catch(goneIsNull);
    if (found === null || !found.isDirectory()) return true;
  }
  return false;
}

/** Whether there is a link at this path. What the disk says of it otherwise is for who reads it. */
export async function isLink(root: string, file: string, { files }: Disk): Promise<boolean> {
  const found = await files.lstat(inside(root, file)).catch(refusedIsNull);
  return found?.isSymbolicLink() ?? false;
}

/** Rejects with ENOTDIR if it is behind one. */
export async function refuseLinks(root: string, file: string, disk: Disk): Promise<void> {
  if (await isBehindLink(root, file, disk)) throw notAFolder(path.dirname(inside(root, file)));
}

/** The name of a file that iCloud took from this computer: there is a small one `.NAME.icloud` in its place. */
export const awayName = (name: string): string | null => /^\.(.+)\.icloud$/.exec(name)?.[1] ?? null;

/** For a file that may not be there. */
export function goneIsNull(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

/** For what the disk may not give; any other error is a bug and is thrown on. */
export function refusedIsNull(error: unknown): null {
  if (codeOf(error) === '') throw error;
  return null;
}

async function isFolder(folder: string, { files }: Disk): Promise<boolean> {
  const found = await files.lstat(folder).catch(goneIsNull);
  if (found !== null && !found.isDirectory()) throw notAFolder(folder);
  return found !== null;
}

const notAFolder = (folder: string): Error =>
  Object.assign(new Error(`ENOTDIR: ${folder} is not a folder`), { code: 'ENOTDIR' });

/** The first of a series of names at which there is nothing. */
export async function freePath(folder: string, names: Iterable<string>, { files }: Disk): Promise<string> {
  for (const name of names) {
    const candidate = path.join(folder, name);
    const taken = await files.lstat(candidate).catch(goneIsNull);
    if (taken === null) return candidate;
  }
  throw new Error('a series of names came to its end');
}

/** Whether a path with slashes is made of plain names, and so stays in its folder. */
export const isPlain = (file: string): boolean =>
  file.split('/').every((name) => !['', '.', '..'].includes(name) && !name.includes('\0')) &&
  !(path.sep === '\\' && /[\\:]/.test(file));
