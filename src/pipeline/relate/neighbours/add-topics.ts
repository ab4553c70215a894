import type { DescribedPaper } from '../../../paper/paper.ts';
import type { Topic } from '../../../paper/topic.ts';
import type { SparseVector } from './weigh-terms.ts';

/** Vectors with topics as their last terms. */
export interface TopicVectors {
  readonly vectors: readonly SparseVector[];
  /** Topic ids, ascending; topic i is term `firstId + i`. */
  readonly topics: readonly string[];
}

/** As for words: rarity counts, but less than its logarithm. */
const RARITY = 0.8;
/** A paper is also, but less, about what its topic belongs to. */
const PARENT = 0.5;

/**
 * Appends the topics of every paper to its vector as further terms, scaled so that the inner product of
 * two results is the cosine over words plus `share` times the cosine over topics. A topic weighs its score
 * in the paper times its rarity in the corpus, so that a rare topic shared says more than a common one.
 */
export function addTopics(
  vectors: readonly SparseVector[],
  papers: readonly DescribedPaper[],
  vocabulary: readonly Topic[],
  options: { readonly firstId: number; readonly share: number },
): TopicVectors {
  const parents = new Map(
    vocabulary.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent] as const])),
  );
  const relevance = papers.map(({ description }) => relevanceOf(description, parents));
  const mass = new Map<string, number>();
  for (const paper of relevance) for (const [id, value] of paper) mass.set(id, (mass.get(id) ?? 0) + value);
  const topics = [...mass.keys()].sort();
  const numbers = new Map(topics.map((id, number) => [id, options.firstId + number]));
  const joined = vectors.map((vector, index): SparseVector => {
    const weighed = [...relevance[index]!]
      .map(([id, value]) => ({
        id: numbers.get(id)!,
        weight: value * Math.log((papers.length + 1) / Math.max(1, mass.get(id)!)) ** RARITY,
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => a.id - b.id);
    if (weighed.length === 0) return vector;
    const scale = Math.sqrt(options.share) / Math.hypot(...weighed.map(({ weight }) => weight));
    const ids = new Int32Array(vector.ids.length + weighed.length);
    const weights = new Float32Array(ids.length);
    ids.set(vector.ids);
    weights.set(vector.weights);
    weighed.forEach(({ id, weight }, at) => {
      ids[vector.ids.length + at] = id;
      weights[vector.ids.length + at] = weight * scale;
    });
    return { ids, weights };
  });
  return { vectors: joined, topics };
}

/** Topic → 0..1, ancestors included. */
function relevanceOf(
  { tags, topics = [] }: DescribedPaper['description'],
  parents: ReadonlyMap<string, string>,
): Map<string, number> {
  const scores = new Map(topics.map(({ id, score }) => [id, score]));
  const relevance = new Map(tags.map((id) => [id, 0.1 + 0.9 * (scores.get(id) ?? 1)]));
  for (const id of tags) {
    let value = relevance.get(id)! * PARENT;
    // Two steps up at most: also the guard against a vocabulary whose parents run in a circle.
    for (
      let parent = parents.get(id), step = 0;
      parent !== undefined && step < 2;
      parent = parents.get(parent), step += 1
    ) {
      if ((relevance.get(parent) ?? 0) < value) relevance.set(parent, value);
      value *= PARENT;
    }
  }
  return relevance;
}
