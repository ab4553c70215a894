import { chooseCandidates } from './choose-candidates.ts';
import type { CorpusTerms } from './count-terms.ts';
import { createCandidates, findCandidates } from './find-candidates.ts';
import type { Neighbours } from './find-neighbours.ts';
import { createKeySequence, foldTokens } from './fold-tokens.ts';
import type { FoldedWords } from './fold-words.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';
import { createRun, placeRun } from './place-run.ts';
import type { Marks } from './read-marks.ts';
import type { CorpusTokens } from './read-tokens.ts';
import type { SparseRows } from './sparse-rows.ts';

/** What naming needs to know of the corpus; all arrays are parallel to its papers. */
export interface TieContext {
  readonly tokens: CorpusTokens;
  readonly folded: FoldedWords;
  readonly terms: Pick<CorpusTerms, 'frequency' | 'pairs'>;
  /** Words and pairs; further terms are ignored. */
  readonly vectors: SparseRows;
  readonly marks: Marks;
  /** Every term of `vectors` is below it. */
  readonly termCount: number;
}

/** A power of two. */
const SIEVE = 1 << 13;

/**
 * Names the words and phrases that tie a paper to its neighbours: the largest shares of the inner product, as
 * phrases where both papers have the words side by side, as the paper's abstract (else its title) first writes them.
 * At most five, the strongest first, none inside another, no everyday words alone. A row of numbers for every paper: of each
 * neighbour how many ties there are, then of each tie two UTF-16 offsets, where it starts, doubled, and odd in the title, and
 * where it ends.
 */
export function nameTies(context: TieContext, { papers, found, limit }: Neighbours): NumberRows {
  const { tokens, folded, terms, marks } = context;
  const { offsets, ids, weights } = context.vectors;
  /** By term: its place among those of the paper, plus one. */
  const places = new Int32Array(context.termCount);
  /** Says of nearly every other term that the paper does not have it, from memory that is near. */
  const sieve = new Uint8Array(SIEVE);
  let shared = new Float32Array(1024);
  /** By key: the last mark of a paper that is about it. */
  const about = new Int32Array(folded.keyCount);
  let mark = 0;
  const sequence = createKeySequence();
  let run = createRun(1024);
  let candidates = createCandidates(1024);
  const chosen: number[] = [];
  const ties = createNumberRows();

  function share(from: number, to: number, other: number): void {
    shared.fill(0, 0, to - from + 1);
    const end = offsets[other + 1]!;
    for (let i = offsets[other]!; i < end; i += 1) {
      const term = ids[i]!;
      if (sieve[term & (SIEVE - 1)] === 0) continue;
      const place = places[term]!;
      if (place > 0) shared[place] = weights[i]! * weights[from + place - 1]!;
    }
  }
  function markAbout(paper: number): void {
    mark += 1;
    const end = marks.aboutFrom[paper + 1]!;
    for (let i = marks.aboutFrom[paper]!; i < end; i += 1) about[marks.about[i]!] = mark;
  }
  function nameOf(paper: number, other: number): void {
    markAbout(other);
    findCandidates(run, shared, about, mark, candidates);
    chooseCandidates(candidates, run, [marks.acronymsOf(paper), marks.acronymsOf(other)], chosen);
    ties.add(chosen.length);
    for (const number of chosen) {
      const first = run.at[candidates.first[number]!]!;
      ties.add(2 * sequence.from[first]! + (first < sequence.abstract ? 1 : 0));
      ties.add(sequence.to[run.at[candidates.last[number]!]!]!);
    }
  }
  for (let paper = 0; paper < tokens.count; paper += 1) {
    foldTokens(tokens.wordsOf(paper), folded, sequence);
    const [from, to] = [offsets[paper]!, offsets[paper + 1]!];
    if (to - from >= shared.length) shared = new Float32Array(2 * (to - from));
    if (sequence.length > run.at.length) {
      run = createRun(2 * sequence.length);
      candidates = createCandidates(2 * sequence.length);
    }
    for (let i = from; i < to; i += 1) {
      places[ids[i]!] = i - from + 1;
      sieve[ids[i]! & (SIEVE - 1)] = 1;
    }
    markAbout(paper);
    placeRun(sequence, places, folded, terms, about, mark, run);
    for (let rank = 0; rank < found[paper]!; rank += 1) {
      const other = papers[paper * limit + rank]!;
      share(from, to, other);
      nameOf(paper, other);
    }
    ties.end();
    for (let i = from; i < to; i += 1) {
      places[ids[i]!] = 0;
      sieve[ids[i]! & (SIEVE - 1)] = 0;
    }
  }
  return ties;
}
