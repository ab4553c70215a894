import type { Interner } from './read-atoms.ts';

/** Tells the beginnings of a set of phrases, whole or within an atom, by their hash: never a false no. */
export interface Beginnings {
  /** The cell of a hash is its last bits; a bit for each. */
  readonly bits: Uint8Array;
  readonly mask: number;
}

/** The base of the first half of a phrase's hash (see `compileAliases`). */
export const BASE_ONE = 0x01000193;

/** `room` is about how many phrases there will be. */
export function makeBeginnings(room: number): Beginnings {
  const size = 2 ** Math.min(26, Math.max(17, Math.ceil(Math.log2(room * 128))));
  return { bits: new Uint8Array(size / 8), mask: size - 1 };
}

export function isBeginning({ bits, mask }: Beginnings, hash: number): boolean {
  const cell = hash & mask;
  return ((bits[cell >> 3]! >> (cell & 7)) & 1) === 1;
}

/** Adds the beginnings of the phrase that these atoms spell. */
export function addBeginnings({ bits, mask }: Beginnings, ids: Iterable<number>, { keys }: Interner): void {
  let hash = 0;
  for (const id of ids) {
    const key = keys[id]!;
    for (let at = 0; at < key.length; at += 1) {
      hash = (Math.imul(hash, BASE_ONE) + key.charCodeAt(at) + 1) | 0;
      const cell = hash & mask;
      bits[cell >> 3]! |= 1 << (cell & 7);
    }
  }
}
