/** A paper on its way through the pipeline; every stage knows a little more about it. */
import type { Entry, Source } from './schema.ts';

/** What a reader found in a seed or reference file, before anything was decided about it. */
export interface SeedRecord {
  readonly title: string;
  /** Empty when the record has none (a reference, or a seed that was reported). */
  readonly abstract: string;
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly venue?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly url?: string;
  readonly pdf?: string;
  /** Addresses that the record names as code, outside the abstract. */
  readonly code?: string;
  readonly source: Source;
}

/** One paper after merging: it has its id for ever and the text that is displayed. */
export interface Paper extends Omit<SeedRecord, 'source'> {
  readonly id: string;
  readonly source: readonly Source[];
  readonly digest: string;
  readonly raw?: { readonly title?: string; readonly abstract?: string };
}

/** What `describe` says about one paper: exactly those keys of the entry that come from reading it. */
export type Description = Pick<
  Entry,
  | 'tags'
  | 'topics'
  | 'keyphrases'
  | 'introduces'
  | 'mentions'
  | 'results'
  | 'roles'
  | 'acronyms'
  | 'contribution'
  | 'links'
>;

/** A paper and what was said about it. */
export interface DescribedPaper {
  readonly paper: Paper;
  readonly description: Description;
}
