/**
 * How the tables of this folder are written down: one row to a line, cells parted by "|", items within a cell by ";".
 * A line that begins with "#" only names the group below it. A malformed row is a mistake of the author and throws when
 * the module loads, so that no test run can miss it.
 */

/** The cells of every row, trimmed; a row that leaves cells off at its end has them empty. */
export function rows(text: string, columns: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length > columns) throw new Error(`More than ${columns} cells: ${line}`);
    if (cells[0] === '') throw new Error(`No name: ${line}`);
    if (cells.length > 1 && cells.at(-1) === '') throw new Error(`Empty last cell: ${line}`);
    if (/ {2}|\t/.test(line) || line !== line.trim()) throw new Error(`Blanks to spare: ${line}`);
    while (cells.length < columns) cells.push('');
    found.push(cells);
  }
  return found;
}

/** The items of a cell; none where it is empty. No item is empty or stands there twice. */
export function items(cell: string): readonly string[] {
  if (cell === '') return [];
  const found = cell.split(';').map((item) => item.trim());
  if (found.includes('')) throw new Error(`Empty item: ${cell}`);
  if (new Set(found).size !== found.length) throw new Error(`Item twice: ${cell}`);
  return found;
}

/** A thing with a name: a body, a mission, an instrument. */
export interface Named {
  /** Its identity: the usual Dutch form, long (Verenigde Naties) or short (NAVO). */
  readonly name: string;
  /**
   * Other printed long forms, Dutch and English, and short names (Veiligheidsraad). Of two forms that differ by a hyphen or
   * a blank one stands here; apostrophes are straight.
   */
  readonly forms: readonly string[];
  /** Printed short forms other than the name. */
  readonly abbreviations: readonly string[];
  /** What the abbreviation stands for, where that is not the name. With a capital it is a printed form, not repeated above. */
  readonly expansion?: string;
}

/** Rows of "name | form; form | ABBR; ABBR | expansion". */
export const named = (text: string): readonly Named[] =>
  rows(text, 4).map(([name = '', forms = '', abbreviations = '', expansion = '']) => ({
    name,
    forms: items(forms),
    abbreviations: items(abbreviations),
    ...(expansion === '' ? {} : { expansion }),
  }));

/** A set of items over several lines; none stands there twice. */
export const itemSet = (text: string): ReadonlySet<string> =>
  new Set(
    items(
      text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .join(';'),
    ),
  );
