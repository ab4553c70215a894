import { release } from '../../../text/release.ts';
import { createShortlist } from './create-shortlist.ts';
import { countRows, type SparseRows } from './sparse-rows.ts';

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
/** Postings read for one paper. Of 100,000 papers this finds 99.4 % of the ten nearest. */
const POSTINGS = 12_000;
const RESCORED = 100;
/** A power of two. */
const SIEVE = 1 << 13;

/**
 * The nearest neighbours of unit vectors by inner product, over an inverted index (Zobel and Moffat 2006,
 * "Inverted files for text search engines"). Small corpora are compared exactly. In large ones a paper asks with its 60
 * heaviest terms that stand in at most 2 % of the papers (and never more than 2,000, 12,000 postings in all), and the best 100 are
 * compared exactly: a bounded amount of work for every paper, so time grows linearly.
 */
export function findNeighbours(vectors: SparseRows, options: NeighbourOptions): Neighbours {
  const { limit, termCount, exactUpTo = 20_000 } = options;
  const total = countRows(vectors);
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

function countPostings({ ids }: SparseRows, termCount: number): Int32Array {
  const offsets = new Int32Array(termCount + 1);
  for (let i = 0; i < ids.length; i += 1) offsets[ids[i]! + 1]! += 1;
  for (let t = 0; t < termCount; t += 1) offsets[t + 1]! += offsets[t]!;
  return offsets;
}

/** Every pair once: a paper meets the papers before it while the index grows. */
function compareAll(vectors: SparseRows, termCount: number, best: Neighbours): void {
  const total = countRows(vectors);
  const offsets = countPostings(vectors, termCount);
  const ends = offsets.slice(0, termCount);
  const papers = new Int32Array(vectors.ids.length);
  const weights = new Float32Array(vectors.ids.length);
  const sums = new Float64Array(total);
  const floors = new Float64Array(total);
  for (let paper = 0; paper < total; paper += 1) {
    for (let i = vectors.offsets[paper]!; i < vectors.offsets[paper + 1]!; i += 1) {
      const term = vectors.ids[i]!;
      const weight = vectors.weights[i]!;
      const end = ends[term]!;
      for (let p = offsets[term]!; p < end; p += 1) sums[papers[p]!]! += weight * weights[p]!;
      papers[end] = paper;
      weights[end] = weight;
      ends[term] = end + 1;
    }
    let floor = 0;
    for (let other = 0; other < paper; other += 1) {
      const score = sums[other]!;
      sums[other] = 0;
      if (score > floor) floor = offer(best, paper, other, score);
      if (score > floors[other]!) floors[other] = offer(best, other, paper, score);
    }
    floors[paper] = floor;
  }
  release(papers, weights);
}

function indexTerms(vectors: SparseRows, termCount: number): Postings {
  const offsets = countPostings(vectors, termCount);
  const ends = offsets.slice(0, termCount);
  const papers = new Int32Array(vectors.ids.length);
  const weights = new Float32Array(vectors.ids.length);
  for (let paper = 0; paper < countRows(vectors); paper += 1) {
    for (let i = vectors.offsets[paper]!; i < vectors.offsets[paper + 1]!; i += 1) {
      const at = ends[vectors.ids[i]!]!++;
      papers[at] = paper;
      weights[at] = vectors.weights[i]!;
    }
  }
  return { offsets, papers, weights };
}

function comparePromising(vectors: SparseRows, termCount: number, best: Neighbours): void {
  const { offsets, papers, weights } = indexTerms(vectors, termCount);
  const { ids, weights: own } = vectors;
  const total = countRows(vectors);
  const longest = Math.min(LONGEST_POSTING, Math.ceil(total * 0.02));
  const passes = (term: number): boolean => offsets[term + 1]! - offsets[term]! <= longest;
  const sums = new Float32Array(total);
  const touched = new Int32Array(POSTINGS);
  const query = new Float32Array(termCount);
  /** Says of nearly every term that the query does not have it, from memory that is near. */
  const sieve = new Uint8Array(SIEVE);
  const shortlist = createShortlist(RESCORED);
  for (let paper = 0; paper < total; paper += 1) {
    const [from, to] = [vectors.offsets[paper]!, vectors.offsets[paper + 1]!];
    let reached = 0;
    let left = POSTINGS;
    for (const i of heaviestTerms(vectors, paper, passes)) {
      const start = offsets[ids[i]!]!;
      const end = offsets[ids[i]! + 1]!;
      if (end - start > left) continue;
      left -= end - start;
      const weight = own[i]!;
      for (let p = start; p < end; p += 1) {
        const other = papers[p]!;
        if (sums[other] === 0) touched[reached++] = other;
        sums[other]! += weight * weights[p]!;
      }
    }
    shortlist.clear();
    for (let i = 0; i < reached; i += 1) {
      const other = touched[i]!;
      if (other !== paper) shortlist.offer(other, sums[other]!);
      sums[other] = 0;
    }
    for (let i = from; i < to; i += 1) {
      query[ids[i]!] = own[i]!;
      sieve[ids[i]! & (SIEVE - 1)] = 1;
    }
    for (const other of shortlist.sorted()) {
      const end = vectors.offsets[other + 1]!;
      let score = 0;
      for (let i = vectors.offsets[other]!; i < end; i += 1)
        if (sieve[ids[i]! & (SIEVE - 1)] === 1) score += query[ids[i]!]! * own[i]!;
      offer(best, paper, other, score);
    }
    for (let i = from; i < to; i += 1) {
      query[ids[i]!] = 0;
      sieve[ids[i]! & (SIEVE - 1)] = 0;
    }
  }
  release(papers, weights);
}

/** Positions of the heaviest terms of a row that pass, heaviest first; ties by term. */
function heaviestTerms(
  { offsets, ids, weights }: SparseRows,
  row: number,
  passes: (term: number) => boolean,
): number[] {
  const positions: number[] = [];
  for (let i = offsets[row]!; i < offsets[row + 1]!; i += 1) if (passes(ids[i]!)) positions.push(i);
  return positions.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, QUERY_TERMS);
}
