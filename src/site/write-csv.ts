/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled, UTF-8 without a mark). A cell that a spreadsheet would
 * run as a formula gets an apostrophe in front (OWASP, CSV injection); plain numbers stay numbers.
 */
export function writeCsv(rows: Iterable<readonly (string | number | undefined)[]>): string {
  let csv = '';
  for (const row of rows) csv += `${row.map(writeCell).join(',')}\r\n`;
  return csv;
}

function writeCell(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  // Most begin like a word and need no other look at their beginning.
  const safe = /^[A-Za-z0-9]/.test(cell) ? cell : withoutFormula(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function withoutFormula(cell: string): string {
  // A tab or a line end in front of the sign is skipped by spreadsheets, so it does not protect.
  const runs = /^[\s\u200B\uFEFF]*[=+\-@|%＝＋－＠]/u.test(cell) && !/^[+-]?\d+(?:[.,]\d+)*$/.test(cell);
  return runs || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
