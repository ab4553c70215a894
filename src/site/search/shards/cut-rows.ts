/** A row of a file begins with its key. */
type Row = readonly [key: string, ...unknown[]];

/**
 * Cuts sorted rows into files of about `size` letters of JSON. Rows of one key stay together, and a row that is
 * a file by itself does not drag others along.
 * @param lettersOf how many letters a row has
 */
export function* cutRows<T extends Row>(
  rows: Iterable<T>,
  size: number,
  lettersOf: (row: T) => number,
): Generator<T[]> {
  let part: T[] = [];
  let letters = 0;
  for (const [group, own] of groupRows(rows, lettersOf)) {
    if (part.length > 0 && letters + own > size) {
      yield part;
      [part, letters] = [[], 0];
    }
    part.push(...group);
    letters += own;
  }
  if (part.length > 0) yield part;
}

/** Rows of one key, and the letters of them all as a list. */
function* groupRows<T extends Row>(
  rows: Iterable<T>,
  lettersOf: (row: T) => number,
): Generator<[group: T[], letters: number]> {
  let group: T[] = [];
  let letters = 1;
  for (const row of rows) {
    if (group.length > 0 && group[0]![0] !== row[0]) {
      yield [group, letters];
      [group, letters] = [[], 1];
    }
    group.push(row);
    letters += lettersOf(row) + 1;
  }
  if (group.length > 0) yield [group, letters];
}
