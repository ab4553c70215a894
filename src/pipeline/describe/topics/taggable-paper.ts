import type { Acronym } from '../acronyms/find-acronyms.ts';
import type { AnalyzedPaper } from '../analyze-paper.ts';

/** What tagging and discovery read of a paper. */
export interface TaggablePaper {
  readonly id: string;
  readonly analysis: AnalyzedPaper;
  readonly acronyms: readonly Acronym[];
}
