import { ONCE, type CorpusTerms } from './count-terms.ts';
import { DIRECTIONS, readSenses, type Sense } from './read-senses.ts';
import { countRows, type SparseRows } from './sparse-rows.ts';

/** A review of few papers has no middle yet: as many papers in the middle of all science are added. */
const MIDDLE = 3;
/** Share of a paper's words that the table must know, and from which on it is trusted. */
const KNOWN = { from: 0.75, to: 0.95 };

/**
 * Appends to every vector what its words mean (`readSenses`) as further terms, scaled so that the inner product
 * of two rows grows by `share` times the cosine of their meanings: "quantized" and "pruning" tie papers that
 * share no word. Meanings are taken relative to the middle of the review, or all papers of one field
 * would mean the same. A paper in words that the table does not know keeps out.
 */
export function addSenses(
  words: SparseRows,
  { ids, counts }: Pick<CorpusTerms, 'ids' | 'counts'>,
  keys: readonly string[],
  options: { readonly firstId: number; readonly share: number },
): SparseRows {
  const senses = readSenses();
  const known = keys.map((key) => senses.get(key));
  const meanings = Array.from({ length: ids.count() }, (_, paper) =>
    meaningOf(ids.row(paper), counts.row(paper), known),
  );
  const middle = new Float64Array(DIRECTIONS);
  for (const { places } of meanings)
    for (let d = 0; d < DIRECTIONS; d += 1) middle[d]! += places[d]! / (meanings.length + MIDDLE);
  const scaled = meanings.map(({ places, trust }) => {
    const off = places.map((place, d) => place - middle[d]!);
    const scale = (trust * Math.sqrt(options.share)) / (Math.hypot(...off) || 1);
    return off.map((place) => place * scale);
  });
  return join(words, scaled, options.firstId);
}

function meaningOf(
  ids: Int32Array,
  counts: Int32Array,
  known: readonly (Sense | undefined)[],
): { places: Float64Array; trust: number } {
  const places = new Float64Array(DIRECTIONS);
  let [all, met] = [0, 0];
  for (let i = 0; i < ids.length && ids[i]! < known.length; i += 1) {
    const weight = 1 + Math.log(counts[i]! / ONCE);
    all += weight;
    const sense = known[ids[i]!];
    if (!sense) continue;
    met += weight;
    for (let d = 0; d < DIRECTIONS; d += 1) places[d]! += weight * sense.rarity * sense.places[d]!;
  }
  const length = Math.hypot(...places) || 1;
  const trust = (met / Math.max(1, all) - KNOWN.from) / (KNOWN.to - KNOWN.from);
  return { places: places.map((place) => place / length), trust: Math.sqrt(Math.min(1, Math.max(0, trust))) };
}

/** Every row with its places behind its words. */
function join(words: SparseRows, places: readonly Float64Array[], firstId: number): SparseRows {
  const total = words.ids.length + countRows(words) * DIRECTIONS;
  const rows = {
    offsets: new Int32Array(words.offsets.length),
    ids: new Int32Array(total),
    weights: new Float32Array(total),
  };
  let at = 0;
  for (const [row, own] of places.entries()) {
    const [start, end] = [words.offsets[row]!, words.offsets[row + 1]!];
    rows.ids.set(words.ids.subarray(start, end), at);
    rows.weights.set(words.weights.subarray(start, end), at);
    at += end - start;
    for (let d = 0; d < DIRECTIONS; d += 1) {
      rows.ids[at] = firstId + d;
      rows.weights[at] = own[d]!;
      at += 1;
    }
    rows.offsets[row + 1] = at;
  }
  return rows;
}
