import type { Run } from './place-run.ts';

/** Words and phrases that may tie two papers; all arrays are parallel, in the order of the run. */
export interface Candidates {
  count: number;
  /** Positions in the run, both inclusive. */
  first: Int32Array;
  last: Int32Array;
  weight: Float64Array;
  /** 1 for a phrase, and for a word that one of the papers is about. */
  telling: Uint8Array;
}

const LONGEST = 4;
/** Readers recognise a phrase sooner than a word. */
const PHRASE = 1.5;
/** What a lone word counts that neither, only one, or each of the two papers is about. */
const ABOUT = [0.25, 0.6, 1];

/** Room for so many candidates, to be written over from pair to pair. */
export function createCandidates(room: number): Candidates {
  return {
    count: 0,
    first: new Int32Array(room),
    last: new Int32Array(room),
    weight: new Float64Array(room),
    telling: new Uint8Array(room),
  };
}

/**
 * Writes into `out`, which has room for a whole run, the longest runs of shared pairs, and shared words that stand alone, without
 * loose everyday words at their edges.
 * @param shared by place, plus one: what the term adds to the inner product of the papers, 0 where only one has it
 * @param about by key: equal to `pair` if the other paper is about the word
 */
export function findCandidates(
  { length, keys, words, pairs, everyday, about: own, looseBefore, looseAfter }: Run,
  shared: Float32Array,
  about: Int32Array,
  pair: number,
  out: Candidates,
): void {
  let count = 0;
  for (let i = 0, next = 0; i < length; i = next) {
    next = i + 1;
    if (shared[words[i]!] === 0) continue;
    let end = i;
    while (end - i + 1 < LONGEST && shared[pairs[end]!]! > 0) end += 1;
    next = end + 1;
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
    const papers = own[first]! + (about[keys[first]!] === pair ? 1 : 0);
    out.first[count] = first;
    out.last[count] = last;
    out.weight[count] = weight * (last > first ? PHRASE : ABOUT[papers]!);
    out.telling[count] = last > first || papers > 0 ? 1 : 0;
    count += 1;
  }
  out.count = count;
}
