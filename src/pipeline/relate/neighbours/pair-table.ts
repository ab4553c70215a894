/** Numbers pairs of small non-negative integers in the order they are first seen. */
export interface PairTable {
  /** Pairs numbered so far. */
  readonly size: () => number;
  /** The number of the pair, −1 when it was never added. */
  readonly find: (a: number, b: number) => number;
  /** The number of the pair, a new one when it was never added. */
  readonly add: (a: number, b: number) => number;
}

/** A hash of a pair of integers, spread over 32 bits. */
export function hashPair(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** An open-addressing hash table in typed arrays: a million pairs cost 24 MB instead of 100 MB of strings. */
export function createPairTable(): PairTable {
  let capacity = 1 << 12;
  let left = new Int32Array(capacity);
  let right = new Int32Array(capacity);
  let numbers = new Int32Array(capacity).fill(-1);
  let size = 0;

  function slotOf(a: number, b: number): number {
    let slot = hashPair(a, b) & (capacity - 1);
    while (numbers[slot]! >= 0 && (left[slot] !== a || right[slot] !== b)) slot = (slot + 1) & (capacity - 1);
    return slot;
  }
  function grow(): void {
    const [oldLeft, oldRight, oldNumbers] = [left, right, numbers];
    capacity *= 2;
    left = new Int32Array(capacity);
    right = new Int32Array(capacity);
    numbers = new Int32Array(capacity).fill(-1);
    for (let i = 0; i < oldNumbers.length; i += 1)
      if (oldNumbers[i]! >= 0)
        put(slotOf(oldLeft[i]!, oldRight[i]!), oldLeft[i]!, oldRight[i]!, oldNumbers[i]!);
  }
  function put(slot: number, a: number, b: number, number: number): void {
    left[slot] = a;
    right[slot] = b;
    numbers[slot] = number;
  }
  return {
    size: () => size,
    find: (a, b) => numbers[slotOf(a, b)]!,
    add: (a, b) => {
      const slot = slotOf(a, b);
      const known = numbers[slot]!;
      if (known >= 0) return known;
      put(slot, a, b, size);
      size += 1;
      if (size * 2 > capacity) grow();
      return size - 1;
    },
  };
}
