import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Language, languages } from '../shared/settings.ts';
import { splitPage } from './start-state.ts';
import { clearLeftovers } from './store/atomic-file.ts';
import { shippedLetters } from './store/library.ts';
import { folderName } from './store/notebook/choose-place.ts';
import { openLocation, readFolder } from './store/notebook/location.ts';
import { lookAt, type Seen } from './store/notebook/look.ts';
import { type NotebookStore, openNotebook } from './store/notebook-store.ts';
import { type Outside, openOutside } from './store/outside.ts';
import { openPlaces, type Places } from './store/places.ts';
import { servedFiles } from './store/served-files.ts';
import { openSettings, type SettingsStore } from './store/settings.ts';
import { openWindowState, type WindowStateStore } from './store/window-state.ts';

/** The reader's own data: settings, places, and how the window stood. Always there, with defaults where it has to be. */
export interface UserData {
  readonly settings: SettingsStore;
  readonly places: Places;
  readonly windowState: WindowStateStore;
  /** What is written outside the app's own folders. */
  readonly outside: Outside;
}

export async function readUserData(folder: string): Promise<UserData> {
  await mkdir(folder, { recursive: true }).catch(() => {}); // what cannot be saved is said when something is to be saved
  await clearLeftovers(folder);
  const [settings, places, windowState] = await Promise.all([
    openSettings(path.join(folder, 'settings.json')),
    openPlaces(path.join(folder, 'places.json')),
    openWindowState(path.join(folder, 'window.json')),
  ]);
  const outside = openOutside(path.join(folder, 'outside.jsonl'));
  void outside.clear(); // a disk that does not answer holds up nothing
  return { settings, places, windowState, outside };
}

/** Where the app keeps what is the reader's. */
export interface DataPlaces {
  /** The app's own data. */
  readonly userData: string;
  /** The notebook lies in it until another folder is chosen. */
  readonly documents: string;
  /** The folder of a portable app, which has both in it; else null. */
  readonly portable: string | null;
}

/**
 * The reader's notebook. `readUserData` must have been called for the folder of the app's own data. `changed` is called
 * when another program changed the notebook.
 */
export async function openUserNotebook(places: DataPlaces, changed: () => void): Promise<NotebookStore> {
  const { userData: folder, documents, portable: base } = places;
  const location = await openLocation(path.join(folder, 'notebook.json'), path.join(documents, folderName), { base });
  return openNotebook({ location, journal: path.join(folder, 'journaal'), onChange: changed });
}

/** The reader's notebook as it is now, without touching it: for a run beside an app that may be open. */
export async function lookAtNotebook({ userData, documents, portable }: DataPlaces): Promise<Seen> {
  const place = await readRecord(path.join(userData, 'notebook.json'));
  return lookAt(readFolder(place.folder, portable) ?? path.join(documents, folderName));
}

/** A small file of the reader's as it stands; it is not mended here. */
export async function readRecord(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {};
  } catch {
    return {};
  }
}

/** What ships with the app: its letters, the files that pages may ask for, and the page to open in each language. */
export interface Shipped {
  readonly letters: readonly string[];
  /** The letter that is opened: the first one by name. */
  readonly letter: string;
  readonly files: ReadonlyMap<string, string>;
  /** Each page, split where the start state goes. */
  readonly pages: Readonly<Record<Language, readonly [before: string, after: string]>>;
}

/** Reads it, the pages included, so that the window has its page at once. Rejects when something is missing. */
export async function readShipped(renderer: string): Promise<Shipped> {
  const [files, letters] = await Promise.all([servedFiles(renderer), shippedLetters(renderer)]);
  const [letter] = letters;
  if (letter === undefined) throw new Error('there is no letter');
  const read = languages.map(async (language) => {
    const html = await readFile(path.join(renderer, 'letters', letter, `page.${language}.html`), 'utf8');
    return [language, splitPage(html)] as const;
  });
  const pages = Object.fromEntries(await Promise.all(read)) as Shipped['pages'];
  return { letters, letter, files, pages };
}
