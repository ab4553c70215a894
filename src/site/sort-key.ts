/**
 * The key under which a name or title stands in an A–Z list: lower case, without diacritics and
 * without what precedes the first letter or digit. Compare keys with plain `<`.
 */
export function sortKey(name: string): string {
  const folded = isAscii(name)
    ? name.toLowerCase()
    : name
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

/** The items of an A–Z list, of which `nameOf` says how each is called; `tie` orders those of equal keys. */
export function sortByName<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  tie: (a: T, b: T) => number,
): T[] {
  return items
    .map((item) => ({ item, key: sortKey(nameOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : tie(a.item, b.item)))
    .map(({ item }) => item);
}

/** Most names have nothing to fold. */
function isAscii(text: string): boolean {
  return /^[\u0000-\u007f]*$/.test(text);
}
