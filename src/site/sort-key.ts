/**
 * The key under which a name or title stands in an A–Z list: lower case, without diacritics and
 * without what precedes the first letter or digit. Compare keys with plain `<`.
 */
export function sortKey(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const start = folded.search(/[\p{L}\p{N}]/u);
  return start <= 0 ? folded : folded.slice(start);
}

/** Compares two names as an A–Z list orders them; 0 when only case or diacritics differ. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
