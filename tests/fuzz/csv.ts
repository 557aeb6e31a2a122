/** The cells of a table (RFC 4180) that a spreadsheet would run, or read as more cells than were written. */
export function formulaCells(csv: string): string[] {
  const rows = rowsOf(csv.replace(/^\ufeff/, ''));
  const width = rows[0]?.length ?? 0;
  return [
    ...rows
      .flat()
      .filter((cell) => /^[\s\0]*[=+\-@＝＋－＠]/.test(cell))
      .map((cell) => `a formula ${cell.slice(0, 30)}`),
    ...rows.filter((row) => row.length !== width).map((row) => `a row of ${row.length} cells`),
  ];
}

function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted = '', end] of csv.matchAll(/"((?:[^"]|"")*)"([,;]|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
