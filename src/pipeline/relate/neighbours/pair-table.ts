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

/** An open-addressing hash table in typed arrays: a million pairs cost 16 MB instead of 100 MB of strings. */
export function createPairTable(): PairTable {
  let capacity = 1 << 12;
  /** One more than the number of a pair; 0 is an empty slot. */
  let slots = new Int32Array(capacity);
  /** By number: the two sides of the pair, together in memory. */
  let sides = new Int32Array(capacity);
  let size = 0;

  /** Where the pair is, or would be. */
  function slotOf(a: number, b: number): number {
    let slot = hashPair(a, b) & (capacity - 1);
    for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
      if (sides[2 * known - 2] === a && sides[2 * known - 1] === b) break;
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  }
  function grow(): void {
    capacity *= 2;
    slots = new Int32Array(capacity);
    const longer = new Int32Array(capacity);
    longer.set(sides);
    sides = longer;
    for (let number = 0; number < size; number += 1)
      slots[slotOf(sides[2 * number]!, sides[2 * number + 1]!)] = number + 1;
  }
  return {
    size: () => size,
    find: (a, b) => slots[slotOf(a, b)]! - 1,
    add: (a, b) => {
      const slot = slotOf(a, b);
      const known = slots[slot]!;
      if (known !== 0) return known - 1;
      sides[2 * size] = a;
      sides[2 * size + 1] = b;
      size += 1;
      slots[slot] = size;
      if (size * 2 >= capacity) grow();
      return size - 1;
    },
  };
}
