/** The best of many, in no order, found without sorting them all. */
export interface Shortlist {
  readonly clear: () => void;
  /** Of equal scores the smaller number stays, whatever the order of offers. */
  readonly offer: (item: number, score: number) => void;
  /** The items kept, ascending by number. */
  readonly sorted: () => Int32Array;
}

/** A binary heap of at most `limit` items with the worst on top; scores are compared as 32-bit floats. */
export function createShortlist(limit: number): Shortlist {
  const items = new Int32Array(limit);
  const scores = new Float32Array(limit);
  let size = 0;

  const isWorse = (item: number, score: number, at: number): boolean =>
    score < scores[at]! || (score === scores[at]! && item > items[at]!);
  function put(at: number, item: number, score: number): void {
    items[at] = item;
    scores[at] = score;
  }
  function rise(item: number, score: number): void {
    let at = size;
    size += 1;
    for (let up = (at - 1) >> 1; at > 0 && isWorse(item, score, up); up = (at - 1) >> 1) {
      put(at, items[up]!, scores[up]!);
      at = up;
    }
    put(at, item, score);
  }
  function sink(item: number, score: number): void {
    let at = 0;
    for (let down = 1; down < size; down = 2 * at + 1) {
      if (down + 1 < size && isWorse(items[down + 1]!, scores[down + 1]!, down)) down += 1;
      if (isWorse(item, score, down)) break;
      put(at, items[down]!, scores[down]!);
      at = down;
    }
    put(at, item, score);
  }
  return {
    clear: () => (size = 0),
    offer: (item, score) => {
      if (size < limit) rise(item, score);
      else if (!isWorse(item, score, 0)) sink(item, score);
    },
    sorted: () => items.slice(0, size).sort(),
  };
}
