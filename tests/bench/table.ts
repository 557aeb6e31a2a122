/** One line of the bench's table. `limit` null means: printed beside the others, not judged. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly limit: number | null;
  readonly unit: string;
  readonly how: string;
}

export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, limit, unit, how }) => {
    const verdict = limit === null ? '' : value <= limit ? 'ok' : 'OVER';
    return `| ${what} | ${round(value)} ${unit} | ${limit === null ? '' : `≤ ${limit} ${unit}`} | ${verdict} | ${how} |`;
  });
  return ['| measure | value | limit | | how |', '|---|---|---|---|---|', ...lines].join('\n');
}

const round = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
