import type { SparseVector } from './weigh-terms.ts';

/** The nearest papers of every paper: row p holds `found[p]` papers, nearest first, ties by number. */
export interface Neighbours {
  readonly limit: number;
  readonly papers: Int32Array;
  readonly scores: Float64Array;
  readonly found: Int32Array;
}

export interface NeighbourOptions {
  /** Neighbours kept for each paper. */
  readonly limit: number;
  /** Number of distinct terms; every id is below it. */
  readonly termCount: number;
  /** Corpora up to this size are compared exactly. */
  readonly exactUpTo?: number;
}

const QUERY_TERMS = 60;
const LONGEST_POSTING = 2000;
const RESCORED = 100;

/**
 * The nearest neighbours of unit vectors by inner product, over an inverted index (Zobel and Moffat 2006,
 * "Inverted files for text search engines"). Small corpora are compared exactly. In large ones a paper asks with its 60
 * heaviest terms that stand in at most 2 % of the papers (and never more than 2,000), and the best 100 are
 * compared exactly: a bounded amount of work for every paper, so time grows linearly.
 */
export function findNeighbours(vectors: readonly SparseVector[], options: NeighbourOptions): Neighbours {
  const { limit, termCount, exactUpTo = 20_000 } = options;
  const total = vectors.length;
  const best = createNeighbours(total, limit);
  if (total <= exactUpTo) compareAll(vectors, termCount, best);
  else comparePromising(vectors, termCount, best);
  return best;
}

function createNeighbours(total: number, limit: number): Neighbours {
  return {
    limit,
    papers: new Int32Array(total * limit),
    scores: new Float64Array(total * limit),
    found: new Int32Array(total),
  };
}

/**
 * Keeps `other` if it is among the nearest of `paper`; on a tie the paper offered first stays ahead.
 * Returns the score that the next offer must exceed, 0 while there is room.
 */
function offer(best: Neighbours, paper: number, other: number, score: number): number {
  const { limit, papers, scores, found } = best;
  const from = paper * limit;
  let at = from + found[paper]!;
  if (at === from + limit) {
    if (score <= scores[at - 1]!) return scores[at - 1]!;
    at -= 1;
  } else found[paper]! += 1;
  for (; at > from && scores[at - 1]! < score; at -= 1) {
    scores[at] = scores[at - 1]!;
    papers[at] = papers[at - 1]!;
  }
  scores[at] = score;
  papers[at] = other;
  return found[paper] === limit ? scores[from + limit - 1]! : 0;
}

/** Which papers hold a term, and how heavily: postings of term t lie from `offsets[t]` on, papers ascending. */
interface Postings {
  readonly offsets: Int32Array;
  readonly papers: Int32Array;
  readonly weights: Float32Array;
}

function countPostings(vectors: readonly SparseVector[], termCount: number): Int32Array {
  const offsets = new Int32Array(termCount + 1);
  for (const { ids } of vectors) for (let i = 0; i < ids.length; i += 1) offsets[ids[i]! + 1]! += 1;
  for (let t = 0; t < termCount; t += 1) offsets[t + 1]! += offsets[t]!;
  return offsets;
}

/** Every pair once: a paper meets the papers before it while the index grows. */
function compareAll(vectors: readonly SparseVector[], termCount: number, best: Neighbours): void {
  const offsets = countPostings(vectors, termCount);
  const ends = offsets.slice(0, termCount);
  const papers = new Int32Array(offsets[termCount]!);
  const weights = new Float32Array(offsets[termCount]!);
  const sums = new Float64Array(vectors.length);
  const floors = new Float64Array(vectors.length);
  vectors.forEach(({ ids, weights: own }, paper) => {
    sums.fill(0, 0, paper);
    for (let i = 0; i < ids.length; i += 1) {
      const term = ids[i]!;
      const weight = own[i]!;
      const end = ends[term]!;
      for (let p = offsets[term]!; p < end; p += 1) sums[papers[p]!]! += weight * weights[p]!;
      papers[end] = paper;
      weights[end] = weight;
      ends[term] = end + 1;
    }
    for (let other = 0; other < paper; other += 1) {
      const score = sums[other]!;
      if (score > floors[paper]!) floors[paper] = offer(best, paper, other, score);
      if (score > floors[other]!) floors[other] = offer(best, other, paper, score);
    }
  });
}

function indexTerms(vectors: readonly SparseVector[], termCount: number): Postings {
  const offsets = countPostings(vectors, termCount);
  const ends = offsets.slice(0, termCount);
  const papers = new Int32Array(offsets[termCount]!);
  const weights = new Float32Array(offsets[termCount]!);
  vectors.forEach(({ ids, weights: own }, paper) => {
    for (let i = 0; i < ids.length; i += 1) {
      const at = ends[ids[i]!]!++;
      papers[at] = paper;
      weights[at] = own[i]!;
    }
  });
  return { offsets, papers, weights };
}

function comparePromising(vectors: readonly SparseVector[], termCount: number, best: Neighbours): void {
  const { offsets, papers, weights } = indexTerms(vectors, termCount);
  const total = vectors.length;
  const longest = Math.min(LONGEST_POSTING, Math.ceil(total * 0.02));
  const sums = new Float64Array(total);
  const touched = new Int32Array(QUERY_TERMS * longest);
  const query = new Float32Array(termCount);
  const shortlist = createNeighbours(1, RESCORED);
  vectors.forEach((vector, paper) => {
    let reached = 0;
    for (const i of heaviestTerms(vector, (term) => offsets[term + 1]! - offsets[term]! <= longest)) {
      const term = vector.ids[i]!;
      const weight = vector.weights[i]!;
      for (let p = offsets[term]!; p < offsets[term + 1]!; p += 1) {
        const other = papers[p]!;
        if (sums[other] === 0) touched[reached++] = other;
        sums[other]! += weight * weights[p]!;
      }
    }
    shortlist.found[0] = 0;
    for (let i = 0; i < reached; i += 1) {
      const other = touched[i]!;
      if (other !== paper) offer(shortlist, 0, other, sums[other]!);
      sums[other] = 0;
    }
    for (let i = 0; i < vector.ids.length; i += 1) query[vector.ids[i]!] = vector.weights[i]!;
    const rescored = shortlist.papers.slice(0, shortlist.found[0]).sort();
    for (const other of rescored) offer(best, paper, other, multiply(query, vectors[other]!));
    for (let i = 0; i < vector.ids.length; i += 1) query[vector.ids[i]!] = 0;
  });
}

/** Positions of the heaviest terms that pass, heaviest first; ties by term. */
function heaviestTerms({ ids, weights }: SparseVector, passes: (term: number) => boolean): number[] {
  const positions: number[] = [];
  for (let i = 0; i < ids.length; i += 1) if (passes(ids[i]!)) positions.push(i);
  if (positions.length <= QUERY_TERMS) return positions;
  return positions.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, QUERY_TERMS);
}

function multiply(query: Float32Array, { ids, weights }: SparseVector): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i += 1) sum += query[ids[i]!]! * weights[i]!;
  return sum;
}
