import { ONCE, type CorpusTerms } from './count-terms.ts';
import type { SparseRows } from './sparse-rows.ts';

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
export function weighTerms(
  { ids: terms, counts, lonely, frequency, everyday }: CorpusTerms,
  keyCount: number,
): SparseRows {
  const papers = terms.count();
  const rarity = Float64Array.from(frequency, (count, id) => {
    const inverse = Math.log((papers + 1) / Math.max(1, count)) ** RARITY;
    return inverse * (everyday[id] === 1 ? EVERYDAY : 1) * (id >= keyCount ? PAIR : 1);
  });
  const lonelySquare = (Math.log(papers + 1) ** RARITY * PAIR) ** 2;
  const total = frequency.reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  const rows = {
    offsets: new Int32Array(papers + 1),
    ids: new Int32Array(total),
    weights: new Float32Array(total),
  };
  let at = 0;
  for (let paper = 0; paper < papers; paper += 1) {
    const ids = terms.row(paper);
    const own = counts.row(paper);
    const start = at;
    let square = lonely[paper]! * lonelySquare;
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i]!;
      const weight = (1 + Math.log(own[i]! / ONCE)) * rarity[id]!;
      square += weight * weight;
      if (frequency[id]! < 2) continue;
      rows.ids[at] = id;
      rows.weights[at] = weight;
      at += 1;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let i = start; i < at; i += 1) rows.weights[i]! *= scale;
    rows.offsets[paper + 1] = at;
  }
  return rows;
}
