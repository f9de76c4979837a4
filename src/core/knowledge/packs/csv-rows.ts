/**
 * CSV rows: a text of RFC 4180 as rows of cells, each with the line that it begins on.
 *
 * In:  text; lines end in CRLF or LF, cells may be quoted.
 * Out: rows without blank lines, or the line at fault.
 * Limit: the separator is a comma; semicolons and tabs are not guessed.
 */

export type CsvRow = { line: number; cells: string[] };
export type CsvReading = { rows: CsvRow[] } | { badLine: number };

/** A quoted cell, a bare one, or the fault of neither; then what ends it. */
const CELL = /"((?:[^"]|"")*)"(,|\r?\n|$)|([^",\r\n]*)(,|\r?\n|$)/suy;

export function readCsvRows(text: string): CsvReading {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length || row.cells.length > 0) {
    const found = CELL.exec(text);
    if (!found) return { badLine: line };
    const [, quoted, quotedEnd, bare = '', bareEnd = ''] = found;
    row.cells.push(quoted?.replaceAll('""', '"') ?? bare);
    line += found[0].split('\n').length - 1;
    if ((quotedEnd ?? bareEnd) === ',') continue;
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  return { rows };
}
