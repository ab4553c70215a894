import type { Acronym } from '../acronyms/find-acronyms.ts';
import type { Atoms } from './read-atoms.ts';

/** What tagging and discovery read of a paper; small, so that a corpus of them fits into memory. */
export interface TaggablePaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly atoms: Atoms;
  readonly acronyms: readonly Acronym[];
}
