/** A row of a file begins with its key. */
type Row = readonly [key: string, ...unknown[]];

/**
 * Cuts sorted rows into files of about `size` letters of JSON. Rows of one key stay together, and a row that is
 * a file by itself does not drag others along.
 */
export function cutRows<T extends Row>(rows: readonly T[], size: number): T[][] {
  const files: T[][] = [];
  let part: T[] = [];
  let letters = 0;
  for (let i = 0; i < rows.length;) {
    const group: T[] = [];
    const key = rows[i]?.[0];
    for (; i < rows.length && rows[i]?.[0] === key; i++) group.push(...rows.slice(i, i + 1));
    const own = JSON.stringify(group).length;
    if (part.length > 0 && letters + own > size) {
      files.push(part);
      [part, letters] = [[], 0];
    }
    part.push(...group);
    letters += own;
  }
  if (part.length > 0) files.push(part);
  return files;
}
