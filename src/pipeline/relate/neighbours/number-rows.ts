/** Rows of integers one behind the other in one array: small arrays of their own would take twice the memory. */
export interface NumberRows {
  /** Adds a number to the row that is being written. */
  readonly add: (value: number) => void;
  /** How many numbers that row has so far. */
  readonly open: () => number;
  /** Ends the row. */
  readonly end: () => void;
  /** A view of a finished row, by its index; good until a number is added. */
  readonly row: (index: number) => Int32Array;
  /** How many rows are finished, and how many numbers they have together. */
  readonly count: () => number;
  readonly total: () => number;
}

export function createNumberRows(): NumberRows {
  let values = new Int32Array(1 << 12);
  let filled = 0;
  const ends: number[] = [];
  const startOf = (index: number): number => (index === 0 ? 0 : ends[index - 1]!);
  return {
    add: (value) => {
      // Moved, not copied: what a copy leaves behind would stay until the next collection, as large as all the rest.
      if (filled === values.length) values = new Int32Array(values.buffer.transfer(values.byteLength * 2));
      values[filled] = value;
      filled += 1;
    },
    open: () => filled - startOf(ends.length),
    end: () => {
      ends.push(filled);
    },
    row: (index) => values.subarray(startOf(index), ends[index]!),
    count: () => ends.length,
    total: () => startOf(ends.length),
  };
}
