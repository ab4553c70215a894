import type { CorpusTerms } from './count-terms.ts';
import { createKeySequence, foldTokens, type KeySequence } from './fold-tokens.ts';
import type { FoldedWords } from './fold-words.ts';
import type { AcronymKeys, Marks } from './read-marks.ts';
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

/** A word or phrase of a paper: UTF-16 offsets into its title or its abstract. */
export interface Tie {
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
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
export function nameTies(context: TieContext): (paper: number, others: readonly number[]) => Tie[][] {
  const { tokens, folded, terms, marks } = context;
  const { offsets, ids, weights } = context.vectors;
  /** By term: its place among those of the paper, plus one. */
  const places = new Int32Array(context.termCount);
  let shared = new Float32Array(1024);
  const about = new Uint8Array(folded.keyCount);
  const sequence = createKeySequence();
  let run = createRun(1024);

  return (paper, others) => {
    foldTokens(tokens.wordsOf(paper), folded, sequence);
    const [from, to] = [offsets[paper]!, offsets[paper + 1]!];
    if (to - from >= shared.length) shared = new Float32Array(2 * (to - from));
    for (let i = from; i < to; i += 1) places[ids[i]!] = i - from + 1;
    run = placeRun(sequence, places, folded, terms, run);
    for (const key of marks.aboutOf(paper)) about[key]! += 1;
    const named = others.map((other) => {
      const [first, end] = [offsets[other]!, offsets[other + 1]!];
      shared.fill(0, 0, to - from + 1);
      for (let i = first; i < end; i += 1) {
        const place = places[ids[i]!]!;
        if (place > 0) shared[place] = weights[i]! * weights[from + place - 1]!;
      }
      for (const key of marks.aboutOf(other)) about[key]! += 1;
      const candidates = findCandidates(run, shared, about);
      const chosen = choose(candidates, sequence, [...marks.acronymsOf(paper), ...marks.acronymsOf(other)]);
      for (const key of marks.aboutOf(other)) about[key]! -= 1;
      return chosen.map(({ first: begin, last }) => ({
        inTitle: begin < sequence.abstract,
        start: sequence.from[begin]!,
        end: sequence.to[last]!,
      }));
    });
    for (const key of marks.aboutOf(paper)) about[key]! -= 1;
    for (let i = from; i < to; i += 1) places[ids[i]!] = 0;
    return named;
  };
}

/** A paper's words in reading order with all that is the same whatever it is compared with. */
interface Run {
  readonly length: number;
  /** Key of every word, −1 where a phrase ends. */
  readonly keys: Int32Array;
  /** Places of the word, and of the pair it starts, among the terms of the paper, plus one; 0 where only this paper has them. */
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly everyday: Uint8Array;
  /** 1 for an everyday word that the pair it starts, or ends, does not hold at the edge of a phrase. */
  readonly looseBefore: Uint8Array;
  readonly looseAfter: Uint8Array;
}

/** A run whose arrays have room for so many words, to be written over from paper to paper. */
function createRun(room: number): Run {
  return {
    length: 0,
    keys: new Int32Array(0),
    words: new Int32Array(room),
    pairs: new Int32Array(room),
    everyday: new Uint8Array(room),
    looseBefore: new Uint8Array(room),
    looseAfter: new Uint8Array(room),
  };
}

function placeRun(
  { keys, length, abstract }: KeySequence,
  places: Int32Array,
  { keyCount, everyday }: FoldedWords,
  { frequency, pairs }: TieContext['terms'],
  used: Run,
): Run {
  const run = { ...(length > used.words.length ? createRun(2 * length) : used), length, keys };
  for (const marks of [run.words, run.pairs, run.everyday, run.looseBefore, run.looseAfter])
    marks.fill(0, 0, length);
  for (let i = 0; i < length; i += 1) {
    const key = keys[i]!;
    if (key < 0) continue;
    run.words[i] = places[key]!;
    run.everyday[i] = everyday[key]!;
    const next = i + 1 < length && i + 1 !== abstract ? keys[i + 1]! : -1;
    const pair = next < 0 ? -1 : pairs.find(key, next);
    if (pair < 0) continue;
    const papers = frequency[keyCount + pair]!;
    run.pairs[i] = places[keyCount + pair]!;
    if (everyday[key] === 1 && papers < COHESION * frequency[key]!) run.looseBefore[i] = 1;
    if (everyday[next] === 1 && papers < COHESION * frequency[next]!) run.looseAfter[i + 1] = 1;
  }
  return run;
}

/** Longest runs of shared pairs, and shared words that stand alone, without loose everyday words at their edges. */
function findCandidates(
  { length, keys, words, pairs, everyday, looseBefore, looseAfter }: Run,
  shared: Float32Array,
  about: Uint8Array,
): Candidate[] {
  const candidates: Candidate[] = [];
  let end = -1;
  for (let i = 0; i < length; i = Math.max(i, end) + 1) {
    if (words[i] === 0 || shared[words[i]!] === 0) continue;
    end = i;
    while (end + 1 < length && end - i + 1 < LONGEST && shared[pairs[end]!]! > 0) end += 1;
    let first = i;
    let last = end;
    while (first < last && looseBefore[first] === 1) first += 1;
    while (last > first && looseAfter[last] === 1) last -= 1;
    let special = 0;
    let weight = 0;
    for (let at = first; at <= last; at += 1) {
      special += 1 - everyday[at]!;
      weight += shared[words[at]!]! + (at < last ? shared[pairs[at]!]! : 0);
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
