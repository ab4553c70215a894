import { makeArrays, type Atoms, type Interner } from './read-atoms.ts';

/** 32-bit integers before the arrays. */
const HEAD = 4;

/** Atoms as bytes that another run can read; `symbolOf` gives the number by which it will know a normal form. */
export function packAtoms(atoms: Atoms, symbolOf: (id: number) => number): Uint8Array {
  const { ids, starts, ends, sentences, flags, roles, aims, abstractFrom } = atoms;
  const isLong = starts.BYTES_PER_ELEMENT === 4;
  const head = Int32Array.of(ids.length, abstractFrom, isLong ? 1 : 0, aims.length);
  const symbols = Int32Array.from(ids, symbolOf);
  const arrays = [head, symbols, starts, ends, sentences, flags, roles, aims].map(bytesOf);
  const packed = new Uint8Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    packed.set(array, at);
    at += array.length;
  }
  return packed;
}

/** The atoms that were packed; `idOf` gives the number of a normal form in `interner` for the one it was packed under. */
export function unpackAtoms(packed: Uint8Array, idOf: (symbol: number) => number, interner: Interner): Atoms {
  const head = new Int32Array(HEAD);
  bytesOf(head).set(packed.subarray(0, 4 * HEAD));
  const [size, abstractFrom, isLong, sentences] = [head[0]!, head[1]!, head[2] === 1, head[3]!];
  const arrays = makeArrays(size, isLong, interner);
  const aims = new Uint8Array(sentences);
  let at = 4 * HEAD;
  for (const array of [
    arrays.ids,
    arrays.starts,
    arrays.ends,
    arrays.sentences,
    arrays.flags,
    arrays.roles,
    aims,
  ]) {
    bytesOf(array).set(packed.subarray(at, at + array.byteLength));
    at += array.byteLength;
  }
  const { ids } = arrays;
  for (let index = 0; index < size; index += 1) ids[index] = idOf(ids[index]!);
  return { ...arrays, abstractFrom, aims };
}

function bytesOf({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
