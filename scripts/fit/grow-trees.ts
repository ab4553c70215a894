/** Examples as rows of `width` values; `group` says which belong to one paper. */
export interface Examples {
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Uint8Array;
  readonly group: Int32Array;
}

/**
 * An oblivious tree: one question per level, the same for all nodes of the level. A row's leaf is the number
 * whose binary digits are the answers, "at or above the threshold" a one, the first question the highest digit.
 */
export interface Tree {
  readonly measures: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
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
    const inside = Int32Array.from(labels.keys()).filter((row) => chosen[group[row]!]!);
    const tree = growTree({ inside, columns, bins, cuts, width, gradient, curvature }, growth);
    trees.push(tree);
    for (let row = 0; row < count; row += 1) scores[row]! += scoreTree(tree, rows, row * width);
  }
  return trees;
}

/** The leaf that a row falls into. */
export function scoreTree(
  { measures, thresholds, leaves }: Tree,
  rows: Float32Array,
  offset: number,
): number {
  let leaf = 0;
  for (const [level, measure] of measures.entries()) {
    leaf = 2 * leaf + (rows[offset + measure]! < thresholds[level]! ? 0 : 1);
  }
  return leaves[leaf]!;
}

/** The sample that one tree is grown from. */
interface Sample {
  readonly inside: Int32Array;
  readonly columns: readonly number[];
  readonly bins: Uint8Array;
  readonly cuts: readonly Float32Array[];
  readonly width: number;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

function growTree(sample: Sample, { depth, rate, smallestLeaf }: Growth): Tree {
  const { inside, bins, cuts, width } = sample;
  const leafOf = new Uint8Array(inside.length);
  const measures: number[] = [];
  const thresholds: number[] = [];
  for (let level = 0; level < depth; level += 1) {
    const best = findQuestion(sample, leafOf, 2 ** level, smallestLeaf);
    measures.push(best?.column ?? 0);
    thresholds.push(best ? cuts[best.column]![best.bin]! : Infinity);
    for (const [index, row] of inside.entries()) {
      const above = best !== undefined && bins[row * width + best.column]! > best.bin;
      leafOf[index] = 2 * leafOf[index]! + (above ? 1 : 0);
    }
  }
  const g = new Float64Array(2 ** depth);
  const h = new Float64Array(2 ** depth);
  for (const [index, row] of inside.entries()) {
    g[leafOf[index]!]! += sample.gradient[row]!;
    h[leafOf[index]!]! += sample.curvature[row]!;
  }
  return { measures, thresholds, leaves: [...g].map((sum, leaf) => (-rate * sum) / (h[leaf]! + RIDGE)) };
}

/** The question that gains most over all leaves of a level; a leaf too small on one side gains nothing. */
function findQuestion(
  { inside, columns, bins, cuts, width, gradient, curvature }: Sample,
  leafOf: Uint8Array,
  leaves: number,
  smallest: number,
): { column: number; bin: number } | undefined {
  let best: { column: number; bin: number } | undefined;
  let bestGain = 1e-6;
  const histogram = new Float64Array(leaves * BINS * 3);
  for (const column of columns) {
    histogram.fill(0);
    for (const [index, row] of inside.entries()) {
      const slot = (leafOf[index]! * BINS + bins[row * width + column]!) * 3;
      histogram[slot]! += gradient[row]!;
      histogram[slot + 1]! += curvature[row]!;
      histogram[slot + 2]! += 1;
    }
    const gains = new Float64Array(cuts[column]!.length);
    for (let leaf = 0; leaf < leaves; leaf += 1)
      addGains(histogram.subarray(leaf * BINS * 3, (leaf + 1) * BINS * 3), gains, smallest);
    for (const [bin, gain] of gains.entries()) {
      if (gain > bestGain) {
        bestGain = gain;
        best = { column, bin };
      }
    }
  }
  return best;
}

function addGains(histogram: Float64Array, gains: Float64Array, smallest: number): void {
  let [allG, allH, all] = [0, 0, 0];
  for (let slot = 0; slot < histogram.length; slot += 3) {
    allG += histogram[slot]!;
    allH += histogram[slot + 1]!;
    all += histogram[slot + 2]!;
  }
  let [g, h, n] = [0, 0, 0];
  for (let bin = 0; bin < gains.length; bin += 1) {
    g += histogram[bin * 3]!;
    h += histogram[bin * 3 + 1]!;
    n += histogram[bin * 3 + 2]!;
    if (n < smallest || all - n < smallest) continue;
    gains[bin]! += g ** 2 / (h + RIDGE) + (allG - g) ** 2 / (allH - h + RIDGE) - allG ** 2 / (allH + RIDGE);
  }
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
