/**
 * All papers as columns of numbers, lean enough for a browser to load when the list is first sorted or
 * filtered: position `i` of every column is the paper at place `i` of the seed.
 */
export interface PaperColumns {
  /** Papers on one page of the list, where their titles are. */
  readonly size: number;
  readonly topics: readonly string[];
  readonly contributions: readonly string[];
  readonly venues: readonly string[];
  /** Indices into `topics` of each paper's own topics and of their broader ones. */
  readonly topic: readonly (readonly number[])[];
  /** Index into `contributions`, `venues`; −1 where unknown. */
  readonly contribution: readonly number[];
  readonly venue: readonly number[];
  /** 0 where unknown. */
  readonly year: readonly number[];
  /** 1 where the paper links to its code. */
  readonly code: readonly number[];
  /** Number of results. */
  readonly results: readonly number[];
  /** Papers that name this one among their related papers. */
  readonly degree: readonly number[];
  /** Place of the title from A to Z. */
  readonly title: readonly number[];
}

/** Orders of the list, as they stand in the address; `seed` is the default and is left out there. */
export const PAPER_SORTS = ['seed', 'title', 'newest', 'oldest', 'connected', 'results'] as const;
export type PaperSort = (typeof PAPER_SORTS)[number];

/** What the reader chose. Several topics narrow the list, several values of another facet widen it. */
export interface PaperChoice {
  readonly topic: readonly string[];
  readonly contribution: readonly string[];
  readonly year: readonly string[];
  readonly venue: readonly string[];
  readonly code: boolean;
  readonly results: boolean;
  readonly sort: PaperSort;
}

/** The facets of a choice that hold lists of values. */
export const PAPER_FACETS = ['topic', 'contribution', 'year', 'venue'] as const;
export type PaperFacet = (typeof PAPER_FACETS)[number];

/** The places of the papers that fit, in the chosen order, and how many papers each value would leave. */
export interface PaperSelection {
  readonly places: readonly number[];
  /** `facet` → value → papers if that value were (also) chosen; values that leave none are missing. */
  readonly counts: Readonly<Record<PaperFacet | 'code' | 'results', ReadonlyMap<string, number>>>;
}
