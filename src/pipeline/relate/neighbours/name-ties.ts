import type { Paper } from '../../../paper/paper.ts';
import type { CorpusTerms } from './count-terms.ts';
import { createKeySequence, foldTokens, type KeySequence } from './fold-tokens.ts';
import type { FoldedWords } from './fold-words.ts';
import type { AcronymKeys, PaperMarks } from './read-marks.ts';
import type { CorpusTokens } from './read-tokens.ts';
import type { SparseRows } from './sparse-rows.ts';

/** What naming needs to know of the corpus; all arrays are parallel to `papers`. */
export interface TieContext {
  readonly papers: readonly Pick<Paper, 'title' | 'abstract'>[];
  readonly tokens: CorpusTokens;
  readonly folded: FoldedWords;
  readonly terms: Pick<CorpusTerms, 'frequency' | 'pairs'>;
  /** Words and pairs; further terms are ignored. */
  readonly vectors: SparseRows;
  readonly marks: readonly PaperMarks[];
  /** Every term of `vectors` is below it. */
  readonly termCount: number;
}

const MOST = 5;
const LEAST = 3;
/** Beyond the first three, a tie this much weaker than the strongest says nothing. */
const FAINT = 0.08;
const LONGEST = 4;
/** An everyday word stays at the edge of a phrase ("large language models") if this part of its papers write it there. */
const COHESION = 0.1;
/** Readers recognise a phrase sooner than a word. */
const PHRASE = 1.5;
/** What a lone word counts that neither, only one, or each of the two papers is about. */
const ABOUT = [0.25, 0.6, 1];

/** A run of words both papers have: positions in the key sequence, both inclusive. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  /** A phrase, or a word that one of the papers is about. */
  readonly telling: boolean;
}

/**
 * Names the words and phrases that tie a paper to others: the largest shares of the inner product, as
 * phrases where both papers have the words side by side, as the paper's abstract (else its title) first writes them.
 * At most five, the strongest first, none inside another, no everyday words alone.
 */
export function nameTies(context: TieContext): (paper: number, others: readonly number[]) => string[][] {
  const { papers, tokens, folded, terms, marks } = context;
  const { offsets, ids, weights } = context.vectors;
  const own = new Float32Array(context.termCount);
  const shared = new Float32Array(context.termCount);
  const about = new Uint8Array(folded.keyCount);
  const sequence = createKeySequence();

  return (paper, others) => {
    foldTokens(tokens.papers[paper]!, folded, sequence);
    const pairs = pairsOf(sequence, folded, terms);
    const [from, to] = [offsets[paper]!, offsets[paper + 1]!];
    for (let i = from; i < to; i += 1) own[ids[i]!] = weights[i]!;
    for (const key of marks[paper]!.about) about[key]! += 1;
    const { title, abstract } = papers[paper]!;
    const named = others.map((other) => {
      const [first, end] = [offsets[other]!, offsets[other + 1]!];
      for (let i = first; i < end; i += 1) shared[ids[i]!] = weights[i]! * own[ids[i]!]!;
      for (const key of marks[other]!.about) about[key]! += 1;
      const candidates = findCandidates(sequence, pairs, { shared, about }, terms, folded);
      const chosen = choose(candidates, sequence, [...marks[paper]!.acronyms, ...marks[other]!.acronyms]);
      for (const key of marks[other]!.about) about[key]! -= 1;
      for (let i = first; i < end; i += 1) shared[ids[i]!] = 0;
      return chosen.map(({ first: begin, last }) =>
        (begin >= sequence.abstract ? abstract : title).slice(sequence.from[begin]!, sequence.to[last]!),
      );
    });
    for (const key of marks[paper]!.about) about[key]! -= 1;
    for (let i = from; i < to; i += 1) own[ids[i]!] = 0;
    return named;
  };
}

/** Term of the pair that starts at every position, −1 where none does or only this paper has it. */
function pairsOf(
  { keys, length, abstract }: KeySequence,
  folded: FoldedWords,
  terms: TieContext['terms'],
): Int32Array {
  const pairs = new Int32Array(length).fill(-1);
  for (let i = 0; i + 1 < length; i += 1) {
    if (keys[i]! < 0 || keys[i + 1]! < 0 || i + 1 === abstract) continue;
    const pair = terms.pairs.find(keys[i]!, keys[i + 1]!);
    if (pair >= 0) pairs[i] = folded.keyCount + pair;
  }
  return pairs;
}

/** Longest runs of shared pairs, and shared words that stand alone, without loose everyday words at their edges. */
function findCandidates(
  { keys, length }: KeySequence,
  pairs: Int32Array,
  { shared, about }: { readonly shared: Float32Array; readonly about: Uint8Array },
  { frequency }: TieContext['terms'],
  { everyday }: FoldedWords,
): Candidate[] {
  const isTied = (at: number): boolean => pairs[at]! >= 0 && shared[pairs[at]!]! > 0;
  const isLoose = (word: number, pair: number): boolean =>
    everyday[keys[word]!] === 1 && frequency[pairs[pair]!]! < COHESION * frequency[keys[word]!]!;
  const candidates: Candidate[] = [];
  let end = -1;
  for (let i = 0; i < length; i = Math.max(i, end) + 1) {
    if (keys[i]! < 0 || shared[keys[i]!]! === 0) continue;
    end = i;
    while (end + 1 < length && end - i + 1 < LONGEST && isTied(end)) end += 1;
    let first = i;
    let last = end;
    while (first < last && isLoose(first, first)) first += 1;
    while (last > first && isLoose(last, last - 1)) last -= 1;
    let special = 0;
    let weight = 0;
    for (let at = first; at <= last; at += 1) {
      special += 1 - everyday[keys[at]!]!;
      weight += shared[keys[at]!]! + (at < last ? shared[pairs[at]!]! : 0);
    }
    if (special === 0) continue;
    const papers = about[keys[first]!]!;
    const factor = last > first ? PHRASE : ABOUT[papers]!;
    candidates.push({ first, last, weight: weight * factor, telling: last > first || papers > 0 });
  }
  return candidates;
}

/** Picks the heaviest candidate again and again, skipping what overlaps those before it. */
function choose(
  candidates: Candidate[],
  sequence: KeySequence,
  acronyms: readonly AcronymKeys[],
): Candidate[] {
  const chosen: Candidate[] = [];
  const words: (readonly number[])[] = [];
  const open = new Set(candidates);
  while (chosen.length < MOST) {
    let best: Candidate | undefined;
    for (const candidate of open) {
      if (chosen.length >= LEAST && !candidate.telling) continue;
      if (!best || isBefore(candidate, best, sequence.abstract)) best = candidate;
    }
    if (!best || (chosen.length >= LEAST && best.weight < chosen[0]!.weight * FAINT)) break;
    open.delete(best);
    const own = keysOf(best, sequence, acronyms);
    if (words.some((before) => overlap(before, own))) continue;
    words.push(own);
    chosen.push(best);
  }
  return chosen;
}

/** Heavier first; of one weight, written in the abstract before the title, then in reading order. */
function isBefore(a: Candidate, b: Candidate, abstract: number): boolean {
  if (a.weight !== b.weight) return a.weight > b.weight;
  if (a.first >= abstract !== b.first >= abstract) return a.first >= abstract;
  return a.first < b.first;
}

/** The keys of a run; an acronym stands for the words it abbreviates. */
function keysOf(
  { first, last }: Candidate,
  { keys }: KeySequence,
  acronyms: readonly AcronymKeys[],
): readonly number[] {
  if (last > first) return [...keys.subarray(first, last + 1)];
  return acronyms.find(({ short }) => short === keys[first])?.long ?? [keys[first]!];
}

/** Whether two phrases share at least half of the words of the shorter. */
function overlap(a: readonly number[], b: readonly number[]): boolean {
  const common = a.reduce((sum, key) => sum + (b.includes(key) ? 1 : 0), 0);
  return common * 2 >= Math.min(a.length, b.length);
}
