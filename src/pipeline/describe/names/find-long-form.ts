const PLURAL = /(?<=\p{Lu})s$/u;
const NOISE = /[^\p{L}\p{N}]/gu;
const INNER = /[\p{L}\p{N}]/u;

/**
 * Where the long form of a short form starts in `before`, the text that ends just before the bracket:
 * the letters of `short` occur in order, the first of them at the start of a word; undefined where they do not.
 * A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", PSB 2003.
 */
export function findLongForm(short: string, before: string): number | undefined {
  const letters = short.replace(PLURAL, '').replace(NOISE, '').toLowerCase();
  const long = before.toLowerCase();
  let at = long.length - 1;
  for (let k = letters.length - 1; k >= 0; k -= 1) {
    while (at >= 0 && (long[at] !== letters[k] || (k === 0 && at > 0 && INNER.test(long[at - 1]!)))) at -= 1;
    if (at < 0) return undefined;
    at -= 1;
  }
  const start = at + 1;
  const words = before.slice(start).split(/[\s-]+/).length;
  const most = Math.min(letters.length + 5, letters.length * 2);
  return words > most || (words < 2 && letters.length < 3) || letters.length < 2 ? undefined : start;
}
