/** A row of a file begins with its key. */
type Row = readonly [key: string, ...unknown[]];

/**
 * Cuts sorted rows into files of about `size` letters of JSON. Rows of one key stay together, and a row that is
 * a file by itself does not drag others along.
 * @param lettersOf how many letters a row has
 */
export function cutRows<T extends Row>(
  rows: readonly T[],
  size: number,
  lettersOf: (row: T) => number,
): T[][] {
  const files: T[][] = [];
  let start = 0;
  let letters = 0;
  for (let i = 0; i < rows.length;) {
    const from = i;
    let own = 1;
    for (; i < rows.length && rows[i]![0] === rows[from]![0]; i++) own += lettersOf(rows[i]!) + 1;
    if (from > start && letters + own > size) {
      files.push(rows.slice(start, from));
      [start, letters] = [from, 0];
    }
    letters += own;
  }
  if (start < rows.length) files.push(rows.slice(start));
  return files;
}
