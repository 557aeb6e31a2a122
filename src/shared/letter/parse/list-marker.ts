/** The marker of a list item at the head of a line, as letters print them. */
export interface ListMarker {
  readonly marker: string;
  /** Where the item's text begins. */
  readonly length: number;
  /** Items with markers of one class stand at one level. */
  readonly kind: string;
  /** Place in the order, from 1; null for a bullet. */
  readonly place: number | null;
}

const bullet = /^([-–—•▪◦●○·*‣⁃■□➢✓])\s+(?=\S)|^([•▪●■])(?=\p{L})/u;
const ordered = /^(\(?(?:(\d{1,2})|([a-z])|([ivx]{1,5}))[.)])\s+(?=\S)/;
const letterO = /^(o)\s+(?=\p{L})/u;

export function listMarkerOf(line: string, previous: ListMarker | null): ListMarker | null {
  const match = bullet.exec(line) ?? (previous === null ? null : letterO.exec(line));
  if (match !== null) {
    const marker = match[1] ?? match[2] ?? '-';
    return { marker, length: match[0].length, kind: marker, place: null };
  }
  const number = ordered.exec(line);
  if (number === null) return null;
  const [whole, marker = '', digits, letter, roman] = number;
  const form = marker.replace(/[\da-z]+/, '');
  // "i." after "h." is a letter, else it is Roman.
  const isRoman =
    roman !== undefined || (letter !== undefined && 'ivx'.includes(letter) && previous?.kind !== `a${form}`);
  const place =
    digits !== undefined
      ? Number(digits)
      : isRoman
        ? romanValue(roman ?? letter ?? '')
        : (letter ?? 'a').charCodeAt(0) - 96;
  return { marker, length: whole.length, kind: `${digits !== undefined ? '1' : isRoman ? 'i' : 'a'}${form}`, place };
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let n = 0; n < roman.length; n++) {
    const value = values[roman[n] ?? ''] ?? 0;
    sum += value < (values[roman[n + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** The depth of items by their markers: a new kind of marker opens a level, an earlier one closes those opened since. */
export class ListLevels {
  private kinds: string[] = [];
  private last: ListMarker | null = null;

  get previous(): ListMarker | null {
    return this.last;
  }

  add(marker: ListMarker): number {
    const at = this.kinds.indexOf(marker.kind);
    this.kinds = at >= 0 ? this.kinds.slice(0, at + 1) : [...this.kinds, marker.kind];
    this.last = marker;
    return this.kinds.length;
  }

  /** A paragraph or heading ends the list. */
  end(): void {
    this.kinds = [];
    this.last = null;
  }
}
