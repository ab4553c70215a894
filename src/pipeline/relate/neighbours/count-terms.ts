import { createKeySequence, foldTokens } from './fold-tokens.ts';
import type { FoldedWords } from './fold-words.ts';
import { createPairTable, hashPair, type PairTable } from './pair-table.ts';
import type { CorpusTokens } from './read-tokens.ts';

/** How often a paper uses its terms; the title counts double. */
export interface TermCounts {
  /** Terms, ascending: keys first, then `keyCount` + number of the pair in `pairs`. */
  readonly ids: Int32Array;
  readonly counts: Float32Array;
  /** Neighbouring words that no other paper has side by side; they only lengthen the vector. */
  readonly lonely: number;
}

export interface CorpusTerms {
  readonly papers: readonly TermCounts[];
  readonly pairs: PairTable;
  /** Papers that hold the term. */
  readonly frequency: Int32Array;
  /** 1 where every word of the term is an everyday word. */
  readonly everyday: Uint8Array;
}

/** Keys in reading order, −1 where a phrase ends. */
interface Keys {
  readonly keys: Int32Array;
  readonly abstract: number;
}

const TITLE = 2;

/**
 * Counts words and pairs of neighbouring words. A pair is numbered only when a first pass over
 * hashed buckets says that a second paper may have it: four pairs of five never return.
 */
export function countTerms(corpus: CorpusTokens, folded: FoldedWords): CorpusTerms {
  const sequence = createKeySequence();
  const texts = corpus.papers.map((tokens): Keys => {
    const { keys, length, abstract } = foldTokens(tokens, folded, sequence);
    return { keys: keys.slice(0, length), abstract };
  });
  const returns = findReturningPairs(texts);
  const pairs = createPairTable();
  const pairEveryday: number[] = [];
  let counts = new Float32Array(folded.keyCount + 4096);
  const met: number[] = [];

  function count(term: number, weight: number): void {
    if (term >= counts.length) {
      const longer = new Float32Array(counts.length * 2);
      longer.set(counts);
      counts = longer;
    }
    if (counts[term] === 0) met.push(term);
    counts[term]! += weight;
  }
  const papers = texts.map(({ keys, abstract }): TermCounts => {
    met.length = 0;
    let lonely = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i]!;
      if (key < 0) continue;
      const weight = i < abstract ? TITLE : 1;
      count(key, weight);
      const next = i + 1 < keys.length && i + 1 !== abstract ? keys[i + 1]! : -1;
      if (next < 0 || next === key) continue;
      if (!returns(key, next)) {
        lonely += 1;
        continue;
      }
      const pair = pairs.add(key, next);
      if (pair === pairEveryday.length) pairEveryday.push(folded.everyday[key]! & folded.everyday[next]!);
      count(folded.keyCount + pair, weight);
    }
    const ids = new Int32Array(met).sort();
    const own = new Float32Array(ids.length);
    for (let i = 0; i < ids.length; i += 1) {
      own[i] = counts[ids[i]!]!;
      counts[ids[i]!] = 0;
    }
    return { ids, counts: own, lonely };
  });
  const frequency = new Int32Array(folded.keyCount + pairs.size());
  for (const { ids } of papers) for (let i = 0; i < ids.length; i += 1) frequency[ids[i]!]! += 1;
  const everyday = new Uint8Array(frequency.length);
  everyday.set(folded.everyday);
  everyday.set(pairEveryday, folded.keyCount);
  return { papers, pairs, frequency, everyday };
}

/** Says of a pair whether two papers may have it: never a false no, seldom a false yes. */
function findReturningPairs(texts: readonly Keys[]): (a: number, b: number) => boolean {
  const words = texts.reduce((sum, { keys }) => sum + keys.length, 0);
  let size = 1 << 12;
  while (size < words && size < 1 << 24) size *= 2;
  const lastPaper = new Int32Array(size).fill(-1);
  const returning = new Uint8Array(size);
  texts.forEach(({ keys, abstract }, paper) => {
    for (let i = 0; i + 1 < keys.length; i += 1) {
      if (keys[i]! < 0 || keys[i + 1]! < 0 || i + 1 === abstract) continue;
      const slot = hashPair(keys[i]!, keys[i + 1]!) & (size - 1);
      const last = lastPaper[slot]!;
      if (last >= 0 && last !== paper) returning[slot] = 1;
      lastPaper[slot] = paper;
    }
  });
  return (a, b) => returning[hashPair(a, b) & (size - 1)] === 1;
}
