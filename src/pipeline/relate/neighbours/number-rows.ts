import { release } from '../../../text/release.ts';

/** Rows of integers one behind the other in few blocks: small arrays of their own would take twice the memory. */
export interface NumberRows {
  /** Adds a number to the row that is being written. */
  readonly add: (value: number) => void;
  /** How many numbers that row has so far. */
  readonly open: () => number;
  /** Ends the row. */
  readonly end: () => void;
  /** A view of a finished row, by its index. */
  readonly row: (index: number) => Int32Array;
  /** How many rows are finished, and how many numbers they have together. */
  readonly count: () => number;
  readonly total: () => number;
  /** Gives back the memory; no row may be read afterwards. */
  readonly release: () => void;
}

/** Numbers in the first block and in most others; longer rows get longer ones. */
const LEAST = 1 << 12;
const BLOCK = 1 << 18;

/** Blocks do not grow: whoever copies an array into a longer one has both, and half of the longer one is empty. */
export function createNumberRows(): NumberRows {
  let block = new Int32Array(LEAST);
  const blocks = [block];
  /** Where the open row begins in the last block, and ends. */
  let from = 0;
  let filled = 0;
  let total = 0;
  /** By row: its block, and where it ends there. */
  const homes: number[] = [];
  const ends: number[] = [];
  function openBlock(): void {
    const open = block.subarray(from, filled);
    block = new Int32Array(Math.max(Math.min(BLOCK, 2 * block.length), 2 * open.length));
    block.set(open);
    if (from === 0) blocks.pop();
    blocks.push(block);
    filled -= from;
    from = 0;
  }
  return {
    add: (value) => {
      if (filled === block.length) openBlock();
      block[filled] = value;
      filled += 1;
    },
    open: () => filled - from,
    end: () => {
      homes.push(blocks.length - 1);
      ends.push(filled);
      total += filled - from;
      from = filled;
    },
    row: (index) => {
      const home = homes[index]!;
      return blocks[home]!.subarray(homes[index - 1] === home ? ends[index - 1]! : 0, ends[index]!);
    },
    count: () => ends.length,
    total: () => total,
    release: () => {
      release(...blocks);
    },
  };
}
