import type { CorpusTerms } from './count-terms.ts';

/** A sparse vector: terms ascending and their weights. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Everyday words still tie papers in a small way: their weight is this part of the full one. */
const EVERYDAY = 0.6;
/** Below 1: in a review of a hundred papers a word of two papers is often chance, not rarity. */
const RARITY = 0.8;
/** Two words side by side say more than the two words. */
const PAIR = 1.2;

/**
 * Unit vectors of tf-idf weights, (1 + ln tf) · ln((N + 1) / df)^0.8, after Salton and Buckley (1988),
 * "Term-weighting approaches in automatic text retrieval". Terms of one paper only are left out of
 * the vector, as they can tie nothing, but count for its length.
 */
export function weighTerms(terms: CorpusTerms, keyCount: number): SparseVector[] {
  const total = terms.papers.length;
  const rarity = Float64Array.from(terms.frequency, (count, id) => {
    const inverse = Math.log((total + 1) / Math.max(1, count)) ** RARITY;
    return inverse * (terms.everyday[id] === 1 ? EVERYDAY : 1) * (id >= keyCount ? PAIR : 1);
  });
  const lonelySquare = (Math.log(total + 1) ** RARITY * PAIR) ** 2;
  return terms.papers.map(({ ids, counts, lonely }) => {
    let square = lonely * lonelySquare;
    let shared = 0;
    for (let i = 0; i < ids.length; i += 1) {
      square += ((1 + Math.log(counts[i]!)) * rarity[ids[i]!]!) ** 2;
      if (terms.frequency[ids[i]!]! > 1) shared += 1;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    const kept = new Int32Array(shared);
    const weights = new Float32Array(shared);
    let at = 0;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i]!;
      if (terms.frequency[id]! < 2) continue;
      kept[at] = id;
      weights[at] = (1 + Math.log(counts[i]!)) * rarity[id]! * scale;
      at += 1;
    }
    return { ids: kept, weights };
  });
}
