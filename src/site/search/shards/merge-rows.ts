/** A row that begins with its key. */
type Row = readonly [key: string, ...unknown[]];

/** The rows of several sorted lists in the order of their keys; of equals those of an earlier list come first. */
export function* mergeRows<T extends Row>(lists: readonly Iterable<T>[]): Generator<T> {
  const left = lists.map((list) => list[Symbol.iterator]());
  const heads = left.map((list) => list.next());
  for (;;) {
    let first = -1;
    for (let i = 0; i < heads.length; i++) {
      const { done, value } = heads[i]!;
      if (!done && (first < 0 || value[0] < (heads[first]!.value as T)[0])) first = i;
    }
    if (first < 0) return;
    yield heads[first]!.value as T;
    heads[first] = left[first]!.next();
  }
}

/** Sorts rows by key; those of one key keep their order. */
export function sortRows<T extends Row>(rows: readonly T[]): T[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
