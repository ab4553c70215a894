import { release } from '../../../text/release.ts';
import { createKeySequence, foldTokens } from './fold-tokens.ts';
import type { FoldedWords } from './fold-words.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';
import { createPairTable, hashPair, type PairTable } from './pair-table.ts';
import type { CorpusTokens } from './read-tokens.ts';

/** How often papers use their terms; rows are papers. */
export interface CorpusTerms {
  /** Terms, ascending: keys first, then `keyCount` + number of the pair in `pairs`. */
  readonly ids: NumberRows;
  /** How often, in parts of `ONCE`; the title counts double, and the opening nearly so. */
  readonly counts: NumberRows;
  /** By paper: neighbouring words that no other paper has side by side; they only lengthen the vector. */
  readonly lonely: Int32Array;
  readonly pairs: PairTable;
  /** Papers that hold the term. */
  readonly frequency: Int32Array;
  /** 1 where every word of the term is an everyday word. */
  readonly everyday: Uint8Array;
}

/** Rows are papers: keys in reading order, −1 where a phrase ends. */
interface Keys {
  readonly keys: NumberRows;
  /** Index of the first key of the abstract, by paper. */
  readonly abstracts: Int32Array;
}

/** A count of one: counts are kept as whole numbers. */
export const ONCE = 100;
const TITLE = 2 * ONCE;
/** Words after which what the opening counts more has fallen to a third. */
const OPENING = 40;

/**
 * What a word of the abstract counts by its position: double at the start, then less and less, as an abstract first
 * says what it is about (the location method: Edmundson 1969, "New methods in automatic extracting").
 */
const openingCounts = Int32Array.from({ length: 5 * OPENING }, (_, position) =>
  Math.round(ONCE * (1 + Math.exp(-position / OPENING))),
);

/**
 * Counts words and pairs of neighbouring words. A pair is numbered only when a first pass over
 * hashed buckets says that a second paper may have it: four pairs of five never return.
 */
export function countTerms(corpus: CorpusTokens, folded: FoldedWords): CorpusTerms {
  const sequence = createKeySequence();
  const texts = { keys: createNumberRows(), abstracts: new Int32Array(corpus.count) };
  for (let paper = 0; paper < corpus.count; paper += 1) {
    const { keys, length, abstract } = foldTokens(corpus.wordsOf(paper), folded, sequence);
    for (let i = 0; i < length; i += 1) texts.keys.add(keys[i]!);
    texts.keys.end();
    texts.abstracts[paper] = abstract;
  }
  const returns = findReturningPairs(texts, folded.keys);
  const pairs = createPairTable();
  const pairEveryday: number[] = [];
  let counts = new Int32Array(folded.keyCount + 4096);
  const met: number[] = [];
  let sorted = new Int32Array(1024);

  function count(term: number, weight: number): void {
    if (term >= counts.length) {
      const longer = new Int32Array(counts.length * 2);
      longer.set(counts);
      counts = longer;
    }
    if (counts[term] === 0) met.push(term);
    counts[term]! += weight;
  }
  const found = { ids: createNumberRows(), counts: createNumberRows(), lonely: new Int32Array(corpus.count) };
  for (let paper = 0; paper < corpus.count; paper += 1) {
    const keys = texts.keys.row(paper);
    const abstract = texts.abstracts[paper]!;
    met.length = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i]!;
      if (key < 0) continue;
      const weight = i < abstract ? TITLE : (openingCounts[i - abstract] ?? ONCE);
      count(key, weight);
      const next = i + 1 < keys.length && i + 1 !== abstract ? keys[i + 1]! : -1;
      if (next < 0 || next === key) continue;
      if (!returns(key, next)) {
        found.lonely[paper]! += 1;
        continue;
      }
      const pair = pairs.add(key, next);
      if (pair === pairEveryday.length) pairEveryday.push(folded.everyday[key]! & folded.everyday[next]!);
      count(folded.keyCount + pair, weight);
    }
    if (met.length > sorted.length) sorted = new Int32Array(2 * met.length);
    sorted.set(met);
    const ids = sorted.subarray(0, met.length).sort();
    for (let i = 0; i < ids.length; i += 1) {
      found.ids.add(ids[i]!);
      found.counts.add(counts[ids[i]!]!);
      counts[ids[i]!] = 0;
    }
    found.ids.end();
    found.counts.end();
  }
  texts.keys.release();
  const frequency = new Int32Array(folded.keyCount + pairs.size());
  for (let paper = 0; paper < corpus.count; paper += 1) {
    const ids = found.ids.row(paper);
    for (let i = 0; i < ids.length; i += 1) frequency[ids[i]!]! += 1;
  }
  const everyday = new Uint8Array(frequency.length);
  everyday.set(folded.everyday);
  everyday.set(pairEveryday, folded.keyCount);
  return { ...found, pairs, frequency, everyday };
}

/**
 * Says of a pair whether two papers may have it: never a false no, seldom a false yes. Keys are told by their texts: were
 * it by their numbers, one new word would change the answers for pairs all over the corpus.
 */
function findReturningPairs(
  { keys: rows, abstracts }: Keys,
  texts: readonly string[],
): (a: number, b: number) => boolean {
  const marks = Int32Array.from(texts, markOf);
  const words = rows.total();
  let size = 1 << 12;
  while (size < words && size < 1 << 24) size *= 2;
  const lastPaper = new Int32Array(size).fill(-1);
  const returning = new Uint8Array(size);
  for (let paper = 0; paper < rows.count(); paper += 1) {
    const keys = rows.row(paper);
    const abstract = abstracts[paper]!;
    for (let i = 0; i + 1 < keys.length; i += 1) {
      if (keys[i]! < 0 || keys[i + 1]! < 0 || i + 1 === abstract) continue;
      const slot = hashPair(marks[keys[i]!]!, marks[keys[i + 1]!]!) & (size - 1);
      const last = lastPaper[slot]!;
      if (last >= 0 && last !== paper) returning[slot] = 1;
      lastPaper[slot] = paper;
    }
  }
  release(lastPaper);
  return (a, b) => returning[hashPair(marks[a]!, marks[b]!) & (size - 1)] === 1;
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits. */
function markOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
