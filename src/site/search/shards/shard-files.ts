import type { Contribution } from '../../../paper/schema.ts';
import type { QuickTopic } from '../pack-quick-index.ts';
import type { PackedWords } from '../word-list.ts';

/**
 * `quick.json` of a large review, whose index is cut into files below `search/` of which a question fetches few.
 * Papers stand as their place in the review; rising numbers are packed as steps (`packSteps`).
 */
export interface ShardRoot {
  readonly inParts: true;
  readonly language: string;
  /** Number of papers. */
  readonly papers: number;
  /** The beginning of the first key of each file `terms/<n>.json`: a key is in the last file whose text here is not greater. */
  readonly terms: readonly string[];
  /** The first word of each file `words/<n>.json`. */
  readonly words: readonly string[];
  readonly topics: readonly QuickTopic[];
  readonly synonyms: readonly string[];
  readonly longestName: number;
}

/** `terms/<n>.json`: what stems and names lead to, each list sorted by its first cell. */
export interface TermFile {
  readonly words: readonly WordRow[];
  readonly names: readonly NameRow[];
}

/** Where a stem stands; empty cells at the end are left out. */
export type WordRow = readonly [
  stem: string,
  /** Its words between spaces ("" is the stem itself), each closed by the digit of `digitOf`. */
  forms: string,
  /** Papers whose title or abstract has it, and a digit each for how often; "" when once in each. */
  papers?: string,
  times?: string,
  /** Papers whose title has it, and for each a letter: length of the title, and whether only within a compound. */
  titles?: string,
  lengths?: string,
];

/** A meaning of a name: kind, place in its list, then what the kind needs. */
export type NameRow =
  | readonly [key: string, kind: 't', topic: number, exact: 0 | 1, papers: string, scores: string]
  | readonly [key: string, kind: 's', at: number, name: string, href: string, long: string, paper: number]
  | readonly [key: string, kind: 'a', at: number, label: string, forms: readonly string[]]
  /** −1 for one word of a name, 0 for a whole one. */
  | readonly [key: string, kind: 'u', papers: string, whole: -1 | 0]
  | readonly [key: string, kind: 'v' | 'y', papers: string];

/** `words/<n>.json`: words to complete and to put right by, without rare ones; `words/often.json`: the most frequent. */
export interface WordFile extends PackedWords {
  /** Which of them are names. */
  readonly names: string;
}

/** `records/<n>.json`: so many papers a file. */
export const RECORDS_PER_FILE = 6;

/** A paper for the list of results; the abstract as sentences, empty cells at the end left out. */
export type RecordRow = readonly [
  /** 0 where `plainSlug` of the title is the id. */
  id: string | 0,
  title: string,
  sentences?: readonly string[],
  authors?: readonly string[],
  year?: number,
  venue?: string,
  contribution?: Contribution | '',
];

/** Names of the files, below `search/`. */
export const shardFile = {
  root: 'quick.json',
  often: 'words/often.json',
  terms: (number: number): string => `terms/${number}.json`,
  words: (number: number): string => `words/${number}.json`,
  records: (paper: number): string => `records/${Math.floor(paper / RECORDS_PER_FILE)}.json`,
} as const;
