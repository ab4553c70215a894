import type { CatalogPaper } from './catalog.ts';

/** A file that says something of one paper after the other. */
export interface PaperListing<F extends object> {
  /** What stands before the first, between two, and behind the last. */
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  readonly papers: readonly CatalogPaper[];
  /** What all papers have in common here; plain data. */
  readonly facts: F;
  /**
   * What the file says of a paper. It is made of these two and nothing else, so that who has the digests of both knows
   * whether it changed without making it.
   */
  readonly partOf: (facts: F, paper: CatalogPaper) => string;
}

/** The whole text. */
export function writeListing<F extends object>({
  head,
  separator,
  tail,
  papers,
  facts,
  partOf,
}: PaperListing<F>): string {
  return head + papers.map((paper) => partOf(facts, paper)).join(separator) + tail;
}
