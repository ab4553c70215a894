/** Examples as rows of `width` values; `group` says which belong to one paper. */
export interface Examples {
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Uint8Array;
  readonly group: Int32Array;
}

/** A complete binary tree, level by level: a row goes left where its value is below the threshold. */
export interface Tree {
  readonly measures: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly smallestLeaf: number;
  readonly seed: number;
}

const BINS = 64;
const RIDGE = 5;
const COLUMN_SHARE = 0.4;
const GROUP_SHARE = 0.8;

/**
 * Gradient-boosted trees for the logistic loss (Friedman 2001) over values cut into 64 bins, each tree
 * from 80 % of the papers and 40 % of the measures (Friedman, "Stochastic gradient boosting", 2002), leaves
 * by one Newton step. The random numbers are seeded.
 */
export function growTrees(examples: Examples, growth: Growth): Tree[] {
  const { rows, width, labels, group } = examples;
  const count = labels.length;
  const { bins, cuts } = cutIntoBins(rows, width, count);
  const random = seeded(growth.seed);
  const scores = new Float64Array(count);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const groups = group.reduce((most, value) => Math.max(most, value), 0) + 1;
  const trees: Tree[] = [];
  for (let round = 0; round < growth.trees; round += 1) {
    for (let row = 0; row < count; row += 1) {
      const p = 1 / (1 + Math.exp(-scores[row]!));
      gradient[row] = p - labels[row]!;
      curvature[row] = p * (1 - p);
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      () => random() < COLUMN_SHARE,
    );
    const chosen = Array.from({ length: groups }, () => random() < GROUP_SHARE);
    const members = Int32Array.from(labels.keys()).filter((row) => chosen[group[row]!]!);
    const size = 2 ** growth.depth;
    const tree: Tree = {
      measures: new Array<number>(size - 1).fill(0),
      thresholds: new Array<number>(size - 1).fill(Infinity),
      leaves: new Array<number>(size).fill(0),
    };
    const split = (node: number, depth: number, inside: Int32Array): void => {
      if (depth === growth.depth) {
        tree.leaves[node - (size - 1)] = newton(inside, gradient, curvature) * growth.rate;
        return;
      }
      const best = findSplit(inside, columns, bins, cuts, width, gradient, curvature, growth.smallestLeaf);
      if (best) {
        tree.measures[node] = best.column;
        tree.thresholds[node] = cuts[best.column]![best.bin]!;
      }
      const goesLeft = (row: number) => !best || bins[row * width + best.column]! <= best.bin;
      split(2 * node + 1, depth + 1, inside.filter(goesLeft));
      split(
        2 * node + 2,
        depth + 1,
        inside.filter((row) => !goesLeft(row)),
      );
    };
    split(0, 0, members);
    trees.push(tree);
    for (let row = 0; row < count; row += 1) scores[row]! += scoreTree(tree, rows, row * width);
  }
  return trees;
}

/** The leaf that a row falls into. */
export function scoreTree(tree: Tree, rows: Float32Array, offset: number): number {
  let node = 0;
  while (node < tree.measures.length) {
    node = 2 * node + (rows[offset + tree.measures[node]!]! < tree.thresholds[node]! ? 1 : 2);
  }
  return tree.leaves[node - tree.measures.length]!;
}

function newton(inside: Int32Array, gradient: Float64Array, curvature: Float64Array): number {
  let g = 0;
  let h = 0;
  for (const row of inside) {
    g += gradient[row]!;
    h += curvature[row]!;
  }
  return -g / (h + RIDGE);
}

function findSplit(
  inside: Int32Array,
  columns: readonly number[],
  bins: Uint8Array,
  cuts: readonly Float32Array[],
  width: number,
  gradient: Float64Array,
  curvature: Float64Array,
  smallest: number,
): { column: number; bin: number } | undefined {
  if (inside.length < 2 * smallest) return undefined;
  let best: { column: number; bin: number } | undefined;
  let bestGain = 1e-6;
  const histogram = new Float64Array(BINS * 3);
  for (const column of columns) {
    histogram.fill(0);
    let [allG, allH] = [0, 0];
    for (const row of inside) {
      const slot = bins[row * width + column]! * 3;
      histogram[slot]! += gradient[row]!;
      histogram[slot + 1]! += curvature[row]!;
      histogram[slot + 2]! += 1;
      allG += gradient[row]!;
      allH += curvature[row]!;
    }
    let [g, h, n] = [0, 0, 0];
    for (let bin = 0; bin < cuts[column]!.length; bin += 1) {
      g += histogram[bin * 3]!;
      h += histogram[bin * 3 + 1]!;
      n += histogram[bin * 3 + 2]!;
      if (n < smallest) continue;
      if (inside.length - n < smallest) break;
      const gain = g ** 2 / (h + RIDGE) + (allG - g) ** 2 / (allH - h + RIDGE) - allG ** 2 / (allH + RIDGE);
      if (gain > bestGain) {
        bestGain = gain;
        best = { column, bin };
      }
    }
  }
  return best;
}

/** A row's bin is the number of cuts not above its value. */
function cutIntoBins(rows: Float32Array, width: number, count: number) {
  const bins = new Uint8Array(rows.length);
  const cuts: Float32Array[] = [];
  for (let column = 0; column < width; column += 1) {
    const values = Float32Array.from({ length: count }, (_, row) => rows[row * width + column]!);
    const sorted = values.toSorted();
    const quantiles = Array.from(
      { length: BINS - 1 },
      (_, bin) => sorted[Math.floor(((bin + 1) * count) / BINS)]!,
    );
    // four digits are what the data file keeps
    const distinct = [...new Set(quantiles.map((value) => Number(value.toPrecision(4))))].sort(
      (a, b) => a - b,
    );
    const bounds = Float32Array.from(distinct);
    cuts.push(bounds);
    for (const [row, value] of values.entries()) {
      let bin = 0;
      while (bin < bounds.length && bounds[bin]! <= value) bin += 1;
      bins[row * width + column] = bin;
    }
  }
  return { bins, cuts };
}

/** Mulberry32: numbers from 0 to 1 that depend on nothing but the seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
