/** The place of the last of sorted first keys that is not greater than a key; 0 when all are. */
export function findPart(firsts: readonly string[], key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The places of all parts that may hold keys that begin so. */
export function findParts(firsts: readonly string[], start: string): number[] {
  const [from, to] = [findPart(firsts, start), findPart(firsts, `${start}\uffff`)];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
