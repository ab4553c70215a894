import type { DescribedPaper } from '../../../paper/paper.ts';
import type { Topic } from '../../../paper/topic.ts';
import type { SparseRows } from './sparse-rows.ts';

/** Length that a topic vector has at least: one common topic is not the whole of a paper. */
const SHORTEST = 3;
/** As for words: rarity counts, but less than its logarithm. */
const RARITY = 0.8;
/** A paper is also, but less, about what its topic belongs to. */
const PARENT = 0.7;

/**
 * Appends the curated topics of every paper to its vector as further terms, scaled so that the inner product
 * of two results is the cosine over words plus `share` times the cosine over topics. A topic weighs its score
 * in the paper times its rarity in the corpus, so that a rare topic shared says more than a common one.
 * Discovered topics stay out: they come from the same words, and counting those twice makes neighbours
 * worse on every corpus tried (a group's other papers in the first three: 63 % without, 56 % with).
 */
export function addTopics(
  words: SparseRows,
  papers: readonly DescribedPaper[],
  vocabulary: readonly Topic[],
  options: { readonly firstId: number; readonly share: number },
): { vectors: SparseRows; termCount: number } {
  const curated = new Set(vocabulary.filter(({ origin }) => origin === 'curated').map(({ id }) => id));
  const parents = new Map(
    vocabulary.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent] as const])),
  );
  if (curated.size === 0) return { vectors: words, termCount: options.firstId };
  const relevance = papers.map(({ description }) => relevanceOf(description, curated, parents));
  const mass = new Map<string, number>();
  for (const paper of relevance) for (const [id, value] of paper) mass.set(id, (mass.get(id) ?? 0) + value);
  const topics = [...mass.keys()].sort();
  const numbers = new Map(topics.map((id, number) => [id, options.firstId + number]));
  const weighed = relevance.map((own) => {
    const topicsOf = [...own]
      .map(([id, value]) => ({
        id: numbers.get(id)!,
        weight: value * Math.log((papers.length + 1) / Math.max(1, mass.get(id)!)) ** RARITY,
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => a.id - b.id);
    const length = Math.hypot(...topicsOf.map(({ weight }) => weight));
    const scale = Math.sqrt(options.share) / Math.max(SHORTEST, length);
    return topicsOf.map(({ id, weight }) => ({ id, weight: weight * scale }));
  });
  return { vectors: join(words, weighed), termCount: options.firstId + topics.length };
}

/** Every row with its topics behind its words. */
function join(words: SparseRows, topics: readonly (readonly { id: number; weight: number }[])[]): SparseRows {
  const total = words.ids.length + topics.reduce((sum, { length }) => sum + length, 0);
  const offsets = new Int32Array(words.offsets.length);
  const ids = new Int32Array(total);
  const weights = new Float32Array(total);
  let at = 0;
  topics.forEach((own, row) => {
    const [start, end] = [words.offsets[row]!, words.offsets[row + 1]!];
    ids.set(words.ids.subarray(start, end), at);
    weights.set(words.weights.subarray(start, end), at);
    at += end - start;
    for (const { id, weight } of own) {
      ids[at] = id;
      weights[at] = weight;
      at += 1;
    }
    offsets[row + 1] = at;
  });
  return { offsets, ids, weights };
}

/** Topic → 0..1, ancestors included. */
function relevanceOf(
  { tags, topics = [] }: DescribedPaper['description'],
  curated: ReadonlySet<string>,
  parents: ReadonlyMap<string, string>,
): Map<string, number> {
  const scores = new Map(topics.map(({ id, score }) => [id, score]));
  const relevance = new Map(
    tags.filter((id) => curated.has(id)).map((id) => [id, 0.1 + 0.9 * (scores.get(id) ?? 1)]),
  );
  for (const id of [...relevance.keys()]) {
    let value = relevance.get(id)! * PARENT;
    // Two steps up at most: also the guard against a vocabulary whose parents run in a circle.
    for (
      let parent = parents.get(id), step = 0;
      parent !== undefined && step < 2;
      parent = parents.get(parent), step += 1
    ) {
      if (curated.has(parent) && (relevance.get(parent) ?? 0) < value) relevance.set(parent, value);
      value *= PARENT;
    }
  }
  return relevance;
}
