import { release } from '../../../text/release.ts';

/** A place in memory. */
export interface Place {
  readonly memory: ArrayBuffer;
  readonly offset: number;
}

/** Pieces grow from the first size to the second. */
const LEAST = 1 << 14;
const MOST = 1 << 20;

/** Memory for small arrays, given out from large pieces and given back all at once. */
export interface Slab {
  readonly take: (bytes: number) => Place;
  /** No array in this memory may be read afterwards. */
  readonly release: () => void;
}

/**
 * Gives out memory for small arrays from large pieces: a hundred thousand small ones would cost more than what is in
 * them, and what they leave behind when they end is too small for anything else. Offsets are multiples of 8.
 */
export function makeSlab(): Slab {
  let memory = new ArrayBuffer(0);
  let used = 0;
  let pieces: { readonly buffer: ArrayBuffer }[] = [];
  const make = (bytes: number): ArrayBuffer => {
    const buffer = new ArrayBuffer(bytes);
    pieces.push({ buffer });
    return buffer;
  };
  const take = (bytes: number): Place => {
    if (bytes > MOST / 8) return { memory: make(bytes), offset: 0 };
    if (used + bytes > memory.byteLength) {
      memory = make(Math.min(MOST, Math.max(LEAST, 2 * memory.byteLength, 8 * bytes)));
      used = 0;
    }
    const offset = used;
    used = Math.ceil((used + bytes) / 8) * 8;
    return { memory, offset };
  };
  return {
    take,
    release: () => {
      release(...pieces);
      pieces = [];
      memory = new ArrayBuffer(0);
      used = 0;
    },
  };
}
