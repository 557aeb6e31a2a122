import type { KeptBriefings } from '../../../shared/briefing/kept.ts';
import type { CheckReport, Finding, StoredNote } from '../../../shared/notebook/view.ts';
import { codeOf, type Disk } from '../atomic-file.ts';
import { splitConflicts } from './conflicts.ts';
import { type CheckedHistory, checkHistory, lastVersionOf } from './history.ts';
import type { Journal } from './journal.ts';
import { nameOfKept, readKept } from './kept-briefings.ts';
import { storedNote } from './known-files.ts';
import { bin, briefings, history, inside, isLink, quarantine } from './paths.ts';
import { type Found, nothingFound, scanFolder, unseenIn } from './scan.ts';

/**
 * *Controleer mijn notities*: reads everything anew and tells what it finds, also where the disk gives only a part of
 * it. Changes nothing. Rejects only when the folder itself cannot be listed.
 */
export async function checkNotebook(
  root: string,
  journal: Pick<Journal, 'drafts' | 'unreadable'>,
  disk: Disk,
): Promise<CheckReport> {
  const found = await scanFolder(root, disk);
  const deleted = await scanHidden(root, bin, disk);
  const copies = await scanHidden(root, quarantine, disk);
  const kept = await checkHistory(root, disk);
  const choices = await choicesIn(root, disk);
  const deletedChoices = await choicesIn(inside(root, bin), disk);
  const ids = new Set(
    [...found.files.values(), ...deleted.files.values()].flatMap(({ content }) => content.note?.id ?? []),
  );
  const stored = [...found.files.values()].flatMap((one) => storedNote(one) ?? []);
  const notGiven = [...copies.files.values()].filter(
    ({ content }) => content.note === null && content.reason === 'not-read',
  );
  const findings: Finding[] = [
    ...unreadable(found, choices).map(([file, why]) => finding('unreadable', file, why)),
    ...[...kept.closed].map(([folder, code]) => finding('unreadable', folder, code)),
    ...unseenIn(copies).map(({ file, detail }) => finding('unreadable', file, detail)),
    ...notGiven.map(({ file }) => finding('unreadable', file, 'not-read')),
    ...ofNotes(stored),
    ...[found, deleted, copies, kept].flatMap(({ links }) => links.map((file) => finding('link', file))),
    ...[found, deleted, copies, kept].flatMap(({ leftovers }) => leftovers.map((file) => finding('left-over', file))),
    ...twins([...found.files.keys()]).map(([file, other]) => finding('name-twins', file, other)),
    ...unreadable(deleted, inBin(deletedChoices)).map(([file, why]) => finding('unreadable-in-bin', file, why)),
    ...kept.damaged.map((file) => finding('damaged-history', file)),
    ...(await lostNotes(
      root,
      kept.ids.filter((id) => !ids.has(id)),
      disk,
    )),
    ...lostChoices(kept, [choices, deletedChoices]),
    ...(await journal.unreadable()).map(({ file, detail }) => finding('unreadable-draft', file, detail)),
    ...journal.drafts.map(({ id }) => finding('unsaved', id)),
  ];
  const read = [choices, deletedChoices].flatMap((one) => [...one.briefings, ...one.unreadable]);
  // Without the copies: they are there for what is counted already.
  const files = found.files.size + deleted.files.size + kept.files + read.length;
  return { files, notes: stored.length, findings };
}

const finding = (what: Finding['what'], file: string, detail: string | null = null): Finding => ({
  what,
  file,
  detail,
});

/** What is in a hidden folder of the notebook, by its path in the notebook. A link in its place is not followed. */
async function scanHidden(root: string, folder: string, disk: Disk): Promise<Found> {
  if (await isLink(root, folder, disk)) return { ...nothingFound, links: [folder] };
  try {
    return within(folder, await scanFolder(inside(root, folder), disk));
  } catch (error) {
    const code = codeOf(error);
    if (code === '') throw error;
    return code === 'ENOENT' ? nothingFound : { ...nothingFound, closed: new Map([[folder, code]]) };
  }
}

function within(folder: string, found: Found): Found {
  const { files, folders, closed, held, deep, links, leftovers } = found;
  const at = (file: string): string => (file === '' ? folder : `${folder}/${file}`);
  return {
    ...found,
    files: new Map([...files].map(([file, one]) => [at(file), { ...one, file: at(file) }])),
    folders: folders.map(at),
    closed: new Map([...closed].map(([file, code]) => [at(file), code])),
    held: new Map([...held].map(([file, code]) => [at(file), code])),
    deep: deep.map(at),
    links: links.map(at),
    leftovers: leftovers.map(at),
  };
}

/** The kept choices for briefings, and whether their folder cannot be listed, of which the scan tells. */
async function choicesIn(root: string, disk: Disk): Promise<KeptBriefings & { readonly closed: boolean }> {
  try {
    return { ...(await readKept(root, disk)), closed: false };
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return { briefings: [], unreadable: [], closed: true };
  }
}

const inBin = ({ unreadable: all }: KeptBriefings): Pick<KeptBriefings, 'unreadable'> => ({
  unreadable: all.map((one) => ({ ...one, file: `${bin}/${one.file}` })),
});

/** Files and folders that cannot be read, each with why. */
const unreadable = (found: Found, choices: Pick<KeptBriefings, 'unreadable'>): [string, string][] => [
  ...[...found.files.values()].flatMap(({ file, content }): [string, string][] =>
    content.note === null ? [[file, content.reason]] : [],
  ),
  ...choices.unreadable.map(({ file, reason, detail }): [string, string] => [file, detail ?? reason]),
  ...unseenIn(found).map(({ file, reason, detail }): [string, string] => [file, detail ?? reason]),
];

const ofNotes = (stored: readonly StoredNote[]): Finding[] => [
  ...splitConflicts(stored, () => undefined).conflicts.flatMap(({ file, copies }) =>
    copies.map((copy) => finding('two-files-one-id', copy.file, file)),
  ),
  ...stored.flatMap(({ file, note }) =>
    note.conflictOf === null ? [] : [finding('other-version', file, note.conflictOf)],
  ),
];

/** Notes without a file, each with what it last was, from which a reader knows it. */
async function lostNotes(root: string, ids: readonly string[], disk: Disk): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const id of ids) {
    const note = await lastVersionOf(root, id, disk);
    findings.push({ ...finding('only-in-history', id), ...(note !== null && { note }) });
  }
  return findings;
}

/**
 * Choices for briefings without a file, by their folder in the history. One that a reader gave another name has its
 * versions under both: it is not lost when its last one is known under another name.
 */
function lostChoices(
  { choices }: CheckedHistory,
  present: readonly (KeptBriefings & { closed: boolean })[],
): Finding[] {
  if (present.some(({ closed }) => closed)) return []; // whether they are there cannot be seen
  const files = present.flatMap((one) => [...one.briefings, ...one.unreadable].map(({ file }) => nameOfKept(file)));
  const versions = present.flatMap((one) => one.briefings.map(({ version }) => version.slice(0, 16)));
  return [...choices].flatMap(([name, hashes]) => {
    const [last] = hashes;
    const elsewhere = [...choices].flatMap(([other, others]) => (other === name ? [] : others));
    if (last === undefined || files.includes(name) || [...versions, ...elsewhere].includes(last)) return [];
    return [finding('briefing-only-in-history', `${history}/${briefings}/${name}`)];
  });
}

/** Names that are one name on another system: they differ in capitals, or in how an accent is composed. */
function twins(files: readonly string[]): [string, string][] {
  const first = new Map<string, string>();
  return files.flatMap((file): [string, string][] => {
    const folded = file.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other !== undefined) return [[file, other]];
    first.set(folded, file);
    return [];
  });
}
