/**
 * Damerau–Levenshtein distance (optimal string alignment: insertions, deletions, substitutions and swaps
 * of neighbours) up to `limit`; anything beyond is `limit + 1`. O(length × limit).
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(over);
    row[0] = i;
    let least = i;
    const to = Math.min(b.length, i + limit);
    for (let j = Math.max(1, i - limit); j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j - 1] ?? over) + (same ? 0 : 1),
        (above[j] ?? over) + 1,
        (row[j - 1] ?? over) + 1,
      );
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? over) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return over;
    before = above;
    above = row;
  }
  return Math.min(over, above[b.length] ?? over);
}
