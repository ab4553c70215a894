import { remember, type Numbered } from '../../../text/remember.ts';
import type { AnalyzedPaper } from '../analyze-paper.ts';
import { BACKGROUND } from './background-data.ts';
import { readWordTable } from './read-word-table.ts';

/** In how many papers of the corpus a word occurs, by key. */
export interface WordCounts {
  readonly papers: number;
  readonly df: ReadonlyMap<string, number>;
  /** Inverse document frequency, for a paper that is counted and for another one. */
  readonly ofCounted: (key: Numbered) => number;
  readonly ofOthers: (key: Numbered) => number;
}

/** The background speaks as loud as this many papers of the corpus. */
const BACKGROUND_PAPERS = 200;
/** In how many of those papers a word would occur. */
const background = new Map([...readWordTable(BACKGROUND)].map(([key, bits]) => [key, expectedPapers(bits)]));
/** Bits: a word seen in no other paper and rare in the background is as informative as one in 2,048 papers. */
const RAREST = 11;
const UNSEEN = expectedPapers(13);

/** Document frequencies of a corpus. */
export function countWords(papers: Iterable<AnalyzedPaper>): WordCounts {
  const found = new Map<string, number>();
  let count = 0;
  for (const { title, abstract } of papers) {
    const keys = new Set<string>();
    for (const word of title.words) keys.add(word.key);
    for (const word of abstract.words) keys.add(word.key);
    for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
    count += 1;
  }
  return readCounts(count, found);
}

/** Document frequencies that were counted before. */
export function readCounts(papers: number, df: ReadonlyMap<string, number>): WordCounts {
  return {
    papers,
    df,
    ofCounted: remember((key) => inverseFrequency(key, papers, df, 1)),
    ofOthers: remember((key) => inverseFrequency(key, papers, df, 0)),
  };
}

/**
 * Inverse document frequency in bits, 0.05 to 11, of words of one paper: the paper itself does not speak
 * (`counted` says whether it is among those counted), and a fixed background of scientific abstracts
 * stands in for what a small corpus cannot know.
 */
export function inverseFrequencies(
  keys: readonly Numbered[],
  counts: WordCounts,
  counted: boolean,
): Float64Array {
  const bitsOf = counted ? counts.ofCounted : counts.ofOthers;
  const idf = new Float64Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) idf[index] = bitsOf(keys[index]!);
  return idf;
}

/** `own` papers of those counted do not speak. */
function inverseFrequency(key: string, papers: number, df: ReadonlyMap<string, number>, own: number): number {
  const seen = (df.get(key) ?? own) - own;
  const share = ((background.get(key) ?? UNSEEN) + seen) / (BACKGROUND_PAPERS + papers - own);
  return Math.min(RAREST, Math.max(0.05, -Math.log2(share)));
}

function expectedPapers(bits: number): number {
  return BACKGROUND_PAPERS * 2 ** -bits;
}
