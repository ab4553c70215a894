/**
 * The first `limit` items in the order of `compare`, equal ones as they came: what sorting all of them and cutting would
 * give, at one comparison for most. For few of many items.
 */
export function firstItems<T>(items: Iterable<T>, compare: (a: T, b: T) => number, limit: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    const last = first[limit - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    const place = first.findIndex((known) => compare(item, known) < 0);
    first.splice(place < 0 ? first.length : place, 0, item);
    if (first.length > limit) first.pop();
  }
  return first;
}
