import { MEASURES, WIDTH } from './measure-candidates.ts';
import { TREES } from './model-data.ts';

const DEPTH = 5;
const LEAVES = 2 ** DEPTH;
const trees = readTrees(TREES);

/** Sum of all trees for each row of `WIDTH` measures: higher is more likely a key phrase. */
export function scoreCandidates(rows: Float32Array): Float64Array {
  const { count, measures, thresholds, leaves } = trees;
  const scores = new Float64Array(rows.length / WIDTH);
  const values = toOrdered(rows);
  for (let tree = 0; tree < count; tree += 1) {
    // Unrolled and free of branches: this is the innermost loop of all. The sign of a difference is an answer.
    const at = tree * DEPTH;
    const m0 = measures[at]!;
    const m1 = measures[at + 1]!;
    const m2 = measures[at + 2]!;
    const m3 = measures[at + 3]!;
    const m4 = measures[at + 4]!;
    const t0 = thresholds[at]!;
    const t1 = thresholds[at + 1]!;
    const t2 = thresholds[at + 2]!;
    const t3 = thresholds[at + 3]!;
    const t4 = thresholds[at + 4]!;
    const first = tree * LEAVES;
    for (let row = 0, offset = 0; row < scores.length; row += 1, offset += WIDTH) {
      const below =
        (((values[offset + m0]! - t0) >>> 31) << 4) |
        (((values[offset + m1]! - t1) >>> 31) << 3) |
        (((values[offset + m2]! - t2) >>> 31) << 2) |
        (((values[offset + m3]! - t3) >>> 31) << 1) |
        ((values[offset + m4]! - t4) >>> 31);
      scores[row]! += leaves[first + LEAVES - 1 - below]!;
    }
  }
  return scores;
}

/** Integers in the order of the numbers, without the last bit so that no difference overflows. */
function toOrdered(numbers: Float32Array): Int32Array {
  const bits = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const ordered = new Int32Array(bits.length);
  for (let index = 0; index < bits.length; index += 1) {
    const bit = bits[index]!;
    ordered[index] = (bit ^ ((bit >> 31) & 0x7fffffff)) >> 1;
  }
  return ordered;
}

/**
 * One oblivious tree a line: five times `measure<threshold`, then 32 leaves in thousandths. A leaf's number has a
 * binary one where the answer is no, the first question the highest digit.
 */
function readTrees(text: string) {
  const lines = text.trim().split('\n');
  const measures = new Uint8Array(lines.length * DEPTH);
  const thresholds = new Float32Array(lines.length * DEPTH);
  const leaves = new Float64Array(lines.length * LEAVES);
  for (const [tree, line] of lines.entries()) {
    for (const [index, part] of line.split(' ').entries()) {
      if (index < DEPTH) {
        const [name = '', threshold] = part.split('<');
        measures[tree * DEPTH + index] = Math.max(0, MEASURES.indexOf(name));
        thresholds[tree * DEPTH + index] = Number(threshold);
      } else leaves[tree * LEAVES + index - DEPTH] = Number(part) / 1000;
    }
  }
  return { count: lines.length, measures, thresholds: toOrdered(thresholds), leaves };
}
