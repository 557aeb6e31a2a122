import type { CheckReport, Draft, Finding } from '../../../shared/notebook/view.ts';
import type { Disk } from '../atomic-file.ts';
import { scanBin } from './bin.ts';
import { splitConflicts } from './conflicts.ts';
import { checkHistory } from './history.ts';
import { readKept } from './kept-briefings.ts';
import { storedNote } from './known-files.ts';
import { bin } from './paths.ts';
import { type Found, scanFolder } from './scan.ts';

/** *Controleer mijn notities*: reads everything anew and tells what it finds. Changes nothing. */
export async function checkNotebook(root: string, drafts: readonly Draft[], disk: Disk): Promise<CheckReport> {
  const found = await scanFolder(root, disk);
  const deleted = await scanBin(root, disk);
  const kept = await checkHistory(root, disk);
  const choices = await readKept(root, disk);
  const ids = new Set(
    [...found.files.values(), ...deleted.files.values()].flatMap(({ content }) => content.note?.id ?? []),
  );
  const stored = [...found.files.values()].flatMap((one) => storedNote(one) ?? []);
  const finding = (what: Finding['what'], file: string, detail: string | null = null): Finding => ({
    what,
    file,
    detail,
  });
  const findings: Finding[] = [
    ...unreadable(found).map(({ file, reason }) => finding('unreadable', file, reason)),
    ...choices.unreadable.map(({ file, reason, detail }) => finding('unreadable', file, detail ?? reason)),
    ...[...found.closed].map(([folder, code]) => finding('unreadable', folder, code)),
    ...splitConflicts(stored, () => undefined).conflicts.flatMap(({ file, copies }) =>
      copies.map((copy) => finding('two-files-one-id', copy.file, file)),
    ),
    ...stored.flatMap(({ file, note }) =>
      note.conflictOf === null ? [] : [finding('other-version', file, note.conflictOf)],
    ),
    ...found.links.map((file) => finding('link', file)),
    ...found.leftovers.map((file) => finding('left-over', file)),
    ...twins([...found.files.keys()]).map(([file, other]) => finding('name-twins', file, other)),
    ...unreadable(deleted).map(({ file, reason }) => finding('unreadable-in-bin', `${bin}/${file}`, reason)),
    ...kept.damaged.map((file) => finding('damaged-history', file)),
    ...kept.ids.filter((id) => !ids.has(id)).map((id) => finding('only-in-history', id)),
    ...drafts.map(({ id }) => finding('unsaved', id)),
  ];
  const briefings = choices.briefings.length + choices.unreadable.length;
  return { files: found.files.size + deleted.files.size + kept.files + briefings, notes: stored.length, findings };
}

const unreadable = (found: Found): { file: string; reason: string }[] =>
  [...found.files.values()].flatMap(({ file, content }) =>
    content.note === null ? [{ file, reason: content.reason }] : [],
  );

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
