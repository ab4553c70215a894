/** Sparse vectors in compressed rows: entries of row r lie from `offsets[r]` up to `offsets[r + 1]`. */
export interface SparseRows {
  readonly offsets: Int32Array;
  /** Terms, ascending within a row. */
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Number of rows. */
export function countRows({ offsets }: SparseRows): number {
  return offsets.length - 1;
}
