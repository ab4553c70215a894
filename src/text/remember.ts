/** A text with a number by which tables may know it, small and without gaps; −1 where it has none. */
export interface Numbered {
  readonly id: number;
  readonly text: string;
}

/** Says of numbered texts what `make` says; answers are kept, because a corpus repeats itself. */
export function remember<T extends NonNullable<unknown>>(make: (text: string) => T): (one: Numbered) => T {
  const known: (T | undefined)[] = [];
  return ({ id, text }) => {
    if (id < 0) return make(text);
    const found = known[id];
    if (found !== undefined) return found;
    // Filled in order, so that the array has no holes.
    while (known.length < id) known.push(undefined);
    return (known[id] = make(text));
  };
}
