/** A row of a table with the line where it begins, counted from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The rows of a table: RFC 4180 with the separator (comma, semicolon or tab) that the first line holds most
 * of; a quoted cell may hold separators, line ends and doubled quotation marks. Blank lines are no rows. A
 * quotation mark that is never closed counts as a letter, so that it does not swallow the file.
 */
export function splitRows(text: string): Row[] {
  const [first = ''] = text.split('\n', 1);
  const separator = [',', ';', '\t'].reduce((best, next) =>
    first.split(next).length > first.split(best).length ? next : best,
  );
  const rows: Row[] = [];
  const lastQuote = text.lastIndexOf('"');
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    let cell = '';
    let end = at;
    if (text[at] === '"' && at < lastQuote) {
      const closed = closingQuote(text, at + 1);
      if (closed >= 0) {
        cell = text.slice(at + 1, closed).replaceAll('""', '"');
        end = closed + 1;
      }
    }
    const rest = end;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
    cell += text.slice(rest, end);
    cells.push(cell);
    for (let next = text.indexOf('\n', at); next >= 0 && next < end; next = text.indexOf('\n', next + 1))
      line += 1;
    if (text[end] !== separator) {
      if (cells.some((one) => one.trim() !== '')) rows.push({ cells, line: start });
      cells = [];
      line += 1;
      start = line;
    }
    at = end + 1;
  }
  return rows;
}

/** Where a quoted cell ends: a quotation mark that is not doubled; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}
