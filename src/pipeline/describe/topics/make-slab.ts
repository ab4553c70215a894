/** A place in memory. */
export interface Place {
  readonly memory: ArrayBuffer;
  readonly offset: number;
}

/** Pieces grow from the first size to the second. */
const LEAST = 1 << 14;
const MOST = 1 << 20;

/**
 * Gives out memory for small arrays from large pieces: a hundred thousand small ones would cost more than what is in
 * them, and what they leave behind when they end is too small for anything else. Offsets are multiples of 8.
 */
export function makeSlab(): (bytes: number) => Place {
  let memory = new ArrayBuffer(0);
  let used = 0;
  return (bytes) => {
    if (bytes > MOST / 8) return { memory: new ArrayBuffer(bytes), offset: 0 };
    if (used + bytes > memory.byteLength) {
      memory = new ArrayBuffer(Math.min(MOST, Math.max(LEAST, 2 * memory.byteLength, 8 * bytes)));
      used = 0;
    }
    const offset = used;
    used = Math.ceil((used + bytes) / 8) * 8;
    return { memory, offset };
  };
}
