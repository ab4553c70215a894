import type { Contribution } from '../../paper/schema.ts';
import type { QuickTopic } from './pack-quick-index.ts';
import type { Meaning } from './table-names.ts';

/** The part of a map that questions need: the rest of a large index is not at hand. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** What a list shows of a paper. */
export interface PaperRecord {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly venue?: string;
  readonly year?: number;
  readonly contribution?: Contribution;
}

/** Words of the corpus that a written word may stand for, with about how many papers have each. */
export interface Vocabulary {
  /** Words that may be near in spelling, or parts of it. */
  near(word: string): ReadonlyMap<string, number>;
  /** Sorted words, among them all that begin so. */
  around(start: string): { readonly sorted: readonly string[]; readonly counts: ReadonlyMap<string, number> };
  /** Words near it that are names. */
  names(word: string): ReadonlyMap<string, number>;
}

/**
 * The index of a review, ready for questions. In a large review parts of it are still on the server: a question
 * asked within `settle` is asked again until all that it looked up has come.
 */
export interface OpenIndex {
  /** Number of papers; they stand as numbers from 0 in the order of the review. */
  readonly size: number;
  readonly language: string;
  /** Whether every word of the corpus is known here. */
  readonly complete: boolean;
  /** Whether records have authors; otherwise the full text names them. */
  readonly authorsKnown: boolean;
  /** What all forms of a word share; also of "LLM" and "LLMs", which Snowball keeps apart for want of a vowel. */
  readonly stem: (word: string) => string;
  /** Word → number of papers, about. */
  readonly words: Lookup<number>;
  readonly vocabulary: Vocabulary;
  /** Stem → largest number of papers of its words. */
  readonly stems: Lookup<number>;
  /** Stem → papers whose title has it, 1 as a word of its own, less as a part of a compound. */
  readonly titles: Lookup<ReadonlyMap<number, number>>;
  /** Stem → other words of the corpus that readers use for it. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Key of a name (`keyOf`) → its meanings. */
  readonly names: Lookup<readonly Meaning[]>;
  /** How many tokens the longest name has. */
  readonly longestName: number;
  readonly topics: readonly QuickTopic[];
  /** Papers of a year, each with strength 1; undefined when there are none. */
  papersOf(year: string): ReadonlyMap<number, number> | undefined;
  /** The key of a paper's title between spaces, to find phrases in. */
  titleKey(paper: number): string;
  /** About how long the title is; of papers that answer alike the shorter comes first. */
  titleLength(paper: number): number;
  /** Throws in a large review for a paper that was not loaded. */
  record(paper: number): PaperRecord;
  /** Asks a pure question until nothing that it looked up is missing. */
  settle<T>(ask: () => T): Promise<T>;
  /** Fetches records of papers, where they are not at hand. */
  load(papers: readonly number[]): Promise<void>;
}
