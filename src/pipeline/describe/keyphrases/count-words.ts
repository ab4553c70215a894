import type { AnalyzedPaper } from '../analyze-paper.ts';
import { BACKGROUND } from './background-data.ts';
import { readWordTable } from './read-word-table.ts';

/** In how many papers of the corpus a word occurs, by key. */
export interface WordCounts {
  readonly papers: number;
  readonly df: ReadonlyMap<string, number>;
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
  const df = new Map<string, number>();
  let count = 0;
  for (const { title, abstract } of papers) {
    const keys = new Set<string>();
    for (const word of title.words) keys.add(word.key);
    for (const word of abstract.words) keys.add(word.key);
    for (const key of keys) df.set(key, (df.get(key) ?? 0) + 1);
    count += 1;
  }
  return { papers: count, df };
}

/**
 * Inverse document frequency in bits, 0.05 to 11, of words of one paper: the paper itself does not speak
 * (`counted` says whether it is among those counted), and a fixed background of scientific abstracts
 * stands in for what a small corpus cannot know.
 */
export function inverseFrequencies(
  keys: readonly string[],
  { papers, df }: WordCounts,
  counted: boolean,
): Float64Array {
  const own = counted ? 1 : 0;
  const all = BACKGROUND_PAPERS + papers - own;
  const idf = new Float64Array(keys.length);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    const seen = (df.get(key) ?? own) - own;
    const share = ((background.get(key) ?? UNSEEN) + seen) / all;
    idf[index] = Math.min(RAREST, Math.max(0.05, -Math.log2(share)));
  }
  return idf;
}

function expectedPapers(bits: number): number {
  return BACKGROUND_PAPERS * 2 ** -bits;
}
