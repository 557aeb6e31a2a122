import type { CopyMaker, NoteConflict, StoredNote } from '../../../shared/notebook/view.ts';

/** Files that say to be one note: copies that programs for synchronising make, and copies by hand. */

/** The names that such programs give. They only tell who made a copy; that it is one is told by the id in it. */
const makers: readonly (readonly [CopyMaker, RegExp])[] = [
  ['Syncthing', /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?$/],
  // With the account's name where there is one; and of two names that differ in capitals alone.
  ['Nextcloud', /\((?:[^()]*, )?(?:conflicted copy|conflict|case clash from)(?: [^()]+)? \d{4}-\d\d-\d\d[ -]\d{6}\)$/i],
  ['Dropbox', /\([^()]*(?:conflicted copy|conflicterende kopie|conflicterend exemplaar|case conflict)[^()]*\)$/i],
  ['iCloud', /(?<=\S) \d{1,3}$/],
  ['copy', /(?: \(\d{1,3}\)| ?- ?(?:kopie|copy)(?: \(\d{1,3}\))?| (?:kopie|copy)(?: \d{1,3})?)$/i],
];

/** Who made a file, as far as its name tells beside that of the note it copies; null if it does not. */
export function copyMaker(file: string, original: string): CopyMaker | null {
  const [stem, originalStem] = [file, original].map(stemOf) as [string, string];
  const found = makers.find(([, pattern]) => pattern.test(stem))?.[0];
  if (found !== undefined) return found;
  // OneDrive puts the name of the computer after it. A number alone is ours: what came beside a file of that name.
  return stem.startsWith(`${originalStem}-`) && /^(?!\d+$)[A-Za-z0-9][\w-]*$/.test(stem.slice(originalStem.length + 1))
    ? 'OneDrive'
    : null;
}

const stemOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
const looksCopied = (file: string): boolean => makers.some(([, pattern]) => pattern.test(stemOf(file)));

/**
 * Files with one id, first the one that counts as the note: the one that it was before, else one whose name is not that
 * of a copy, else the one with the shortest name. No clock has a say in it.
 */
export function noteFirst<T extends { readonly file: string }>(group: readonly T[], before: string | undefined): T[] {
  const rank = ({ file }: T): readonly (number | string)[] => [
    Number(file !== before),
    Number(looksCopied(file)),
    file.length,
    file,
  ];
  return group.length < 2 ? [...group] : [...group].sort((a, b) => compareRanks(rank(a), rank(b)));
}

/** The notes, one for each id, and the conflicts. `fileBefore` gives the file that was a note's before. */
export function splitConflicts(
  all: readonly StoredNote[],
  fileBefore: (id: string) => string | undefined,
): { readonly notes: StoredNote[]; readonly conflicts: NoteConflict[] } {
  const byId = new Map<string, StoredNote[]>();
  for (const stored of all) {
    const group = byId.get(stored.note.id);
    if (group === undefined) byId.set(stored.note.id, [stored]);
    else group.push(stored);
  }
  const notes: StoredNote[] = [];
  const conflicts: NoteConflict[] = [];
  for (const [id, group] of byId) {
    const [note, ...copies] = noteFirst(group, fileBefore(id));
    if (note === undefined) continue;
    notes.push(note);
    if (copies.length === 0) continue;
    conflicts.push({
      id,
      file: note.file,
      copies: copies.map((copy) => ({ ...copy, by: copyMaker(copy.file, note.file) })),
    });
  }
  return { notes, conflicts };
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
