/** Rows of a sparse matrix: the columns that each holds and their weights. */
export interface SparseMatrix {
  readonly columns: number;
  readonly rows: readonly { readonly ids: Int32Array; readonly weights: Float32Array }[];
}

const ROUNDS = 14;

/**
 * The `count` strongest right singular vectors of a matrix, column by column of the matrix, each times the root
 * of its singular value: orthogonal iteration (G. Golub and C. Van Loan, "Matrix computations", 8.2.4) from a
 * seeded start.
 */
export function findDirections(matrix: SparseMatrix, count: number): Float64Array[] {
  const { columns } = matrix;
  const random = seeded(12345);
  let basis: Float64Array[] = Array.from({ length: count }, () =>
    Float64Array.from({ length: columns }, () => random() - 0.5),
  );
  orthonormalize(basis);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = multiply(matrix, basis);
    // The last round leaves the lengths: they are the squares of the singular values.
    if (round + 1 < ROUNDS) orthonormalize(basis);
  }
  const lengths = basis.map((vector) => Math.hypot(...vector));
  orthonormalize(basis);
  return basis.map((vector, at) => vector.map((value) => value * lengths[at]! ** 0.25));
}

/** The product of the transposed matrix, the matrix and every vector. */
function multiply({ columns, rows }: SparseMatrix, basis: readonly Float64Array[]): Float64Array[] {
  const product = basis.map(() => new Float64Array(columns));
  for (const { ids, weights } of rows) {
    for (const [at, vector] of basis.entries()) {
      let sum = 0;
      for (let i = 0; i < ids.length; i += 1) sum += weights[i]! * vector[ids[i]!]!;
      const out = product[at]!;
      for (let i = 0; i < ids.length; i += 1) out[ids[i]!]! += weights[i]! * sum;
    }
  }
  return product;
}

/** Gram and Schmidt, modified, in place. */
function orthonormalize(basis: readonly Float64Array[]): void {
  for (const [at, vector] of basis.entries()) {
    for (const other of basis.slice(0, at)) {
      let dot = 0;
      for (let i = 0; i < vector.length; i += 1) dot += vector[i]! * other[i]!;
      for (let i = 0; i < vector.length; i += 1) vector[i]! -= dot * other[i]!;
    }
    let square = 0;
    for (const value of vector) square += value * value;
    const scale = 1 / Math.sqrt(square);
    for (let i = 0; i < vector.length; i += 1) vector[i]! *= scale;
  }
}

/** Numbers from 0 to 1: a linear congruential generator (D. Knuth, "The art of computer programming", 3.3.4). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
