import { TREES } from './model-data.ts';
import { MEASURES, WIDTH } from './measure-candidates.ts';

const DEPTH = 4;
const SPLITS = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;
const trees = readTrees(TREES);

/** Sum of all trees for each row of `WIDTH` measures: higher is more likely a key phrase. */
export function scoreCandidates(rows: Float32Array): Float64Array {
  const scores = new Float64Array(rows.length / WIDTH);
  for (let row = 0; row < scores.length; row += 1) {
    const offset = row * WIDTH;
    let sum = 0;
    for (let tree = 0; tree < trees.count; tree += 1) {
      let node = 0;
      while (node < SPLITS) {
        const split = tree * SPLITS + node;
        node = 2 * node + (rows[offset + trees.measures[split]!]! < trees.thresholds[split]! ? 1 : 2);
      }
      sum += trees.leaves[tree * LEAVES + node - SPLITS]!;
    }
    scores[row] = sum;
  }
  return scores;
}

/** One tree a line, complete and level by level: 15 times `measure<threshold`, then 16 leaves in thousandths. */
function readTrees(text: string) {
  const lines = text.trim().split('\n');
  const measures = new Uint8Array(lines.length * SPLITS);
  const thresholds = new Float32Array(lines.length * SPLITS);
  const leaves = new Float32Array(lines.length * LEAVES);
  for (const [tree, line] of lines.entries()) {
    for (const [index, part] of line.split(' ').entries()) {
      if (index < SPLITS) {
        const [name = '', threshold] = part.split('<');
        measures[tree * SPLITS + index] = Math.max(0, MEASURES.indexOf(name as (typeof MEASURES)[number]));
        thresholds[tree * SPLITS + index] = Number(threshold);
      } else leaves[tree * LEAVES + index - SPLITS] = Number(part) / 1000;
    }
  }
  return { count: lines.length, measures, thresholds, leaves };
}
